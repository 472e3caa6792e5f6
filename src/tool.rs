//! The command line tool `mkb-route`: the core of the widget, with files and pipes around it instead of a page.
//!
//! It reads arguments and files, calls `content`, `domain` and `session`, and writes what they give: the same documents
//! as the element's properties. Rules belong in `domain`, what is wrong with content in `content`, and nothing of the
//! web is known here. Every command is one file, and its words stand in both languages in `words`.

use std::ffi::OsString;
use std::io::{self, Read, Write};

mod answers;
mod arguments;
mod ask;
mod check;
mod decide;
mod diff;
mod failure;
mod files;
mod language;
mod lines;
mod national;
mod pack;
mod schema;
mod score;
mod today;
mod words;

use crate::domain::text::Locale;
use arguments::{Command, Parsed};
use failure::Failure;

/// What the tool runs in. A test can make one up.
pub struct Surroundings<'a> {
    /// The words after the name of the program.
    pub arguments: Vec<OsString>,
    /// The value of `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that says something.
    pub language: String,
    /// Standard input.
    pub input: Box<dyn Read + Send + 'a>,
    /// Standard output: what was asked for.
    pub output: &'a mut dyn Write,
    /// Standard error: why it can't be given.
    pub errors: &'a mut dyn Write,
    /// Whether the output may have colours.
    pub styled: bool,
}

/// How a command ended: the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// All is well.
    Clean = 0,
    /// Content or answers have errors, or two versions differ.
    Errors = 1,
    /// The arguments, or files that they name, can't be used.
    Unusable = 2,
}

/// A command's view of the surroundings.
struct World<'a> {
    locale: Locale,
    input: Box<dyn Read + Send + 'a>,
    output: &'a mut dyn Write,
    errors: &'a mut dyn Write,
    styled: bool,
}

/// Runs one command and gives the exit code.
#[must_use]
pub fn run(surroundings: Surroundings<'_>) -> u8 {
    let Surroundings { arguments, language, input, output, errors, styled } = surroundings;
    let locale = language::chosen(&arguments, &language);
    let mut world = World { locale, input, output, errors, styled };
    let result = match arguments::parse(arguments, locale) {
        Parsed::Help(text) => write!(world.output, "{text}").map(|()| Exit::Clean).map_err(Failure::from),
        Parsed::Nothing(text) => write!(world.errors, "{text}").map(|()| Exit::Unusable).map_err(Failure::from),
        Parsed::Wrong(text) => Err(Failure::Words(text)),
        Parsed::Command(command) => perform(&command, &mut world),
    };
    let flushed = world.output.flush();
    let exit = match result.and_then(|exit| Ok(flushed.map(|()| exit)?)) {
        Ok(exit) => exit,
        // Whoever read the output has enough of it, as `head` has.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(failure) => {
            // When even this can't be written, the exit code is all that is left to say it with.
            let _ = writeln!(world.errors, "mkb-route: {}", failure.words(locale));
            Exit::Unusable
        }
    };
    exit as u8
}

fn perform(command: &Command, world: &mut World<'_>) -> Result<Exit, Failure> {
    match command {
        Command::Check(check) => check::run(check, world),
        Command::Decide(decide) => decide::run(decide, world),
        Command::Ask(ask) => ask::run(ask, world),
        Command::Score(score) => score::run(score, world),
        Command::Diff(arguments) => diff::run(arguments, world),
        Command::Schema(schema) => schema::run(*schema, world),
    }
}
