//! What the rules say about every route, as plain values.

use super::arena::Id;
use super::demand::{Demand, Statement};
use super::programme::Route;
use super::question::Question;
use super::set::Set;
use super::verdict::Verdict;

/// What is known of all routes.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Every route, best first.
    pub routes: Vec<RouteOutcome>,
    /// Questions that can still change something.
    pub remaining: super::ask::Remaining,
}

/// What is known of one route.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteOutcome {
    /// Which route.
    pub route: Id<Route>,
    /// What it is for the candidate.
    pub verdict: Verdict,
    /// What it is at best, while open.
    pub best: Verdict,
    /// What it is at worst, while open.
    pub worst: Verdict,
    /// The statements that are sure, axis by axis.
    pub statements: Vec<Stated>,
    /// Questions that would settle what is not sure.
    pub open: Set<Id<Question>>,
    /// Questions that the candidate could not answer and that still matter.
    pub find_out: Set<Id<Question>>,
    /// Within the directions that the candidate asked for.
    pub in_scope: bool,
    /// How many wishes it fits.
    pub fit: usize,
}

/// A statement that is sure, with what decided it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// What is stated.
    pub statement: Id<Statement>,
    /// The demand it answers.
    pub demand: Id<Demand>,
    /// The case that counts.
    pub case: usize,
}
