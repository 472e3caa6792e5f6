//! Which answers a question can have: all that fit it where it is asked, and none elsewhere.

use super::diagram::{Diagram, Result};
use super::space::{Cuts, Space};
use crate::domain::date::Date;
use crate::domain::pack::Pack;
use crate::domain::question::{Choice, Kind, Question};
use oxidd::BooleanFunction;

/// Where the variables of a question are as an answer can make them. `asked` is where it is asked.
pub(super) fn answers(space: &Space, question: &Question, asked: &Diagram) -> Result<Diagram> {
    let cuts = space.cuts(&question.id);
    let fitting = match &question.kind {
        Kind::Choice(choices) => one_of(space, cuts, choices)?,
        Kind::Several(choices) => some_of(space, cuts, choices)?,
        Kind::Number { min, max, .. } => between(space, cuts, *min, *max)?,
        Kind::Month { min, max } => between(space, cuts, min.number(), max.number())?,
        Kind::Ratings(_) => space.diagrams.constant(true),
    };
    Ok(asked.ite(&fitting, &none(space, cuts)?)?)
}

/// Where today is a day on which the content holds.
pub(super) fn today(space: &Space, pack: &Pack) -> Result<Diagram> {
    days(space, pack.valid_from, pack.valid_until)
}

/// Where today is one of these days.
pub(super) fn days(space: &Space, from: Date, until: Date) -> Result<Diagram> {
    between(space, space.today(), from.number(), until.number())
}

/// Where none of the variables is true.
pub(super) fn none(space: &Space, cuts: &Cuts) -> Result<Diagram> {
    let values: Vec<_> = cuts.variables().map(|variable| (variable, false)).collect();
    space.diagrams.point(&values)
}

/// Which of the options that can't be told apart a question has.
struct Offer<'c> {
    classes: Vec<(&'c Cuts, usize)>,
    /// An option that no rule speaks of.
    other: bool,
}

fn offered<'c>(cuts: &'c Cuts, choices: &[Choice], wanted: impl Fn(&Choice) -> bool) -> Offer<'c> {
    let mut classes: Vec<usize> =
        choices.iter().filter(|choice| wanted(choice)).filter_map(|choice| cuts.class_of(&choice.id)).collect();
    classes.sort_unstable();
    classes.dedup();
    Offer {
        classes: classes.into_iter().map(|place| (cuts, place)).collect(),
        other: choices.iter().any(|choice| cuts.class_of(&choice.id).is_none()),
    }
}

/// Exactly one option.
fn one_of(space: &Space, cuts: &Cuts, choices: &[Choice]) -> Result<Diagram> {
    let offer = offered(cuts, choices, |_| true);
    let places: Vec<usize> = offer.classes.iter().map(|(_, place)| *place).collect();
    exactly_one(space, cuts, &places, offer.other)
}

/// Exactly one of these classes and no other; or none at all, where that is `allowed`.
fn exactly_one(space: &Space, cuts: &Cuts, places: &[usize], none_allowed: bool) -> Result<Diagram> {
    let diagrams = &space.diagrams;
    // From the last to the first: what must hold of the rest while none is chosen yet, and once one is.
    let (mut not_yet, mut chosen) = (diagrams.constant(none_allowed), diagrams.constant(true));
    for (place, (_, variable)) in cuts.classes.iter().enumerate().rev() {
        let variable = diagrams.variable(*variable)?;
        let no = diagrams.constant(false);
        let first = if places.contains(&place) { &chosen } else { &no };
        not_yet = variable.ite(first, &not_yet)?;
        chosen = variable.ite(&no, &chosen)?;
    }
    Ok(not_yet)
}

/// At least one option; one that excludes others stands alone.
fn some_of(space: &Space, cuts: &Cuts, choices: &[Choice]) -> Result<Diagram> {
    let diagrams = &space.diagrams;
    let free = offered(cuts, choices, |choice| !choice.exclusive);
    let free: Vec<usize> = free.classes.iter().map(|(_, place)| *place).collect();
    let all = offered(cuts, choices, |_| true);
    let alone: Vec<usize> = all.classes.iter().map(|(_, place)| *place).filter(|place| !free.contains(place)).collect();
    let variable = |place: usize| cuts.classes.get(place).map(|(_, variable)| *variable);
    let not_free = (0..cuts.classes.len()).filter(|place| !free.contains(place)).filter_map(variable);
    let no_other = diagrams.point(&not_free.map(|variable| (variable, false)).collect::<Vec<_>>())?;
    let some = free.iter().copied().filter_map(variable).map(|variable| diagrams.variable(variable));
    let some = diagrams.any(&some.collect::<Result<Vec<_>>>()?)?;
    let together = if all.other { no_other } else { no_other.and(&some)? };
    Ok(together.or(&exactly_one(space, cuts, &alone, false)?)?)
}

/// A number from `min` to `max`.
fn between(space: &Space, cuts: &Cuts, min: i32, max: i32) -> Result<Diagram> {
    let diagrams = &space.diagrams;
    // From the highest bound to the lowest: while the number may still be higher, and once it is lower.
    let (mut reached, mut below) = (diagrams.constant(true), diagrams.constant(true));
    for (bound, variable) in cuts.bounds.iter().rev() {
        let variable = diagrams.variable(*variable)?;
        let no = diagrams.constant(false);
        let (if_reached, if_below) = match (*bound <= min, *bound > max) {
            (true, _) => (&reached, &no),
            (_, true) => (&no, &below),
            _ => (&reached, &below),
        };
        let next = variable.ite(if_reached, if_below)?;
        below = variable.ite(&no, if_below)?;
        reached = next;
    }
    Ok(reached)
}
