//! The next question for a program.

use super::Asked;
use super::hanging::Hanging;
use crate::domain::question::{Choice, Kind, Question};
use crate::domain::text::{Locale, Text};
use crate::domain::verdict::{Axis, Effect};
use crate::json::Json;
use crate::session::outcome_json::questions_left;

pub(super) fn of(asked: &Asked<'_>) -> String {
    let next = asked.next.as_ref();
    Json::object([
        ("complete", Json::Flag(next.is_none())),
        ("questions_left", questions_left(&asked.outcome.remaining)),
        ("question", next.map_or(Json::Null, |(question, _)| described(asked, question))),
        ("because", next.map_or(Json::Null, |(question, hanging)| because(asked, question, hanging))),
    ])
    .to_string()
}

fn described(asked: &Asked<'_>, question: &Question) -> Json {
    let locale = asked.locale;
    let (kind, mut own) = kind(asked, question);
    let group = asked.pack.groups.at(question.group);
    let mut fields = vec![
        ("id", Json::text(question.id.as_str())),
        ("group", Json::text(group.id.as_str())),
        ("kind", Json::text(kind)),
        ("text", Json::text(question.text.get(locale))),
        ("hint", optional(question.hint.as_ref(), locale)),
        ("why", optional(question.why.as_ref(), locale)),
        ("optional", Json::Flag(question.optional)),
        ("unknown", Json::Flag(question.find_out.is_some())),
    ];
    fields.append(&mut own);
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The name of the kind, and what only questions of that kind have.
fn kind(asked: &Asked<'_>, question: &Question) -> (&'static str, Vec<(&'static str, Json)>) {
    let locale = asked.locale;
    let options = |choices: &[Choice]| vec![("options", choices.iter().map(|choice| option(choice, locale)).collect())];
    match &question.kind {
        Kind::Choice(choices) => ("choice", options(choices)),
        Kind::Several(choices) => ("several", options(choices)),
        Kind::Number { min, max, unit } => {
            let number = |number: i32| Json::Number(i64::from(number));
            ("number", vec![("min", number(*min)), ("max", number(*max)), ("unit", optional(unit.as_ref(), locale))])
        }
        Kind::Month { min, max } => {
            ("month", vec![("min", Json::text(min.to_string())), ("max", Json::text(max.to_string()))])
        }
        Kind::Ratings(competence) => {
            let statement = |(id, text): &(String, Text)| {
                Json::object([("id", Json::text(id.as_str())), ("text", Json::text(text.get(locale)))])
            };
            let scale = asked.pack.scale.iter().map(|text| Json::text(text.get(locale)));
            let statements = competence.statements.iter().map(statement);
            ("ratings", vec![("statements", statements.collect()), ("scale", scale.collect())])
        }
    }
}

fn option(choice: &Choice, locale: Locale) -> Json {
    Json::object([
        ("id", Json::text(choice.id.as_str())),
        ("text", Json::text(choice.text.get(locale))),
        ("hint", optional(choice.hint.as_ref(), locale)),
        ("exclusive", Json::Flag(choice.exclusive)),
    ])
}

fn optional(text: Option<&Text>, locale: Locale) -> Json {
    Json::optional(text.map(|text| text.get(locale)))
}

/// A wish is always asked: it sets the order. Anything else because of what hangs on it.
fn because(asked: &Asked<'_>, question: &Question, hanging: &Hanging) -> Json {
    let statements = hanging.statements.iter().map(|id| asked.pack.statements.at(id));
    let mut statements: Vec<_> =
        statements.map(|statement| (statement.axis, statement.effect, statement.code.as_str())).collect();
    // Several can say the same of different programmes.
    statements.sort_unstable();
    statements.dedup();
    let statement = |(axis, effect, code): (Axis, Effect, &str)| {
        Json::object([
            ("axis", Json::text(axis.code())),
            ("kind", Json::text(effect.code())),
            ("code", Json::text(code)),
        ])
    };
    let routes = hanging.routes.iter().map(|id| Json::text(asked.pack.routes.at(*id).id.as_str()));
    Json::object([
        ("always", Json::Flag(question.always)),
        ("routes", routes.collect()),
        ("statements", statements.into_iter().map(statement).collect()),
    ])
}
