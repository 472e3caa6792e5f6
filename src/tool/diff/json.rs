//! Differences for a program. What the fields mean stands in the help.

use crate::domain::date::{Date, Month};
use crate::domain::pack::Pack;
use crate::domain::question::Choice;
use crate::json::Json;
use crate::prove::diff::{Answered, Candidate, Change, Diff, Fact, Kind};
use crate::prove::person::described;
use crate::tool::check::candidate;

pub(super) fn document(diff: &Diff, packs: [&Pack; 2]) -> String {
    Json::object([
        ("only_days_of_new", Json::Flag(diff.only_days_of_new)),
        ("added", texts(&diff.added)),
        ("removed", texts(&diff.removed)),
        ("changes", diff.changes.iter().map(|found| change(found, packs)).collect()),
    ])
    .to_string()
}

fn change(change: &Change, packs: [&Pack; 2]) -> Json {
    let route = |affected: &crate::prove::diff::Affected| {
        Json::object([("route", Json::text(&affected.route)), ("one_in", one_in(affected.share))])
    };
    Json::object([
        ("about", Json::text(change.aspect.code())),
        ("before", Json::text(&change.before.code)),
        ("after", Json::text(&change.after.code)),
        ("one_in", one_in(change.share)),
        ("routes", change.routes.iter().map(route).collect()),
        ("kinds", change.kinds.iter().map(|known| kind(known, packs)).collect()),
    ])
}

fn kind(kind: &Kind, packs: [&Pack; 2]) -> Json {
    Json::object([
        ("routes", texts(&kind.routes)),
        ("one_in", one_in(kind.share)),
        ("because", kind.because.iter().map(fact).collect()),
        ("besides", kind.besides.iter().map(fact).collect()),
        ("candidate", candidate(&by_name(&kind.candidate, packs))),
    ])
}

/// Answers by name: all that the new version reads, and what only the old one does.
pub(super) fn by_name(candidate: &Candidate, [old, new]: [&Pack; 2]) -> Vec<(String, String)> {
    let mut answers = described(new, &candidate.new);
    let only_old = described(old, &candidate.old).into_iter();
    let only_old: Vec<_> = only_old.filter(|(name, _)| answers.iter().all(|(known, _)| known != name)).collect();
    answers.extend(only_old);
    answers
}

/// So many answers have one for which it is so, to the nearest whole number.
#[allow(clippy::cast_possible_truncation, reason = "a number that is too large becomes the largest")]
fn one_in(share: f64) -> Json {
    if share > 0.0 { Json::Number((1.0 / share).round() as i64) } else { Json::Null }
}

fn texts(names: &[String]) -> Json {
    names.iter().map(Json::text).collect()
}

fn fact(fact: &Fact) -> Json {
    let mut fields = vec![("question", Json::text(fact.question.as_deref().unwrap_or("today")))];
    let names = |choices: &[Choice]| choices.iter().map(|choice| Json::text(&choice.id)).collect::<Json>();
    let number = |number: Option<i32>| number.map_or(Json::Null, |number| Json::Number(i64::from(number)));
    let month = |number: Option<i32>| {
        number.and_then(Month::from_number).map_or(Json::Null, |month| Json::text(month.to_string()))
    };
    let day = |day: Option<Date>| day.map_or(Json::Null, |day| Json::text(day.to_string()));
    match &fact.answered {
        Answered::OneOf(choices) => fields.push(("one_of", names(choices))),
        Answered::NoneOf(choices) => fields.push(("none_of", names(choices))),
        Answered::With(with, without) => fields.extend([("with", names(with)), ("without", names(without))]),
        Answered::Number { from, until, .. } => fields.extend([("from", number(*from)), ("until", number(*until))]),
        Answered::Month { from, until } => fields.extend([("from", month(*from)), ("until", month(*until))]),
        Answered::Day { from, before } => fields.extend([("from", day(*from)), ("before", day(*before))]),
    }
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
