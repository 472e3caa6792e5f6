//! What was found, with the places where authors look.

use super::person::described;
use super::written::Written;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::domain::answers::Answers;
use crate::domain::origin::Origin;
use crate::domain::pack::Pack;

/// All that was found so far.
pub(super) struct Findings<'w> {
    pub(super) written: &'w Written<'w>,
    /// Whether the author is also the author of the national content.
    whole: bool,
    found: Vec<(Origin, Diagnostic)>,
}

impl<'w> Findings<'w> {
    pub(super) fn new(written: &'w Written<'w>, whole: bool) -> Self {
        Self { written, whole, found: Vec::new() }
    }

    /// Whether the author can do something about what stands there.
    pub(super) fn concerns(&self, origin: Origin) -> bool {
        self.whole || origin.is_own()
    }

    /// Something that is wrong, whoever comes.
    pub(super) fn add(&mut self, origin: Origin, code: Code, details: impl IntoIterator<Item = String>) {
        self.add_with(origin, code, details, Vec::new());
    }

    /// Something that is wrong for this candidate.
    pub(super) fn add_for(
        &mut self,
        origin: Origin,
        code: Code,
        details: impl IntoIterator<Item = String>,
        (pack, candidate): (&Pack, Option<&Answers>),
    ) {
        let candidate = candidate.map(|answers| described(pack, answers)).unwrap_or_default();
        self.add_with(origin, code, details, candidate);
    }

    /// The same, where the candidate is described already.
    pub(super) fn add_with(
        &mut self,
        origin: Origin,
        code: Code,
        details: impl IntoIterator<Item = String>,
        candidate: Vec<(String, String)>,
    ) {
        if !self.concerns(origin) {
            return;
        }
        let (file, line, column) = self.written.place(origin);
        let details = details.into_iter().collect();
        let problem = Diagnostic { code, file: file.to_owned(), line, column, details, candidate };
        self.found.push((origin, problem));
    }

    /// `file:line`, to speak of another place.
    pub(super) fn named(&self, origin: Origin) -> String {
        let (file, line, _) = self.written.place(origin);
        format!("{file}:{line}")
    }

    /// In the order of files, those of the nation first, and of places. What is said once of a place is not repeated.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|(origin, problem)| (origin.is_own(), *origin, problem.code));
        let mut sorted: Vec<Diagnostic> = self.found.into_iter().map(|(_, problem)| problem).collect();
        sorted.dedup();
        sorted
    }
}
