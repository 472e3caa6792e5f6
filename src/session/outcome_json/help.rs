//! What stands in the way of a route and what would help. Worked out for the directions that the candidate asked for: of
//! other routes, and of thousands, nobody asks.

use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::Verdict;
use crate::domain::what_if::{Made, WhatIf, what_ifs};
use crate::json::Json;
use crate::session::saved::answer_to_json;
use crate::session::view::RouteWords;

use super::route::answer;

/// The sets of answers that each alone make it no better.
pub(super) fn reasons(words: &RouteWords<'_>, outcome: &RouteOutcome) -> Json {
    if !outcome.in_scope {
        return Json::Null;
    }
    let context = words.context();
    let reason = |reason: &Vec<_>| reason.iter().map(|id| answer(&context, *id)).collect::<Json>();
    words.culprits(outcome.verdict).iter().map(reason).collect()
}

/// The sets of changes that would make it better, the one that asks least first.
pub(super) fn what_if(words: &RouteWords<'_>, outcome: &RouteOutcome) -> Json {
    if !outcome.in_scope {
        return Json::Null;
    }
    let context = words.context();
    let found = match outcome.verdict {
        Verdict::Admissible => Vec::new(),
        _ => what_ifs(context.pack, context.answers, outcome.route),
    };
    let way = |way: &WhatIf| {
        Json::object([
            ("cost", Json::Number(i64::from(way.cost))),
            ("changes", way.changes.iter().map(|made| change(words, made)).collect()),
            ("verdict", Json::text(way.verdict.code())),
            ("open", Json::Flag(way.open)),
        ])
    };
    found.iter().map(way).collect()
}

fn change(words: &RouteWords<'_>, made: &Made) -> Json {
    let pack = words.context().pack;
    let fact = |(id, answer): &(_, _)| {
        let question = pack.questions.at(*id);
        (question.id.clone(), answer_to_json(question, answer))
    };
    Json::object([
        ("change", Json::text(pack.changes.at(made.change).id.as_str())),
        ("text", Json::text(words.change(made))),
        ("facts", Json::Object(made.facts.iter().map(fact).collect())),
    ])
}
