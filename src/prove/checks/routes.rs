//! Routes that nobody can get, and candidates who are left without a verdict or a next step.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use oxidd::BooleanFunction;

use super::stated::{self, Laid};
use crate::content::diagnostic::Code;
use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::demand::Node;
use crate::domain::verdict::{Severity, Verdict};
use crate::prove::compiled::{Compiled, Fact};
use crate::prove::diagram::Result;
use crate::prove::findings::Findings;

/// What is wrong with all routes that have the same demands, with the verdict that it is about and somebody who gets it.
type Trouble = (Code, Option<Verdict>, Option<Answers>);

pub(super) fn look(findings: &mut Findings, compiled: &Compiled) -> Result<()> {
    let pack = compiled.pack;
    // Many routes have the same demands.
    let mut known: BTreeMap<Id<Node>, Vec<Trouble>> = BTreeMap::new();
    for (_, route) in pack.routes.iter() {
        let troubles = match known.entry(route.node) {
            Entry::Occupied(troubles) => troubles.into_mut(),
            Entry::Vacant(place) => place.insert(of_root(compiled, route.node)?),
        };
        let origin = pack.programmes.at(route.programme).origin;
        for (code, verdict, candidate) in troubles.iter() {
            let verdict = verdict.map(|verdict| verdict.code().to_owned());
            let details = std::iter::once(route.id.clone()).chain(verdict);
            findings.add_for(origin, *code, details, (pack, candidate.as_ref()));
        }
    }
    Ok(())
}

fn of_root(compiled: &Compiled, root: Id<Node>) -> Result<Vec<Trouble>> {
    let mut found = Vec::new();
    let badness = compiled.node(root)?;
    let fact = |holds| Fact { holds, reach: badness.reach.clone() };
    if let Some(closed) = badness.at_least(Severity::NotNow)
        && !compiled.possible(&fact(closed.not()?))?
    {
        found.push((Code::NobodyAdmitted, None, admitted_by_a_way(compiled, root)?));
    }
    if let Some(absent) = badness.at_least(Severity::Absent)
        && let Some(somebody) = compiled.somebody(&fact(absent.clone()))?
    {
        found.push((Code::NoVerdict, None, Some(somebody)));
        return Ok(found);
    }
    let pack = compiled.pack;
    let statement = |(demand, case): Laid| {
        let case = pack.demands.at(demand).cases.get(case)?;
        Some(pack.statements.at(case.statement)).filter(|statement| statement.effect.severity() > Severity::Clear)
    };
    // What is worth knowing beside the verdict may have steps, but is no way on.
    let has_step = |laid: Laid| statement(laid).is_some_and(|statement| !statement.steps.is_empty());
    let lacks_step =
        |laid: Laid| statement(laid).is_some_and(|statement| statement.steps.is_empty() && !statement.code.is_empty());
    // Where each that stands in the way has one, nobody is without.
    if !stated::laid(pack, root).into_iter().any(lacks_step) {
        return Ok(found);
    }
    let in_the_way = badness.at_least(Severity::Conditional);
    if let Some(in_the_way) = in_the_way
        && let without = fact(in_the_way.and(&stated::read(compiled, root, &has_step)?.not()?)?)
        && compiled.possible(&without)?
    {
        for verdict in Verdict::ALL {
            let same = without.holds.and(&compiled.verdict_of(root, verdict)?.holds)?;
            if let Some(somebody) = compiled.somebody(&fact(same))? {
                found.push((Code::NoStep, Some(verdict), Some(somebody)));
            }
        }
    }
    Ok(found)
}

/// Somebody for whom a way of coming in is clear, and the route yet closed.
fn admitted_by_a_way(compiled: &Compiled, root: Id<Node>) -> Result<Option<Answers>> {
    let mut parts = Vec::new();
    stated::together(compiled, root, &mut parts);
    let Some(ways) = parts.iter().find(|part| matches!(compiled.pack.nodes.at(**part), Node::Best(_))) else {
        return Ok(None);
    };
    let badness = compiled.node(*ways)?;
    match badness.at_least(Severity::Conditional) {
        Some(in_the_way) => compiled.somebody(&Fact { holds: in_the_way.not()?, reach: badness.reach.clone() }),
        None => Ok(None),
    }
}
