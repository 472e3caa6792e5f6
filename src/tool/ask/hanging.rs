//! What hangs on a question: the statements that its answer can still decide, and the routes that they are about.

use crate::domain::arena::{Id, PerEntry};
use crate::domain::condition::{Condition, ConditionId};
use crate::domain::demand::{Demand, Node, Statement};
use crate::domain::evaluate::{Evaluation, Fact};
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::question::Question;
use crate::domain::set::Set;
use crate::domain::truth::Truth;
use crate::domain::verdict::{Effect, Severity};

/// What hangs on a question.
#[derive(Default)]
pub(super) struct Hanging {
    /// Routes within the wishes, in the order of the catalogue.
    pub(super) routes: Vec<Id<Route>>,
    /// What can be stated about them.
    pub(super) statements: Set<Id<Statement>>,
}

/// What hangs on the answer to this question.
pub(super) fn on(question: Id<Question>, pack: &Pack, evaluation: &Evaluation, outcome: &Outcome) -> Hanging {
    let mut search =
        Search { question, pack, evaluation, hangs: PerEntry::filled(pack.conditions.arena().len(), None) };
    let mut hanging = Hanging::default();
    for route in outcome.routes.iter().filter(|route| route.in_scope) {
        let mut statements = Set::default();
        search.node(pack.routes.at(route.route).node, &mut statements);
        if !statements.is_empty() {
            hanging.routes.push(route.route);
            hanging.statements = hanging.statements.iter().chain(statements.iter()).collect();
        }
    }
    hanging.routes.sort_unstable();
    hanging
}

struct Search<'a> {
    question: Id<Question>,
    pack: &'a Pack,
    evaluation: &'a Evaluation,
    /// Of every condition that was looked at.
    hangs: PerEntry<Condition, Option<bool>>,
}

impl Search<'_> {
    fn node(&mut self, id: Id<Node>, found: &mut Set<Id<Statement>>) {
        let pack = self.pack;
        let range = *self.evaluation.nodes.at(id);
        match pack.nodes.at(id) {
            Node::Demand(demand) if range.chosen().is_none() => self.demand(pack.demands.at(*demand), found),
            Node::Demand(_) => {}
            // Nothing else about a closed road is worth a question.
            Node::Worst(_) if range.best >= Severity::NotNow => {}
            Node::Worst(parts) => parts.iter().for_each(|part| self.node(*part, found)),
            Node::Best(parts) => match range.chosen().and_then(|place| parts.get(place)) {
                Some(part) => self.node(*part, found),
                None => {
                    let can_count = |part: &&Id<Node>| self.evaluation.nodes.at(**part).best <= range.worst;
                    let parts: Vec<_> = parts.iter().filter(can_count).collect();
                    parts.into_iter().for_each(|part| self.node(*part, found));
                }
            },
        }
    }

    /// The statements of the cases that can still count, where it is this question that decides between them.
    fn demand(&mut self, demand: &Demand, found: &mut Set<Id<Statement>>) {
        let truth = |when: ConditionId| *self.evaluation.truths.at(when);
        let certain = demand.cases.iter().position(|case| truth(case.when) == Truth::Yes);
        let cases = || demand.cases.iter().take(certain.map_or(demand.cases.len(), |place| place + 1));
        let possible: Vec<_> = cases().filter(|case| truth(case.when) != Truth::No).collect();
        if !demand.quiet && possible.iter().any(|case| self.condition(case.when)) {
            let said =
                |id: &Id<Statement>| !matches!(self.pack.statements.at(*id).effect, Effect::Nothing | Effect::Absent);
            for statement in possible.iter().map(|case| case.statement).filter(said) {
                found.insert(statement);
            }
        }
    }

    fn condition(&mut self, id: ConditionId) -> bool {
        if *self.evaluation.truths.at(id) != Truth::Unknown {
            return false;
        }
        if let Some(hangs) = *self.hangs.at(id) {
            return hangs;
        }
        let pack = self.pack;
        let hangs = match pack.conditions.at(id) {
            Condition::Constant(_) | Condition::TodayFrom(_) => false,
            Condition::Chosen(question, _) | Condition::AtLeast(question, _) => {
                *question == self.question
                    || (*self.evaluation.facts.at(*question) == Fact::Pending
                        && self.condition(pack.questions.at(*question).when))
            }
            Condition::Not(inner) => self.condition(*inner),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| self.condition(*part)),
        };
        self.hangs.set(id, Some(hangs));
        hangs
    }
}
