//! Demands that everybody or nobody meets, and cases that count for nobody.

use std::collections::BTreeMap;

use super::authored::{self, AuthoredCase, AuthoredDemand, OwnDemand};
use crate::content::diagnostic::Code;
use crate::domain::origin::Origin;
use crate::domain::verdict::{Effect, Severity};
use crate::prove::compiled::Compiled;
use crate::prove::diagram::Result;
use crate::prove::findings::Findings;
use crate::prove::person::described;

/// The demands of programmes themselves.
pub(super) fn look_at_own(findings: &mut Findings, compiled: &Compiled) -> Result<()> {
    for own in authored::own(findings.written, compiled.pack) {
        own_demand(findings, compiled, &own)?;
    }
    Ok(())
}

/// The demands of the nation, over all of these programmes.
pub(super) fn look_at_national(findings: &mut Findings, programmes: &[&Compiled]) -> Result<()> {
    let mut seen = Seen::default();
    for compiled in programmes {
        seen.look(compiled)?;
    }
    for compiled in programmes {
        seen.forestall(compiled)?;
    }
    for demand in authored::national(findings.written) {
        national_demand(findings, &seen, &demand);
    }
    Ok(())
}

/// What became of the cases of an author.
#[derive(Default)]
struct Seen {
    /// Those that are laid out somewhere, with whether one of them counts for somebody.
    counts: BTreeMap<Origin, bool>,
    /// Of those that never count: somebody who meets the condition, and is taken by an earlier case.
    forestalled: BTreeMap<Origin, Vec<(String, String)>>,
}

impl Seen {
    fn look(&mut self, compiled: &Compiled) -> Result<()> {
        let pack = compiled.pack;
        for (id, demand) in pack.demands.iter() {
            for (case, counting) in demand.cases.iter().zip(compiled.counting(id)) {
                let known = self.counts.get(&case.origin).copied().unwrap_or(false);
                let counts = known || compiled.possible(counting)?;
                self.counts.insert(case.origin, counts);
            }
        }
        Ok(())
    }

    /// Looks for candidates who see that a case never counts.
    fn forestall(&mut self, compiled: &Compiled) -> Result<()> {
        let pack = compiled.pack;
        for (_, demand) in pack.demands.iter() {
            for case in demand.cases.iter().filter(|case| self.counts.get(&case.origin) == Some(&false)) {
                if !self.forestalled.contains_key(&case.origin)
                    && let Some(somebody) = compiled.somebody(&compiled.condition(case.when))?
                {
                    self.forestalled.insert(case.origin, described(pack, &somebody));
                }
            }
        }
        Ok(())
    }

    fn counts(&self, case: &AuthoredCase) -> bool {
        self.counts.get(&case.origin) == Some(&true)
    }
}

fn national_demand(findings: &mut Findings, seen: &Seen, demand: &AuthoredDemand) {
    let stands_in_the_way = |case: &&AuthoredCase| case.effect.severity() > Severity::Clear;
    let is_way = demand.cases.iter().any(|case| case.effect == Effect::Absent);
    // Whoever it does not apply to meets it.
    let not_applied = seen.counts.get(&demand.origin) == Some(&true);
    let any = |wanted: bool| demand.cases.iter().filter(move |case| stands_in_the_way(case) == wanted);
    let (blocks, frees) = (any(true).count() > 0, any(false).count() > 0);
    let (blocked, freed) = (any(true).any(|case| seen.counts(case)), any(false).any(|case| seen.counts(case)));
    if !is_way && blocks && !blocked && (freed || not_applied) {
        findings.add(demand.origin, Code::AlwaysMet, []);
        return;
    }
    if !is_way && frees && blocked && !freed {
        findings.add(demand.origin, Code::NeverMet, []);
        return;
    }
    let last = demand.cases.len().saturating_sub(1);
    for (place, case) in demand.cases.iter().enumerate().filter(|(_, case)| !seen.counts(case)) {
        // The format asks for a last case for everybody who is left, also where nobody is.
        if place == last && !case.when && case.effect == Effect::Nothing {
            continue;
        }
        let candidate = seen.forestalled.get(&case.origin).cloned().unwrap_or_default();
        findings.add_with(case.origin, Code::NeverCounts, [], candidate);
    }
}

fn own_demand(findings: &mut Findings, compiled: &Compiled, own: &OwnDemand) -> Result<()> {
    if !own.written.when {
        return Ok(());
    }
    let pack = compiled.pack;
    let (mut said, mut silent, mut forestalled) = (false, false, None);
    for id in &own.laid_out {
        for (case, counting) in pack.demands.at(*id).cases.iter().zip(compiled.counting(*id)) {
            let counts = compiled.possible(counting)?;
            if pack.statements.at(case.statement).effect == Effect::Nothing {
                silent |= counts;
                forestalled = compiled.somebody(counting)?;
            } else {
                said |= counts;
            }
        }
    }
    let blocks = own.written.effect.severity() > Severity::Clear;
    let code = match (said, silent) {
        (false, _) if blocks => Code::AlwaysMet,
        (false, _) => Code::NeverCounts,
        (true, false) if blocks => Code::NeverMet,
        (true, false) => Code::AlwaysHolds,
        (true, true) => return Ok(()),
    };
    findings.add_for(own.written.origin, code, [], (pack, forestalled.as_ref()));
    Ok(())
}
