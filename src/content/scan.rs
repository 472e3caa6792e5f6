//! From the files of a scan to a [`ScanPack`]: the model as its authors write it, and what the document of a hogeschool
//! says about scans.
//!
//! Of that document only the header, the programmes and the keys `scan` and `scan_settings` are read. Everything else in
//! it is for the intake, and a company's phone does not load what reads it.

mod adapt;
mod agreement;
mod hogeschool;
mod items;
mod model;
mod profile;
mod reader;
mod when;
mod words;

use super::File;
use super::cursor::Cursor;
use super::diagnostic::Diagnostic;
use super::document::{Document, Problems};
use crate::domain::scan::model::Scan;
use crate::domain::scan::pack::ScanPack;
use adapt::Elsewhere;

/// The format of a model.
pub const FORMAT: &str = "mkb-route/scan/1";

/// The models that come with the widget, by name.
pub const BUILT_IN: [&str; 2] = ["workplace", "team"];

/// Loads a model with the document of a hogeschool.
///
/// # Errors
/// Everything that is wrong with them, in the order of the files and of the text.
pub fn load(model: File, hogeschool: File) -> Result<ScanPack, Vec<Diagnostic>> {
    load_beside(model, hogeschool, None)
}

/// Everything that is wrong with a model by itself.
#[must_use]
pub fn check_model(model: File) -> Vec<Diagnostic> {
    let problems = Problems::default();
    let document = Document::read(0, model, &problems);
    if let Some(root) = document.root() {
        model::read(root);
    }
    drop(document);
    problems.into_sorted(&[model.0])
}

/// Everything that is wrong with what the document of a hogeschool says about scans, where these are all there are.
#[must_use]
pub fn check_hogeschool(models: &[File], hogeschool: File) -> Vec<Diagnostic> {
    let scans: Vec<Scan> = models.iter().filter_map(|file| read_model(*file)).collect();
    let mut found: Vec<Diagnostic> = Vec::new();
    for model in models {
        let problems = load_beside(*model, hogeschool, Some(&scans)).err().unwrap_or_default();
        // What is wrong whatever the model is said once.
        let own = problems.into_iter().filter(|problem| problem.file == hogeschool.0);
        for problem in own {
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
    }
    found.sort_by_key(|problem| (problem.line, problem.column, problem.code));
    found
}

fn read_model(file: File) -> Option<Scan> {
    let problems = Problems::default();
    let document = Document::read(0, file, &problems);
    model::read(document.root()?).map(|(scan, _)| scan)
}

fn load_beside(model: File, hogeschool: File, others: Elsewhere) -> Result<ScanPack, Vec<Diagnostic>> {
    let problems = Problems::default();
    let pack = {
        let (model, own) = (Document::read(1, model, &problems), Document::read(0, hogeschool, &problems));
        read(model.root(), own.root(), others)
    };
    match pack {
        Some(pack) if problems.is_empty() => Ok(pack),
        _ => Err(problems.into_sorted(&[model.0, hogeschool.0])),
    }
}

fn read(model: Option<Cursor>, own: Option<Cursor>, others: Elsewhere) -> Option<ScanPack> {
    let (scan, reader) = model::read(model?)?;
    hogeschool::read(own?, scan, &reader, others)
}
