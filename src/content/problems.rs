//! What is wrong with content as JSON: `problems` in the detail of `mkb-route-error`, and with more to each in the
//! output of `mkb-route check --format json`.

use super::diagnostic::Diagnostic;
use crate::domain::text::Locale;
use crate::json::Json;

/// A list of problems as JSON, in the words of one language.
#[must_use]
pub fn to_json(problems: &[Diagnostic], locale: Locale) -> String {
    problems.iter().map(|problem| Json::object(fields(problem, locale))).collect::<Json>().to_string()
}

/// What is said of every problem.
pub(crate) fn fields(problem: &Diagnostic, locale: Locale) -> [(&'static str, Json); 6] {
    [
        ("file", Json::text(problem.file.as_str())),
        ("line", Json::count(problem.line)),
        ("column", Json::count(problem.column)),
        ("code", Json::text(problem.code.code())),
        ("message", Json::text(problem.message(locale))),
        ("hint", Json::text(problem.hint(locale))),
    ]
}
