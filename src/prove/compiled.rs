//! A pack as diagrams: every condition, case and combination of demands, over all candidates.

use std::cell::RefCell;
use std::collections::HashMap;

use oxidd::BooleanFunction;

use super::diagram::{Diagram, Result};
use super::possible;
use super::reach::Reach;
use super::space::Space;
use crate::domain::arena::{Id, PerEntry};
use crate::domain::condition::{Condition, ConditionId};
use crate::domain::demand::{Demand, Node};
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::question::Question;
use crate::domain::verdict::{Severity, Verdict};

/// A yes or no for every candidate, and which questions it hangs on.
#[derive(Clone)]
pub struct Fact {
    /// Where it holds. Only of meaning where answers are as candidates can give them.
    pub holds: Diagram,
    /// What it hangs on.
    pub reach: Reach,
}

/// How bad something can be, above nothing at all.
pub const LEVELS: [Severity; 6] = [
    Severity::Conditional,
    Severity::Deficiency,
    Severity::AdmissionTest,
    Severity::InstitutionDecides,
    Severity::NotNow,
    Severity::Absent,
];

/// For every candidate, how bad something is.
#[derive(Clone)]
pub struct Badness {
    /// Where it is at least as bad as each of [`LEVELS`].
    at_least: [Diagram; 6],
    /// What it hangs on.
    pub reach: Reach,
}

impl Badness {
    /// Where it is as bad as this or worse; everywhere for [`Severity::Clear`], for which there is no diagram.
    #[must_use]
    pub fn at_least(&self, severity: Severity) -> Option<&Diagram> {
        let place = LEVELS.iter().position(|level| *level == severity)?;
        self.at_least.get(place)
    }
}

/// A pack as diagrams.
pub struct Compiled<'p> {
    /// What was compiled.
    pub pack: &'p Pack,
    /// Over which space.
    pub space: &'p Space,
    conditions: PerEntry<Condition, Diagram>,
    condition_reach: PerEntry<Condition, Reach>,
    question_reach: PerEntry<Question, Reach>,
    possible: PerEntry<Question, Diagram>,
    today: Diagram,
    demands: PerEntry<Demand, Vec<Fact>>,
    /// Worked out when asked for: most questions are about demands.
    nodes: RefCell<PerEntry<Node, Option<Badness>>>,
    /// Candidates as far as some questions go.
    candidates: RefCell<HashMap<Reach, Diagram>>,
}

