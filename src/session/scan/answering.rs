//! Answers to the question on screen.

use crate::domain::arena::Id;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::profile::{Answer, Kind, Question};
use crate::domain::scan::response::Rating;

use super::Session;
use super::effect::Effect;
use super::numbers::{self, Refused};
use super::place::{Asked, Place};

/// *Don't know*, in actions and files.
pub(super) const UNKNOWN: &str = "unknown";
/// *Does not apply*, in actions and files.
pub(super) const NOT_APPLICABLE: &str = "not_applicable";

/// The name of a rating in actions.
pub(super) fn rating_code(rating: Rating) -> String {
    match rating {
        Rating::Level(level) => level.number().to_string(),
        Rating::Unknown => UNKNOWN.to_owned(),
        Rating::NotApplicable => NOT_APPLICABLE.to_owned(),
    }
}

impl Session {
    pub(super) fn choose(&mut self, option: &str) -> Vec<Effect> {
        match self.place {
            Place::Asked(Asked::Profile(id), _) => {
                let choices = self.scan.profile.at(id).choices();
                let place = choices.iter().position(|choice| choice.id == option);
                match place.and_then(|place| u16::try_from(place).ok()) {
                    Some(place) => {
                        self.refused = None;
                        self.answer(id, Some(Answer::Chosen(place)))
                    }
                    None => Vec::new(),
                }
            }
            Place::Asked(Asked::Item(id), _) => match self.rating_named(id, option) {
                Some(rating) => self.rate(id, Some(rating)),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn rating_named(&self, id: Id<Item>, name: &str) -> Option<Rating> {
        match name {
            UNKNOWN => Some(Rating::Unknown),
            NOT_APPLICABLE => self.answers.own.may_not_apply(&self.scan, id).then_some(Rating::NotApplicable),
            level => level.parse().ok().and_then(Level::from_number).map(Rating::Level),
        }
    }

    pub(super) fn clear(&mut self) -> Vec<Effect> {
        match self.place {
            Place::Asked(Asked::Profile(id), _) => self.answer(id, None),
            Place::Asked(Asked::Item(id), _) => self.rate(id, None),
            _ => Vec::new(),
        }
    }

    pub(super) fn typed(&mut self, typed: String) -> Vec<Effect> {
        let Place::Asked(Asked::Profile(id), _) = self.place else { return Vec::new() };
        let Kind::Number(least, most) = self.scan.profile.at(id).kind else { return Vec::new() };
        let number = numbers::read(&typed, least, most);
        let told = self.refused.as_ref().is_some_and(|refused| refused.told);
        self.refused = (number.is_none() && !typed.trim().is_empty()).then_some(Refused { question: id, typed, told });
        self.answer(id, number.map(Answer::Number))
    }

    pub(super) fn note(&mut self, note: String) -> Vec<Effect> {
        let Place::Asked(Asked::Item(id), _) = self.place else { return Vec::new() };
        self.answers.own.set_note(id, note);
        self.stamp()
    }

    fn answer(&mut self, id: Id<Question>, answer: Option<Answer>) -> Vec<Effect> {
        if self.answers.own.profile(id) == answer {
            return Vec::new();
        }
        self.answers.own.set_profile(id, answer);
        self.adapt();
        self.stamp()
    }

    pub(super) fn rate(&mut self, id: Id<Item>, rating: Option<Rating>) -> Vec<Effect> {
        self.answers.own.rate(id, rating);
        self.answers.own.reworded.retain(|other| *other != id);
        self.stamp()
    }

    /// What was changed is of today.
    pub(super) fn stamp(&mut self) -> Vec<Effect> {
        self.answers.own.date = self.today.or(self.answers.own.date);
        vec![Effect::Save]
    }

    /// The earlier rating that is shown as chosen: the scan is done again, the words are the same, and nothing else has
    /// been chosen yet.
    pub(super) fn preselected(&self, id: Id<Item>) -> Option<Rating> {
        let earlier = self.files.earlier.as_ref().filter(|_| self.answers.again)?;
        let free = self.answers.own.given(id).is_none() && !earlier.reworded.contains(&id);
        let rating = free.then(|| earlier.given(id)).flatten()?;
        let allowed = rating != Rating::NotApplicable || self.answers.own.may_not_apply(&self.scan, id);
        allowed.then_some(rating)
    }
}
