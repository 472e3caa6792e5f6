//! One route in the outcome.

use crate::domain::arena::Id;
use crate::domain::demand::{Moment, Statement, Step};
use crate::domain::outcome::RouteOutcome;
use crate::domain::question::Question;
use crate::domain::set::Set;
use crate::domain::source::Source;
use crate::domain::stated::Stated;
use crate::domain::verdict::{Axis, Severity};
use crate::json::Json;
use crate::session::view::{Context, RouteWords, beside};

use super::axes::{AxisState, axes};
use super::{help, proof};

pub(super) fn value(context: Context<'_>, outcome: &RouteOutcome) -> Json {
    let words = RouteWords::new(context, outcome.route);
    let live = words.live();
    let part = |name: &str| {
        let of_part = words.stated.iter().map(|stated| words.statement(stated));
        of_part.filter(|statement| beside(statement.effect) == Some(name)).map(|it| statement(&words, it)).collect()
    };
    let names = |ids: &Set<Id<Question>>| {
        ids.iter().map(|id| Json::text(context.pack.questions.at(id).id.as_str())).collect::<Json>()
    };
    Json::object([
        ("route", Json::text(words.route.id.as_str())),
        ("programme", Json::text(words.programme.id.as_str())),
        ("name", Json::text(words.programme.name.get(context.locale))),
        ("pattern", Json::text(context.pack.patterns.at(words.route.pattern).id.as_str())),
        ("degree", Json::text(words.programme.degree.code())),
        ("form", Json::text(words.programme.form.code())),
        ("isat", Json::optional(words.programme.isat.as_deref())),
        ("rio", Json::optional(words.programme.rio.as_deref())),
        ("verdict", Json::text(outcome.verdict.code())),
        ("best", Json::text(outcome.best.code())),
        ("worst", Json::text(outcome.worst.code())),
        ("in_scope", Json::Flag(outcome.in_scope)),
        ("mkb_route", label(&words)),
        ("axes", all_axes(&words)),
        ("conditions", part("conditions")),
        ("advice", part("advice")),
        ("shortening", part("shortening")),
        ("money", part("money")),
        ("dates", part("dates")),
        ("open", names(&live.open)),
        ("find_out", names(&live.find_out)),
        ("reasons", help::reasons(&words, outcome)),
        ("what_if", help::what_if(&words, outcome)),
        ("proof", words.stated.iter().map(|stated| proven(&words, stated)).collect()),
    ])
}

fn label(words: &RouteWords<'_>) -> Json {
    let found = words.label_statement().map(|(_, stated)| words.statement(stated));
    Json::object([
        ("label", Json::text(words.label_state().code())),
        ("code", Json::optional(found.map(|statement| statement.code.as_str()))),
        ("text", found.map_or(Json::Null, |statement| Json::text(words.text(&statement.text)))),
    ])
}

/// The seven axes; money and dates are no axes of a verdict.
fn all_axes(words: &RouteWords<'_>) -> Json {
    let states = axes(&words.context(), words.route.node);
    let verdict_axes = Axis::ALL.iter().zip(&states).filter(|((_, axis), _)| *axis < Axis::Money);
    Json::Object(verdict_axes.map(|((code, _), state)| ((*code).to_owned(), axis(words, state))).collect())
}

fn axis(words: &RouteWords<'_>, state: &AxisState) -> Json {
    let sure = state.worst.as_ref().map(|stated| words.statement(stated));
    match sure {
        Some(sure) if !state.open || sure.effect.severity() > Severity::Clear => Json::object([
            ("status", Json::text(sure.effect.code())),
            ("code", Json::text(sure.code.as_str())),
            ("text", Json::text(words.text(&sure.text))),
            ("steps", steps(words, sure)),
            ("sources", source_names(words, sure)),
        ]),
        _ => Json::object([("status", Json::text(if state.open { "open" } else { "clear" }))]),
    }
}

fn statement(words: &RouteWords<'_>, statement: &Statement) -> Json {
    Json::object([
        ("axis", Json::text(statement.axis.code())),
        ("kind", Json::text(statement.effect.code())),
        ("code", Json::text(statement.code.as_str())),
        ("text", Json::text(words.text(&statement.text))),
        ("confidence", Json::text(statement.confidence.code())),
        ("steps", steps(words, statement)),
        ("sources", source_names(words, statement)),
    ])
}

fn steps(words: &RouteWords<'_>, statement: &Statement) -> Json {
    let value = |step: &Step| {
        Json::object([
            ("text", Json::text(words.text(&step.text))),
            ("before", Json::text(moment(words.resolved(step.moment)))),
            ("url", Json::optional(step.url.as_deref())),
        ])
    };
    statement.steps.iter().map(value).collect()
}

fn source_names(words: &RouteWords<'_>, statement: &Statement) -> Json {
    words.sources_of(statement).into_iter().map(|source| Json::text(source.id.as_str())).collect()
}

fn proven(words: &RouteWords<'_>, stated: &Stated) -> Json {
    let statement = words.statement(stated);
    let context = words.context();
    let because = words.because_ids(stated).into_iter().map(|id| answer(&context, id));
    let source = |source: &Source| {
        Json::object([
            ("id", Json::text(source.id.as_str())),
            ("title", Json::text(source.title.get(context.locale))),
            ("url", Json::optional(source.url.as_deref())),
            ("as_of", source.as_of.map_or(Json::Null, |day| Json::text(day.to_string()))),
            ("confidence", Json::text(source.confidence.code())),
        ])
    };
    Json::object([
        ("code", Json::text(statement.code.as_str())),
        ("axis", Json::text(statement.axis.code())),
        ("kind", Json::text(statement.effect.code())),
        ("case", Json::count(stated.case)),
        ("confidence", Json::text(statement.confidence.code())),
        ("because", because.collect()),
        ("tree", proof::tree(&context, &words.proof_of(stated))),
        ("sources", words.sources_of(statement).into_iter().map(source).collect()),
    ])
}

/// A question by name, and its answer in words.
pub(super) fn answer(context: &Context<'_>, id: Id<Question>) -> Json {
    Json::object([
        ("question", Json::text(context.pack.questions.at(id).id.as_str())),
        ("answer", Json::text(context.answer(id).join(", "))),
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
