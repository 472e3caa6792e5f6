//! Verdicts that are sure although three-valued logic does not see it: whatever the open answers turn out to be, the
//! route comes out the same.
//!
//! Who answers question after question never needs this: content is laid out so that what is sure is seen. It is for
//! answers with gaps: *don't know*, and what a host page filled in of later questions.

use super::answers::{Answer, Answers};
use super::arena::{Id, PerEntry};
use super::ask::Remaining;
use super::demand::Node;
use super::evaluate::Evaluation;
use super::pack::Pack;
use super::scope::{Facts, Scope, Weight};
use super::search::{BetterThan, Decided, Finding, find, find_as_bad};
use super::verdict::Severity;

/// Combinations that are looked into after one answer; what is beyond stays open.
const MOST_COMBINATIONS: usize = 64;
/// Evaluations for one question about one combination.
const MOST_EVALUATIONS: usize = 20_000;

/// Whether the answers have gaps: one that is not known, or one of a question beyond the next.
pub(super) fn has_gaps(answers: &Answers, remaining: &Remaining) -> bool {
    let beyond = |question| remaining.next.is_some_and(|next| question > next);
    answers.iter().any(|(question, answer)| *answer == Answer::Unknown || beyond(question))
}

/// What stands in the way in each of these combinations that is open in three-valued logic only.
pub(super) fn settled(
    pack: &Pack,
    answers: &Answers,
    evaluation: &Evaluation,
    roots: impl Iterator<Item = Id<Node>>,
) -> PerEntry<Node, Option<Severity>> {
    let mut found = PerEntry::filled(pack.nodes.len(), None);
    let mut seen = PerEntry::filled(pack.nodes.len(), false);
    let mut left = MOST_COMBINATIONS;
    for root in roots {
        if left == 0 {
            break;
        }
        let range = evaluation.nodes.at(root);
        if !*seen.at(root) && verdict(range.best) != verdict(range.worst) {
            seen.set(root, true);
            left -= 1;
            let scope = Scope::of(pack, answers.today, Weight::Severity, &[root]);
            found.set(root, always(&scope, &scope.facts(answers)));
        }
    }
    found
}

/// How much stands in the way of the first root for every completion alike; nothing when they differ, or when that could
/// not be found out.
pub(super) fn always(scope: &Scope, facts: &Facts) -> Option<Severity> {
    let Finding::Found(one) = find(scope, facts, &Decided, MOST_EVALUATIONS) else { return None };
    let severity = verdict(scope.values(&one).joints.at(*scope.roots.first()?).best);
    let better = find(scope, facts, &BetterThan(severity), MOST_EVALUATIONS);
    let worse = |beyond| find_as_bad(scope, facts, beyond, MOST_EVALUATIONS);
    let sure = matches!(better, Finding::Nothing)
        && severity.next().is_none_or(|beyond| beyond > Severity::NotNow || matches!(worse(beyond), Finding::Nothing));
    sure.then_some(severity)
}

/// As far as a verdict tells it apart.
fn verdict(severity: Severity) -> Severity {
    severity.min(Severity::NotNow)
}

/// What stands in the way of the first root for the worst off, of all up to `most`; where that could not be found out,
/// what may.
pub(super) fn at_worst(scope: &Scope, facts: &Facts, most: Severity) -> Severity {
    let can_be =
        |severity: &Severity| !matches!(find_as_bad(scope, facts, *severity, MOST_EVALUATIONS), Finding::Nothing);
    let all = std::iter::successors(Severity::Clear.next(), |severity| severity.next());
    let all: Vec<Severity> = all.take_while(|severity| *severity <= most).collect();
    all.into_iter().rev().find(can_be).unwrap_or(Severity::Clear)
}
