//! How the scan speaks: in which language, and to whom.

use crate::domain::date::Date;
use crate::domain::text::{Locale, Text};
use crate::i18n::scan::{self as i18n, Address, Word};

/// A language and the way a reader is addressed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    pub(super) locale: Locale,
    address: Address,
}

impl Voice {
    pub(super) fn new(locale: Locale, informal: bool) -> Self {
        Self { locale, address: if informal { Address::Informal } else { Address::Formal } }
    }

    pub(super) fn word(self, word: Word) -> String {
        i18n::word(self.locale, self.address, word)
    }

    pub(super) fn fill(self, word: Word, values: &[(&str, &str)]) -> String {
        i18n::fill(&self.word(word), values)
    }

    pub(super) fn count(self, one: Word, other: Word, number: usize) -> String {
        i18n::count(self.locale, self.address, one, other, number)
    }

    pub(super) fn text(self, text: &Text) -> String {
        text.get(self.locale).to_owned()
    }

    pub(super) fn some_text(self, text: Option<&Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    pub(super) fn list(self, items: &[String]) -> String {
        i18n::list(self.locale, items)
    }

    pub(super) fn date(self, date: Date) -> String {
        i18n::date(self.locale, date)
    }
}
