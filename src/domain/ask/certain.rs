//! Questions that will be put for sure, whatever is answered before them: the lower bound of what is left.

use crate::domain::arena::{Id, PerEntry};
use crate::domain::condition::{Condition, ConditionId};
use crate::domain::demand::{Demand, Node};
use crate::domain::evaluate::{Evaluation, Fact};
use crate::domain::pack::Pack;
use crate::domain::question::Question;
use crate::domain::set::Set;
use crate::domain::truth::Truth;
use crate::domain::verdict::Severity;

/// Looks for them, combination by combination.
pub(super) struct Certain<'a> {
    pack: &'a Pack,
    evaluation: &'a Evaluation,
    pub(super) found: Set<Id<Question>>,
    nodes: PerEntry<Node, bool>,
    first: PerEntry<Condition, Option<Option<Id<Question>>>>,
}

impl<'a> Certain<'a> {
    pub(super) fn new(pack: &'a Pack, evaluation: &'a Evaluation) -> Self {
        Self {
            pack,
            evaluation,
            found: Set::default(),
            nodes: PerEntry::filled(pack.nodes.len(), false),
            first: PerEntry::filled(pack.conditions.arena().len(), None),
        }
    }

    /// Takes up what is certain of a combination that nothing outside it can close.
    ///
    /// An undecided demand changes only by an answer to one of the questions that it hangs on. So the first of these is put
    /// for sure, unless something else closes the road before: that must be impossible by now.
    pub(super) fn node(&mut self, id: Id<Node>) {
        if *self.nodes.at(id) {
            return;
        }
        self.nodes.set(id, true);
        let pack = self.pack;
        match pack.nodes.at(id) {
            Node::Demand(demand) => {
                let demand = pack.demands.at(*demand);
                if !demand.quiet && self.evaluation.nodes.at(id).chosen().is_none() {
                    let first = self.first_of(demand);
                    self.found.extend(first);
                }
            }
            Node::Worst(parts) => {
                let nodes = &self.evaluation.nodes;
                let mut closing = parts.iter().filter(|part| nodes.at(**part).worst >= Severity::NotNow);
                match (closing.next(), closing.next()) {
                    (None, _) => parts.iter().for_each(|part| self.node(*part)),
                    (Some(only), None) => self.node(*only),
                    _ => {}
                }
            }
            // Which of the parts counts, other questions decide.
            Node::Best(_) => {}
        }
    }

    fn first_of(&mut self, demand: &Demand) -> Option<Id<Question>> {
        let truth = |when: ConditionId| *self.evaluation.truths.at(when);
        let certain = demand.cases.iter().position(|case| truth(case.when) == Truth::Yes);
        let possible = demand.cases.iter().take(certain.unwrap_or(demand.cases.len()));
        possible.filter_map(|case| self.first(case.when)).min()
    }

    /// The first question that can be put now among those on which a condition hangs.
    fn first(&mut self, id: ConditionId) -> Option<Id<Question>> {
        if *self.evaluation.truths.at(id) != Truth::Unknown {
            return None;
        }
        if let Some(known) = self.first.at(id) {
            return *known;
        }
        let pack = self.pack;
        let found = match pack.conditions.at(id) {
            Condition::Constant(_) | Condition::TodayFrom(_) => None,
            Condition::Chosen(question, _) | Condition::AtLeast(question, _) => {
                match self.evaluation.facts.at(*question) {
                    Fact::Absent => Some(*question),
                    Fact::Pending => self.first(pack.questions.at(*question).when),
                    Fact::Unknown | Fact::NotApplicable | Fact::Given(_) => None,
                }
            }
            Condition::Not(inner) => self.first(*inner),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().filter_map(|part| self.first(*part)).min(),
        };
        self.first.set(id, Some(found));
        found
    }
}
