//! The outcome in codes alone, small enough to write a million of.

use crate::domain::answers::Answers;
use crate::domain::decide::decide_evaluated;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::RouteOutcome;
use crate::domain::pack::Pack;
use crate::domain::stated::statements;
use crate::domain::verdict::Effect;
use crate::json::Json;

/// `{"routes":{"ad-bouw":{"verdict":"conditional","mkb_route":"yes"}}}`, the routes in the order of the catalogue.
pub(super) fn outcome(pack: &Pack, answers: &Answers) -> String {
    let evaluation = Evaluation::of(pack, answers);
    let mut routes = decide_evaluated(pack, answers, &evaluation).routes;
    routes.sort_by_key(|outcome| outcome.route);
    let route = |outcome: &RouteOutcome| {
        let codes = Json::object([
            ("verdict", Json::text(outcome.verdict.code())),
            ("mkb_route", Json::text(label(pack, &evaluation, outcome))),
        ]);
        (pack.routes.at(outcome.route).id.clone(), codes)
    };
    Json::object([("routes", Json::Object(routes.iter().map(route).collect()))]).to_string()
}

fn label(pack: &Pack, evaluation: &Evaluation, outcome: &RouteOutcome) -> &'static str {
    let stated = statements(pack, evaluation, pack.routes.at(outcome.route).node);
    let mut effects = stated.iter().map(|stated| pack.statements.at(stated.statement).effect);
    effects
        .find_map(|effect| match effect {
            Effect::LabelYes => Some("yes"),
            Effect::LabelNo => Some("no"),
            Effect::LabelUnknown => Some("unknown"),
            _ => None,
        })
        .unwrap_or("unknown")
}
