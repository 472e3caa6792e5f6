//! Which arguments there are. What the help says of them stands in `words`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Arg, ArgAction, Command, value_parser};

use super::{Format, Schema};
use crate::domain::date::Date;
use crate::domain::text::Locale;
use crate::tool::words::{self, Said};

pub(super) const PROGRAM: &str = "mkb-route";

pub(super) const CHECK: &str = "check";
pub(super) const DECIDE: &str = "decide";
pub(super) const ASK: &str = "ask";
pub(super) const SCORE: &str = "score";
pub(super) const DIFF: &str = "diff";
pub(super) const SCHEMA: &str = "schema";

pub(super) const CONTENT: &str = "content";
pub(super) const OLD: &str = "old";
pub(super) const NEW: &str = "new";
pub(super) const NATIONAL: &str = "national";
pub(super) const NATIONAL_OLD: &str = "national-old";
pub(super) const ANSWERS: &str = "answers";
pub(super) const TODAY: &str = "today";
pub(super) const LANGUAGE: &str = "lang";
pub(super) const FORMAT: &str = "format";
pub(super) const LINES: &str = "lines";
pub(super) const BRIEF: &str = "brief";
pub(super) const SCAN: &str = "scan";
pub(super) const KIND: &str = "kind";

/// The whole of it.
pub(super) fn command(locale: Locale) -> Command {
    let define = Define { locale };
    define
        .command(PROGRAM, &words::HELP_PROGRAM, &words::HELP_PROGRAM_MORE, &words::USAGE_PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg_required_else_help(false)
        .subcommand_help_heading(words::HEADING_COMMANDS.get(locale))
        .arg(define.flag("version", &words::HELP_VERSION).short('V').action(ArgAction::Version))
        .subcommands([define.check(), define.decide(), define.ask(), define.score(), define.diff(), define.schema()])
}

/// Makes arguments that speak one language.
struct Define {
    locale: Locale,
}

impl Define {
    fn check(&self) -> Command {
        let files = Arg::new(CONTENT)
            .value_parser(value_parser!(PathBuf))
            .required(true)
            .num_args(1..)
            .value_name(words::NAME_CONTENT.get(self.locale));
        self.command(CHECK, &words::HELP_CHECK, &words::HELP_CHECK_MORE, &words::USAGE_CHECK)
            .arg(self.positional(files, &words::HELP_CHECK_CONTENT))
            .arg(self.national())
            .arg(self.today(&words::HELP_TODAY_CHECK))
            .arg(self.format(&words::HELP_FORMAT_CHECK))
    }

    fn decide(&self) -> Command {
        self.case(DECIDE, &words::HELP_DECIDE, &words::HELP_DECIDE_MORE, &words::USAGE_DECIDE)
            .arg(self.flag(LINES, &words::HELP_LINES).action(ArgAction::SetTrue).conflicts_with(FORMAT))
            .arg(self.flag(BRIEF, &words::HELP_BRIEF).action(ArgAction::SetTrue).conflicts_with(FORMAT))
            .arg(self.format(&words::HELP_FORMAT))
    }

    fn ask(&self) -> Command {
        self.case(ASK, &words::HELP_ASK, &words::HELP_ASK_MORE, &words::USAGE_ASK).arg(self.format(&words::HELP_FORMAT))
    }

    fn score(&self) -> Command {
        let scan = self.option(SCAN, &words::NAME_SCAN, &words::HELP_SCAN);
        self.command(SCORE, &words::HELP_SCORE, &words::HELP_SCORE_MORE, &words::USAGE_SCORE)
            .arg(self.answers(&words::HELP_SCAN_ANSWERS))
            .arg(self.content())
            .arg(scan.value_parser(value_parser!(String)).default_value("workplace").hide_default_value(true))
            .arg(self.flag(LINES, &words::HELP_SCORE_LINES).action(ArgAction::SetTrue).conflicts_with(FORMAT))
            .arg(self.format(&words::HELP_FORMAT))
    }

    fn diff(&self) -> Command {
        let file = |name, value: &Said| {
            Arg::new(name).value_parser(value_parser!(PathBuf)).required(true).value_name(value.get(self.locale))
        };
        self.command(DIFF, &words::HELP_DIFF, &words::HELP_DIFF_MORE, &words::USAGE_DIFF)
            .arg(self.positional(file(OLD, &words::NAME_OLD), &words::HELP_DIFF_OLD).display_order(1))
            .arg(self.positional(file(NEW, &words::NAME_NEW), &words::HELP_DIFF_NEW).display_order(2))
            .arg(self.national())
            .arg(self.option(NATIONAL_OLD, &words::NAME_FOLDER, &words::HELP_NATIONAL_OLD))
            .arg(self.format(&words::HELP_FORMAT_CHECK))
    }

    fn schema(&self) -> Command {
        let names = PossibleValuesParser::new(Schema::ALL.map(|(name, _)| name));
        let kind = Arg::new(KIND).value_parser(names.try_map(|name| one_of(&Schema::ALL, &name)));
        let kind = kind.default_value("content").value_name(words::NAME_KIND.get(self.locale));
        self.command(SCHEMA, &words::HELP_SCHEMA, &words::HELP_SCHEMA_MORE, &words::USAGE_SCHEMA)
            .arg(self.positional(kind, &words::HELP_KIND))
    }

    /// A command about one candidate.
    fn case(&self, name: &'static str, about: &Said, more: &Said, usage: &Said) -> Command {
        self.command(name, about, more, usage)
            .arg(self.answers(&words::HELP_ANSWERS))
            .arg(self.content())
            .arg(self.national())
            .arg(self.today(&words::HELP_TODAY))
    }

    fn answers(&self, help: &Said) -> Arg {
        let answers = Arg::new(ANSWERS).value_parser(value_parser!(PathBuf));
        self.positional(answers.value_name(words::NAME_ANSWERS.get(self.locale)), help)
    }

    fn content(&self) -> Arg {
        self.option(CONTENT, &words::NAME_CONTENT, &words::HELP_CONTENT).required(true)
    }

    fn command(&self, name: &'static str, about: &Said, more: &Said, usage: &Said) -> Command {
        let template =
            format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", self.say(&words::USAGE));
        Command::new(name)
            .about(self.say(about))
            .after_help(self.say(more))
            .override_usage(self.say(usage))
            .help_template(template)
            .disable_help_flag(true)
            .arg(self.flag("help", &words::HELP_HELP).short('h').action(ArgAction::Help))
            .arg(self.language())
    }

    fn language(&self) -> Arg {
        let tags = Locale::ALL.map(Locale::tag);
        self.option(LANGUAGE, &words::NAME_LANGUAGE, &words::HELP_LANGUAGE).value_parser(tags)
    }

    fn national(&self) -> Arg {
        self.option(NATIONAL, &words::NAME_FOLDER, &words::HELP_NATIONAL)
    }

    fn today(&self, help: &Said) -> Arg {
        let date = |text: &str| Date::parse(text).ok_or_else(|| text.to_owned());
        self.option(TODAY, &words::NAME_DATE, help).value_parser(date)
    }

    fn format(&self, help: &Said) -> Arg {
        const FORMATS: [(&str, Format); 2] = [("human", Format::Human), ("json", Format::Json)];
        let names = PossibleValuesParser::new(FORMATS.map(|(name, _)| name));
        self.option(FORMAT, &words::NAME_FORMAT, help).value_parser(names.try_map(|name| one_of(&FORMATS, &name)))
    }

    /// An option with a value; a path unless it says otherwise.
    fn option(&self, name: &'static str, value: &Said, help: &Said) -> Arg {
        let value = value.get(self.locale);
        let arg = self.flag(name, help).action(ArgAction::Set).value_name(value);
        // What values are possible stands in the help itself: what clap adds to that speaks English.
        arg.value_parser(value_parser!(PathBuf)).hide_possible_values(true)
    }

    fn flag(&self, name: &'static str, help: &Said) -> Arg {
        Arg::new(name).long(name).help(self.say(help)).help_heading(words::HEADING_OPTIONS.get(self.locale))
    }

    fn positional(&self, arg: Arg, help: &Said) -> Arg {
        let arg = arg.help(self.say(help)).help_heading(words::HEADING_ARGUMENTS.get(self.locale));
        arg.hide_possible_values(true).hide_default_value(true)
    }

    fn say(&self, said: &Said) -> &'static str {
        said.get(self.locale)
    }
}

fn one_of<T: Copy>(all: &[(&str, T)], name: &str) -> Result<T, String> {
    all.iter().find(|(known, _)| *known == name).map(|(_, value)| *value).ok_or_else(|| name.to_owned())
}
