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
use super::scope::{Scope, Weight};
use super::search::{BetterThan, Decided, Finding, NoBetterThan, find};
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
            found.set(root, always(pack, answers, root));
        }
    }
    found
}

/// How much stands in the way for every completion alike; nothing when they differ, or when that could not be found out.
fn always(pack: &Pack, answers: &Answers, root: Id<Node>) -> Option<Severity> {
    let scope = Scope::of(pack, answers.today, Weight::Severity, &[root]);
    let facts = scope.facts(answers);
    let Finding::Found(one) = find(&scope, &facts, &Decided, MOST_EVALUATIONS) else { return None };
    let severity = verdict(scope.values(&one).joints.at(*scope.roots.first()?).best);
    let better = find(&scope, &facts, &BetterThan(severity), MOST_EVALUATIONS);
    let worse = |beyond| find(&scope, &facts, &NoBetterThan(beyond), MOST_EVALUATIONS);
    let sure = matches!(better, Finding::Nothing)
        && severity.next().is_none_or(|beyond| matches!(worse(beyond), Finding::Nothing));
    sure.then_some(severity)
}

/// As far as a verdict tells it apart.
fn verdict(severity: Severity) -> Severity {
    severity.min(Severity::NotNow)
}
