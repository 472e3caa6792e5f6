//! `mkb-route diff`: which candidates get another outcome from a new version of content.

mod facts;
mod human;
mod json;

use super::arguments::{Diff, Format};
use super::failure::Failure;
use super::{Exit, World, pack, words};
use crate::prove::diff::diff;

pub(super) fn run(arguments: &Diff, world: &mut World<'_>) -> Result<Exit, Failure> {
    let before = arguments.national_old.as_deref().or(arguments.national.as_deref());
    let old = pack::load(&arguments.old, before, world)?;
    let new = pack::load(&arguments.new, arguments.national.as_deref(), world)?;
    let (Some(old), Some(new)) = (old, new) else { return Ok(Exit::Unusable) };
    let Ok(found) = diff(&old, &new) else {
        return Err(Failure::Words(words::TOO_INTRICATE.get(world.locale).to_owned()));
    };
    match arguments.format {
        Format::Json => writeln!(world.output, "{}", json::document(&found, [&old, &new]))?,
        Format::Human => {
            let report = human::Report { packs: [&old, &new], locale: world.locale };
            world.output.write_all(report.of(&found).as_bytes())?;
        }
    }
    Ok(if found.is_empty() { Exit::Clean } else { Exit::Errors })
}
