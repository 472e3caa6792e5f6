//! What is said to a visitor without moving the focus.

use crate::domain::arena::Id;
use crate::domain::programme::Route;
use crate::i18n::{self, Word, fill, word};

use super::Session;
use super::effect::Effect;

impl Session {
    pub(super) fn announce(&self, said: Word, values: &[(&str, &str)]) -> Effect {
        Effect::Announce(fill(word(self.locale, said), values))
    }

    pub(super) fn announce_route(&self, said: Word, route: Id<Route>) -> Effect {
        self.announce(said, &[("route", &self.context().route_title(route))])
    }

    /// The answers that the last change set aside, by name.
    pub(super) fn set_aside_announced(&self) -> Option<Effect> {
        let set_aside = self.set_aside.as_ref()?;
        let (one, other) = (Word::SetAsideOne, Word::SetAsideOther);
        let mut said = i18n::count(self.locale, one, other, set_aside.questions.len());
        for question in &set_aside.questions {
            said.push(' ');
            said.push_str(self.pack.questions.at(*question).text.get(self.locale));
        }
        Some(Effect::Announce(said))
    }
}
