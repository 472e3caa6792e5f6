//! What decides some combinations of demands, by itself: only the questions, conditions and demands below them, in an
//! order in which each part stands before the whole. It is made once and evaluated often: to look for a completion, a
//! reason or a change.

mod build;

use super::answers::{Answer, Answers};
use super::arena::{Arena, Id, PerEntry};
use super::condition::ConditionId;
use super::date::Date;
use super::demand::{Node, Statement};
use super::evaluate::{Range, best, range_of_cases, worst};
use super::pack::Pack;
use super::question::Question;
use super::set::Set;
use super::truth::Truth;
use super::verdict::Severity;
use build::Builder;

/// The part of a pack that decides some combinations.
#[derive(Debug)]
pub struct Scope<'p> {
    /// What it is a part of.
    pub pack: &'p Pack,
    /// The questions.
    pub questions: Arena<Asked>,
    /// What is asked of them.
    pub atoms: Arena<Atom>,
    /// Conditions, parts first; one about a question stands behind the one that says when the question applies.
    pub terms: Arena<Term>,
    /// Demands and combinations, parts first.
    pub joints: Arena<Joint>,
    /// How many conditions each demand and combination reads, about.
    pub sizes: PerEntry<Joint, usize>,
    /// The combinations that it was made for.
    pub roots: Vec<Id<Joint>>,
    /// The conditions that it was made for.
    pub conditions: Vec<Id<Term>>,
}

/// A question that counts here.
#[derive(Debug)]
pub struct Asked {
    /// Which.
    pub id: Id<Question>,
    /// When it applies.
    pub applies: Id<Term>,
    /// What is asked of it.
    pub atoms: Vec<Id<Atom>>,
}

/// Something that is asked of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// The question.
    pub asked: Id<Asked>,
    /// What is asked.
    pub asks: Asks,
}

/// What is asked of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// One of these options; sorted.
    OneOf(Vec<u16>),
    /// This number or a higher one.
    AtLeast(i32),
}

/// A condition.
#[derive(Clone, Debug)]
pub enum Term {
    /// Always or never.
    Constant(bool),
    /// Something asked of an answer, where the question applies.
    Atom {
        /// When the question applies.
        applies: Id<Term>,
        /// What is asked.
        atom: Id<Atom>,
    },
    /// The opposite.
    Not(Id<Term>),
    /// All of them.
    All(Vec<Id<Term>>),
    /// At least one.
    Any(Vec<Id<Term>>),
}

/// A demand or a combination.
#[derive(Clone, Debug)]
pub enum Joint {
    /// The first case that holds counts.
    Demand(Vec<Case>),
    /// As bad as the worst.
    Worst(Vec<Id<Joint>>),
    /// As good as the best.
    Best(Vec<Id<Joint>>),
}

/// A case of a demand.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// When it counts, if no earlier case does.
    pub when: Id<Term>,
    /// How much it stands in the way.
    pub severity: Severity,
    /// What is then stated.
    pub statement: Id<Statement>,
}

/// What is known of every atom, by itself: whether its question applies is another matter.
pub type Facts = PerEntry<Atom, Truth>;

/// What follows from some facts.
#[derive(Debug)]
pub struct Values {
    /// Of every condition.
    pub terms: PerEntry<Term, Truth>,
    /// Of every demand and combination.
    pub joints: PerEntry<Joint, Range>,
}

/// Which demands are taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// All.
    All,
    /// Only those that can stand in the way: enough for a verdict.
    Severity,
}

impl<'p> Scope<'p> {
    /// What decides these combinations.
    #[must_use]
    pub fn of(pack: &'p Pack, today: Option<Date>, weight: Weight, roots: &[Id<Node>]) -> Self {
        Self::holding(pack, today, weight, roots, &[])
    }

    /// The same, where these questions count as applying, come what may.
    #[must_use]
    pub fn holding(
        pack: &'p Pack,
        today: Option<Date>,
        weight: Weight,
        roots: &[Id<Node>],
        held: &[Id<Question>],
    ) -> Self {
        let mut builder = Builder::new(pack, today, weight, held);
        for root in roots {
            let joint = builder.joint(*root);
            builder.scope.roots.push(joint);
        }
        builder.scope.sizes = builder.scope.measured();
        builder.scope
    }

