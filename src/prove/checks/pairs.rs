//! Rules that do not go together: demands that nobody meets both of, and statements that say the opposite at once.

use std::collections::{BTreeMap, BTreeSet};

use oxidd::BooleanFunction;

use super::authored::{self, Places};
use super::stated::{self, Laid};
use crate::content::diagnostic::Code;
use crate::domain::arena::Id;
use crate::domain::demand::{Node, Statement};
use crate::domain::origin::Origin;
use crate::domain::programme::Route;
use crate::domain::verdict::{Effect, Severity};
use crate::prove::compiled::{Compiled, Fact};
use crate::prove::diagram::Result;
use crate::prove::findings::Findings;

pub(super) fn look(findings: &mut Findings, compiled: &Compiled) -> Result<()> {
    let places = Places::of(findings.written, compiled.pack);
    let mut demand_of = BTreeMap::new();
    for demand in authored::national(findings.written) {
        demand_of.extend(demand.cases.iter().map(|case| (case.origin, demand.origin)));
    }
    let mut pairs = Pairs { compiled, places, demand_of, tested: BTreeMap::new(), pairs: BTreeSet::new() };
    let mut seen: BTreeSet<Id<Node>> = BTreeSet::new();
    for (_, route) in compiled.pack.routes.iter() {
        if seen.insert(route.node) {
            pairs.contradictions(findings, route)?;
            pairs.opposites(findings, route)?;
        }
    }
    Ok(())
}

struct Pairs<'c, 'p> {
    compiled: &'c Compiled<'p>,
    places: Places,
    /// The national demand that a case belongs to.
    demand_of: BTreeMap<Origin, Origin>,
    /// Where a part is met, for parts that some meet and others do not.
    tested: BTreeMap<Id<Node>, Option<Fact>>,
    /// Looked at already.
    pairs: BTreeSet<(Id<Node>, Id<Node>)>,
}

