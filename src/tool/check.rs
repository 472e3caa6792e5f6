//! `mkb-route check`: all that is wrong with content.

mod human;
mod mark;

use super::arguments::{Check, Format};
use super::failure::Failure;
use super::files::{self, Named};
use super::national::National;
use super::{Exit, World, words};
use crate::content::diagnostic::Diagnostic;
use crate::content::load_with;
use crate::content::problems::to_json;

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
    let mut problems: Vec<Diagnostic> = Vec::new();
    for (name, text) in &contents {
        let found = load_with(&national.files(), (name, text)).err().unwrap_or_default();
        // What is wrong with the national content is wrong with it beside every hogeschool.
        let new: Vec<Diagnostic> = found.into_iter().filter(|problem| !problems.contains(problem)).collect();
        problems.extend(new);
    }
    match check.format {
        Format::Json => writeln!(world.output, "{}", to_json(&problems, world.locale))?,
        Format::Human => {
            let texts: Vec<_> = national.files().into_iter().chain(contents.iter().map(borrowed)).collect();
            human::report(&problems, &texts, world)?;
            for (name, _) in contents.iter().filter(|(name, _)| problems.iter().all(|problem| problem.file != *name)) {
                writeln!(world.output, "{}", words::CHECK_CLEAN.fill(world.locale, &[("file", name)]))?;
            }
        }
    }
    for failure in &unreadable {
        writeln!(world.errors, "mkb-route: {}", failure.words(world.locale))?;
    }
    Ok(if !unreadable.is_empty() {
        Exit::Unusable
    } else if problems.is_empty() {
        Exit::Clean
    } else {
        Exit::Errors
    })
}

fn borrowed((name, text): &Named) -> (&str, &str) {
    (name, text)
}

/// What is wrong with content that another command was to run on.
pub(super) fn report(problems: &[Diagnostic], texts: &[(&str, &str)], world: &mut World<'_>) -> Result<(), Failure> {
    let styled = false;
    Ok(human::write(problems, texts, world.locale, styled, world.errors)?)
}
