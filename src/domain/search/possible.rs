//! The answers that a question can still have, when something is known of what is asked of them.

use crate::domain::answers::Answer;
use crate::domain::question::Kind;
use crate::domain::scope::{Asked, Asks, Facts, Scope};
use crate::domain::set::Set;
use crate::domain::truth::Truth;

/// The answers that a question can still have.
pub(super) enum Possible {
    One(Vec<u16>),
    /// Free to combine; each of the demanded sets has one of them.
    Several {
        free: Vec<u16>,
        alone: Vec<u16>,
        demanded: Vec<Vec<u16>>,
    },
    Number {
        from: i32,
        below: i32,
    },
}

impl Possible {
    pub(super) fn of(scope: &Scope, facts: &Facts, asked: &Asked) -> Self {
        let question = scope.pack.questions.at(asked.id);
        let known = |wanted: Truth| {
            let of = asked.atoms.iter().filter(move |atom| *facts.at(**atom) == wanted);
            of.map(|atom| &scope.atoms.at(*atom).asks)
        };
        let options = |asks: &Asks| match asks {
            Asks::OneOf(options) => options.clone(),
            Asks::AtLeast(_) => Vec::new(),
        };
        if let Some((least, most)) = question.bounds() {
            let value = |asks: &Asks| match asks {
                Asks::AtLeast(value) => Some(*value),
                Asks::OneOf(_) => None,
            };
            let from = known(Truth::Yes).filter_map(value).fold(least, i32::max);
            let below = known(Truth::No).filter_map(value).fold(most.saturating_add(1), i32::min);
            return Self::Number { from, below };
        }
        let demanded: Vec<Vec<u16>> = known(Truth::Yes).map(options).collect();
        let refused: Vec<u16> = known(Truth::No).flat_map(options).collect();
        let left = |place: &u16| !refused.contains(place);
        let fits_alone = |place: &u16| demanded.iter().all(|set| set.contains(place));
        let places = || (0..).zip(question.choices()).filter(|(place, _)| left(place));
        if matches!(question.kind, Kind::Several(_)) {
            let (alone, free): (Vec<_>, Vec<_>) = places().partition(|(_, choice)| choice.exclusive);
            let alone = alone.into_iter().map(|(place, _)| place).filter(fits_alone).collect();
            let free = free.into_iter().map(|(place, _)| place).collect();
            return Self::Several { free, alone, demanded };
        }
        Self::One(places().map(|(place, _)| place).filter(fits_alone).collect())
    }

    pub(super) fn is_any(&self) -> bool {
        match self {
            Self::One(left) => !left.is_empty(),
            Self::Several { free, alone, demanded } => !alone.is_empty() || all_can_be_met(free, demanded),
            Self::Number { from, below } => from < below,
        }
    }

    /// What is sure of something asked.
    pub(super) fn holds(&self, asks: &Asks) -> Truth {
        match (self, asks) {
            (Self::One(left), Asks::OneOf(options)) => {
                let hits = left.iter().filter(|place| options.contains(place)).count();
                if hits == 0 {
                    Truth::No
                } else if hits == left.len() {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
            (Self::Several { free, alone, demanded }, Asks::OneOf(options)) => {
                let free: &[u16] = if all_can_be_met(free, demanded) { free } else { &[] };
                let can = |places: &[u16]| places.iter().any(|place| options.contains(place));
                if can(free) || can(alone) { Truth::Unknown } else { Truth::No }
            }
            (Self::Number { from, .. }, Asks::AtLeast(value)) if value <= from => Truth::Yes,
            (Self::Number { below, .. }, Asks::AtLeast(value)) if value >= below => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// One of them, as plain as can be.
    pub(super) fn answer(&self) -> Option<Answer> {
        match self {
            Self::One(left) => left.first().map(|place| Answer::Chosen([*place].into())),
            Self::Number { from, below } => (from < below).then_some(Answer::Number(*from)),
            Self::Several { alone, .. } if !alone.is_empty() => {
                alone.first().map(|place| Answer::Chosen([*place].into()))
            }
            Self::Several { free, demanded, .. } => {
                let mut chosen = Set::default();
                for set in demanded {
                    if !set.iter().any(|place| chosen.contains(*place)) {
                        chosen.insert(*free.iter().find(|place| set.contains(place))?);
                    }
                }
                if chosen.is_empty() {
                    chosen.insert(*free.first()?);
                }
                Some(Answer::Chosen(chosen))
            }
        }
    }
}

fn all_can_be_met(free: &[u16], demanded: &[Vec<u16>]) -> bool {
    !free.is_empty() && demanded.iter().all(|set| free.iter().any(|place| set.contains(place)))
}
