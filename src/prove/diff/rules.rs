//! The rules of two combinations of demands, side by side: which are the same, and for whom the others come out otherwise.

use std::collections::BTreeSet;

use oxidd::BooleanFunction;

use super::aspect::Aspect;
use super::both::Both;
use crate::domain::arena::Id;
use crate::domain::demand::{Demand, Node, Statement};
use crate::domain::verdict::Effect;
use crate::prove::compiled::{Compiled, LEVELS};
use crate::prove::diagram::{Diagram, Result};

/// Whether a statement is one of those that are looked at.
type Test = Box<dyn Fn(&Statement) -> bool>;

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

/// The demands that only one of two combinations has.
pub(super) struct Rules {
    of: [Vec<Id<Demand>>; 2],
}

impl Rules {
    pub(super) fn that_differ(both: &Both, old: Id<Node>, new: Id<Node>) -> Self {
        let [before, after] = both.sides;
        let (all_old, all_new) = (demands(before, old), demands(after, new));
        let only = |one: &[Id<Demand>], is_in: &dyn Fn(Id<Demand>) -> bool| {
            one.iter().copied().filter(|demand| !is_in(*demand)).collect()
        };
        let old = only(&all_old, &|one| all_new.iter().any(|two| same_demand(both, one, *two)));
        let new = only(&all_new, &|two| all_old.iter().any(|one| same_demand(both, *one, two)));
        Self { of: [old, new] }
    }

    /// Where they come out otherwise, as far as an aspect goes.
    pub(super) fn touched(&self, both: &Both, aspect: Aspect) -> Result<Diagram> {
        let tests: Vec<Test> = match aspect {
            Aspect::Verdict => {
                let test = |level| move |statement: &Statement| statement.effect.severity() >= level;
                LEVELS.into_iter().map(|level| Box::new(test(level)) as Box<_>).collect()
            }
            Aspect::Label => {
                let test = |effect| move |statement: &Statement| statement.effect == effect;
                [Effect::LabelYes, Effect::LabelNo].map(|effect| Box::new(test(effect)) as Box<_>).into()
            }
            Aspect::Axis(axis) => {
                let all = both.sides.iter().zip(&self.of).flat_map(|(side, demands)| statements(side, demands));
                let codes: BTreeSet<&str> =
                    all.filter(|said| said.axis == axis).map(|statement| statement.code.as_str()).collect();
                let test = |code: String| move |said: &Statement| said.axis == axis && said.code == code;
                codes.into_iter().map(|code| Box::new(test(code.to_owned())) as Box<_>).collect()
            }
        };
        let mut touched = both.space().diagrams.constant(false);
        for test in tests {
            touched = touched.or(&self.said(both, 0, &test)?.xor(&self.said(both, 1, &test)?)?)?;
        }
        Ok(touched)
    }

    /// Where a case counts in one of the demands of a version that says such a thing.
    fn said(&self, both: &Both, side: usize, wanted: &dyn Fn(&Statement) -> bool) -> Result<Diagram> {
        let mut found = both.space().diagrams.constant(false);
        let (Some(compiled), Some(demands)) = (both.sides.get(side), self.of.get(side)) else { return Ok(found) };
        let pack = compiled.pack;
        for demand in demands {
            for (case, counts) in pack.demands.at(*demand).cases.iter().zip(compiled.counting(*demand)) {
                if wanted(pack.statements.at(case.statement)) {
                    found = found.or(&both.for_some_completion(side, counts.clone())?)?;
                }
            }
        }
        Ok(found)
    }
}

fn same_demand(both: &Both, one: Id<Demand>, two: Id<Demand>) -> bool {
    let [before, after] = both.sides;
    let (one, two) = (&before.pack.demands.at(one).cases, &after.pack.demands.at(two).cases);
    let of = |statement: &Statement| (statement.axis, statement.effect, statement.code.clone());
    one.len() == two.len()
        && one.iter().zip(two).all(|(one, two)| {
            let (was, is) = (before.condition(one.when), after.condition(two.when));
            of(before.pack.statements.at(one.statement)) == of(after.pack.statements.at(two.statement))
                && was.holds == is.holds
                && both.asks_the_same_for([&was.reach, &is.reach])
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

fn statements<'c>(compiled: &Compiled<'c>, demands: &[Id<Demand>]) -> impl Iterator<Item = &'c Statement> {
    let pack = compiled.pack;
    let cases = demands.iter().flat_map(|demand| &pack.demands.at(*demand).cases);
    cases.map(|case| pack.statements.at(case.statement))
}
