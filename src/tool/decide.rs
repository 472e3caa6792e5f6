//! `mkb-route decide`: what each route is for a candidate.

mod brief;
mod summary;

use std::rc::Rc;

use super::arguments::{Decide, Format};
use super::failure::Failure;
use super::lines::{self, Each};
use super::today::or_today;
use super::{Exit, World, answers, pack, words};
use crate::domain::date::Date;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::session::outcome_json::outcome_to_json;
use crate::session::saved::answers_from_json;
use answers::{Given, misfit_words};

pub(super) fn run(decide: &Decide, world: &mut World<'_>) -> Result<Exit, Failure> {
    let case = &decide.case;
    let Some(pack) = pack::load(&case.content, case.national.as_deref(), world)? else { return Ok(Exit::Errors) };
    if decide.lines {
        let (locale, today) = (world.locale, or_today(case.today));
        let outcome = |text: &str| of_line(&pack, text, decide.brief, today, locale);
        return lines::run(case.answers.as_deref(), &Each { locale, outcome: &outcome }, world);
    }
    let Some(answers) = answers::of_case(case, &pack, world)? else { return Ok(Exit::Errors) };
    let said = match decide.format {
        _ if decide.brief => brief::outcome(&pack, &answers) + "\n",
        Format::Json => outcome_to_json(&pack, &answers, world.locale) + "\n",
        Format::Human => summary::of(Rc::new(pack), answers, world.locale),
    };
    world.output.write_all(said.as_bytes())?;
    Ok(Exit::Clean)
}

fn of_line(pack: &Pack, text: &str, brief: bool, today: Date, locale: Locale) -> Result<String, String> {
    let read = answers_from_json(pack, text);
    if !read.misfits.is_empty() {
        let given = Given { name: words::LINE.get(locale), text };
        let said: Vec<_> = read.misfits.iter().map(|misfit| misfit_words(misfit, &given, locale)).collect();
        return Err(said.join("; "));
    }
    let mut answers = read.answers;
    answers.today = Some(today);
    Ok(if brief { brief::outcome(pack, &answers) } else { outcome_to_json(pack, &answers, locale) })
}
