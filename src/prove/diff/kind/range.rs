//! Numbers, months and days, between the places where a rule looks at them.

use oxidd::BooleanFunction;

use super::Answered;
use crate::domain::date::Month;
use crate::prove::diagram::{Diagram, Result};
use crate::prove::diff::both::Both;
use crate::prove::person::day_from;
use crate::prove::space::Cuts;

/// From a number up to the one before another; open where nothing is named.
pub(super) struct Range {
    pub(super) from: Option<i32>,
    pub(super) before: Option<i32>,
}

impl Range {
    pub(super) fn months(&self) -> Answered {
        let month = |number: i32| Month::from_number(number).or_else(|| Some(Month::from_number(number - 1)?.next()));
        let until = self.before.and_then(month).map(|month| month.previous().number());
        Answered::Month { from: self.from.and_then(month).map(Month::number), until }
    }

    pub(super) fn days(&self) -> Answered {
        Answered::Day { from: self.from.and_then(day_from), before: self.before.and_then(day_from) }
    }
}

impl Both<'_, '_> {
    /// The widest range around a number of which none is among the others, with where it is the answer.
    pub(super) fn range(&self, question: &str, number: i32, others: &Diagram) -> Result<(Range, Diagram)> {
        self.range_of(self.space().cuts(question), number, others)
    }

    /// The same, where the places are known.
    pub(super) fn range_of(&self, cuts: &Cuts, number: i32, others: &Diagram) -> Result<(Range, Diagram)> {
        let bounds: Vec<i32> = cuts.bounds.iter().map(|(bound, _)| *bound).collect();
        let mut low = bounds.iter().rposition(|bound| *bound <= number);
        let mut high = bounds.iter().position(|bound| *bound > number);
        let at = |place: Option<usize>| place.and_then(|place| bounds.get(place)).copied();
        let between = |low: Option<usize>, high: Option<usize>| -> Result<Diagram> {
            let mut holds = self.space().diagrams.constant(true);
            if let Some(low) = at(low) {
                holds = holds.and(&self.space().at_least(cuts, low)?)?;
            }
            if let Some(high) = at(high) {
                holds = holds.and(&self.space().at_least(cuts, high)?.not()?)?;
            }
            Ok(holds)
        };
        while let Some(place) = low {
            let lower = place.checked_sub(1);
            if others.and(&between(lower, high)?)?.satisfiable() {
                break;
            }
            low = lower;
        }
        while let Some(place) = high {
            let higher = Some(place + 1).filter(|place| *place < bounds.len());
            if others.and(&between(low, higher)?)?.satisfiable() {
                break;
            }
            high = higher;
        }
        Ok((Range { from: at(low), before: at(high) }, between(low, high)?))
    }
}
