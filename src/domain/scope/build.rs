//! Picks what some combinations need out of a pack.

use super::{Asked, Asks, Atom, Case, Joint, Scope, Term, Weight};
use crate::domain::arena::{Arena, Id, PerEntry};
use crate::domain::condition::{Condition, ConditionId};
use crate::domain::date::Date;
use crate::domain::demand::{Case as DemandCase, Node, Statement};
use crate::domain::pack::Pack;
use crate::domain::question::Question;
use crate::domain::verdict::Severity;

/// Takes parts up, each once.
pub(super) struct Builder<'p, 'h> {
    held: &'h [Id<Question>],
    today: Option<Date>,
    weight: Weight,
    known_questions: PerEntry<Question, Option<Id<Asked>>>,
    known_terms: PerEntry<Condition, Option<Id<Term>>>,
    known_joints: PerEntry<Node, Option<Id<Joint>>>,
    pub(super) scope: Scope<'p>,
}

impl<'p, 'h> Builder<'p, 'h> {
    pub(super) fn new(pack: &'p Pack, today: Option<Date>, weight: Weight, held: &'h [Id<Question>]) -> Self {
        Builder {
            held,
            today,
            weight,
            known_questions: PerEntry::filled(pack.questions.len(), None),
            known_terms: PerEntry::filled(pack.conditions.arena().len(), None),
            known_joints: PerEntry::filled(pack.nodes.len(), None),
            scope: Scope {
                pack,
                questions: Arena::default(),
                atoms: Arena::default(),
                terms: Arena::default(),
                joints: Arena::default(),
                sizes: PerEntry::filled(0, 0),
                roots: Vec::new(),
                conditions: Vec::new(),
            },
        }
    }

    pub(super) fn joint(&mut self, id: Id<Node>) -> Id<Joint> {
        if let Some(known) = self.known_joints.at(id) {
            return *known;
        }
        let pack = self.scope.pack;
        let joint = match pack.nodes.at(id) {
            Node::Demand(demand) => self.demand(&pack.demands.at(*demand).cases),
            Node::Worst(parts) => {
                let weighty = parts.iter().filter(|part| !self.is_weightless(**part)).copied();
                let weighty: Vec<Id<Node>> = weighty.collect();
                Joint::Worst(weighty.into_iter().map(|part| self.joint(part)).collect())
            }
            Node::Best(parts) => Joint::Best(parts.iter().map(|part| self.joint(*part)).collect()),
        };
        let made = self.scope.joints.push(joint);
        self.known_joints.set(id, Some(made));
        made
    }

    /// Whether a part of a `Worst` can be left out: it never stands in the way.
    fn is_weightless(&self, id: Id<Node>) -> bool {
        self.weight == Weight::Severity
            && match self.scope.pack.nodes.at(id) {
                Node::Demand(demand) => {
                    let mut cases = self.scope.pack.demands.at(*demand).cases.iter();
                    cases.all(|case| self.severity(case.statement) == Severity::Clear)
                }
                Node::Worst(parts) => parts.iter().all(|part| self.is_weightless(*part)),
                Node::Best(_) => false,
            }
    }

    fn severity(&self, statement: Id<Statement>) -> Severity {
        self.scope.pack.statements.at(statement).effect.severity()
    }

    fn demand(&mut self, cases: &[DemandCase]) -> Joint {
        let case = |case: &DemandCase| Case {
            when: self.term(case.when),
            severity: self.severity(case.statement),
            statement: case.statement,
        };
        Joint::Demand(cases.iter().map(case).collect())
    }

    pub(super) fn term(&mut self, id: ConditionId) -> Id<Term> {
        if let Some(known) = self.known_terms.at(id) {
            return *known;
        }
        let pack = self.scope.pack;
        let term = match pack.conditions.at(id) {
            Condition::Constant(holds) => Term::Constant(*holds),
            Condition::TodayFrom(date) => Term::Constant(self.today.is_some_and(|today| today.number() >= *date)),
            Condition::Chosen(question, options) => self.atom(*question, Asks::OneOf(options.clone())),
            Condition::AtLeast(question, value) => self.atom(*question, Asks::AtLeast(*value)),
            Condition::Not(inner) => Term::Not(self.term(*inner)),
            Condition::All(parts) => Term::All(parts.iter().map(|part| self.term(*part)).collect()),
            Condition::Any(parts) => Term::Any(parts.iter().map(|part| self.term(*part)).collect()),
        };
        let made = self.scope.terms.push(term);
        self.known_terms.set(id, Some(made));
        made
    }

    fn atom(&mut self, id: Id<Question>, asks: Asks) -> Term {
        let applies = if self.held.contains(&id) {
            self.scope.terms.push(Term::Constant(true))
        } else {
            self.term(self.scope.pack.questions.at(id).when)
        };
        let asked = self.asked(id, applies);
        let atom = self.scope.atoms.push(Atom { asked, asks });
        self.scope.questions.change(asked, |asked| asked.atoms.push(atom));
        Term::Atom { applies, atom }
    }

    fn asked(&mut self, id: Id<Question>, applies: Id<Term>) -> Id<Asked> {
        if let Some(known) = self.known_questions.at(id) {
            return *known;
        }
        let made = self.scope.questions.push(Asked { id, applies, atoms: Vec::new() });
        self.known_questions.set(id, Some(made));
        made
    }
}
