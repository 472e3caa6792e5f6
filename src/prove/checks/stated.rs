//! What somebody reads about a route: which statements, for whom.

use oxidd::BooleanFunction;

use crate::domain::arena::Id;
use crate::domain::demand::{Demand, Node};
use crate::domain::pack::Pack;
use crate::domain::verdict::{Effect, Severity};
use crate::prove::compiled::{Compiled, LEVELS};
use crate::prove::diagram::{Diagram, Result};

/// A case of a demand that is laid out in a route.
pub(in crate::prove) type Laid = (Id<Demand>, usize);

/// The parts of a combination that all count, however deep they stand; a choice of ways is one part.
pub(in crate::prove) fn together(compiled: &Compiled, root: Id<Node>, found: &mut Vec<Id<Node>>) {
    match compiled.pack.nodes.at(root) {
        Node::Worst(parts) => parts.iter().for_each(|part| together(compiled, *part, found)),
        Node::Best(_) | Node::Demand(_) => found.push(root),
    }
}

/// All cases that a combination has.
pub(super) fn laid(pack: &Pack, root: Id<Node>) -> Vec<Laid> {
    let (mut nodes, mut laid) = (vec![root], Vec::new());
    while let Some(node) = nodes.pop() {
        match pack.nodes.at(node) {
            Node::Worst(parts) | Node::Best(parts) => nodes.extend(parts),
            Node::Demand(id) => laid.extend((0..pack.demands.at(*id).cases.len()).map(|case| (*id, case))),
        }
    }
    laid
}

/// Where somebody reads a statement that `wanted` accepts. Of a route that is closed only what closes it is read.
pub(in crate::prove) fn read(compiled: &Compiled, root: Id<Node>, wanted: &impl Fn(Laid) -> bool) -> Result<Diagram> {
    let closes = |laid: Laid| effect(compiled, laid) == Some(Effect::NotNow) && wanted(laid);
    let badness = compiled.node(root)?;
    let (open, shut) = (counted(compiled, root, wanted)?, counted(compiled, root, &closes)?);
    match badness.at_least(Severity::NotNow) {
        Some(closed) => Ok(closed.ite(&shut, &open)?),
        None => Ok(open),
    }
}

/// What a case does.
pub(in crate::prove) fn effect(compiled: &Compiled, (demand, case): Laid) -> Option<Effect> {
    let case = compiled.pack.demands.at(demand).cases.get(case)?;
    Some(compiled.pack.statements.at(case.statement).effect)
}

/// Where a case that `wanted` accepts counts, in the way that counts.
fn counted(compiled: &Compiled, node: Id<Node>, wanted: &impl Fn(Laid) -> bool) -> Result<Diagram> {
    let diagrams = &compiled.space.diagrams;
    match compiled.pack.nodes.at(node) {
        Node::Demand(id) => {
            let cases = compiled.counting(*id).iter().enumerate().filter(|(place, _)| wanted((*id, *place)));
            diagrams.any(cases.map(|(_, fact)| &fact.holds))
        }
        Node::Worst(parts) => {
            let parts = parts.iter().map(|part| counted(compiled, *part, wanted)).collect::<Result<Vec<_>>>()?;
            diagrams.any(&parts)
        }
        Node::Best(parts) => {
            let mut any = diagrams.constant(false);
            for (place, part) in parts.iter().enumerate() {
                let inside = counted(compiled, *part, wanted)?;
                if inside.satisfiable() {
                    any = any.or(&inside.and(&best_is(compiled, parts, place)?)?)?;
                }
            }
            Ok(any)
        }
    }
}

/// Where this part is the best, the earlier of equals.
fn best_is(compiled: &Compiled, parts: &[Id<Node>], place: usize) -> Result<Diagram> {
    let diagrams = &compiled.space.diagrams;
    let (Some(own), mut holds) = (parts.get(place), diagrams.constant(true)) else {
        return Ok(diagrams.constant(false));
    };
    let own = compiled.node(*own)?;
    for (other, part) in parts.iter().enumerate().filter(|(other, _)| *other != place) {
        let rival = compiled.node(*part)?;
        // An earlier one must be worse, a later one at least as bad.
        for (level, worse) in LEVELS.iter().zip(LEVELS.iter().skip(1).map(Some).chain([None])) {
            let needed = if other < place { worse.copied() } else { Some(*level) };
            let (Some(as_bad), rival_is) = (own.at_least(*level), needed.and_then(|level| rival.at_least(level)))
            else {
                continue;
            };
            let rival_is = rival_is.cloned().unwrap_or_else(|| diagrams.constant(false));
            holds = holds.and(&as_bad.imp(&rival_is)?)?;
        }
        if other < place
            && let Some(in_the_way) = rival.at_least(Severity::Conditional)
        {
            holds = holds.and(in_the_way)?;
        }
    }
    Ok(holds)
}
