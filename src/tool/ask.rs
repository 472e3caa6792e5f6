//! `mkb-route ask`: the next question, how many can still come, and why it is asked.

mod hanging;
mod human;
mod json;

use super::arguments::{Ask, Format};
use super::failure::Failure;
use super::{Exit, World, answers, pack};
use crate::domain::arena::Id;
use crate::domain::decide::decide_evaluated;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::question::Question;
use crate::domain::text::Locale;
use hanging::Hanging;

/// What is to be said about the next question.
struct Asked<'a> {
    pack: &'a Pack,
    locale: Locale,
    outcome: &'a Outcome,
    next: Option<(&'a Question, Hanging)>,
}

pub(super) fn run(ask: &Ask, world: &mut World<'_>) -> Result<Exit, Failure> {
    let case = &ask.case;
    let Some(pack) = pack::load(&case.content, case.national.as_deref(), world)? else { return Ok(Exit::Errors) };
    let Some(answers) = answers::of_case(case, &pack, world)? else { return Ok(Exit::Errors) };
    let evaluation = Evaluation::of(&pack, &answers);
    let outcome = decide_evaluated(&pack, &answers, &evaluation);
    let hanging = |id: Id<Question>| (pack.questions.at(id), hanging::on(id, &pack, &evaluation, &outcome));
    let next = outcome.remaining.next.map(hanging);
    let asked = Asked { pack: &pack, locale: world.locale, outcome: &outcome, next };
    let said = match ask.format {
        Format::Json => json::of(&asked),
        Format::Human => human::of(&asked),
    };
    writeln!(world.output, "{said}")?;
    Ok(Exit::Clean)
}
