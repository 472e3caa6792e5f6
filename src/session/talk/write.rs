//! Writes the file: one route, and what is still to be arranged about work, agreement and workplace. It is for a company's eyes, so it holds no answer, and of admission only whether it is settled.

use crate::domain::demand::{Statement, Step};
use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::{Axis, Severity, Verdict};
use crate::json::Json;

use super::FORMAT;
use crate::session::view::RouteWords;

/// The file about one route.
pub(in crate::session) fn write(words: &RouteWords<'_>, outcome: &RouteOutcome) -> String {
    let context = words.context();
    let statements: Vec<&Statement> = words.stated.iter().map(|stated| words.statement(stated)).collect();
    let in_the_way = |statement: &&&Statement| statement.effect.severity() > Severity::Clear;
    let about_work = |statement: &Statement| matches!(statement.axis, Axis::Workplace | Axis::Label);
    let conditions = statements.iter().filter(in_the_way).filter(|statement| about_work(statement));
    let elsewhere = statements.iter().filter(in_the_way).any(|statement| !about_work(statement));
    let settled = !elsewhere && outcome.verdict != Verdict::Open;
    let step = |step: &Step| {
        Json::object([
            ("text", Json::text(words.text(&step.text))),
            ("before", Json::text(words.moment(step.moment))),
            ("url", Json::optional(step.url.as_deref())),
        ])
    };
    let condition = |statement: &&Statement| {
        Json::object([
            ("code", Json::text(statement.code.as_str())),
            ("text", Json::text(words.text(&statement.text))),
            ("steps", statement.steps.iter().map(step).collect()),
        ])
    };
    Json::object([
        ("format", Json::text(FORMAT)),
        ("language", Json::text(context.locale.tag())),
        ("content", Json::text(&context.pack.hogeschool.id)),
        ("date", Json::optional(context.answers.today.map(|day| day.to_string()))),
        ("route", Json::text(words.route.id.as_str())),
        ("programme", Json::text(words.programme.id.as_str())),
        ("name", Json::text(context.route_title(outcome.route))),
        ("admission", Json::text(if settled { "settled" } else { "open" })),
        ("conditions", conditions.map(condition).collect()),
    ])
    .to_string()
}