impl Pairs<'_, '_> {
    /// Two parts that can each be met, and never both. What somebody can still do counts as met.
    fn contradictions(&mut self, findings: &mut Findings, route: &Route) -> Result<()> {
        for parts in self.groups(route.node) {
            for (place, two) in parts.iter().enumerate() {
                for one in parts.iter().take(place) {
                    if self.pairs.insert((*one, *two)) {
                        self.pair(findings, route, *one, *two)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn pair(&mut self, findings: &mut Findings, route: &Route, one: Id<Node>, two: Id<Node>) -> Result<()> {
        let (Some(met), Some(other)) = (self.met(one)?, self.met(two)?) else { return Ok(()) };
        if !met.reach.meets(&other.reach) {
            return Ok(());
        }
        let both = Fact { holds: met.holds.and(&other.holds)?, reach: met.reach.with(&other.reach) };
        if self.compiled.possible(&both)? {
            return Ok(());
        }
        let (first, second) = (self.place(route, one), self.place(route, two));
        for (here, there, met) in [(first, second, &met), (second, first, &other)] {
            let details = [findings.named(there), route.id.clone()];
            let somebody = self.compiled.somebody(met)?;
            findings.add_for(here, Code::Contradiction, details, (self.compiled.pack, somebody.as_ref()));
        }
        Ok(())
    }

    /// Where a part is met, or will be once its conditions are; nothing when that is everywhere or nowhere.
    fn met(&mut self, part: Id<Node>) -> Result<Option<Fact>> {
        if let Some(known) = self.tested.get(&part) {
            return Ok(known.clone());
        }
        let badness = self.compiled.node(part)?;
        let fact = |holds| Fact { holds, reach: badness.reach.clone() };
        let mut found = None;
        if let Some(in_the_way) = badness.at_least(Severity::Deficiency) {
            let met = fact(in_the_way.not()?);
            if self.compiled.possible(&met)? && self.compiled.possible(&fact(in_the_way.clone()))? {
                found = Some(met);
            }
        }
        self.tested.insert(part, found.clone());
        Ok(found)
    }

    /// Parts that all count at once: those of the route, and those of each way.
    fn groups(&self, root: Id<Node>) -> Vec<Vec<Id<Node>>> {
        let mut parts = Vec::new();
        stated::together(self.compiled, root, &mut parts);
        let mut groups = Vec::new();
        for part in &parts {
            if let Node::Best(ways) = self.compiled.pack.nodes.at(*part) {
                for way in ways {
                    let mut of_way = Vec::new();
                    stated::together(self.compiled, *way, &mut of_way);
                    groups.push(of_way);
                }
            }
        }
        groups.push(parts);
        groups
    }

    fn place(&self, route: &Route, part: Id<Node>) -> Origin {
        let pack = self.compiled.pack;
        match pack.nodes.at(part) {
            Node::Demand(demand) => {
                let case = self.places.of_case(pack, route.programme, *demand, 0);
                self.demand_of.get(&case).copied().unwrap_or(case)
            }
            Node::Worst(_) | Node::Best(_) => pack.programmes.at(route.programme).origin,
        }
    }

    /// Statements that say the opposite of each other about one route.
    fn opposites(&self, findings: &mut Findings, route: &Route) -> Result<()> {
        let laid = self.laid(route.node);
        for (place, (one, said)) in laid.iter().enumerate() {
            for (two, denied) in laid.iter().skip(place + 1) {
                if one.0 == two.0 {
                    continue;
                }
                for (first, second, yes, no) in [(*one, *two, said, denied), (*two, *one, denied, said)] {
                    let Some(code) = opposite(yes, no) else { continue };
                    self.opposite(findings, route, code, (first, yes), second)?;
                }
            }
        }
        Ok(())
    }

    fn opposite(
        &self,
        findings: &mut Findings,
        route: &Route,
        code: Code,
        (yes, said): (Laid, &Statement),
        no: Laid,
    ) -> Result<()> {
        let (Some(one), Some(two)) = (self.counting(yes), self.counting(no)) else { return Ok(()) };
        let both = Fact { holds: one.holds.and(&two.holds)?, reach: one.reach.with(&two.reach) };
        if !self.compiled.possible(&both)? {
            return Ok(());
        }
        let first = stated::read(self.compiled, route.node, &|laid| laid == yes)?;
        let second = stated::read(self.compiled, route.node, &|laid| laid == no)?;
        let reach = self.compiled.node(route.node)?.reach.clone();
        let Some(somebody) = self.compiled.somebody(&Fact { holds: first.and(&second)?, reach })? else {
            return Ok(());
        };
        let pack = self.compiled.pack;
        let place = |(demand, case): Laid| self.places.of_case(pack, route.programme, demand, case);
        for (here, there) in [(place(yes), place(no)), (place(no), place(yes))] {
            let details = [route.id.clone(), said.code.clone(), findings.named(there)];
            findings.add_for(here, code, details, (pack, Some(&somebody)));
        }
        Ok(())
    }

    fn counting(&self, (demand, case): Laid) -> Option<&Fact> {
        self.compiled.counting(demand).get(case)
    }

    /// All cases of a route that say something.
    fn laid(&self, root: Id<Node>) -> Vec<(Laid, &Statement)> {
        let pack = self.compiled.pack;
        let with_statement = |(demand, case): Laid| {
            let statement = pack.demands.at(demand).cases.get(case)?.statement;
            Some(((demand, case), pack.statements.at(statement)))
        };
        let all = stated::laid(pack, root).into_iter().filter_map(with_statement);
        all.filter(|(_, statement)| !statement.code.is_empty()).collect()
    }
}

/// How `no` says the opposite of `yes`.
fn opposite(yes: &Statement, no: &Statement) -> Option<Code> {
    match (yes.effect, no.effect) {
        (Effect::LabelYes, Effect::LabelNo) => Some(Code::LabelYesAndNo),
        (Effect::Ok, bad) if bad.severity() > Severity::Clear && yes.code == no.code => Some(Code::SaidAndDenied),
        _ => None,
    }
}
