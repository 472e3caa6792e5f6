//! What every part of a screen is computed from.

use std::ops::RangeInclusive;

use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::programme::{Form, Route};
use crate::domain::text::{Locale, Text};
use crate::i18n::{self, Word, fill};
use crate::session::standing::Culprits;

/// A candidate's answers and what they come to, in one language.
#[derive(Clone, Copy)]
pub(in crate::session) struct Context<'a> {
    pub(in crate::session) pack: &'a Pack,
    pub(in crate::session) locale: Locale,
    pub(in crate::session) answers: &'a Answers,
    pub(in crate::session) evaluation: &'a Evaluation,
    pub(in crate::session) outcome: &'a Outcome,
    pub(in crate::session) culprits: &'a Culprits,
    /// What the real answers come to, also while something is tried.
    pub(in crate::session) given: &'a Evaluation,
}

impl<'a> Context<'a> {
    pub(in crate::session) fn word(&self, word: Word) -> String {
        i18n::word(self.locale, word).to_owned()
    }

    pub(in crate::session) fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(i18n::word(self.locale, word), values)
    }

    pub(in crate::session) fn count(&self, one: Word, other: Word, number: usize) -> String {
        i18n::count(self.locale, one, other, number)
    }

    /// "Nog 1 vraag", "nog 4 vragen" or "nog 3 tot 6 vragen": the words for one, for another number, and for a range.
    pub(in crate::session) fn range(&self, [one, other, range]: [Word; 3], count: &RangeInclusive<usize>) -> String {
        let (least, most) = (count.start(), count.end());
        if least == most {
            return self.count(one, other, *most);
        }
        self.fill(range, &[("least", &least.to_string()), ("most", &most.to_string())])
    }

    pub(in crate::session) fn text(&self, text: &'a Text) -> String {
        text.get(self.locale).to_owned()
    }

    pub(in crate::session) fn some_text(&self, text: Option<&'a Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    pub(in crate::session) fn form(&self, form: Form) -> String {
        self.word(match form {
            Form::Duaal => Word::FormDuaal,
            Form::Deeltijd => Word::FormDeeltijd,
            Form::Voltijd => Word::FormVoltijd,
        })
    }

    /// "Engineering, duaal": enough to tell routes apart; with the weekly pattern where a programme has several.
    pub(in crate::session) fn route_title(&self, id: Id<Route>) -> String {
        let route = self.pack.routes.at(id);
        let programme = self.pack.programmes.at(route.programme);
        let mut title = format!("{}, {}", programme.name.get(self.locale), self.form(programme.form));
        // A route is named after its programme alone where that has one weekly pattern.
        if route.id != programme.id {
            title.push_str(", ");
            title.push_str(self.pack.patterns.at(route.pattern).title.get(self.locale));
        }
        title
    }
}
