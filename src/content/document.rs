//! One file of content: its text, and the problems found in it.

use std::cell::RefCell;

use super::File;
use super::cursor::Cursor;
use super::diagnostic::{Code, Diagnostic};
use crate::domain::origin::Origin;
use crate::json::{self, Tree};

/// The problems found so far, in all files.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: RefCell<Vec<Diagnostic>>,
}

impl Problems {
    pub(super) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// All of them, in the order of files and places.
    pub(super) fn into_sorted(self, files: &[&str]) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        let place = |file: &str| files.iter().position(|known| *known == file);
        found.sort_by_key(|problem| (place(&problem.file), problem.line, problem.column, problem.code));
        found.dedup();
        found
    }
}

/// A file that was read as JSON.
pub(super) struct Document<'a> {
    file: u16,
    name: &'a str,
    text: &'a str,
    root: Option<Tree<'a>>,
    problems: &'a Problems,
}

impl<'a> Document<'a> {
    /// Reads strict JSON. Text that is none gives a problem and an empty document. `place` is that of the file in
    /// [`Origin::file`].
    pub(super) fn read(place: usize, (name, text): File<'a>, problems: &'a Problems) -> Self {
        let text = json::without_mark(text);
        let file = u16::try_from(place).unwrap_or(u16::MAX);
        let mut document = Self { file, name, text, root: None, problems };
        match json::read(text) {
            Ok(None) => document.report(0, Code::Empty, Vec::new()),
            Ok(root) => document.root = root,
            Err(fault) => document.report(fault.at, Code::Syntax, vec![fault.reason.to_owned()]),
        }
        document
    }

    pub(super) fn root(&'a self) -> Option<Cursor<'a>> {
        self.root.as_ref().map(|tree| Cursor::new(tree.root(), self))
    }

    /// The place of a byte of the text.
    pub(super) fn origin(&self, at: usize) -> Origin {
        Origin { file: self.file, at: u32::try_from(at).unwrap_or(u32::MAX) }
    }

    /// Writes down a problem at a byte of the text.
    pub(super) fn report(&self, at: usize, code: Code, details: Vec<String>) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        self.problems.found.borrow_mut().push(Diagnostic {
            code,
            file: self.name.to_owned(),
            line,
            column,
            details,
            candidate: Vec::new(),
        });
    }
}
