//! The next question for a person.

use super::Asked;
use super::hanging::Hanging;
use crate::domain::question::{Kind, Question};
use crate::session::saved::UNKNOWN;
use crate::tool::words;

pub(super) fn of(asked: &Asked<'_>) -> String {
    let locale = asked.locale;
    let Some((question, hanging)) = &asked.next else { return words::ASK_NOTHING.get(locale).to_owned() };
    let mut lines = vec![question.text.get(locale).to_owned(), format!("[{}]", question.id)];
    lines.extend(question.hint.as_ref().map(|hint| hint.get(locale).to_owned()));
    lines.push(String::new());
    lines.extend(possible(asked, question));
    if question.find_out.is_some() {
        lines.push(format!("  {UNKNOWN:<20} {}", words::ASK_UNKNOWN.get(locale)));
    }
    lines.push(String::new());
    let remaining = &asked.outcome.remaining;
    lines.push(
        words::ASK_LEFT.fill(locale, &[("least", &remaining.least.to_string()), ("most", &remaining.most.to_string())]),
    );
    lines.extend(reasons(asked, question, hanging));
    lines.join("\n")
}

/// The answers that it takes.
fn possible(asked: &Asked<'_>, question: &Question) -> Vec<String> {
    let locale = asked.locale;
    let named = |id: &str, text: &str| format!("  {id:<20} {text}");
    let range = |low: String, high: String| words::ASK_RANGE.fill(locale, &[("low", &low), ("high", &high)]);
    match &question.kind {
        Kind::Choice(choices) | Kind::Several(choices) => {
            choices.iter().map(|choice| named(&choice.id, choice.text.get(locale))).collect()
        }
        Kind::Number { min, max, .. } => vec![range(min.to_string(), max.to_string())],
        Kind::Month { min, max } => vec![range(min.to_string(), max.to_string())],
        Kind::Ratings(competence) => {
            let last = asked.pack.scale.len().saturating_sub(1);
            let statements = competence.statements.iter().map(|(id, text)| named(id, text.get(locale)));
            statements.chain([range("0".to_owned(), last.to_string())]).collect()
        }
    }
}

fn reasons(asked: &Asked<'_>, question: &Question, hanging: &Hanging) -> Vec<String> {
    let locale = asked.locale;
    let mut lines = Vec::new();
    if question.always {
        lines.push(words::ASK_ALWAYS.get(locale).to_owned());
    }
    if !hanging.routes.is_empty() {
        let routes: Vec<&str> = hanging.routes.iter().map(|id| asked.pack.routes.at(*id).id.as_str()).collect();
        let mut codes: Vec<&str> =
            hanging.statements.iter().map(|id| asked.pack.statements.at(id).code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        let values = [("routes", routes.join(", ")), ("statements", codes.join(", "))];
        for (said, value) in [words::ASK_ROUTES, words::ASK_STATEMENTS].iter().zip(&values) {
            lines.push(said.fill(locale, &[(value.0, &value.1)]));
        }
    }
    lines
}
