//! Scans: the models that come with the widget, and what is wrong with models and with what a hogeschool sets for them.

use super::findings::Findings;
use super::written::Written;
use crate::content::File;
use crate::content::diagnostic::Diagnostic;
use crate::content::scan::{check_hogeschool, check_model};

/// The models that come with the widget, as files.
pub const BUILT_IN: [File<'static>; 2] = [
    ("workplace.json", include_str!("../../www/content/scan/workplace.json")),
    ("team.json", include_str!("../../www/content/scan/team.json")),
];

/// All that is wrong with a model, in the order of the text.
#[must_use]
pub fn check_scan(model: File) -> Vec<Diagnostic> {
    let problems = check_model(model);
    if !problems.is_empty() {
        return problems;
    }
    let written = Written::read(model, &[]);
    let mut findings = Findings::new(&written, false);
    super::checks::texts::look(&mut findings);
    findings.into_sorted()
}

/// What is wrong with what a hogeschool sets for the built-in models.
pub(super) fn settings(hogeschool: File) -> Vec<Diagnostic> {
    check_hogeschool(&BUILT_IN, hogeschool)
}
