//! The outcome as JSON: for a host page and for the command line tool. Its fields and codes are a contract; its words
//! are in the language of the session.

mod axes;
mod help;
mod proof;
mod route;

use crate::domain::answers::Answers;
use crate::domain::ask::Remaining;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;

use super::standing::Standing;
use super::view::Context;
use crate::json::Json;

const FORMAT: &str = "mkb-route/outcome/1";

/// The outcome of these answers, as a document.
#[must_use]
pub fn outcome_to_json(pack: &Pack, answers: &Answers, locale: Locale) -> String {
    let Standing { answers, evaluation, outcome, culprits, .. } = &Standing::of(pack, answers.clone());
    write(&Context { pack, locale, answers, evaluation, outcome, culprits, given: evaluation })
}

pub(super) fn write(context: &Context<'_>) -> String {
    let remaining = &context.outcome.remaining;
    Json::object([
        ("format", Json::text(FORMAT)),
        ("content", Json::text(&context.pack.hogeschool.id)),
        ("version", Json::text(format!("{}+{}", context.pack.national_version, context.pack.version))),
        ("study_year", Json::text(&context.pack.study_year)),
        ("complete", Json::Flag(remaining.next.is_none())),
        ("questions_left", questions_left(remaining)),
        ("routes", context.outcome.routes.iter().map(|outcome| route::value(*context, outcome)).collect()),
    ])
    .to_string()
}

/// How many questions will still come: no fewer and no more.
#[must_use]
pub(crate) fn questions_left(remaining: &Remaining) -> Json {
    Json::object([("least", Json::count(remaining.least)), ("most", Json::count(remaining.most))])
}
