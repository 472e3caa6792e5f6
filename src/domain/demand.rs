//! Demands: what is asked of a candidate, as cases from top to bottom, and the ways of coming in.

use std::hash::{Hash, Hasher};

use super::arena::Id;
use super::condition::ConditionId;
use super::date::Date;
use super::origin::Origin;
use super::source::{Confidence, Source, Topic};
use super::text::Text;
use super::verdict::{Axis, Effect};

/// When a step must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// As soon as possible.
    Now,
    /// Before a day.
    By(Date),
    /// Before the last day to apply for the 21+ investigation.
    Test,
    /// Before the last day to apply.
    BeforeDeadline,
    /// Before the enrolment is definitive.
    BeforeEnrolment,
    /// Before the programme starts.
    BeforeStart,
    /// Before the first lesson.
    BeforeLessons,
    /// Before the first examinations.
    BeforeExams,
    /// During the first year.
    Year1,
    /// Before the second year.
    Year2,
    /// When the programme demands the work.
    Work,
    /// When the programme demands the agreement.
    Agreement,
    /// When the programme demands the workplace scan.
    Scan,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// Before when.
    pub moment: Moment,
    /// Where.
    pub url: Option<String>,
}

/// A statement about a route, with its ground.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Which question about the route it answers.
    pub axis: Axis,
    /// What it does to the route.
    pub effect: Effect,
    /// Its code in outcomes, such as `A_OK_DIPLOMA`.
    pub code: String,
    /// What is said.
    pub text: Text,
    /// What to do.
    pub steps: Vec<Step>,
    /// Where it stands.
    pub sources: Vec<Id<Source>>,
    /// The rules of the programme that it rests on as well.
    pub topics: Vec<Topic>,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Statement {
    /// One that says nothing, and only has its effect.
    #[must_use]
    pub fn silent(axis: Axis, effect: Effect) -> Self {
        Self {
            axis,
            effect,
            code: String::new(),
            text: Text::default(),
            steps: Vec::new(),
            sources: Vec::new(),
            topics: Vec::new(),
            confidence: Confidence::Read,
        }
    }
}

/// One case of a demand.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// When it counts, if no earlier case does.
    pub when: ConditionId,
    /// What is then stated.
    pub statement: Id<Statement>,
    /// Where it is written.
    pub origin: Origin,
}

impl Case {
    /// What tells it from others. Programmes that state the same demand of their own share it, wherever each of them
    /// wrote it; national demands that come out the same stay apart, so that each can be spoken of.
    fn identity(&self) -> (ConditionId, Id<Statement>, Option<Origin>) {
        (self.when, self.statement, Some(self.origin).filter(|origin| !origin.is_own()))
    }
}

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Case {}

impl Hash for Case {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

/// A demand: the first case that holds counts. The last case always holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Demand {
    /// It never makes the widget ask a question.
    pub quiet: bool,
    /// Its cases, from top to bottom.
    pub cases: Vec<Case>,
}

/// How demands combine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// One demand.
    Demand(Id<Demand>),
    /// As bad as the worst.
    Worst(Vec<Id<Node>>),
    /// As good as the best; when equal, the earlier; but where one is clear for sure, that one.
    Best(Vec<Id<Node>>),
}
