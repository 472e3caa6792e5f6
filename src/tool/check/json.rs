//! Problems for a program.

use crate::content::diagnostic::Diagnostic;
use crate::domain::text::Locale;
use crate::json::Json;

/// A list of problems, with the fields that `mkb-route-error` has as well.
pub(super) fn list(problems: &[Diagnostic], locale: Locale) -> String {
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
