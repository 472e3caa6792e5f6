//! The plain lists: starts, fields, subjects, profiles, areas, patterns, confidences, sources.

use super::National;
use crate::content::catalogue::read_sources;
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::{Names, Vocabulary};
use crate::content::values;
use crate::domain::arena::Arena;
use crate::domain::date::Date;
use crate::domain::programme::{Field, Pattern, Phase, Start};
use crate::domain::source::{Confidence, Source};
use crate::domain::text::Text;

/// What the lists hold.
pub(crate) struct Lists {
    pub(crate) starts: Arena<Start>,
    pub(crate) fields: Arena<Field>,
    pub(crate) patterns: Arena<Pattern>,
    pub(crate) sources: Arena<Source>,
    pub(crate) confidences: Vec<(Confidence, Text)>,
}

/// Reads the lists; their names go into the vocabulary.
pub(crate) fn read(national: &National, names: &mut Vocabulary) -> Lists {
    let mut lists = Lists {
        starts: Arena::default(),
        fields: Arena::default(),
        patterns: Arena::default(),
        sources: Arena::default(),
        confidences: Vec::new(),
    };
    for item in national.list("starts") {
        let Some((id, fields)) = identified(item, &["id", "date", "text"]) else { continue };
        let date = fields.need("date").and_then(values::date).unwrap_or(Date::FIRST);
        let start = lists.starts.push(Start { id: id.to_owned(), date, text: values::need_text(&fields, "text") });
        names.start_days.push((start, date));
        add(&mut names.starts, item, id, start);
    }
    for item in national.list("fields") {
        let Some((id, fields)) = identified(item, &["id", "text"]) else { continue };
        let field = lists.fields.push(Field { id: id.to_owned(), text: values::need_text(&fields, "text") });
        add(&mut names.fields, item, id, field);
    }
    for item in national.list("patterns") {
        let Some((id, fields)) = identified(item, &["id", "title", "text", "phases"]) else { continue };
        let pattern = lists.patterns.push(Pattern {
            id: id.to_owned(),
            title: values::need_text(&fields, "title"),
            text: values::need_text(&fields, "text"),
            phases: fields
                .need("phases")
                .map(Cursor::items)
                .unwrap_or_default()
                .into_iter()
                .filter_map(phase)
                .collect(),
        });
        add(&mut names.patterns, item, id, pattern);
    }
    for (key, known) in
        [("subjects", &mut names.subjects), ("profiles", &mut names.profiles), ("areas", &mut names.areas)]
    {
        for item in national.list(key) {
            let Some((id, fields)) = identified(item, &["id", "text"]) else { continue };
            add(known, item, id, values::need_text(&fields, "text"));
        }
    }
    if let Some(cursor) = national.need("confidences") {
        lists.confidences = confidences(cursor);
    }
    if let Some(cursor) = national.need("sources") {
        read_sources(cursor, &mut names.sources, &mut lists.sources);
    }
    lists
}

/// An object with a name.
pub(super) fn identified<'a>(item: Cursor<'a>, keys: &[&str]) -> Option<(&'a str, Fields<'a>)> {
    let fields = item.fields(keys)?;
    let id = fields.need("id")?.name()?;
    Some((id, fields))
}

/// Adds a name, or reports that it is taken.
pub(super) fn add<T: Clone>(names: &mut Names<T>, item: Cursor, id: &str, value: T) {
    if !names.add(id, value) {
        item.report(Code::Duplicate, &[id]);
    }
}

fn phase(item: Cursor) -> Option<Phase> {
    let fields = item.fields(&["text", "work", "school", "elsewhere"])?;
    let days = |key: &str| {
        let days = fields.get(key).and_then(|cursor| cursor.integer(0, 7)).unwrap_or(0);
        u8::try_from(days).unwrap_or(0)
    };
    let (work, school, elsewhere) = (days("work"), days("school"), days("elsewhere"));
    Some(Phase { text: values::need_text(&fields, "text"), work, school, elsewhere })
}

fn confidences(cursor: Cursor) -> Vec<(Confidence, Text)> {
    let mut read = Vec::new();
    for entry in cursor.entries().unwrap_or_default() {
        let known = Confidence::ALL.iter().find(|(code, _)| *code == entry.key);
        match known {
            Some((_, confidence)) => read.extend(values::text(entry.value).map(|text| (*confidence, text))),
            None => entry.unknown_name("confidence", Confidence::ALL.iter().map(|(code, _)| *code)),
        }
    }
    read
}
