//! What is sure about one route, in statements.

use super::arena::Id;
use super::demand::{Demand, Node, Statement};
use super::evaluate::Evaluation;
use super::pack::Pack;
use super::verdict::{Effect, Severity};

/// A statement that is sure, with what decided it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// What is stated.
    pub statement: Id<Statement>,
    /// The demand it answers.
    pub demand: Id<Demand>,
    /// The case that counts.
    pub case: usize,
}

/// The statements about a route that are sure, axis by axis; `root` is all that it demands. Where it is closed, only what
/// closes it.
#[must_use]
pub fn statements(pack: &Pack, evaluation: &Evaluation, root: Id<Node>) -> Vec<Stated> {
    let closed = evaluation.nodes.at(root).best >= Severity::NotNow;
    let mut stated = Vec::new();
    collect(pack, evaluation, root, closed, &mut stated);
    stated.sort_by_key(|stated| pack.statements.at(stated.statement).axis);
    stated
}

fn collect(pack: &Pack, evaluation: &Evaluation, id: Id<Node>, closed: bool, stated: &mut Vec<Stated>) {
    let range = *evaluation.nodes.at(id);
    match pack.nodes.at(id) {
        Node::Demand(demand_id) => {
            let Some(case) = range.chosen() else { return };
            let Some(statement) = pack.demands.at(*demand_id).cases.get(case).map(|case| case.statement) else {
                return;
            };
            let effect = pack.statements.at(statement).effect;
            if effect != Effect::Nothing && effect != Effect::Absent && (!closed || effect == Effect::NotNow) {
                stated.push(Stated { statement, demand: *demand_id, case });
            }
        }
        Node::Worst(parts) => parts.iter().for_each(|part| collect(pack, evaluation, *part, closed, stated)),
        Node::Best(parts) => {
            if let Some(part) = range.chosen().and_then(|place| parts.get(place)) {
                collect(pack, evaluation, *part, closed, stated);
            }
        }
    }
}
