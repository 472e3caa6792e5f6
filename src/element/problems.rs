//! What is wrong with content, as the page learns it: `problems` in the detail of `mkb-route-error`.

use serde_json::{Value, json};

use crate::content::diagnostic::Diagnostic;
use crate::domain::text::Locale;

/// A list of problems as JSON.
pub(super) fn to_json(problems: &[Diagnostic], locale: Locale) -> String {
    let problem = |problem: &Diagnostic| {
        json!({
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "code": problem.code.code(),
            "message": problem.message(locale),
            "hint": problem.hint(locale),
        })
    };
    Value::Array(problems.iter().map(problem).collect()).to_string()
}
