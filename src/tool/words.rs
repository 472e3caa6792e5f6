//! What the tool says, in both languages. Beside the code and not in `www/i18n`: those words are sent to every visitor.

mod diff;
mod help;
mod report;
mod score;
mod usage;

pub(super) use diff::*;
pub(super) use help::*;
pub(super) use report::*;
pub(super) use score::*;
pub(super) use usage::*;

use crate::domain::text::{Locale, fill};

/// Words in both languages, with places to fill in.
#[derive(Debug)]
pub(super) struct Said {
    nl: &'static str,
    en: &'static str,
}

impl Said {
    pub(super) fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::Nl => self.nl,
            Locale::En => self.en,
        }
    }

    pub(super) fn fill(&self, locale: Locale, values: &[(&str, &str)]) -> String {
        fill(self.get(locale), values)
    }
}
