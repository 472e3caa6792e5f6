//! `mkb-route score`: what the answers to a scan come to.

mod summary;

use std::path::Path;

use super::answers::{Given, no_answers};
use super::arguments::{Format, Score};
use super::failure::Failure;
use super::files::Named;
use super::lines::{self, Each};
use super::words::{self, Said};
use super::{Exit, World, check, files};
use crate::content::scan::load;
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::response::Response;
use crate::domain::text::Locale;
use crate::prove::scans;
use crate::session::scan::outcome_json::outcome_to_json;
use crate::session::scan::saved::{self, Misfit, MisfitKind, Refusal};

pub(super) fn run(score: &Score, world: &mut World<'_>) -> Result<Exit, Failure> {
    let locale = world.locale;
    let (model, own) = (model(&score.scan, locale)?, files::read(&score.content, locale)?);
    let files = [&model, &own].map(|(name, text)| (name.as_str(), text.as_str()));
    let [model, own] = files;
    let pack = match load(model, own) {
        Ok(pack) => pack,
        Err(problems) => {
            check::report(problems, &files, world)?;
            return Ok(Exit::Errors);
        }
    };
    if score.lines {
        let outcome = |text: &str| {
            let given = Given { name: words::LINE.get(locale), text };
            let response = read(&pack, &given, locale).map_err(|problems| problems.join("; "))?;
            Ok(outcome_to_json(&pack, &response, locale))
        };
        return lines::run(score.answers.as_deref(), &Each { locale, outcome: &outcome }, world);
    }
    let (name, text) = match &score.answers {
        Some(path) => files::read(path, locale)?,
        None => files::read_input(&mut world.input, locale)?,
    };
    let response = match read(&pack, &Given { name: &name, text: &text }, locale) {
        Ok(response) => response,
        Err(problems) => {
            for problem in problems {
                writeln!(world.errors, "mkb-route: {problem}")?;
            }
            return Ok(Exit::Errors);
        }
    };
    let said = match score.format {
        Format::Json => outcome_to_json(&pack, &response, locale) + "\n",
        Format::Human => summary::of(&pack, &response, locale).unwrap_or_default(),
    };
    world.output.write_all(said.as_bytes())?;
    Ok(Exit::Clean)
}

/// A built-in model by its name, or the file of another.
fn model(scan: &str, locale: Locale) -> Result<Named, Failure> {
    let is_it = |name: &str| name.strip_suffix(".json") == Some(scan);
    match scans::BUILT_IN.iter().find(|(name, _)| is_it(name)) {
        Some((name, text)) => Ok(((*name).to_owned(), (*text).to_owned())),
        None => files::read(Path::new(scan), locale),
    }
}

/// The answers, with what the programme answers by itself; or all that is wrong with them.
fn read(pack: &ScanPack, given: &Given<'_>, locale: Locale) -> Result<Response, Vec<String>> {
    let file = ("file", given.name);
    let read = saved::read(pack, given.text).map_err(|refusal| {
        vec![match refusal {
            Refusal::NoJson => no_answers(given, &words::SCAN_NO_OBJECT, locale),
            Refusal::Format => words::SCAN_FORMAT.fill(locale, &[file]),
            Refusal::OtherScan => words::SCAN_OTHER.fill(locale, &[file, ("scan", &pack.model.id)]),
        }]
    })?;
    if !read.misfits.is_empty() {
        return Err(read.misfits.iter().map(|misfit| misfit_words(misfit, locale)).collect());
    }
    let mut response = read.response;
    let programme = response.programme.as_deref().and_then(|id| pack.programme(id));
    for (id, answer) in programme.into_iter().flat_map(|id| pack.known_answers(id)) {
        response.set_profile(id, Some(response.profile(id).unwrap_or(answer)));
    }
    Ok(response)
}

fn misfit_words(misfit: &Misfit, locale: Locale) -> String {
    let said: &Said = match misfit.kind {
        MisfitKind::Key => &words::SCAN_KEY,
        MisfitKind::Programme => &words::SCAN_PROGRAMME,
        MisfitKind::Question => &words::SCAN_QUESTION,
        MisfitKind::Item => &words::SCAN_ITEM,
        MisfitKind::Value => &words::SCAN_VALUE,
    };
    said.fill(locale, &[("name", &misfit.name)])
}
