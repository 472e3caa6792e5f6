//! What would help: the smallest sets of changes that lift the verdict of a route.

mod lift;
mod make;

use super::answers::{Answer, Answers};
use super::arena::Id;
use super::change::Change;
use super::pack::Pack;
use super::programme::Route;
use super::question::{Kind, Question};
use super::scope::{Asked, Facts, Scope, Values, Weight};
use super::settle::{always, at_worst};
use super::truth::Truth;
use super::verdict::{Severity, Verdict};
use lift::Search;

/// A change as it is made for a route.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Which.
    pub change: Id<Change>,
    /// The number that it takes, such as hours.
    pub value: Option<i32>,
    /// The answers that it sets, of those that count for the route.
    pub facts: Vec<(Id<Question>, Answer)>,
}

/// A smallest set of changes that lifts a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The changes, in the order of content.
    pub changes: Vec<Made>,
    /// What they cost together.
    pub cost: u32,
    /// What the route then is; while [`open`](Self::open), what it is at worst.
    pub verdict: Verdict,
    /// More is asked then, and it can turn out better still.
    pub open: bool,
}

/// The answers with changes made. The real ones stay as they are.
#[must_use]
pub fn supposing(pack: &Pack, answers: &Answers, made: &[Made]) -> Answers {
    let mut supposed = answers.clone();
    for (id, answer) in made.iter().flat_map(|made| &made.facts) {
        let question = pack.questions.at(*id);
        let answer = beside(question, supposed.get(*id), answer);
        supposed.set(*id, question, answer);
    }
    supposed
}

/// The smallest sets of changes that lift the verdict of a route: cheapest first, then the better verdict, then the order
/// of content. None while questions that were not put yet decide the route: then answering comes first.
#[must_use]
pub fn what_ifs(pack: &Pack, answers: &Answers, route: Id<Route>) -> Vec<WhatIf> {
    let root = [pack.routes.at(route).node];
    let scope = Scope::of(pack, answers.today, Weight::Severity, &root);
    let facts = scope.facts(answers);
    let values = scope.values(&facts);
    let Some(now) = severity_now(&scope, answers, &facts, &values) else { return Vec::new() };
    let held = held(&scope, answers, &values);
    Search {
        holding: (!held.is_empty()).then(|| Scope::holding(pack, answers.today, Weight::Severity, &root, &held)),
        possible: make::possible(&scope, answers, &values),
        scope: &scope,
        answers,
        facts,
        now,
    }
    .run()
}

/// How much stands in the way now; nothing while questions that were not put yet decide it, or where nothing does. Where
/// only what the candidate does not know is open, what stands in the way at worst.
fn severity_now(scope: &Scope, answers: &Answers, facts: &Facts, values: &Values) -> Option<Severity> {
    let waits = |asked: &Asked| answers.get(asked.id).is_none() && *values.terms.at(asked.applies) == Truth::Yes;
    let now = always(scope, facts).or_else(|| {
        let is_open = scope.unknown(values).iter().any(|id| waits(scope.questions.at(id)));
        (!is_open).then(|| at_worst(scope, facts, Severity::NotNow))
    });
    now.filter(|now| *now > Severity::Clear)
}

/// The given facts that nobody can change. They keep counting, also where a change makes their question fall away.
fn held(scope: &Scope, answers: &Answers, values: &Values) -> Vec<Id<Question>> {
    let asked = scope.questions.iter().map(|(_, asked)| asked);
    let given = asked.filter(|asked| answers.get(asked.id).is_some() && *values.terms.at(asked.applies) == Truth::Yes);
    given.map(|asked| asked.id).filter(|id| scope.pack.questions.at(*id).fixed).collect()
}

/// An answer in place of another; of several options, beside those that can go together with it.
fn beside(question: &Question, now: Option<&Answer>, answer: &Answer) -> Answer {
    let (Kind::Several(choices), Some(Answer::Chosen(now)), Answer::Chosen(more)) = (&question.kind, now, answer)
    else {
        return answer.clone();
    };
    let is_alone = |place: &u16| choices.get(usize::from(*place)).is_some_and(|choice| choice.exclusive);
    if more.iter().any(|place| is_alone(&place)) {
        return answer.clone();
    }
    Answer::Chosen(now.iter().filter(|place| !is_alone(place)).chain(more.iter()).collect())
}
