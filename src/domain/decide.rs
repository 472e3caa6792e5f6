//! Answers in, an outcome for every route out. Pure and total.
//!
//! What is distinct is decided once, however many routes share it: combinations of demands by [`Evaluation`], offers by
//! [`Wishes`]. What is left for each route is a few bytes.

use super::answers::Answers;
use super::arena::PerEntry;
use super::ask::remaining;
use super::evaluate::Evaluation;
use super::outcome::{Outcome, RouteOutcome};
use super::pack::Pack;
use super::settle::{has_gaps, settled};
use super::verdict::Verdict;
use super::wish::Wishes;

/// Decides every route.
#[must_use]
pub fn decide(pack: &Pack, answers: &Answers) -> Outcome {
    decide_evaluated(pack, answers, &Evaluation::of(pack, answers))
}

/// Decides every route from an evaluation of the answers that is already there.
#[must_use]
pub fn decide_evaluated(pack: &Pack, answers: &Answers, evaluation: &Evaluation) -> Outcome {
    let wishes = Wishes::of(pack, evaluation);
    let liked = PerEntry::build(&pack.offers, |offer, _| wishes.like(offer));
    let in_scope = pack.routes.iter().map(|(_, route)| route).filter(|route| liked.at(route.offer).in_scope);
    let remaining = remaining(pack, evaluation, in_scope.clone());
    let settled = has_gaps(answers, &remaining).then(|| {
        // Those in view first, for no more than some are looked into.
        let routes = in_scope.chain(pack.routes.iter().map(|(_, route)| route));
        settled(pack, answers, evaluation, routes.map(|route| route.node))
    });
    let routes = pack.routes.iter().map(|(id, route)| {
        let range = evaluation.nodes.at(route.node);
        let liking = *liked.at(route.offer);
        let sure = settled.as_ref().and_then(|settled| *settled.at(route.node));
        let (best, worst) = (Verdict::of(sure.unwrap_or(range.best)), Verdict::of(sure.unwrap_or(range.worst)));
        RouteOutcome {
            route: id,
            verdict: if best == worst { best } else { Verdict::Open },
            best,
            worst,
            in_scope: liking.in_scope,
            fit: liking.fit,
        }
    });
    Outcome { routes: best_first(routes), remaining }
}

/// By verdict, then by what it is at best, then by the wishes it fits, then in the catalogue's order.
fn best_first(routes: impl Iterator<Item = RouteOutcome>) -> Vec<RouteOutcome> {
    const VERDICTS: usize = Verdict::ALL.len();
    const FITS: usize = Wishes::MOST as usize + 1;
    let mut heaps = vec![Vec::new(); VERDICTS * VERDICTS * FITS];
    for outcome in routes {
        let unfit = Wishes::MOST.saturating_sub(outcome.fit);
        let heap = (outcome.verdict as usize * VERDICTS + outcome.best as usize) * FITS + usize::from(unfit);
        if let Some(heap) = heaps.get_mut(heap) {
            heap.push(outcome);
        }
    }
    heaps.concat()
}
