//! Problems for a person: the line, a mark under the place, what is wrong with it and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::mark::mark;
use crate::content::diagnostic::Diagnostic;
use crate::domain::text::Locale;
use crate::tool::{World, words};

/// All problems, and how many there are.
pub(super) fn report(problems: &[Diagnostic], texts: &[(&str, &str)], world: &mut World<'_>) -> io::Result<()> {
    write(problems, texts, world.locale, world.styled, world.output)
}

/// The same, anywhere.
pub(super) fn write(
    problems: &[Diagnostic],
    texts: &[(&str, &str)],
    locale: Locale,
    styled: bool,
    to: &mut dyn Write,
) -> io::Result<()> {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    for problem in problems {
        writeln!(to, "{}\n", shown(problem, texts, locale, &renderer))?;
    }
    match problems.len() {
        0 => Ok(()),
        1 => writeln!(to, "{}", words::ERRORS_ONE.get(locale)),
        count => writeln!(to, "{}", words::ERRORS_OTHER.fill(locale, &[("count", &count.to_string())])),
    }
}

fn shown(problem: &Diagnostic, texts: &[(&str, &str)], locale: Locale, renderer: &Renderer) -> String {
    let (message, hint) = (problem.message(locale), problem.hint(locale));
    let title = Level::ERROR.with_name(words::ERROR.get(locale)).primary_title(&message).id(problem.code.code());
    let text = texts.iter().find(|(name, _)| *name == problem.file).map(|(_, text)| *text);
    let line = text.and_then(|text| crate::json::without_mark(text).split('\n').nth(problem.line.saturating_sub(1)));
    let group = match line {
        Some(line) => {
            let line = line.trim_end_matches('\r');
            let place = AnnotationKind::Primary.span(mark(line, problem.column));
            title.element(Snippet::source(line).path(&problem.file).line_start(problem.line).annotation(place))
        }
        None => title.element(Origin::path(&problem.file).line(problem.line).char_column(problem.column)),
    };
    let hint = (!hint.is_empty()).then(|| Level::HELP.with_name(words::HINT.get(locale)).message(&hint));
    renderer.render(&[group.elements(hint)])
}
