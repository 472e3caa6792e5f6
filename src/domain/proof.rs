//! Why a case counts: the answers that made it hold, and those that ruled out the cases above it.

mod tree;

use super::arena::Id;
use super::condition::{Condition, ConditionId};
use super::demand::Demand;
use super::evaluate::Evaluation;
use super::pack::Pack;
use super::question::Question;
use super::truth::Truth;

pub use tree::{Asks, Leaf, Proof, Rule, proof};

/// The questions whose answers decided that case `place` of a demand counts, in the order of asking.
///
/// Of a condition that holds because all its parts do, all parts are named; of one that fails because a part does, only
/// that part: the culprit, not every rule.
#[must_use]
pub fn because(pack: &Pack, evaluation: &Evaluation, demand: &Demand, place: usize) -> Vec<Id<Question>> {
    let mut questions = Vec::new();
    for case in demand.cases.iter().take(place + 1) {
        collect(pack, evaluation, case.when, &mut questions);
    }
    questions.sort_unstable();
    questions.dedup();
    questions
}

fn collect(pack: &Pack, evaluation: &Evaluation, id: ConditionId, questions: &mut Vec<Id<Question>>) {
    let truth = *evaluation.truths.at(id);
    let deciding = |part: &&ConditionId| *evaluation.truths.at(**part) == truth;
    match pack.conditions.at(id) {
        Condition::Constant(_) | Condition::TodayFrom(_) => {}
        Condition::Chosen(question, _) | Condition::AtLeast(question, _) => {
            collect_applicability(pack, evaluation, *question, questions);
        }
        Condition::Not(inner) => collect(pack, evaluation, *inner, questions),
        Condition::All(parts) if truth == Truth::Yes => {
            parts.iter().for_each(|part| collect(pack, evaluation, *part, questions));
        }
        Condition::Any(parts) if truth == Truth::No => {
            parts.iter().for_each(|part| collect(pack, evaluation, *part, questions));
        }
        Condition::All(parts) | Condition::Any(parts) => {
            if let Some(part) = parts.iter().find(deciding) {
                collect(pack, evaluation, *part, questions);
            }
        }
    }
}

/// An answer counts for itself; a question that does not apply, for what ruled it out.
fn collect_applicability(
    pack: &Pack,
    evaluation: &Evaluation,
    question: Id<Question>,
    questions: &mut Vec<Id<Question>>,
) {
    use super::evaluate::Fact;
    match evaluation.facts.at(question) {
        Fact::NotApplicable => collect(pack, evaluation, pack.questions.at(question).when, questions),
        _ => questions.push(question),
    }
}
