//! What is wrong with content as JSON: `problems` in the detail of `mkb-route-error`, and the output of
//! `mkb-route check --format json`.

use super::diagnostic::Diagnostic;
use crate::domain::text::Locale;
use crate::json::Json;

/// A list of problems as JSON, in the words of one language.
#[must_use]
pub fn to_json(problems: &[Diagnostic], locale: Locale) -> String {
    let problem = |problem: &Diagnostic| {
        Json::object([
            ("file", Json::text(problem.file.as_str())),
            ("line", Json::count(problem.line)),
            ("column", Json::count(problem.column)),
            ("code", Json::text(problem.code.code())),
            ("message", Json::text(problem.message(locale))),
            ("hint", Json::text(problem.hint(locale))),
        ])
    };
    problems.iter().map(problem).collect::<Json>().to_string()
}
