//! The outcome in codes alone, small enough to write a million of.

use crate::domain::answers::Answers;
use crate::domain::arena::{Id, PerEntry};
use crate::domain::decide::decide_evaluated;
use crate::domain::demand::Node;
use crate::domain::evaluate::Evaluation;
use crate::domain::pack::Pack;
use crate::domain::stated::statements;
use crate::session::screen::LabelState;

/// `{"routes":{"ad-bouw":{"verdict":"conditional","mkb_route":"yes"}}}`, the routes in the order of the catalogue.
///
/// Written at once instead of through a value: for a million candidates that is most of the work. Names of routes and
/// codes have nothing in them that JSON writes otherwise.
pub(super) fn outcome(pack: &Pack, answers: &Answers) -> String {
    let evaluation = Evaluation::of(pack, answers);
    let mut routes = decide_evaluated(pack, answers, &evaluation).routes;
    routes.sort_unstable_by_key(|outcome| outcome.route);
    let mut labels: PerEntry<Node, Option<&str>> = PerEntry::filled(pack.nodes.len(), None);
    let mut said = String::with_capacity(24 + routes.len() * 96);
    said.push_str("{\"routes\":{");
    for (place, outcome) in routes.iter().enumerate() {
        let route = pack.routes.at(outcome.route);
        let label = labels.at(route.node).unwrap_or_else(|| label(pack, &evaluation, route.node));
        labels.set(route.node, Some(label));
        let between = if place == 0 { "\"" } else { ",\"" };
        for part in
            [between, &route.id, "\":{\"verdict\":\"", outcome.verdict.code(), "\",\"mkb_route\":\"", label, "\"}"]
        {
            said.push_str(part);
        }
    }
    said.push_str("}}");
    said
}

fn label(pack: &Pack, evaluation: &Evaluation, root: Id<Node>) -> &'static str {
    let stated = statements(pack, evaluation, root);
    let mut effects = stated.iter().map(|stated| pack.statements.at(stated.statement).effect);
    effects.find_map(LabelState::of).unwrap_or(LabelState::Unknown).code()
}
