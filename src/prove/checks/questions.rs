//! Questions that nobody is asked, or that change nothing.

use oxidd::{BooleanFunction, BooleanFunctionQuant};

use crate::content::diagnostic::Code;
use crate::domain::arena::{Id, PerEntry};
use crate::domain::demand::Statement;
use crate::domain::question::Question;
use crate::prove::compiled::{Compiled, Fact};
use crate::prove::diagram::Result;
use crate::prove::findings::Findings;

/// Over all of these programmes.
pub(super) fn look(findings: &mut Findings, programmes: &[&Compiled]) -> Result<()> {
    let Some(compiled) = programmes.first() else { return Ok(()) };
    let pack = compiled.pack;
    let mut matters = PerEntry::filled(pack.questions.len(), false);
    for compiled in programmes {
        mattering(compiled, &mut matters)?;
    }
    for (id, question) in pack.questions.iter() {
        let asked = compiled.condition(question.when);
        if !compiled.possible(&asked)? {
            findings.add(question.origin, Code::NeverAsked, [question.id.clone()]);
        } else if !matters.at(id) {
            let candidate = compiled.somebody(&asked)?;
            let details = [question.id.clone()];
            findings.add_for(question.origin, Code::NeverMatters, details, (pack, candidate.as_ref()));
        }
    }
    Ok(())
}

/// Finds the questions of which another answer alone makes another statement, or another question that matters.
fn mattering(compiled: &Compiled, matters: &mut PerEntry<Question, bool>) -> Result<()> {
    let pack = compiled.pack;
    let said = said(compiled)?;
    for (id, question) in pack.questions.iter().rev() {
        let mut found = question.always || *matters.at(id);
        for (later, other) in pack.questions.iter().filter(|(later, _)| *later > id) {
            found = found || *matters.at(later) && decides(compiled, id, &compiled.condition(other.when))?;
        }
        for fact in &said {
            found = found || decides(compiled, id, fact)?;
        }
        matters.set(id, found);
    }
    Ok(())
}

/// Where each demand says each of its statements.
fn said(compiled: &Compiled) -> Result<Vec<Fact>> {
    let mut said = Vec::new();
    for (id, demand) in compiled.pack.demands.iter() {
        let mut by_statement: Vec<(Id<Statement>, Fact)> = Vec::new();
        for (case, counts) in demand.cases.iter().zip(compiled.counting(id)) {
            match by_statement.iter_mut().find(|(statement, _)| *statement == case.statement) {
                Some((_, fact)) => {
                    fact.holds = fact.holds.or(&counts.holds)?;
                    fact.reach.join(&counts.reach);
                }
                None => by_statement.push((case.statement, counts.clone())),
            }
        }
        said.extend(by_statement.into_iter().map(|(_, fact)| fact));
    }
    Ok(said)
}

/// Whether there are two candidates who differ in the answer to this question only, of whom it holds of one.
fn decides(compiled: &Compiled, id: Id<Question>, fact: &Fact) -> Result<bool> {
    if !fact.reach.contains(id) {
        return Ok(false);
    }
    let cuts = compiled.space.cuts(&compiled.pack.questions.at(id).id);
    let variables: Vec<_> = cuts.variables().map(|variable| (variable, true)).collect();
    let answer = compiled.space.diagrams.point(&variables)?;
    let candidates = compiled.candidates(&fact.reach)?;
    let with = candidates.and(&fact.holds)?.exists(&answer)?;
    let without = candidates.and(&fact.holds.not()?)?.exists(&answer)?;
    Ok(with.and(&without)?.satisfiable())
}
