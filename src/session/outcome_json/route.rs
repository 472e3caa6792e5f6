//! One route in the outcome.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::domain::arena::Id;
use crate::domain::demand::{Moment, Statement, Step};
use crate::domain::outcome::{RouteOutcome, Stated};
use crate::domain::question::Question;
use crate::domain::source::Source;
use crate::domain::verdict::{Axis, Severity};
use crate::session::view::{Context, RouteWords, beside};

use super::axes::{AxisState, axes};
use super::{object, optional};

pub(super) fn value(context: Context<'_>, outcome: &RouteOutcome) -> Value {
    let words = RouteWords::new(context, outcome.route);
    let stated = outcome.statements.as_slice();
    let part = |name: &str| {
        let of_part = stated.iter().map(|stated| words.statement(stated));
        of_part.filter(|statement| beside(statement.effect) == Some(name)).map(|it| statement(&words, it)).collect()
    };
    let names = |ids: &BTreeSet<Id<Question>>| {
        ids.iter().map(|id| Value::from(context.pack.questions.at(*id).id.as_str())).collect::<Value>()
    };
    object([
        ("route", Value::from(words.route.id.as_str())),
        ("programme", Value::from(words.programme.id.as_str())),
        ("name", Value::from(words.programme.name.get(context.locale))),
        ("pattern", Value::from(context.pack.patterns.at(words.route.pattern).id.as_str())),
        ("degree", Value::from(words.programme.degree.code())),
        ("form", Value::from(words.programme.form.code())),
        ("isat", optional(words.programme.isat.as_deref())),
        ("rio", optional(words.programme.rio.as_deref())),
        ("verdict", Value::from(outcome.verdict.code())),
        ("best", Value::from(outcome.best.code())),
        ("worst", Value::from(outcome.worst.code())),
        ("in_scope", Value::from(outcome.in_scope)),
        ("mkb_route", label(&words, stated)),
        ("axes", all_axes(&words)),
        ("conditions", part("conditions")),
        ("advice", part("advice")),
        ("shortening", part("shortening")),
        ("money", part("money")),
        ("dates", part("dates")),
        ("open", names(&outcome.open)),
        ("find_out", names(&outcome.find_out)),
        ("proof", stated.iter().map(|stated| proof(&words, stated)).collect()),
    ])
}

fn label(words: &RouteWords<'_>, stated: &[Stated]) -> Value {
    let found = words.label_statement(stated).map(|(_, stated)| words.statement(stated));
    object([
        ("label", Value::from(words.label_state(stated).code())),
        ("code", optional(found.map(|statement| statement.code.as_str()))),
        ("text", found.map_or(Value::Null, |statement| Value::from(words.text(&statement.text)))),
    ])
}

/// The seven axes; money and dates are no axes of a verdict.
fn all_axes(words: &RouteWords<'_>) -> Value {
    let states = axes(&words.context(), words.route.node);
    let verdict_axes = Axis::ALL.iter().zip(&states).filter(|((_, axis), _)| *axis < Axis::Money);
    Value::Object(verdict_axes.map(|((code, _), state)| ((*code).to_owned(), axis(words, state))).collect())
}

fn axis(words: &RouteWords<'_>, state: &AxisState) -> Value {
    let sure = state.worst.as_ref().map(|stated| words.statement(stated));
    match sure {
        Some(sure) if !state.open || sure.effect.severity() > Severity::Clear => object([
            ("status", Value::from(sure.effect.code())),
            ("code", Value::from(sure.code.as_str())),
            ("text", Value::from(words.text(&sure.text))),
            ("steps", steps(words, sure)),
            ("sources", source_names(words, sure)),
        ]),
        _ => object([("status", Value::from(if state.open { "open" } else { "clear" }))]),
    }
}

fn statement(words: &RouteWords<'_>, statement: &Statement) -> Value {
    object([
        ("axis", Value::from(statement.axis.code())),
        ("kind", Value::from(statement.effect.code())),
        ("code", Value::from(statement.code.as_str())),
        ("text", Value::from(words.text(&statement.text))),
        ("confidence", Value::from(statement.confidence.code())),
        ("steps", steps(words, statement)),
        ("sources", source_names(words, statement)),
    ])
}

fn steps(words: &RouteWords<'_>, statement: &Statement) -> Value {
    let value = |step: &Step| {
        object([
            ("text", Value::from(words.text(&step.text))),
            ("before", Value::from(moment(words.resolved(step.moment)))),
            ("url", optional(step.url.as_deref())),
        ])
    };
    statement.steps.iter().map(value).collect()
}

fn source_names(words: &RouteWords<'_>, statement: &Statement) -> Value {
    words.sources_of(statement).into_iter().map(|source| Value::from(source.id.as_str())).collect()
}

fn proof(words: &RouteWords<'_>, stated: &Stated) -> Value {
    let statement = words.statement(stated);
    let context = words.context();
    let because = words.because_ids(stated).into_iter().map(|id| {
        let question = context.pack.questions.at(id);
        object([
            ("question", Value::from(question.id.as_str())),
            ("answer", Value::from(context.answer(id).join(", "))),
        ])
    });
    let source = |source: &Source| {
        object([
            ("id", Value::from(source.id.as_str())),
            ("title", Value::from(source.title.get(context.locale))),
            ("url", optional(source.url.as_deref())),
            ("as_of", source.as_of.map_or(Value::Null, |day| Value::from(day.to_string()))),
            ("confidence", Value::from(source.confidence.code())),
        ])
    };
    object([
        ("code", Value::from(statement.code.as_str())),
        ("axis", Value::from(statement.axis.code())),
        ("kind", Value::from(statement.effect.code())),
        ("case", Value::from(stated.case)),
        ("confidence", Value::from(statement.confidence.code())),
        ("because", because.collect()),
        ("sources", words.sources_of(statement).into_iter().map(source).collect()),
    ])
}

/// The name of a moment in content, or its day.
fn moment(moment: Moment) -> String {
    let code = match moment {
        Moment::By(day) => return day.to_string(),
        Moment::Now => "now",
        Moment::Test => "test",
        Moment::BeforeDeadline => "before_deadline",
        Moment::BeforeEnrolment => "before_enrolment",
        Moment::BeforeStart => "before_start",
        Moment::BeforeLessons => "before_lessons",
        Moment::BeforeExams => "before_exams",
        Moment::Year1 => "year_1",
        Moment::Year2 => "year_2",
        Moment::Work => "work",
        Moment::Agreement => "agreement",
        Moment::Scan => "scan",
    };
    code.to_owned()
}
