//! Everything that can be found out about content: each file here looks for one kind of thing.

mod authored;
mod bounds;
mod dates;
mod demands;
mod examples;
mod pairs;
mod questions;
mod routes;
mod rules;
mod sources;
pub(super) mod stated;
pub(super) mod texts;

use super::compiled::Compiled;
use super::diagram::TooLarge;
use super::findings::Findings;
use super::kinds;
use super::scans;
use super::space::Space;
use super::written::Written;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::{File, NATIONAL, load_with};
use crate::domain::date::Date;
use crate::domain::origin::Origin;
use crate::domain::pack::Pack;

/// All that is wrong with the document of a hogeschool, in the order of the text.
///
/// `national` are the national files when their author asks. Without them the built-in ones are used, and nothing is said
/// of them: one hogeschool does not use all there is.
#[must_use]
pub fn check(national: Option<&[File]>, own: File, today: Date) -> Vec<Diagnostic> {
    let files = national.unwrap_or(NATIONAL);
    let of_scans = scans::settings(own);
    let pack = match load_with(files, own) {
        Ok(pack) if of_scans.is_empty() => pack,
        loaded => return with_scans(loaded.err().unwrap_or_default(), of_scans, own),
    };
    let written = Written::read(own, files);
    let mut findings = Findings::new(&written, national.is_some());
    texts::look(&mut findings);
    sources::look(&mut findings);
    rules::look(&mut findings);
    bounds::look(&mut findings, &pack);
    dates::look(&mut findings, today);
    examples::look(&mut findings, &pack);
    if prove(&mut findings, &pack, national) == Err(TooLarge) {
        findings.add(Origin::default(), Code::TooIntricate, []);
    }
    findings.into_sorted()
}

/// What both readers of the document found. What both of them read, both may have found.
fn with_scans(mut found: Vec<Diagnostic>, of_scans: Vec<Diagnostic>, own: File) -> Vec<Diagnostic> {
    let others = of_scans.into_iter().filter(|problem| !found.contains(problem)).collect::<Vec<_>>();
    found.extend(others);
    // What is wrong with the national content stays in front.
    found.sort_by_key(|problem| (problem.file == own.0).then_some((problem.line, problem.column, problem.code)));
    found
}

/// What holds for all candidates.
fn prove(findings: &mut Findings, pack: &Pack, national: Option<&[File]>) -> Result<(), TooLarge> {
    let space = Space::of(&[pack]);
    let compiled = Compiled::new(pack, &space)?;
    demands::look_at_own(findings, &compiled)?;
    if let Some(files) = national {
        let kinds = kinds::pack(files, findings.written);
        let space = kinds.as_ref().map(|kinds| Space::of(&[kinds]));
        let kinds = kinds.as_ref().zip(space.as_ref());
        let kinds = kinds.map(|(kinds, space)| Compiled::new(kinds, space)).transpose()?;
        let programmes: Vec<&Compiled> = std::iter::once(&compiled).chain(&kinds).collect();
        questions::look(findings, &programmes)?;
        demands::look_at_national(findings, &programmes)?;
    }
    routes::look(findings, &compiled)?;
    pairs::look(findings, &compiled)
}
