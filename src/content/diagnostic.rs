//! What is wrong with content, said to the person who wrote it.

mod code;

pub use code::Code;

use crate::domain::text::{Locale, fill, placeholders};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It must be mended.
    Error,
    /// It should be looked at.
    Warning,
}

impl Severity {
    /// The name for tools.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A problem at a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: Code,
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What the sentence speaks of: `{0}`, `{1}` …
    pub details: Vec<String>,
    /// Somebody of whom it can be seen, where it is about candidates: names of questions with answers, as
    /// `session::saved` reads them (several options with a comma between them), and `today`.
    pub candidate: Vec<(String, String)>,
}

impl Diagnostic {
    /// The problem in a sentence.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        self.fill(self.code.words(locale).0)
    }

    /// What to do about it. Empty where there is nothing to say, such as when no known name is near the unknown one.
    #[must_use]
    pub fn hint(&self, locale: Locale) -> String {
        let template = self.code.words(locale).1;
        let mut needed = placeholders(template).filter_map(|name| name.parse::<usize>().ok());
        if needed.any(|place| self.details.get(place).is_none_or(String::is_empty)) {
            return String::new();
        }
        self.fill(template)
    }

    /// `file:3:5: UNKNOWN_KEY: …`, as editors and terminals know to jump to.
    #[must_use]
    pub fn line_of_text(&self, locale: Locale) -> String {
        let Self { code, file, line, column, .. } = self;
        let mut text =
            [file.as_str(), ":", &line.to_string(), ":", &column.to_string(), ": ", code.code(), ": "].concat();
        text.push_str(&self.message(locale));
        let hint = self.hint(locale);
        if !hint.is_empty() {
            text.push_str(" – ");
            text.push_str(&hint);
        }
        text
    }

    fn fill(&self, template: &str) -> String {
        const NAMES: [&str; 5] = ["0", "1", "2", "3", "4"];
        let values: Vec<(&str, &str)> = NAMES.into_iter().zip(self.details.iter().map(String::as_str)).collect();
        fill(template, &values)
    }
}
