//! `mkb-route check`: all that is wrong with content.

mod human;
mod json;
mod mark;
mod person;

pub(super) use json::candidate;
pub(super) use person::Person;

use super::arguments::{Check, Format};
use super::failure::Failure;
use super::files::{self, Named};
use super::national::National;
use super::today::or_today;
use super::{Exit, World, words};
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::json::{self as documents, Value};
use crate::prove;
use human::{Report, Shown};

/// What the day is called among the answers of a candidate.
const TODAY: &str = "today";

pub(super) fn run(check: &Check, world: &mut World<'_>) -> Result<Exit, Failure> {
    let national = National::read(check.national.as_deref(), world.locale)?;
    // A file that can't be read does not keep the others from being checked.
    let mut unreadable = Vec::new();
    let mut contents: Vec<Named> = Vec::new();
    for path in &check.content {
        match files::read(path, world.locale) {
            Ok(file) => contents.push(file),
            Err(failure) => unreadable.push(failure),
        }
    }
    let problems = found(check, &national, &contents);
    match check.format {
        Format::Json => {
            let problems: Vec<Diagnostic> = problems.iter().map(|shown| shown.problem.clone()).collect();
            writeln!(world.output, "{}", json::list(&problems, world.locale))?;
        }
        Format::Human => {
            let texts: Vec<_> = national.files().into_iter().chain(contents.iter().map(borrowed)).collect();
            Report { texts: &texts, locale: world.locale, styled: world.styled }.write(&problems, world.output)?;
            for (name, _) in
                contents.iter().filter(|(name, _)| problems.iter().all(|shown| shown.problem.file != *name))
            {
                writeln!(world.output, "{}", words::CHECK_CLEAN.fill(world.locale, &[("file", name)]))?;
            }
        }
    }
    for failure in &unreadable {
        writeln!(world.errors, "mkb-route: {}", failure.words(world.locale))?;
    }
    Ok(if !unreadable.is_empty() {
        Exit::Unusable
    } else if problems.iter().any(|shown| shown.problem.code.severity() == Severity::Error) {
        Exit::Errors
    } else {
        Exit::Clean
    })
}

/// What is wrong with each of the files. What is wrong with the national content is wrong with it beside every
/// hogeschool, and said once.
fn found(check: &Check, national: &National, contents: &[Named]) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    for own in contents.iter().map(borrowed) {
        let given = national.files();
        // Of the built-in content nothing is said: its authors checked it.
        let authored = matches!(national, National::Folder(_)).then_some(given.as_slice());
        let problems = if is_scan(own) {
            prove::scans::check_scan(own)
        } else {
            prove::check(authored, own, or_today(check.today))
        };
        let persons = person::Persons::of(&given, own, &problems);
        for problem in problems {
            if !all.iter().any(|known| known.problem == problem) {
                all.push(Shown { person: persons.person(&problem), problem });
            }
        }
    }
    all
}

/// Whether a file says that it is a scan, of whatever version.
fn is_scan((_, text): (&str, &str)) -> bool {
    let tree = documents::read(documents::without_mark(text)).ok().flatten();
    let Some(Value::Object(mut root)) = tree.as_ref().map(|tree| tree.root().value()) else { return false };
    let format = root.find(|property| property.key == "format").map(|property| property.value.value());
    matches!(format, Some(Value::Text(format)) if format.starts_with("mkb-route/scan/"))
}

fn borrowed((name, text): &Named) -> (&str, &str) {
    (name, text)
}

/// What is wrong with content that another command was to run on.
pub(super) fn report(problems: Vec<Diagnostic>, texts: &[(&str, &str)], world: &mut World<'_>) -> Result<(), Failure> {
    let shown: Vec<Shown> = problems.into_iter().map(|problem| Shown { problem, person: None }).collect();
    Ok(Report { texts, locale: world.locale, styled: false }.write(&shown, world.errors)?)
}