impl<'p> Compiled<'p> {
    /// Compiles a pack over a space that was made for it.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn new(pack: &'p Pack, space: &'p Space) -> Result<Self> {
        let no = space.diagrams.constant(false);
        let arena = pack.conditions.arena();
        let mut compiled = Self {
            pack,
            space,
            conditions: PerEntry::filled(arena.len(), no.clone()),
            condition_reach: PerEntry::filled(arena.len(), Reach::default()),
            question_reach: PerEntry::filled(pack.questions.len(), Reach::default()),
            possible: PerEntry::filled(pack.questions.len(), no),
            today: possible::today(space, pack)?,
            demands: PerEntry::filled(pack.demands.len(), Vec::new()),
            nodes: RefCell::new(PerEntry::filled(pack.nodes.len(), None)),
            candidates: RefCell::default(),
        };
        compiled.all_conditions()?;
        for (id, question) in pack.questions.iter() {
            let asked = compiled.conditions.at(question.when);
            let possible = possible::answers(space, question, asked)?;
            compiled.possible.set(id, possible);
        }
        for (id, demand) in pack.demands.iter() {
            let cases = compiled.cases(demand)?;
            compiled.demands.set(id, cases);
        }
        Ok(compiled)
    }

    /// Where a condition holds.
    #[must_use]
    pub fn condition(&self, id: ConditionId) -> Fact {
        Fact { holds: self.conditions.at(id).clone(), reach: self.condition_reach.at(id).clone() }
    }

    /// Where each case of a demand counts.
    #[must_use]
    pub fn counting(&self, id: Id<Demand>) -> &[Fact] {
        self.demands.at(id)
    }

    /// How bad a combination of demands is.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn node(&self, id: Id<Node>) -> Result<Badness> {
        if let Some(known) = self.nodes.borrow().at(id) {
            return Ok(known.clone());
        }
        let badness = self.badness(self.pack.nodes.at(id))?;
        self.nodes.borrow_mut().set(id, Some(badness.clone()));
        Ok(badness)
    }

    /// The question with those that decide whether it is asked.
    #[must_use]
    pub fn question_reach(&self, id: Id<Question>) -> &Reach {
        self.question_reach.at(id)
    }

    /// Where a combination is exactly this bad.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn exactly(&self, badness: &Badness, severity: Severity) -> Result<Diagram> {
        let yes = self.space.diagrams.constant(true);
        let this = badness.at_least(severity).unwrap_or(&yes);
        let worse = LEVELS.iter().find(|level| **level > severity).and_then(|level| badness.at_least(*level));
        match worse {
            Some(worse) => Ok(this.and(&worse.not()?)?),
            None => Ok(this.clone()),
        }
    }

    /// Where a route has this verdict.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn verdict(&self, route: &Route, verdict: Verdict) -> Result<Fact> {
        self.verdict_of(route.node, verdict)
    }

    /// Where a combination comes out as this verdict.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn verdict_of(&self, root: Id<Node>, verdict: Verdict) -> Result<Fact> {
        let badness = self.node(root)?;
        let mut holds = self.space.diagrams.constant(false);
        for severity in std::iter::once(Severity::Clear).chain(LEVELS) {
            if Verdict::of(severity) == verdict {
                holds = holds.or(&self.exactly(&badness, severity)?)?;
            }
        }
        Ok(Fact { holds, reach: badness.reach })
    }

    /// All that candidates can answer to these questions. What they then answer to the others does not matter: each of
    /// those has an answer, whatever was answered before.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn candidates(&self, reach: &Reach) -> Result<Diagram> {
        if let Some(known) = self.candidates.borrow().get(reach) {
            return Ok(known.clone());
        }
        let mut all = self.space.diagrams.constant(true);
        for (id, _) in self.pack.questions.iter().rev() {
            if reach.contains(id) {
                all = all.and(self.possible.at(id))?;
            }
        }
        if reach.today {
            all = all.and(&self.today)?;
        }
        self.candidates.borrow_mut().insert(reach.clone(), all.clone());
        Ok(all)
    }

    /// The candidates of whom it holds.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn candidates_with(&self, fact: &Fact) -> Result<Diagram> {
        Ok(self.candidates(&fact.reach)?.and(&fact.holds)?)
    }

    /// Whether it holds of some candidate.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn possible(&self, fact: &Fact) -> Result<bool> {
        Ok(fact.holds.satisfiable() && self.candidates_with(fact)?.satisfiable())
    }

    /// The part of all that candidates can answer for which it holds, from 0 to 1. Answers that no rule tells apart
    /// count once.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn share(&self, fact: &Fact) -> Result<f64> {
        self.space.diagrams.share(&fact.holds, &self.candidates(&fact.reach)?)
    }

    fn all_conditions(&mut self) -> Result<()> {
        let pack = self.pack;
        for (id, condition) in pack.conditions.arena().iter() {
            let (holds, direct) = self.one_condition(condition)?;
            self.conditions.set(id, holds);
            self.condition_reach.set(id, direct);
        }
        for (id, question) in pack.questions.iter() {
            let mut reach = self.closed(self.condition_reach.at(question.when));
            reach.add(id);
            self.question_reach.set(id, reach);
        }
        for (id, _) in pack.conditions.arena().iter() {
            let closed = self.closed(self.condition_reach.at(id));
            self.condition_reach.set(id, closed);
        }
        Ok(())
    }

    /// With the questions that decide whether each is asked.
    fn closed(&self, direct: &Reach) -> Reach {
        let mut closed = Reach::default();
        closed.today = direct.today;
        for (id, _) in self.pack.questions.iter().filter(|(id, _)| direct.contains(*id)) {
            closed.join(self.question_reach.at(id));
        }
        closed
    }

    /// Where it holds, and the questions that it names itself.
    fn one_condition(&self, condition: &Condition) -> Result<(Diagram, Reach)> {
        let (space, pack) = (self.space, self.pack);
        let mut reach = Reach::default();
        let mut parts_of = |parts: &[ConditionId]| -> Vec<Diagram> {
            parts.iter().for_each(|part| reach.join(self.condition_reach.at(*part)));
            parts.iter().map(|part| self.conditions.at(*part).clone()).collect()
        };
        let holds = match condition {
            Condition::Constant(holds) => space.diagrams.constant(*holds),
            Condition::Not(inner) => space.diagrams.all(&parts_of(&[*inner]))?.not()?,
            Condition::All(parts) => space.diagrams.all(&parts_of(parts))?,
            Condition::Any(parts) => space.diagrams.any(&parts_of(parts))?,
            Condition::TodayFrom(day) => {
                reach.today = true;
                space.at_least(space.today(), *day)?
            }
            Condition::AtLeast(question, number) => {
                reach.add(*question);
                space.at_least(space.cuts(&pack.questions.at(*question).id), *number)?
            }
            Condition::Chosen(question, options) => {
                reach.add(*question);
                let question = pack.questions.at(*question);
                let choices = options.iter().filter_map(|option| question.choices().get(usize::from(*option)));
                space.chosen(&question.id, choices.map(|choice| choice.id.as_str()))?
            }
        };
        Ok((holds, reach))
    }

    fn cases(&self, demand: &Demand) -> Result<Vec<Fact>> {
        let mut counting = Vec::with_capacity(demand.cases.len());
        let mut left = Fact { holds: self.space.diagrams.constant(true), reach: Reach::default() };
        for case in &demand.cases {
            let when = self.condition(case.when);
            left.reach.join(&when.reach);
            counting.push(Fact { holds: left.holds.and(&when.holds)?, reach: left.reach.clone() });
            left.holds = left.holds.and(&when.holds.not()?)?;
        }
        Ok(counting)
    }

    fn badness(&self, node: &Node) -> Result<Badness> {
        let diagrams = &self.space.diagrams;
        let mut reach = Reach::default();
        let mut at_least = Vec::with_capacity(LEVELS.len());
        match node {
            Node::Demand(id) => {
                let counting = self.counting(*id);
                counting.iter().for_each(|case| reach.join(&case.reach));
                let cases = &self.pack.demands.at(*id).cases;
                let severity = |statement| self.pack.statements.at(statement).effect.severity();
                for level in LEVELS {
                    let bad = cases.iter().zip(counting).filter(|(case, _)| severity(case.statement) >= level);
                    at_least.push(diagrams.any(bad.map(|(_, counts)| &counts.holds))?);
                }
            }
            Node::Worst(parts) | Node::Best(parts) => {
                let parts = parts.iter().map(|part| self.node(*part)).collect::<Result<Vec<_>>>()?;
                parts.iter().for_each(|part| reach.join(&part.reach));
                for level in LEVELS {
                    let bad = parts.iter().filter_map(|part| part.at_least(level));
                    at_least.push(match node {
                        Node::Best(_) => diagrams.all(bad)?,
                        _ => diagrams.any(bad)?,
                    });
                }
            }
        }
        let no = diagrams.constant(false);
        let mut at_least = at_least.into_iter();
        Ok(Badness { at_least: LEVELS.map(|_| at_least.next().unwrap_or_else(|| no.clone())), reach })
    }
}
