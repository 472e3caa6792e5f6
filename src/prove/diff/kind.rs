//! The facts that some candidates have in common and that make something change for all who have them: an example from
//! which everything is dropped that does not matter, and the rest widened as far as it goes.

mod range;

use oxidd::BooleanFunction;

use super::both::{Both, Joint};
use super::somebody::{Given, Somebody};
use crate::domain::answers::Answer;
use crate::domain::date::Date;
use crate::domain::question::{Choice, Kind};
use crate::domain::text::Text;
use crate::prove::diagram::{Diagram, Result};
use range::Range;

/// One of the facts that a kind of candidates has in common.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The name of the question; nothing for the day of today.
    pub question: Option<String>,
    /// What it is about: the short name of the question, or the question.
    pub about: Text,
    /// What was answered.
    pub answered: Answered,
}

/// What was answered.
#[derive(Clone, Debug)]
pub enum Answered {
    /// One of these options.
    OneOf(Vec<Choice>),
    /// Another option than these.
    NoneOf(Vec<Choice>),
    /// All of the first options and none of the others.
    With(Vec<Choice>, Vec<Choice>),
    /// A number from the first up to the other.
    Number {
        /// The lowest; nothing when it can be as low as the question allows.
        from: Option<i32>,
        /// The highest; nothing when it can be as high as the question allows.
        until: Option<i32>,
        /// What is counted.
        unit: Option<Text>,
    },
    /// A month, as [`Month::number`](crate::domain::date::Month::number), from the first up to the other.
    Month {
        /// The earliest.
        from: Option<i32>,
        /// The latest.
        until: Option<i32>,
    },
    /// Today, from the first day up to the day before the other.
    Day {
        /// The first day.
        from: Option<Date>,
        /// The first day on which it is over.
        before: Option<Date>,
    },
}

/// A fact, with where it holds.
struct Held {
    fact: Option<Fact>,
    holds: Diagram,
}

