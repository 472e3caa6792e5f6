//! Which question comes next: the first, in the author's order, whose answer can still change what a visitor sees.

mod certain;
mod idle;

use super::arena::{Arena, Id, PerEntry};
use super::condition::{Condition, ConditionId};
use super::demand::{Case, Demand, Node};
use super::evaluate::{Evaluation, Fact, contenders};
use super::pack::Pack;
use super::programme::Route;
use super::question::Question;
use super::set::Set;
use super::truth::Truth;
use super::verdict::{Axis, Severity};
use certain::Certain;
use idle::idle_wishes;

/// What is left to ask.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remaining {
    /// The next question.
    pub next: Option<Id<Question>>,
    /// No fewer questions than this will come. By an answer it goes down by one at most.
    pub least: usize,
    /// No more questions than this will come. By an answer it goes down.
    pub most: usize,
}

/// The questions that some statement still hangs on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Live {
    /// Not answered, or not known to apply yet.
    pub open: Set<Id<Question>>,
    /// Answered with *don't know*.
    pub find_out: Set<Id<Question>>,
}

/// What is left to ask about these routes. Groups that are asked only on request are not part of it.
#[must_use]
pub fn remaining<'a>(
    pack: &Pack,
    evaluation: &Evaluation,
    routes: impl Iterator<Item = &'a Route> + Clone,
) -> Remaining {
    let mut search = Search::new(pack, evaluation);
    for route in routes.clone() {
        search.node(route.node);
    }
    let live = search.live;
    let idle = idle_wishes(pack, evaluation, &live.open, routes.clone());
    let wanted: Vec<Id<Question>> = pack
        .questions
        .iter()
        .filter(|(id, question)| {
            can_be_asked(pack, evaluation, *id)
                && !pack.groups.at(question.group).later
                && ((question.always && !idle.contains(*id)) || live.open.contains(*id))
        })
        .map(|(id, _)| id)
        .collect();
    let Some(next) = wanted.iter().copied().find(|id| *evaluation.facts.at(*id) == Fact::Absent) else {
        return Remaining::default();
    };
    let mut certain: Set<Id<Question>> = [next].into();
    // Another choice of directions can make every other question needless.
    if !wanted.contains(&pack.known.field) {
        let mut search = Certain::new(pack, evaluation);
        routes.for_each(|route| search.node(route.node));
        certain.extend(search.found.iter());
    }
    Remaining { next: Some(next), least: certain.len(), most: wanted.len() }
}

/// Whether a question is asked once earlier ones are answered. One that hangs on a *don't know* alone never is.
fn can_be_asked(pack: &Pack, evaluation: &Evaluation, id: Id<Question>) -> bool {
    match evaluation.facts.at(id) {
        Fact::Absent => true,
        Fact::Pending => can_be_settled(pack, evaluation, pack.questions.at(id).when),
        Fact::Unknown | Fact::NotApplicable | Fact::Given(_) => false,
    }
}

fn can_be_settled(pack: &Pack, evaluation: &Evaluation, id: ConditionId) -> bool {
    if *evaluation.truths.at(id) != Truth::Unknown {
        return false;
    }
    match pack.conditions.at(id) {
        Condition::Constant(_) | Condition::TodayFrom(_) => false,
        Condition::Chosen(question, _) | Condition::AtLeast(question, _) => can_be_asked(pack, evaluation, *question),
        Condition::Not(inner) => can_be_settled(pack, evaluation, *inner),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| can_be_settled(pack, evaluation, *part))
        }
    }
}

/// The questions on which the verdict, the conditions or the label of one combination still hang, those of quiet
/// demands left out.
#[must_use]
pub fn live(pack: &Pack, evaluation: &Evaluation, node: Id<Node>) -> Live {
    let mut search = Search { weighty: true, ..Search::new(pack, evaluation) };
    search.node(node);
    search.live
}

struct Search<'a> {
    pack: &'a Pack,
    evaluation: &'a Evaluation,
    /// Only demands that can stand in the way or decide the label.
    weighty: bool,
    live: Live,
    nodes: PerEntry<Node, bool>,
    conditions: PerEntry<Condition, bool>,
}

impl<'a> Search<'a> {
    fn new(pack: &'a Pack, evaluation: &'a Evaluation) -> Self {
        Self {
            pack,
            evaluation,
            weighty: false,
            live: Live::default(),
            nodes: seen(&pack.nodes),
            conditions: seen(pack.conditions.arena()),
        }
    }

    fn node(&mut self, id: Id<Node>) {
        if *self.nodes.at(id) {
            return;
        }
        self.nodes.set(id, true);
        let range = *self.evaluation.nodes.at(id);
        match self.pack.nodes.at(id) {
            Node::Demand(demand) => {
                let demand = self.pack.demands.at(*demand);
                if !demand.quiet && range.chosen().is_none() && (!self.weighty || self.is_weighty(demand)) {
                    for case in &demand.cases {
                        self.condition(case.when);
                        if *self.evaluation.truths.at(case.when) == Truth::Yes {
                            break;
                        }
                    }
                }
            }
            // Nothing else about a closed road is worth a question.
            Node::Worst(_) if range.best >= Severity::NotNow => {}
            Node::Worst(parts) => {
                for part in parts {
                    // Asked here as well, because nearly all are seen already in a large catalogue.
                    if !*self.nodes.at(*part) {
                        self.node(*part);
                    }
                }
            }
            Node::Best(parts) => {
                for part in contenders(parts, &self.evaluation.nodes) {
                    self.node(part);
                }
            }
        }
    }

    fn is_weighty(&self, demand: &Demand) -> bool {
        let truth = |case: &Case| *self.evaluation.truths.at(case.when);
        let certain = demand.cases.iter().position(|case| truth(case) == Truth::Yes).unwrap_or(demand.cases.len());
        let possible = demand.cases.iter().take(certain + 1).filter(|case| truth(case) != Truth::No);
        possible
            .map(|case| self.pack.statements.at(case.statement))
            .any(|statement| statement.effect.severity() > Severity::Clear || statement.axis == Axis::Label)
    }

    fn condition(&mut self, id: ConditionId) {
        if *self.conditions.at(id) || *self.evaluation.truths.at(id) != Truth::Unknown {
            return;
        }
        self.conditions.set(id, true);
        match self.pack.conditions.at(id) {
            Condition::Constant(_) | Condition::TodayFrom(_) => {}
            Condition::Chosen(question, _) | Condition::AtLeast(question, _) => self.question(*question),
            Condition::Not(inner) => self.condition(*inner),
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.condition(*part));
            }
        }
    }

    fn question(&mut self, id: Id<Question>) {
        match self.evaluation.facts.at(id) {
            Fact::Absent => {
                self.live.open.insert(id);
            }
            Fact::Pending => {
                self.live.open.insert(id);
                self.condition(self.pack.questions.at(id).when);
            }
            Fact::Unknown => {
                self.live.find_out.insert(id);
            }
            Fact::NotApplicable | Fact::Given(_) => {}
        }
    }
}

fn seen<T>(arena: &Arena<T>) -> PerEntry<T, bool> {
    PerEntry::filled(arena.len(), false)
}
