//! Words in every language that the widget speaks.

use std::rc::Rc;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English.
    En,
}

impl Locale {
    /// All languages, the first language first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The language of a tag such as `nl` or `en-GB`; Dutch for anything that is not English.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") { Self::En } else { Self::Nl }
    }

    /// The tag for a `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

/// One text in both languages. May hold placeholders such as `{hours}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Dutch.
    pub nl: Rc<str>,
    /// English.
    pub en: Rc<str>,
}

impl Text {
    /// The words in one language.
    #[must_use]
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Nl => &self.nl,
            Locale::En => &self.en,
        }
    }
}
