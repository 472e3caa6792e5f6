//! Words in every language that the widget speaks.

use std::sync::Arc;

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// Dutch.
    pub nl: Arc<str>,
    /// English.
    pub en: Arc<str>,
}

impl Text {
    /// The text with placeholders filled in, in both languages.
    #[must_use]
    pub fn filled(&self, name: &str, value: &Text) -> Self {
        Self { nl: fill(&self.nl, &[(name, &value.nl)]).into(), en: fill(&self.en, &[(name, &value.en)]).into() }
    }

    /// The names of the placeholders in it, in all languages.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        placeholders(&self.nl).chain(placeholders(&self.en))
    }

    /// Whether there is such a placeholder in it.
    #[must_use]
    pub fn mentions(&self, name: &str) -> bool {
        self.placeholders().any(|found| found == name)
    }

    /// The words in one language.
    #[must_use]
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Nl => &self.nl,
            Locale::En => &self.en,
        }
    }
}

/// A template with every `{name}` filled in. A name that is not given stays as it is.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, tail))
        });
        match known {
            Some((value, tail)) => {
                filled.push_str(value);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The names of the placeholders in a template.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}
