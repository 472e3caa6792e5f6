//! Demands that everybody or nobody meets, and cases that count for nobody.

use std::collections::BTreeMap;

use super::authored::{self, AuthoredCase, AuthoredDemand, OwnDemand};
use crate::content::diagnostic::Code;
use crate::domain::answers::Answers;
use crate::domain::origin::Origin;
use crate::domain::verdict::{Effect, Severity};
use crate::prove::compiled::Compiled;
use crate::prove::diagram::Result;
use crate::prove::findings::Findings;

pub(super) fn look(findings: &mut Findings, compiled: &Compiled) -> Result<()> {
    for own in authored::own(findings.written, compiled.pack) {
        look_at_own(findings, compiled, &own)?;
    }
    let national = authored::national(findings.written);
    if national.iter().any(|demand| findings.concerns(demand.origin)) {
        let seen = Seen::of(compiled)?;
        for demand in &national {
            look_at_national(findings, compiled, &seen, demand)?;
        }
    }
    Ok(())
}

/// What became of the cases of an author.
#[derive(Default)]
struct Seen {
    /// Those that are laid out somewhere, with whether one of them counts for somebody.
    counts: BTreeMap<Origin, bool>,
    /// Of those that never count: somebody who meets the condition, and is taken by an earlier case.
    forestalled: BTreeMap<Origin, Answers>,
}

impl Seen {
    fn of(compiled: &Compiled) -> Result<Self> {
        let mut seen = Self::default();
        let pack = compiled.pack;
        for (id, demand) in pack.demands.iter() {
            for (case, counting) in demand.cases.iter().zip(compiled.counting(id)) {
                let known = seen.counts.get(&case.origin).copied().unwrap_or(false);
                let counts = known || compiled.possible(counting)?;
                seen.counts.insert(case.origin, counts);
            }
        }
        for (_, demand) in pack.demands.iter() {
            for case in demand.cases.iter().filter(|case| seen.counts.get(&case.origin) == Some(&false)) {
                if let Some(somebody) = compiled.somebody(&compiled.condition(case.when))? {
                    seen.forestalled.entry(case.origin).or_insert(somebody);
                }
            }
        }
        Ok(seen)
    }

    fn counts(&self, case: &AuthoredCase) -> bool {
        self.counts.get(&case.origin) == Some(&true)
    }
}

fn look_at_national(findings: &mut Findings, compiled: &Compiled, seen: &Seen, demand: &AuthoredDemand) -> Result<()> {
    let stands_in_the_way = |case: &&AuthoredCase| case.effect.severity() > Severity::Clear;
    let is_way = demand.cases.iter().any(|case| case.effect == Effect::Absent);
    // Whoever it does not apply to meets it.
    let not_applied = seen.counts.get(&demand.origin) == Some(&true);
    let any = |wanted: bool| demand.cases.iter().filter(move |case| stands_in_the_way(case) == wanted);
    let (blocks, frees) = (any(true).count() > 0, any(false).count() > 0);
    let (blocked, freed) = (any(true).any(|case| seen.counts(case)), any(false).any(|case| seen.counts(case)));
    if !is_way && blocks && !blocked && (freed || not_applied) {
        findings.add(demand.origin, Code::AlwaysMet, []);
        return Ok(());
    }
    if !is_way && frees && blocked && !freed && !not_applied {
        let worst = compiled.somebody(&compiled.everybody())?;
        findings.add_for(demand.origin, Code::NeverMet, [], (compiled.pack, worst.as_ref()));
        return Ok(());
    }
    let last = demand.cases.len().saturating_sub(1);
    for (place, case) in demand.cases.iter().enumerate().filter(|(_, case)| !seen.counts(case)) {
        // The format asks for a last case for everybody who is left, also where nobody is.
        if place == last && !case.when && case.effect == Effect::Nothing {
            continue;
        }
        let candidate = seen.forestalled.get(&case.origin);
        findings.add_for(case.origin, Code::NeverCounts, [], (compiled.pack, candidate));
    }
    Ok(())
}

fn look_at_own(findings: &mut Findings, compiled: &Compiled, own: &OwnDemand) -> Result<()> {
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
