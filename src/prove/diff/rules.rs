//! The rules of two combinations of demands, side by side: which are the same, and for whom the others come out otherwise.

use std::collections::BTreeSet;

use oxidd::BooleanFunction;

use super::both::Both;
use crate::domain::arena::Id;
use crate::domain::demand::{Demand, Node, Statement};
use crate::prove::compiled::Compiled;
use crate::prove::diagram::{Diagram, Result};

/// Whether two combinations are made of the same parts, so that they say the same whoever comes.
pub(super) fn alike(both: &Both, old: Id<Node>, new: Id<Node>) -> bool {
    let [before, after] = both.sides;
    match (before.pack.nodes.at(old), after.pack.nodes.at(new)) {
        (Node::Demand(one), Node::Demand(two)) => same_demand(both, *one, *two),
        (Node::Worst(one), Node::Worst(two)) | (Node::Best(one), Node::Best(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| alike(both, *one, *two))
        }
        _ => false,
    }
}

/// Where a demand that only one of two combinations has says something that the other does not say.
pub(super) fn touched(both: &Both, old: Id<Node>, new: Id<Node>) -> Result<Diagram> {
    let [before, after] = both.sides;
    let (mut old, mut new) = (demands(before, old), demands(after, new));
    let all_old = old.clone();
    old.retain(|one| !new.iter().any(|two| same_demand(both, *one, *two)));
    new.retain(|two| !all_old.iter().any(|one| same_demand(both, *one, *two)));
    let codes: BTreeSet<&str> = codes(before, &old).chain(codes(after, &new)).collect();
    let mut touched = both.space().diagrams.constant(false);
    for code in codes {
        let (was, is) = (said(both, 0, &old, code)?, said(both, 1, &new, code)?);
        touched = touched.or(&was.xor(&is)?)?;
    }
    Ok(touched)
}

fn same_demand(both: &Both, one: Id<Demand>, two: Id<Demand>) -> bool {
    let [before, after] = both.sides;
    let (one, two) = (&before.pack.demands.at(one).cases, &after.pack.demands.at(two).cases);
    let of = |statement: &Statement| (statement.axis, statement.effect, statement.code.clone());
    one.len() == two.len()
        && one.iter().zip(two).all(|(one, two)| {
            of(before.pack.statements.at(one.statement)) == of(after.pack.statements.at(two.statement))
                && before.condition(one.when).holds == after.condition(two.when).holds
        })
}

fn demands(compiled: &Compiled, root: Id<Node>) -> Vec<Id<Demand>> {
    let (mut nodes, mut found) = (vec![root], Vec::new());
    while let Some(node) = nodes.pop() {
        match compiled.pack.nodes.at(node) {
            Node::Worst(parts) | Node::Best(parts) => nodes.extend(parts),
            Node::Demand(id) => found.push(*id),
        }
    }
    found
}

fn codes<'c>(compiled: &Compiled<'c>, demands: &[Id<Demand>]) -> impl Iterator<Item = &'c str> {
    let pack = compiled.pack;
    let cases = demands.iter().flat_map(|demand| &pack.demands.at(*demand).cases);
    cases.map(|case| pack.statements.at(case.statement).code.as_str())
}

/// Where a case with this code counts in one of the demands.
fn said(both: &Both, side: usize, demands: &[Id<Demand>], code: &str) -> Result<Diagram> {
    let mut found = both.space().diagrams.constant(false);
    let Some(compiled) = both.sides.get(side) else { return Ok(found) };
    let pack = compiled.pack;
    for demand in demands {
        for (case, counts) in pack.demands.at(*demand).cases.iter().zip(compiled.counting(*demand)) {
            if pack.statements.at(case.statement).code == code {
                found = found.or(&both.for_some_completion(side, counts.clone())?)?;
            }
        }
    }
    Ok(found)
}
