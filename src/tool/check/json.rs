//! Problems for a program.

use crate::content::diagnostic::Diagnostic;
use crate::content::problems::fields;
use crate::domain::text::Locale;
use crate::json::Json;

/// A list of problems: the fields that `mkb-route-error` has, and what only this tool finds out.
pub(super) fn list(problems: &[Diagnostic], locale: Locale) -> String {
    let problem = |problem: &Diagnostic| {
        let more =
            [("severity", Json::text(problem.code.severity().code())), ("candidate", candidate(&problem.candidate))];
        let all = fields(problem, locale).into_iter().chain(more);
        Json::Object(all.map(|(name, value)| (name.to_owned(), value)).collect())
    };
    problems.iter().map(problem).collect::<Json>().to_string()
}

/// As content writes the person of an example: `{ "today": …, "answers": { … } }`.
pub(in crate::tool) fn candidate(facts: &[(String, String)]) -> Json {
    if facts.is_empty() {
        return Json::Null;
    }
    let (days, answers): (Vec<_>, Vec<_>) = facts.iter().partition(|(name, _)| name == super::TODAY);
    let today = days.first().map(|(_, day)| day.as_str());
    let answers = answers.into_iter().map(|(name, value)| (name.clone(), answer(value)));
    Json::object([("today", Json::optional(today)), ("answers", Json::Object(answers.collect()))])
}

fn answer(value: &str) -> Json {
    match value.parse() {
        Ok(number) => Json::Number(number),
        Err(_) if value.contains(',') => value.split(',').map(str::trim).map(Json::text).collect(),
        Err(_) => Json::text(value),
    }
}
