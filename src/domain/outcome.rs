//! What the rules say about every route, as plain values.

use super::arena::Id;
use super::programme::Route;
use super::verdict::Verdict;

/// What is known of all routes.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Every route, best first.
    pub routes: Vec<RouteOutcome>,
    /// Questions that can still change something.
    pub remaining: super::ask::Remaining,
}

/// What is known of one route, in few bytes: there may be thousands. What is stated about it and what it still hangs on
/// is worked out for the routes that are shown: [`statements`](super::stated::statements), [`live`](super::ask::live).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouteOutcome {
    /// Which route.
    pub route: Id<Route>,
    /// What it is for the candidate.
    pub verdict: Verdict,
    /// What it is at best, while open.
    pub best: Verdict,
    /// What it is at worst, while open.
    pub worst: Verdict,
    /// Within the directions that the candidate asked for.
    pub in_scope: bool,
    /// How many wishes it fits.
    pub fit: u8,
}
