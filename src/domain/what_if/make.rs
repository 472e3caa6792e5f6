//! Changes as a candidate can make them for one route.

use super::{Made, beside};
use crate::domain::answers::{Answer, Answers};
use crate::domain::arena::Id;
use crate::domain::change::{Change, Kind, Setting};
use crate::domain::date::Month;
use crate::domain::question::Question;
use crate::domain::scope::{Asks, Atom, Scope, Values};
use crate::domain::truth::Truth;

/// The changes that this candidate can make and that set something here, as they would be made.
pub(super) fn possible(scope: &Scope, answers: &Answers, values: &Values) -> Vec<Made> {
    let pack = scope.pack;
    let who = Scope::of_conditions(pack, answers.today, pack.changes.iter().map(|(_, change)| change.when));
    let can = who.values(&who.facts(answers));
    let mut possible: Vec<Made> = Vec::new();
    for ((id, change), when) in pack.changes.iter().zip(&who.conditions) {
        if *can.terms.at(*when) != Truth::Yes {
            continue;
        }
        for level in levels(scope, change) {
            possible.extend(made(scope, answers, values, (id, change), level));
        }
    }
    possible
}

/// The numbers that are enough for something here; just none for a change that takes no such number.
fn levels(scope: &Scope, change: &Change) -> Vec<Option<i32>> {
    let enough = change.sets.iter().find(|(_, setting)| *setting == Setting::Enough);
    match enough {
        None => vec![None],
        Some((id, _)) => thresholds(scope, *id).into_iter().map(Some).collect(),
    }
}

/// The numbers above the lowest from which on something here is different.
fn thresholds(scope: &Scope, id: Id<Question>) -> Vec<i32> {
    let least = scope.pack.questions.at(id).least();
    let asked = scope.asked(id).map(|asked| asked.atoms.as_slice()).unwrap_or_default();
    let number = |atom: &Id<Atom>| match scope.atoms.at(*atom).asks {
        Asks::AtLeast(value) if Some(value) > least => Some(value),
        _ => None,
    };
    let mut numbers: Vec<i32> = asked.iter().filter_map(number).collect();
    numbers.sort_unstable();
    numbers
}

/// The change as made; nothing where it sets nothing that counts here and is not so already.
fn made(
    scope: &Scope,
    answers: &Answers,
    values: &Values,
    (id, change): (Id<Change>, &Change),
    value: Option<i32>,
) -> Option<Made> {
    let mut facts = Vec::new();
    for (question_id, setting) in &change.sets {
        let Some(asked) = scope.asked(*question_id) else { continue };
        let question = scope.pack.questions.at(*question_id);
        let now = answers.get(*question_id);
        let is_assumed = matches!(setting, Setting::Assumed(_));
        if change.kind == Kind::FindOut && !is_assumed && now != Some(&Answer::Unknown) {
            return None;
        }
        let counts = *values.terms.at(asked.applies) == Truth::Yes;
        let answer = match (setting, now) {
            (Setting::Option(place), Some(Answer::Chosen(chosen))) if counts && chosen.contains(*place) => continue,
            (Setting::Option(place), _) => beside(question, now, &Answer::Chosen([*place].into())),
            (Setting::Assumed(place), None) => Answer::Chosen([*place].into()),
            (Setting::Assumed(_), Some(_)) => continue,
            (Setting::Enough, Some(Answer::Number(number))) if counts && Some(*number) >= value => continue,
            (Setting::Enough, _) => Answer::Number(value?),
            (Setting::Highest, _) => Answer::Number(question.bounds()?.1),
            (Setting::LongAgo, Some(Answer::Number(number))) => {
                let first = thresholds(scope, *question_id).first().copied()?;
                if *number < first {
                    continue;
                }
                Answer::Number(Month::from_number(first)?.previous().number())
            }
            (Setting::LongAgo, _) => return None,
        };
        facts.push((*question_id, answer));
    }
    let sets_something = facts.iter().any(|(id, _)| is_set(change, *id));
    sets_something.then_some(Made { change: id, value, facts })
}

/// Whether a change sets the answer to a question, and does not only take it for granted.
fn is_set(change: &Change, id: Id<Question>) -> bool {
    change.sets.iter().any(|(set, setting)| *set == id && !matches!(setting, Setting::Assumed(_)))
}
