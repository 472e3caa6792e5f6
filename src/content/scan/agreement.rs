//! The agreement that answers fill in.

use super::reader::Reader;
use crate::content::cursor::{Cursor, Fields};
use crate::domain::scan::model::{Agreement, Clausal, Point, Section};

impl Reader {
    pub(super) fn agreement(&self, cursor: Cursor) -> Option<Agreement> {
        let fields = cursor.fields(&["title", "intro", "footer", "sections"])?;
        let intro = fields.need("intro").map(|cursor| self.variants(cursor)).unwrap_or_default();
        let sections = fields.need("sections").map(Cursor::some_items).unwrap_or_default();
        Some(Agreement {
            title: self.need_text(&fields, "title"),
            intro: intro.into_iter().map(|(when, text)| Clausal { when, text }).collect(),
            sections: sections.into_iter().filter_map(|cursor| self.section(cursor)).collect(),
            footer: self.need_text(&fields, "footer"),
        })
    }

    fn section(&self, cursor: Cursor) -> Option<Section> {
        let fields = cursor.fields(&["title", "statutory", "points"])?;
        let points = fields.need("points").map(Cursor::some_items).unwrap_or_default();
        let point = |cursor: Cursor| {
            let fields = cursor.fields(&["text", "when", "item", "sources"])?;
            Some(self.point(&fields))
        };
        Some(Section {
            title: self.need_text(&fields, "title"),
            statutory: fields.flag("statutory"),
            points: points.into_iter().filter_map(point).collect(),
        })
    }

    fn point(&self, fields: &Fields) -> Point {
        Point {
            text: self.need_text(fields, "text"),
            when: self.get_when(fields, "when"),
            item: fields.get("item").and_then(|cursor| self.item_names.find(cursor)),
            sources: self.sources(fields),
        }
    }
}
