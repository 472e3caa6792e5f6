//! The least hours of work a week: they differ per programme, week and year, and there is no number that holds for all.

use super::{Programme, ScanPack};
use crate::domain::programme::{Degree, Wanted};
use crate::domain::scan::model::HoursWords;
use crate::domain::text::Text;

/// What the profile says of the studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Studied<'a> {
    /// What they lead to.
    pub degree: Option<Degree>,
    /// The week.
    pub pattern: Option<&'a str>,
}

/// The least hours for some studies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursRule {
    /// Only for this degree.
    pub degree: Option<Degree>,
    /// Only for this week.
    pub pattern: Option<String>,
    /// Only in this year.
    pub year: Option<u8>,
    /// A week.
    pub hours: u16,
}

impl HoursRule {
    /// Whether it can be about these studies. What is not known about them, it is not about.
    fn fits(&self, studied: Studied) -> bool {
        let degree = self.degree.is_none_or(|degree| studied.degree == Some(degree));
        degree && self.pattern.as_deref().is_none_or(|pattern| studied.pattern == Some(pattern))
    }
}

/// From which year on how many hours are asked; only the years in which that changes. Empty when nobody says.
///
/// What a programme sets for its hours goes first, then what it demands of work, then what the hogeschool sets.
pub(super) fn of(pack: &ScanPack, programme: Option<&Programme>, studied: Studied) -> Vec<(u8, u16)> {
    let studied = match programme {
        Some(programme) => Studied { degree: Some(programme.degree), pattern: pattern_of(programme, studied) },
        None => studied,
    };
    let own = programme.map_or(&[][..], |programme| &programme.adaptation.hours);
    let by_own = by_year(own, studied);
    if !by_own.is_empty() {
        return by_own;
    }
    match programme.and_then(|programme| demanded(programme, studied.pattern)) {
        Some(hours) => vec![(1, hours)],
        None => by_year(&pack.hours, studied),
    }
}

/// The week, where the programme has it; its only one, when nothing is chosen.
fn pattern_of<'a>(programme: &'a Programme, studied: Studied<'a>) -> Option<&'a str> {
    match programme.patterns.as_slice() {
        [only] => Some(&only.id),
        several => studied.pattern.filter(|pattern| several.iter().any(|known| known.id == *pattern)),
    }
}

/// What the programme demands in that week; in every week, when none is chosen.
fn demanded(programme: &Programme, pattern: Option<&str>) -> Option<u16> {
    let weeks = programme.patterns.iter().filter(|week| pattern.is_none_or(|pattern| week.id == pattern));
    let mut hours = weeks.map(|week| week.demands.hours.filter(|_| week.demands.work == Wanted::Required));
    let first = hours.next()??;
    hours.all(|other| other == Some(first)).then_some(first)
}

fn by_year(rules: &[HoursRule], studied: Studied) -> Vec<(u8, u16)> {
    let fitting = || rules.iter().filter(|rule| rule.fits(studied));
    let last = fitting().filter_map(|rule| rule.year).max().unwrap_or(0);
    let mut found: Vec<(u8, u16)> = Vec::new();
    for year in 1..=last.saturating_add(1) {
        let rule = fitting().find(|rule| rule.year.is_none_or(|only| only == year));
        let hours = rule.map(|rule| rule.hours);
        if let Some(hours) = hours
            && found.last().is_none_or(|(_, before)| *before != hours)
        {
            found.push((year, hours));
        }
    }
    found
}

/// The hours in words; nothing when there are none.
pub(super) fn said(hours: &[(u8, u16)], words: &HoursWords) -> Option<Text> {
    let number = |text: &Text, name: &str, number: u16| {
        let number = number.to_string();
        text.filled(name, &Text { nl: number.as_str().into(), en: number.as_str().into() })
    };
    if let [(1, hours)] = hours {
        return Some(number(&words.known, "hours", *hours));
    }
    let of_year = |(year, hours): &(u8, u16)| number(&number(&words.by_year, "hours", *hours), "year", (*year).into());
    hours.iter().map(of_year).reduce(|before, next| Text {
        nl: [&before.nl, ", ", &next.nl].concat().into(),
        en: [&before.en, ", ", &next.en].concat().into(),
    })
}
