//! The outcome as JSON: for a host page and for the command line tool. Its fields and codes are a contract; its words
//! are in the language of the session.

mod axes;
mod route;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::domain::answers::Answers;
use crate::domain::decide::decide_evaluated;
use crate::domain::evaluate::Evaluation;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;

use super::view::Context;

const FORMAT: &str = "mkb-route/outcome/1";

/// The outcome of these answers, as a document.
#[must_use]
pub fn outcome_to_json(pack: &Pack, answers: &Answers, locale: Locale) -> String {
    let evaluation = Evaluation::of(pack, answers);
    let outcome = decide_evaluated(pack, &evaluation, &BTreeSet::new());
    write(&Context { pack, locale, today: answers.today, evaluation: &evaluation, outcome: &outcome })
}

pub(super) fn write(context: &Context<'_>) -> String {
    let remaining = &context.outcome.remaining;
    object([
        ("format", Value::from(FORMAT)),
        ("content", Value::from(context.pack.hogeschool.id.as_str())),
        ("version", Value::from(format!("{}+{}", context.pack.national_version, context.pack.version))),
        ("study_year", Value::from(context.pack.study_year.as_str())),
        ("complete", Value::from(remaining.next.is_none())),
        ("questions_left", object([("most", Value::from(remaining.most))])),
        ("routes", context.outcome.routes.iter().map(|outcome| route::value(*context, outcome)).collect()),
    ])
    .to_string()
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}

fn optional(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::from)
}
