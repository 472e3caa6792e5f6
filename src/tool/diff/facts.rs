//! Facts of candidates in a few words: "uren: van 16 tot en met 23".

use crate::domain::date::{Date, Month};
use crate::domain::question::Choice;
use crate::domain::text::Locale;
use crate::i18n;
use crate::prove::diff::{Answered, Fact};
use crate::tool::words::{self, Said};

/// One fact.
pub(super) fn words(fact: &Fact, locale: Locale) -> String {
    let about = match fact.question {
        Some(_) => fact.about.get(locale),
        None => words::FACT_TODAY.get(locale),
    };
    let about = about.trim_end_matches('?');
    format!("{about}: {}", answered(&fact.answered, locale))
}

fn answered(answered: &Answered, locale: Locale) -> String {
    let texts =
        |choices: &[Choice]| choices.iter().map(|choice| choice.text.get(locale).to_owned()).collect::<Vec<_>>();
    let not = |choices: &[Choice]| words::FACT_NOT.fill(locale, &[("options", &i18n::either(locale, &texts(choices)))]);
    match answered {
        Answered::OneOf(choices) => i18n::either(locale, &texts(choices)),
        Answered::NoneOf(choices) if choices.is_empty() => words::FACT_ANY.get(locale).to_owned(),
        Answered::NoneOf(choices) => not(choices),
        Answered::With(with, without) => {
            let mut said = Vec::new();
            if !with.is_empty() {
                said.push(i18n::list(locale, &texts(with)));
            }
            if !without.is_empty() {
                let options = i18n::either(locale, &texts(without));
                said.push(words::FACT_WITHOUT.fill(locale, &[("options", &options)]));
            }
            said.join(", ")
        }
        Answered::Number { from, until, unit } => {
            let number = |number: &i32| number.to_string();
            let said = between((from.as_ref().map(number), until.as_ref().map(number)), NUMBER, locale);
            match unit {
                Some(unit) => format!("{said} {}", unit.get(locale)),
                None => said,
            }
        }
        Answered::Month { from, until } => {
            let month = |number: &i32| Month::from_number(*number).map(|month| i18n::month(locale, month));
            between((from.as_ref().and_then(month), until.as_ref().and_then(month)), MONTH, locale)
        }
        Answered::Day { from, before } => {
            let day = |day: &Date| i18n::date(locale, *day);
            let from = from.as_ref().map(day).map(|from| words::FACT_DAY_FROM.fill(locale, &[("from", &from)]));
            let before =
                before.as_ref().map(day).map(|before| words::FACT_DAY_BEFORE.fill(locale, &[("before", &before)]));
            let said: Vec<String> = from.into_iter().chain(before).collect();
            said.join(", ")
        }
    }
}

/// What is said of a range that is open at the end, and at the beginning.
const NUMBER: [&Said; 2] = [&words::FACT_FROM, &words::FACT_UNTIL];
const MONTH: [&Said; 2] = [&words::FACT_MONTH_FROM, &words::FACT_MONTH_UNTIL];

fn between(ends: (Option<String>, Option<String>), [from_on, up_to]: [&Said; 2], locale: Locale) -> String {
    match ends {
        (Some(from), Some(until)) if from == until => from,
        (Some(from), Some(until)) => words::FACT_BETWEEN.fill(locale, &[("from", &from), ("until", &until)]),
        (Some(from), None) => from_on.fill(locale, &[("from", &from)]),
        (None, Some(until)) => up_to.fill(locale, &[("until", &until)]),
        (None, None) => words::FACT_ANY.get(locale).to_owned(),
    }
}
