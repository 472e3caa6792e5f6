//! Problems for a person: the line, a mark under the place, what is wrong with it, who it is about and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::mark::mark;
use super::person::Person;
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::domain::text::Locale;
use crate::json::without_mark;
use crate::tool::words;

/// A problem, and the candidate that shows it.
pub(super) struct Shown {
    pub(super) problem: Diagnostic,
    pub(super) person: Option<Person>,
}

/// How problems are written.
pub(super) struct Report<'a> {
    /// The files that they stand in: name and text.
    pub(super) texts: &'a [(&'a str, &'a str)],
    pub(super) locale: Locale,
    pub(super) styled: bool,
}

impl Report<'_> {
    /// All problems, and how many there are.
    pub(super) fn write(&self, problems: &[Shown], to: &mut dyn Write) -> io::Result<()> {
        let renderer = if self.styled { Renderer::styled() } else { Renderer::plain() };
        for shown in problems {
            writeln!(to, "{}\n", self.shown(shown, &renderer))?;
        }
        let of = |severity| problems.iter().filter(|shown| shown.problem.code.severity() == severity).count();
        let counts = [
            (of(Severity::Error), &words::ERRORS_ONE, &words::ERRORS_OTHER),
            (of(Severity::Warning), &words::WARNINGS_ONE, &words::WARNINGS_OTHER),
        ];
        let counts = counts.into_iter().filter(|(count, ..)| *count > 0).map(|(count, one, other)| {
            let said = if count == 1 { one } else { other };
            said.fill(self.locale, &[("count", &count.to_string())])
        });
        let counts: Vec<String> = counts.collect();
        if counts.is_empty() { Ok(()) } else { writeln!(to, "{}", counts.join(", ")) }
    }

    fn shown(&self, Shown { problem, person }: &Shown, renderer: &Renderer) -> String {
        let (message, hint) = (problem.message(self.locale), problem.hint(self.locale));
        let (level, name) = match problem.code.severity() {
            Severity::Error => (Level::ERROR, &words::ERROR),
            Severity::Warning => (Level::WARNING, &words::WARNING),
        };
        let title = level.with_name(name.get(self.locale)).primary_title(&message).id(problem.code.code());
        let group = match self.line(problem) {
            Some(line) => {
                let place = AnnotationKind::Primary.span(mark(line, problem.column));
                title.element(Snippet::source(line).path(&problem.file).line_start(problem.line).annotation(place))
            }
            None => title.element(Origin::path(&problem.file).line(problem.line).char_column(problem.column)),
        };
        let person = person.as_ref().map(|person| person.words(self.locale));
        let person =
            person.as_deref().map(|words| Level::NOTE.with_name(words::EXAMPLE.get(self.locale)).message(words));
        let hint = (!hint.is_empty()).then(|| Level::HELP.with_name(words::HINT.get(self.locale)).message(&hint));
        renderer.render(&[group.elements(person).elements(hint)])
    }

    fn line(&self, problem: &Diagnostic) -> Option<&str> {
        let (_, text) = self.texts.iter().find(|(name, _)| *name == problem.file)?;
        let line = without_mark(text).split('\n').nth(problem.line.checked_sub(1)?)?;
        Some(line.trim_end_matches('\r'))
    }
}
