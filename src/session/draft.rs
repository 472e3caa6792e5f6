//! From what a visitor filled in to an answer, or to what is wrong with it.

use crate::domain::answers::Answer;
use crate::domain::date::{Date, Month};
use crate::domain::question::{Choice, Kind, Question};
use crate::domain::set::Set;

use super::action::Draft;

/// The name of *don't know* in drafts and in saved answers.
pub const UNKNOWN: &str = "unknown";

/// A draft that was sent and is no answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refused {
    /// What the visitor filled in, to show again.
    pub(super) draft: Draft,
    /// What is wrong.
    pub(super) problem: Problem,
}

/// What is wrong with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    NothingChosen,
    /// One of these options can't go together with others.
    Together,
    NumberMissing,
    NotWhole,
    NumberRange,
    MonthMissing,
    YearMissing,
    NotAYear,
    MonthRange,
    Future,
    NothingRated,
}

impl Problem {
    /// Which part of the field it is about.
    pub(super) fn part(self) -> usize {
        match self {
            Self::YearMissing | Self::NotAYear | Self::MonthRange | Self::Future => 1,
            _ => 0,
        }
    }
}

/// Reads a draft as an answer to the question. `until` is the last month that it can be about, where there is one.
pub(super) fn read(question: &Question, draft: &Draft, until: Option<Date>) -> Result<Answer, Problem> {
    let unknown = question.find_out.is_some();
    if unknown && *draft == Draft::Unknown {
        return Ok(Answer::Unknown);
    }
    match (&question.kind, draft) {
        (Kind::Choice(choices), Draft::Chosen(ids)) => chosen(choices, ids, false, unknown),
        (Kind::Several(choices), Draft::Chosen(ids)) => chosen(choices, ids, true, unknown),
        (Kind::Number { min, max, .. }, Draft::Number(typed)) => number(typed, *min, *max),
        (Kind::Month { min, max }, Draft::Month { month, year }) => read_month(month, year, *min, *max, until),
        (Kind::Ratings(competence), Draft::Rated(levels)) => {
            let level = |place| levels.get(place).copied().flatten().filter(|level| *level < 4);
            let rated: Vec<Option<u8>> = (0..competence.statements.len()).map(level).collect();
            if rated.iter().all(Option::is_none) { Err(Problem::NothingRated) } else { Ok(Answer::Rated(rated)) }
        }
        (Kind::Choice(_) | Kind::Several(_), _) => Err(Problem::NothingChosen),
        (Kind::Number { .. }, _) => Err(Problem::NumberMissing),
        (Kind::Month { .. }, _) => Err(Problem::MonthMissing),
        (Kind::Ratings(_), _) => Err(Problem::NothingRated),
    }
}

fn chosen(choices: &[Choice], ids: &[String], several: bool, unknown: bool) -> Result<Answer, Problem> {
    let places: Set<u16> =
        (0..).zip(choices).filter_map(|(place, choice)| ids.contains(&choice.id).then_some(place)).collect();
    let unknown = unknown && ids.iter().any(|id| id == UNKNOWN);
    let exclusive = (0..).zip(choices).any(|(place, choice)| choice.exclusive && places.contains(place));
    match places.len() + usize::from(unknown) {
        0 => Err(Problem::NothingChosen),
        1 if unknown => Ok(Answer::Unknown),
        1 => Ok(Answer::Chosen(places)),
        _ if several && !unknown && !exclusive => Ok(Answer::Chosen(places)),
        _ => Err(Problem::Together),
    }
}

fn number(typed: &str, min: i32, max: i32) -> Result<Answer, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Problem::NumberMissing);
    }
    let typed = whole_part(typed);
    let digits = typed.strip_prefix('-').unwrap_or(typed);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotWhole);
    }
    // More digits than a number holds: certainly out of range.
    let number = typed.parse().map_err(|_| Problem::NumberRange)?;
    if (min..=max).contains(&number) { Ok(Answer::Number(number)) } else { Err(Problem::NumberRange) }
}

/// "24,5" and "24.5" as "24": whole hours are what is asked, and rounding down never promises too much.
fn whole_part(typed: &str) -> &str {
    match typed.split_once([',', '.']) {
        Some((whole, part)) if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) => whole,
        _ => typed,
    }
}

fn read_month(month: &str, year: &str, min: Month, max: Month, until: Option<Date>) -> Result<Answer, Problem> {
    let month: u8 = month.trim().parse().map_err(|_| Problem::MonthMissing)?;
    if !(1..=12).contains(&month) {
        return Err(Problem::MonthMissing);
    }
    let year = year.trim();
    if year.is_empty() {
        return Err(Problem::YearMissing);
    }
    if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotAYear);
    }
    let year = year.parse().map_err(|_| Problem::NotAYear)?;
    let month = Month::new(year, month).ok_or(Problem::MonthRange)?;
    if until.is_some_and(|until| month > until.month) {
        return Err(Problem::Future);
    }
    if (min..=max).contains(&month) { Ok(Answer::Number(month.number())) } else { Err(Problem::MonthRange) }
}

/// The draft that gives this answer, to fill a form with.
pub(super) fn of_answer(question: &Question, answer: &Answer) -> Draft {
    match (answer, &question.kind) {
        (Answer::Unknown, Kind::Choice(_) | Kind::Several(_)) => Draft::Chosen(vec![UNKNOWN.to_owned()]),
        (Answer::Unknown, _) => Draft::Unknown,
        (Answer::Chosen(places), _) => {
            let ids = places.iter().filter_map(|place| question.choices().get(usize::from(place)));
            Draft::Chosen(ids.map(|choice| choice.id.clone()).collect())
        }
        (Answer::Number(number), Kind::Month { .. }) => {
            Draft::Month { month: (number % 100).to_string(), year: (number / 100).to_string() }
        }
        (Answer::Number(number), _) => Draft::Number(number.to_string()),
        (Answer::Rated(levels), _) => Draft::Rated(levels.clone()),
    }
}
