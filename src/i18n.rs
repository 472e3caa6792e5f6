//! The words of the interface, in every language it speaks, and how dates and numbers of things are written.
//!
//! Each element has a table of its own: this is the intake's, and [`scan`] has that of the scan.
//!
//! Words of the content (questions, demands, programmes) are not here: they come with the content, as
//! [`Text`](crate::domain::text::Text).

pub mod scan;

use std::sync::LazyLock;

use crate::domain::date::{Date, Month};
use crate::domain::text::Locale;
pub use crate::domain::text::fill;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A word or sentence in one language.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "the build writes one word per variant, in the same order")]
pub fn word(locale: Locale, word: Word) -> &'static str {
    static WORDS: LazyLock<[Vec<&str>; 2]> = LazyLock::new(|| [NL, EN].map(|all| all.split(BETWEEN_WORDS).collect()));
    let [nl, en] = &*WORDS;
    match locale {
        Locale::Nl => nl[word as usize],
        Locale::En => en[word as usize],
    }
}

/// The word for one thing or the word for any other number of things, with `{count}` filled in.
#[must_use]
pub fn count(locale: Locale, one: Word, other: Word, number: usize) -> String {
    let template = word(locale, if number == 1 { one } else { other });
    fill(template, &[("count", &number.to_string())])
}

/// "a, b en c".
#[must_use]
pub fn list(locale: Locale, items: &[String]) -> String {
    joined(items, word(locale, Word::And))
}

/// "a, b of c".
#[must_use]
pub fn either(locale: Locale, items: &[String]) -> String {
    joined(items, word(locale, Word::Or))
}

fn joined(items: &[String], last: &str) -> String {
    let mut said = String::new();
    for (place, item) in items.iter().enumerate() {
        said += item;
        match items.len() - place {
            1 => {}
            2 => said += &[" ", last, " "].concat(),
            _ => said += ", ",
        }
    }
    said
}

/// "1 september 2027".
#[must_use]
pub fn date(locale: Locale, date: Date) -> String {
    format!("{} {}", date.day, month(locale, date.month))
}

/// "1 februari of 1 september 2027": a year that comes again is said once.
#[must_use]
pub fn either_date(locale: Locale, dates: &[Date]) -> String {
    let mut said = String::new();
    for (place, day) in dates.iter().enumerate() {
        let next = dates.get(place + 1);
        match next {
            Some(next) if next.month.year == day.month.year => {
                said += &format!("{} {}", day.day, month_name(locale, day.month.month));
            }
            _ => said += &date(locale, *day),
        }
        match dates.len() - place {
            1 => {}
            2 => said += &format!(" {} ", word(locale, Word::Or)),
            _ => said += ", ",
        }
    }
    said
}

/// "september 2027".
#[must_use]
pub fn month(locale: Locale, month: Month) -> String {
    format!("{} {}", month_name(locale, month.month), month.year)
}

/// The name of month 1 to 12.
#[must_use]
pub fn month_name(locale: Locale, month: u8) -> &'static str {
    of_month(word(locale, Word::MonthNames), month)
}

fn of_month(names: &str, month: u8) -> &str {
    names.split(' ').nth(usize::from(month.saturating_sub(1))).unwrap_or_default()
}
