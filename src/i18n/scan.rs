//! The words of the scan. Companies are addressed with "u", students with "je": where Dutch differs, a word holds both,
//! as `{u|je}`.

use std::sync::LazyLock;

use crate::domain::date::Date;
use crate::domain::text::Locale;
pub use crate::domain::text::fill;

include!(concat!(env!("OUT_DIR"), "/scan_words.rs"));

/// How a reader is addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// "u".
    #[default]
    Formal,
    /// "je".
    Informal,
}

/// A word or sentence in one language.
#[must_use]
pub fn word(locale: Locale, address: Address, word: Word) -> String {
    addressed(template(locale, word), address)
}

/// The word for one thing or the word for any other number of things, with `{count}` filled in.
#[must_use]
pub fn count(locale: Locale, address: Address, one: Word, other: Word, number: usize) -> String {
    let template = word(locale, address, if number == 1 { one } else { other });
    fill(&template, &[("count", &number.to_string())])
}

/// "a, b en c".
#[must_use]
pub fn list(locale: Locale, items: &[String]) -> String {
    super::joined(items, template(locale, Word::And))
}

/// "1 september 2027".
#[must_use]
pub fn date(locale: Locale, date: Date) -> String {
    let month = super::of_month(template(locale, Word::MonthNames), date.month.month);
    format!("{} {month} {}", date.day, date.month.year)
}

#[allow(clippy::indexing_slicing, reason = "the build writes one word per variant, in the same order")]
fn template(locale: Locale, word: Word) -> &'static str {
    static WORDS: LazyLock<[Vec<&str>; 2]> = LazyLock::new(|| [NL, EN].map(|all| all.split(BETWEEN_WORDS).collect()));
    let [nl, en] = &*WORDS;
    match locale {
        Locale::Nl => nl[word as usize],
        Locale::En => en[word as usize],
    }
}

/// Chooses in every `{u|je}`. Other braces stay: they are filled in later.
fn addressed(template: &str, address: Address) -> String {
    let mut said = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let choice = after.split_once('}').and_then(|(inside, tail)| Some((inside.split_once('|')?, tail)));
        match choice {
            Some(((formal, informal), tail)) => {
                said.push_str(if address == Address::Formal { formal } else { informal });
                rest = tail;
            }
            None => {
                said.push('{');
                rest = after;
            }
        }
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::{Address, addressed};

    #[test]
    fn a_reader_is_addressed_as_fits() {
        let template = "Nog {count} vragen voor {u|je}: {wilt u|wil je} door?";
        assert_eq!(addressed(template, Address::Formal), "Nog {count} vragen voor u: wilt u door?");
        assert_eq!(addressed(template, Address::Informal), "Nog {count} vragen voor je: wil je door?");
        assert_eq!(addressed("{open", Address::Formal), "{open");
    }
}