impl<'b> Both<'b, '_> {
    /// The facts because of which somebody is among these, and all who have them.
    pub(super) fn facts(&'b self, somebody: &Somebody<'b>, among: &Diagram) -> Result<(Vec<Fact>, Diagram)> {
        let outside = self.candidates.and(&among.not()?)?;
        let mut held = vec![somebody.today.1.clone()];
        for given in &somebody.given {
            held.push(given.point.and(&given.joint.asked)?);
        }
        // From the last question to the first, and the day before all.
        let places = std::iter::once(0).chain((1..held.len()).rev());
        let mut kept: Vec<usize> = (0..held.len()).collect();
        for place in places {
            let others = without(&held, &kept, place, &outside)?;
            if !others.satisfiable() {
                kept.retain(|known| *known != place);
            }
        }
        let mut facts = Vec::new();
        for place in kept.clone() {
            let others = without(&held, &kept, place, &outside)?;
            let widened = match place.checked_sub(1).and_then(|place| somebody.given.get(place)) {
                Some(given) => {
                    let all = without(&held, &kept, place, &self.candidates)?;
                    self.widened(given, &others, &all)?
                }
                None => self.widened_day(somebody, &others)?,
            };
            facts.extend(widened.fact);
            if let Some(holds) = held.get_mut(place) {
                *holds = widened.holds;
            }
        }
        let mut all = self.candidates.clone();
        for holds in kept.iter().filter_map(|place| held.get(*place)) {
            all = all.and(holds)?;
        }
        Ok((facts, all))
    }

    /// The fact as wide as none of the others is let in by it; `all` have the facts beside it.
    fn widened(&self, given: &Given, others: &Diagram, all: &Diagram) -> Result<Held> {
        let others = others.and(&given.joint.asked)?;
        let (answered, holds) = match (&given.question.kind, &given.answer) {
            (Kind::Number { min, max, unit }, Answer::Number(number)) => {
                let (range, holds) = self.range(given.joint.name, *number, &others)?;
                let Range { from, before } = range;
                let from = from.filter(|from| from > min);
                let until = before.map(|before| before - 1).filter(|until| until < max);
                (Answered::Number { from, until, unit: unit.clone() }, holds)
            }
            (Kind::Month { .. }, Answer::Number(number)) => {
                let (range, holds) = self.range(given.joint.name, *number, &others)?;
                (range.months(), holds)
            }
            (Kind::Choice(_), _) => self.one_of(given, &others, &all.and(&given.joint.asked)?)?,
            (Kind::Several(_), Answer::Chosen(_)) => self.with(given, &others)?,
            _ => return Ok(Held { fact: None, holds: given.point.clone() }),
        };
        let about = given.question.short.clone().unwrap_or_else(|| given.question.text.clone());
        let fact = Fact { question: Some(given.joint.name.to_owned()), about, answered };
        Ok(Held { fact: Some(fact), holds: holds.and(&given.joint.asked)? })
    }

    fn widened_day(&self, somebody: &Somebody, others: &Diagram) -> Result<Held> {
        let cuts = self.space().today();
        let (range, holds) = self.range_of(cuts, somebody.today.0.number(), others)?;
        let fact = Fact { question: None, about: Text::default(), answered: range.days() };
        Ok(Held { fact: Some(fact), holds })
    }

    /// Every other option with which it is the same. Of options that nobody can have beside the other facts nothing is
    /// said.
    fn one_of(&self, given: &Given, others: &Diagram, all: &Diagram) -> Result<(Answered, Diagram)> {
        let (mut inside, mut outside) = (Vec::new(), Vec::new());
        let mut holds = self.space().diagrams.constant(false);
        for (choice, point) in self.options(given.joint)? {
            if others.and(&point)?.satisfiable() {
                outside.push(choice);
            } else if all.and(&point)?.satisfiable() {
                holds = holds.or(&point)?;
                inside.push(choice);
            }
        }
        let few = outside.len() < inside.len();
        Ok((if few { Answered::NoneOf(outside) } else { Answered::OneOf(inside) }, holds))
    }

    /// The options of either version, those of the new one first, each with where it is the answer.
    fn options(&self, joint: &Joint) -> Result<Vec<(Choice, Diagram)>> {
        let mut options: Vec<(Choice, Diagram)> = Vec::new();
        for (of, side) in joint.of.iter().zip(self.sides).rev() {
            let Some((_, question)) = of else { continue };
            for (place, choice) in (0_u16..).zip(question.choices()) {
                if options.iter().all(|(known, _)| known.id != choice.id) {
                    let point = side.values(question, &Answer::Chosen([place].into()));
                    options.push((choice.clone(), self.space().diagrams.point(&point)?));
                }
            }
        }
        Ok(options)
    }

    /// The options that must be chosen and those that must not.
    fn with(&self, given: &Given, others: &Diagram) -> Result<(Answered, Diagram)> {
        let diagrams = &self.space().diagrams;
        let cuts = self.space().cuts(given.joint.name);
        let Answer::Chosen(chosen) = &given.answer else {
            return Ok((Answered::OneOf(Vec::new()), given.point.clone()));
        };
        let names: Vec<&Choice> =
            chosen.iter().filter_map(|place| given.question.choices().get(usize::from(place))).collect();
        let is_chosen = |options: &[String]| names.iter().any(|choice| options.contains(&choice.id));
        let mut literals: Vec<(&[String], bool, u32)> = cuts
            .classes
            .iter()
            .map(|(options, variable)| (options.as_slice(), is_chosen(options), *variable))
            .collect();
        // What is not chosen matters less.
        literals.sort_by_key(|(_, chosen, _)| *chosen);
        let mut place = 0;
        while let Some((_, _, variable)) = literals.get(place).copied() {
            let fewer: Vec<_> = literals
                .iter()
                .filter(|(_, _, other)| *other != variable)
                .map(|(_, holds, other)| (*other, *holds))
                .collect();
            if others.and(&diagrams.point(&fewer)?)?.satisfiable() {
                place += 1;
            } else {
                literals.remove(place);
            }
        }
        let point: Vec<_> = literals.iter().map(|(_, holds, variable)| (*variable, *holds)).collect();
        let choices = |wanted: bool| -> Vec<Choice> {
            let options = literals.iter().filter(|(_, chosen, _)| *chosen == wanted);
            options.filter_map(|(options, ..)| named(given, options, &names)).collect()
        };
        let answered = if literals.is_empty() {
            Answered::With(names.iter().map(|choice| (*choice).clone()).collect(), Vec::new())
        } else {
            Answered::With(choices(true), choices(false))
        };
        Ok((answered, diagrams.point(&point)?))
    }
}

/// The option to speak of among those that no rule tells apart: the one that was chosen, else the first.
fn named(given: &Given, options: &[String], chosen: &[&Choice]) -> Option<Choice> {
    let chosen = chosen.iter().copied().find(|choice| options.contains(&choice.id));
    let of = given.joint.of.iter().rev().flatten().flat_map(|(_, question)| question.choices());
    chosen.or_else(|| of.into_iter().find(|choice| options.contains(&choice.id))).cloned()
}

/// What lies outside and has all facts that are kept but this one.
fn without(held: &[Diagram], kept: &[usize], but: usize, outside: &Diagram) -> Result<Diagram> {
    let others = kept.iter().filter(|place| **place != but).filter_map(|place| held.get(*place));
    others.into_iter().try_fold(outside.clone(), |left, holds| Ok(left.and(holds)?))
}
