//! The answers of a candidate, and in words what does not fit.

use super::failure::Failure;
use super::files;
use super::today::or_today;
use super::words::{self, Said};
use super::{World, arguments::Case};
use crate::domain::answers::Answers;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::json::{self, Fault};
use crate::session::saved::{Misfit, MisfitKind, answers_from_json};

/// Reads the answers that a command is about; nothing when they do not fit, which has been said then.
pub(super) fn of_case(case: &Case, pack: &Pack, world: &mut World<'_>) -> Result<Option<Answers>, Failure> {
    let locale = world.locale;
    let (name, text) = match &case.answers {
        Some(path) => files::read(path, locale)?,
        None => files::read_input(&mut world.input, locale)?,
    };
    let read = answers_from_json(pack, &text);
    for misfit in &read.misfits {
        writeln!(world.errors, "mkb-route: {}", misfit_words(misfit, &Given { name: &name, text: &text }, locale))?;
    }
    let mut answers = read.answers;
    answers.today = Some(or_today(case.today));
    Ok(read.misfits.is_empty().then_some(answers))
}

/// What was to be answers.
pub(super) struct Given<'a> {
    /// What it is called in a sentence.
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

/// What does not fit, in a sentence.
pub(super) fn misfit_words(misfit: &Misfit, given: &Given<'_>, locale: Locale) -> String {
    let said = match misfit.kind {
        MisfitKind::Document => return no_answers(given, &words::ANSWERS_NO_OBJECT, locale),
        MisfitKind::Format => &words::ANSWERS_FORMAT,
        MisfitKind::Question => &words::ANSWERS_QUESTION,
        MisfitKind::Value => &words::ANSWERS_VALUE,
    };
    said.fill(locale, &[("file", given.name), ("question", &misfit.question)])
}

/// Why a text is no document of answers; `other` says it of JSON that holds something else.
pub(super) fn no_answers(given: &Given<'_>, other: &Said, locale: Locale) -> String {
    let text = json::without_mark(given.text);
    let file = ("file", given.name);
    match json::read(text) {
        Ok(None) => words::ANSWERS_EMPTY.fill(locale, &[file]),
        Ok(Some(_)) => other.fill(locale, &[file]),
        Err(Fault { at, reason }) => {
            let before = text.get(..at).unwrap_or(text);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let (line, column) = (line.to_string(), column.to_string());
            words::ANSWERS_NO_JSON.fill(locale, &[file, ("line", &line), ("column", &column), ("reason", reason)])
        }
    }
}
