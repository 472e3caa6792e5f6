//! The arguments, as clap reads them, in the words of either language.

mod define;
mod usage;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::domain::date::Date;
use crate::domain::text::Locale;

/// What was asked.
pub(super) enum Parsed {
    /// To be told how it works.
    Help(String),
    /// Nothing; how it works.
    Nothing(String),
    /// Something that can't be read; why.
    Wrong(String),
    /// This.
    Command(Command),
}

/// One of the commands.
pub(super) enum Command {
    Check(Check),
    Decide(Decide),
    Ask(Ask),
    Score(Score),
    Diff(Diff),
    Schema(Schema),
}

/// Find what is wrong with content.
pub(super) struct Check {
    pub(super) content: Vec<PathBuf>,
    pub(super) national: Option<PathBuf>,
    /// Nothing for the day that it is.
    pub(super) today: Option<Date>,
    pub(super) format: Format,
}

/// Content, and the answers of a candidate.
pub(super) struct Case {
    pub(super) content: PathBuf,
    pub(super) national: Option<PathBuf>,
    /// A file, or nothing for standard input.
    pub(super) answers: Option<PathBuf>,
    /// Nothing for the day that it is.
    pub(super) today: Option<Date>,
}

/// Say what each route is for a candidate.
pub(super) struct Decide {
    pub(super) case: Case,
    pub(super) format: Format,
    /// A candidate per line.
    pub(super) lines: bool,
    /// Codes only.
    pub(super) brief: bool,
}

/// Say which question comes next.
pub(super) struct Ask {
    pub(super) case: Case,
    pub(super) format: Format,
}

/// Say what the answers to a scan come to.
pub(super) struct Score {
    pub(super) content: PathBuf,
    /// The name of a built-in scan, or the file of another.
    pub(super) scan: String,
    /// A file, or nothing for standard input.
    pub(super) answers: Option<PathBuf>,
    pub(super) format: Format,
    /// A respondent per line.
    pub(super) lines: bool,
}

/// Say for whom two versions of content differ.
pub(super) struct Diff {
    pub(super) old: PathBuf,
    pub(super) new: PathBuf,
    pub(super) national: Option<PathBuf>,
    /// Nothing when both stand on the same national content.
    pub(super) national_old: Option<PathBuf>,
    pub(super) format: Format,
}

/// For a person or for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Human,
    Json,
}

/// The schema of one kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schema {
    Content,
    National,
    Answers,
    Outcome,
    Scan,
    ScanAnswers,
    ScanOutcome,
}

impl Schema {
    /// All of them with their names.
    pub(super) const ALL: [(&'static str, Self); 7] = [
        ("content", Self::Content),
        ("national", Self::National),
        ("answers", Self::Answers),
        ("outcome", Self::Outcome),
        ("scan", Self::Scan),
        ("scan-answers", Self::ScanAnswers),
        ("scan-outcome", Self::ScanOutcome),
    ];
}

/// Reads the words after the name of the program.
pub(super) fn parse(arguments: Vec<OsString>, locale: Locale) -> Parsed {
    let mut definition = define::command(locale);
    let name = OsString::from(define::PROGRAM);
    let matches = match definition.try_get_matches_from_mut(std::iter::once(name).chain(arguments)) {
        Ok(matches) => matches,
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayHelp => return Parsed::Help(error.to_string()),
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayVersion => return Parsed::Help(error.to_string()),
        Err(error) => return Parsed::Wrong(usage::explain(&error, locale)),
    };
    match command(&matches) {
        Some(command) => Parsed::Command(command),
        None => Parsed::Nothing(definition.render_help().to_string()),
    }
}

fn command(matches: &ArgMatches) -> Option<Command> {
    let (name, matches) = matches.subcommand()?;
    let format = || matches.get_one::<Format>(define::FORMAT).copied();
    Some(match name {
        define::CHECK => Command::Check(Check {
            content: matches.get_many::<PathBuf>(define::CONTENT)?.cloned().collect(),
            national: path(matches, define::NATIONAL),
            today: matches.get_one(define::TODAY).copied(),
            format: format().unwrap_or(Format::Human),
        }),
        define::DECIDE => Command::Decide(Decide {
            case: case(matches)?,
            format: format().unwrap_or(Format::Json),
            lines: matches.get_flag(define::LINES),
            brief: matches.get_flag(define::BRIEF),
        }),
        define::ASK => Command::Ask(Ask { case: case(matches)?, format: format().unwrap_or(Format::Json) }),
        define::SCORE => Command::Score(Score {
            content: path(matches, define::CONTENT)?,
            scan: matches.get_one::<String>(define::SCAN)?.clone(),
            answers: answers(matches),
            format: format().unwrap_or(Format::Json),
            lines: matches.get_flag(define::LINES),
        }),
        define::DIFF => Command::Diff(Diff {
            old: path(matches, define::OLD)?,
            new: path(matches, define::NEW)?,
            national: path(matches, define::NATIONAL),
            national_old: path(matches, define::NATIONAL_OLD),
            format: format().unwrap_or(Format::Human),
        }),
        define::SCHEMA => Command::Schema(*matches.get_one(define::KIND)?),
        _ => return None,
    })
}

fn case(matches: &ArgMatches) -> Option<Case> {
    Some(Case {
        content: path(matches, define::CONTENT)?,
        national: path(matches, define::NATIONAL),
        answers: answers(matches),
        today: matches.get_one(define::TODAY).copied(),
    })
}

fn answers(matches: &ArgMatches) -> Option<PathBuf> {
    path(matches, define::ANSWERS).filter(|path| path.as_os_str() != "-")
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}
