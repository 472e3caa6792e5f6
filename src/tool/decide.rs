//! `mkb-route decide`: what each route is for a candidate.

mod brief;
mod lines;
mod summary;

use std::rc::Rc;

use super::arguments::{Decide, Format};
use super::failure::Failure;
use super::{Exit, World, answers, pack};
use crate::session::outcome_json::outcome_to_json;

pub(super) fn run(decide: &Decide, world: &mut World<'_>) -> Result<Exit, Failure> {
    let case = &decide.case;
    let Some(pack) = pack::load(&case.content, case.national.as_deref(), world)? else { return Ok(Exit::Errors) };
    if decide.lines {
        return lines::run(decide, &pack, world);
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