    fn measured(&self) -> PerEntry<Joint, usize> {
        let terms = PerEntry::build(&self.terms, |term, earlier: &[usize]| {
            let part = |id: &Id<Term>| earlier.get(id.index()).copied().unwrap_or(0);
            match term {
                Term::Constant(_) => 0,
                Term::Atom { applies, .. } => part(applies) + 1,
                Term::Not(inner) => part(inner),
                Term::All(parts) | Term::Any(parts) => parts.iter().map(part).sum(),
            }
        });
        PerEntry::build(&self.joints, |joint, earlier| match joint {
            Joint::Demand(cases) => cases.iter().map(|case| terms.at(case.when)).sum(),
            Joint::Worst(parts) | Joint::Best(parts) => parts.iter().filter_map(|part| earlier.get(part.index())).sum(),
        })
    }

    /// What decides these conditions.
    #[must_use]
    pub fn of_conditions(pack: &'p Pack, today: Option<Date>, conditions: impl Iterator<Item = ConditionId>) -> Self {
        let mut builder = Builder::new(pack, today, Weight::All, &[]);
        for condition in conditions {
            let term = builder.term(condition);
            builder.scope.conditions.push(term);
        }
        builder.scope
    }

    /// What is known from answers.
    #[must_use]
    pub fn facts(&self, answers: &Answers) -> Facts {
        let mut facts = Facts::filled(self.atoms.len(), Truth::Unknown);
        for (_, asked) in self.questions.iter() {
            self.learn(&mut facts, asked, answers.get(asked.id));
        }
        facts
    }

    /// Takes up the answer to a question in place of what was known of it.
    pub fn learn(&self, facts: &mut Facts, asked: &Asked, answer: Option<&Answer>) {
        for atom in &asked.atoms {
            facts.set(*atom, self.atoms.at(*atom).asks.holds(answer));
        }
    }

    /// What follows from facts.
    #[must_use]
    pub fn values(&self, facts: &Facts) -> Values {
        let terms = PerEntry::build(&self.terms, |term, earlier| {
            let part = |id: &Id<Term>| earlier.get(id.index()).copied().unwrap_or(Truth::Unknown);
            match term {
                Term::Constant(holds) => Truth::from(*holds),
                Term::Atom { applies, atom } => match part(applies) {
                    Truth::Yes => *facts.at(*atom),
                    other => other,
                },
                Term::Not(inner) => !part(inner),
                Term::All(parts) => Truth::all(parts.iter().map(part)),
                Term::Any(parts) => Truth::any(parts.iter().map(part)),
            }
        });
        let joints = PerEntry::build(&self.joints, |joint, earlier| match joint {
            Joint::Demand(cases) => {
                range_of_cases(cases.iter().map(|case| (*terms.at(case.when), case.severity, case.statement)))
            }
            Joint::Worst(parts) => worst(parts.iter().filter_map(|part| earlier.get(part.index()))),
            Joint::Best(parts) => best(parts.iter().filter_map(|part| earlier.get(part.index()))),
        });
        Values { terms, joints }
    }

    /// The questions that what is not settled hangs on.
    #[must_use]
    pub fn unknown(&self, values: &Values) -> Set<Id<Asked>> {
        let mut found = Set::default();
        let mut joints: Vec<Id<Joint>> = self.roots.clone();
        let mut terms: Vec<Id<Term>> = Vec::new();
        while let Some(joint) = joints.pop() {
            let range = values.joints.at(joint);
            match self.joints.at(joint) {
                _ if range.best == range.worst => {}
                Joint::Demand(cases) => terms.extend(cases.iter().map(|case| case.when)),
                Joint::Worst(parts) | Joint::Best(parts) => joints.extend(parts),
            }
        }
        while let Some(term) = terms.pop() {
            match self.terms.at(term) {
                _ if *values.terms.at(term) != Truth::Unknown => {}
                Term::Constant(_) => {}
                Term::Atom { applies, atom } => {
                    found.insert(self.atoms.at(*atom).asked);
                    terms.push(*applies);
                }
                Term::Not(inner) => terms.push(*inner),
                Term::All(parts) | Term::Any(parts) => terms.extend(parts),
            }
        }
        found
    }

    /// The question, where it counts here.
    #[must_use]
    pub fn asked(&self, id: Id<Question>) -> Option<&Asked> {
        self.questions.iter().find(|(_, asked)| asked.id == id).map(|(_, asked)| asked)
    }
}

impl Asks {
    /// Whether an answer is what is asked; *don't know* and none are unknown.
    #[must_use]
    pub fn holds(&self, answer: Option<&Answer>) -> Truth {
        match (self, answer) {
            (_, None | Some(Answer::Unknown)) => Truth::Unknown,
            (Self::OneOf(options), Some(Answer::Chosen(chosen))) => {
                Truth::from(options.iter().any(|option| chosen.contains(*option)))
            }
            (Self::AtLeast(value), Some(Answer::Number(number))) => Truth::from(number >= value),
            _ => Truth::No,
        }
    }
}
