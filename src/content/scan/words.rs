//! Words around the items: of the scan, its bands and labels, flags, merges, terms.

use super::reader::{ROLES, Reader};
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::Names;
use crate::domain::scan::item::Doer;
use crate::domain::scan::model::{Flag, LabelWords, Labels, Merge, Role, Term, Words};
use crate::domain::scan::score::Band;
use crate::domain::text::Text;

const WORDS: [&str; 9] = ["title", "intro", "planning", "prefix", "footer", "roles", "gate", "gates", "informal"];

impl Reader {
    pub(super) fn words(&self, cursor: Cursor) -> Option<Words> {
        let fields = cursor.fields(&WORDS)?;
        let prefix = fields.get("prefix").and_then(|cursor| cursor.fields(&["when", "text"]));
        Some(Words {
            title: self.need_text(&fields, "title"),
            intro: self.need_text(&fields, "intro"),
            planning: self.get_text(&fields, "planning"),
            prefix: prefix.map(|prefix| (self.need_when(&prefix, "when"), self.need_text(&prefix, "text"))),
            footer: self.need_text(&fields, "footer"),
            roles: fields.need("roles").map(|cursor| self.role_words(cursor)).unwrap_or_default(),
            gate: self.need_text(&fields, "gate"),
            gates: self.need_text(&fields, "gates"),
            informal: fields.flag("informal"),
        })
    }

    /// Words for every role that the scan speaks of.
    fn role_words(&self, cursor: Cursor) -> Vec<(Role, Text)> {
        let Some(fields) = cursor.fields(&ROLES.map(|(name, _)| name)) else { return Vec::new() };
        let read = |(name, role): &(&str, Role)| {
            let cursor = if self.speaks_of(*role) { fields.need(name) } else { fields.get(name) };
            Some((*role, self.text(cursor?)?))
        };
        ROLES.iter().filter_map(read).collect()
    }

    fn speaks_of(&self, role: Role) -> bool {
        let mut choices = self.profile.iter().flat_map(|(_, question)| question.choices());
        let mut items = self.items.iter().map(|(_, item)| item);
        choices.any(|choice| choice.role == Some(role))
            || items.any(|item| item.who.contains(&role) || item.doer == Some(Doer::Role(role)))
    }

    pub(super) fn bands(&self, cursor: Cursor) -> Option<[Text; 4]> {
        let fields = cursor.fields(&Band::ALL.map(Band::code))?;
        Some(Band::ALL.map(|band| self.need_text(&fields, band.code())))
    }

    pub(super) fn labels(&self, cursor: Cursor) -> Option<Labels> {
        let fields = cursor.fields(&["not_now", "unknown", "conditions", "ready", "strong", "gates_met"])?;
        let label = |key: &str| self.label(&fields, key);
        Some(Labels {
            not_now: label("not_now"),
            unknown: label("unknown"),
            conditions: label("conditions"),
            ready: label("ready"),
            strong: label("strong"),
            gates_met: label("gates_met"),
        })
    }

    fn label(&self, fields: &Fields, key: &str) -> LabelWords {
        let fields = fields.need(key).and_then(|cursor| cursor.fields(&["title", "text"]));
        let text = |key: &str| fields.as_ref().map(|fields| self.need_text(fields, key)).unwrap_or_default();
        LabelWords { title: text("title"), text: text("text") }
    }

    pub(super) fn flags(&self, cursor: Cursor) -> Vec<Flag> {
        let mut known: Names<()> = Names::new("flag");
        let mut flags = Vec::new();
        for item in cursor.items() {
            let Some(fields) = item.fields(&["id", "when", "text", "sources"]) else { continue };
            let id = fields.need("id").and_then(Cursor::name).unwrap_or_default();
            if !id.is_empty() && !known.add(id, ()) {
                item.report(Code::Duplicate, &[id]);
            }
            flags.push(Flag {
                id: id.to_owned(),
                when: self.need_when(&fields, "when"),
                text: self.need_text(&fields, "text"),
                sources: self.sources(&fields),
            });
        }
        flags
    }

    /// Every item belongs to one of them at most: its action can't be part of two.
    pub(super) fn merges(&self, cursor: Cursor) -> Vec<Merge> {
        let mut merges: Vec<Merge> = Vec::new();
        for written in cursor.items() {
            let Some(fields) = written.fields(&["items", "text"]) else { continue };
            let list = fields.need("items").map(Cursor::items).unwrap_or_default();
            if let Some(cursor) = fields.get("items").filter(|cursor| cursor.is_list() && list.len() < 2) {
                cursor.report(Code::Count, &[&list.len().to_string(), "2"]);
            }
            let mut merge = Merge { items: Vec::new(), text: self.need_text(&fields, "text") };
            for item in list {
                let Some(id) = self.item_names.find(item) else { continue };
                if merges.iter().chain([&merge]).any(|earlier| earlier.items.contains(&id)) {
                    item.report(Code::Duplicate, &[&self.items.at(id).id]);
                } else {
                    merge.items.push(id);
                }
            }
            merges.push(merge);
        }
        merges
    }

    pub(super) fn terms(&self, cursor: Cursor) -> Vec<Term> {
        let term = |item: Cursor| {
            let fields = item.fields(&["word", "meaning"])?;
            Some(Term { word: self.need_text(&fields, "word"), meaning: self.need_text(&fields, "meaning") })
        };
        cursor.items().into_iter().filter_map(term).collect()
    }
}
