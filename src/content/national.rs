//! The national content: law and practice that hold at every hogeschool.
//!
//! Several files for the author's ease; together they are one document. Reading goes in steps, because a hogeschool's
//! document is needed in between: the first gives the lists that it refers to, the second the questions, some of whose
//! options are its programmes, and the last the demands.

pub(super) mod changes;
pub(super) mod demands;
pub(super) mod lists;
pub(super) mod questions;

use super::cursor::{Cursor, Entry};
use super::diagnostic::Code;

/// The format this reads.
pub(super) const FORMAT: &str = "mkb-route/national/1";

const KEYS: [&str; 21] = [
    "$schema",
    "format",
    "version",
    "valid",
    "study_year",
    "starts",
    "fields",
    "subjects",
    "profiles",
    "areas",
    "patterns",
    "confidences",
    "sources",
    "groups",
    "questions",
    "scale",
    "rules",
    "ways",
    "demands",
    "changes",
    "licence",
];

/// The keys of all files together.
pub(super) struct National<'a> {
    /// Where something is reported that stands in no file.
    first: Cursor<'a>,
    keys: Vec<Entry<'a>>,
    /// Rules may be spread over files.
    pub(super) rules: Vec<Entry<'a>>,
}

impl<'a> National<'a> {
    /// Puts the files together. Nothing when there is none.
    pub(super) fn of(roots: &[Cursor<'a>]) -> Option<Self> {
        let mut national = Self { first: *roots.first()?, keys: Vec::new(), rules: Vec::new() };
        for root in roots {
            if root.fields(&KEYS).is_none() {
                continue;
            }
            for entry in root.entries().unwrap_or_default() {
                match entry.key {
                    // What an editor knows a file by is not part of the one document.
                    "$schema" => {}
                    "rules" => national.add_rules(entry.value),
                    _ => add(&mut national.keys, entry),
                }
            }
        }
        Some(national)
    }

    fn add_rules(&mut self, cursor: Cursor<'a>) {
        for entry in cursor.entries().unwrap_or_default() {
            if entry.name().is_some() {
                add(&mut self.rules, entry);
            }
        }
    }

    /// The value of a key that need not be there.
    pub(super) fn get(&self, key: &str) -> Option<Cursor<'a>> {
        self.keys.iter().find(|entry| entry.key == key).map(|entry| entry.value)
    }

    /// The value of a key that must be in one of the files.
    pub(super) fn need(&self, key: &str) -> Option<Cursor<'a>> {
        let value = self.get(key);
        if value.is_none() {
            self.first.report(Code::MissingKey, &[key]);
        }
        value
    }

    /// The values of a list that must be there.
    pub(super) fn list(&self, key: &str) -> Vec<Cursor<'a>> {
        self.need(key).map(Cursor::items).unwrap_or_default()
    }

    /// Reports a problem that stands in no place of its own.
    pub(super) fn report(&self, code: Code, details: &[&str]) {
        self.first.report(code, details);
    }
}

/// Adds an entry of another file, or reports that its key is taken.
fn add<'a>(entries: &mut Vec<Entry<'a>>, entry: Entry<'a>) {
    if entries.iter().any(|earlier| earlier.key == entry.key) {
        entry.report(Code::Duplicate, &[entry.key]);
    } else {
        entries.push(entry);
    }
}
