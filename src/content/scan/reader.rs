//! What every part of a model needs while it is read: the names of everything, and the values that occur everywhere.

use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::Names;
use crate::content::nearest::nearest;
use crate::content::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::scan::item::Item;
use crate::domain::scan::model::{Role, Setting, Value};
use crate::domain::scan::profile::{Question, When};
use crate::domain::scan::texts::HOGESCHOOL;
use crate::domain::source::Source;
use crate::domain::text::Text;

pub(super) const ROLES: [(&str, Role); 3] =
    [("leader", Role::Leader), ("supervisor", Role::Supervisor), ("student", Role::Student)];

/// What has been read so far, by name.
pub(super) struct Reader {
    pub(super) settings: Arena<Setting>,
    pub(super) setting_names: Names<Id<Setting>>,
    pub(super) profile: Arena<Question>,
    pub(super) question_names: Names<Id<Question>>,
    pub(super) items: Arena<Item>,
    pub(super) item_names: Names<Id<Item>>,
    pub(super) source_names: Names<Id<Source>>,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self {
            settings: Arena::default(),
            setting_names: Names::new("setting"),
            profile: Arena::default(),
            question_names: Names::new("question"),
            items: Arena::default(),
            item_names: Names::new("item"),
            source_names: Names::new("source"),
        }
    }

    /// A text; what stands between braces in it must be something.
    pub(super) fn text(&self, cursor: Cursor) -> Option<Text> {
        self.text_with(cursor, &[])
    }

    /// A text that may also hold these placeholders.
    pub(super) fn text_with(&self, cursor: Cursor, more: &[&str]) -> Option<Text> {
        let text = values::text(cursor)?;
        let says = |id: &str| {
            let setting = self.setting_names.get(id).map(|id| &self.settings.at(id).value);
            matches!(setting, Some(Value::Words(_) | Value::Number(_)))
        };
        let settings = self.setting_names.all().filter(|id| says(id));
        let known: Vec<&str> = settings.chain([HOGESCHOOL]).chain(more.iter().copied()).collect();
        for name in text.placeholders() {
            if !known.contains(&name) {
                let likely = nearest(name, known.iter().copied()).unwrap_or_default();
                cursor.report(Code::UnknownPlaceholder, &[name, likely]);
            }
        }
        Some(text)
    }

    pub(super) fn need_text(&self, fields: &Fields, key: &str) -> Text {
        fields.need(key).and_then(|cursor| self.text(cursor)).unwrap_or_default()
    }

    pub(super) fn get_text(&self, fields: &Fields, key: &str) -> Option<Text> {
        fields.get(key).and_then(|cursor| self.text(cursor))
    }

    /// Words for cases: one text for all, or several of which the first whose condition holds counts. The last has none,
    /// so that nobody is left without.
    pub(super) fn variants(&self, cursor: Cursor) -> Vec<(Option<When>, Text)> {
        if cursor.is_object() {
            return self.text(cursor).map(|text| (None, text)).into_iter().collect();
        }
        let items = cursor.some_items();
        let last = items.len().saturating_sub(1);
        let mut variants = Vec::with_capacity(items.len());
        for (place, item) in items.into_iter().enumerate() {
            let Some(fields) = item.fields(&["when", "text"]) else { continue };
            match (fields.get("when"), place == last) {
                (Some(_), true) => item.report(Code::OpenEnd, &[]),
                (None, false) => item.report(Code::NeverReached, &[]),
                _ => {}
            }
            variants.push((self.get_when(&fields, "when"), self.need_text(&fields, "text")));
        }
        variants
    }

    /// The sources that a list names. Everything has one.
    pub(super) fn sources(&self, fields: &Fields) -> Vec<Id<Source>> {
        let items = fields.need("sources").map(Cursor::some_items).unwrap_or_default();
        items.into_iter().filter_map(|item| self.source_names.find(item)).collect()
    }

    /// Four sentences, from low to high.
    pub(super) fn anchors(&self, cursor: Cursor) -> Option<[Text; 4]> {
        let items = cursor.items();
        let count = items.len();
        let texts: Vec<Text> = items.into_iter().map(|item| self.text(item).unwrap_or_default()).collect();
        let four = <[Text; 4]>::try_from(texts).ok();
        if four.is_none() && cursor.is_list() {
            cursor.report(Code::Count, &[&count.to_string(), "4"]);
        }
        four
    }

    pub(super) fn need_anchors(&self, fields: &Fields) -> [Text; 4] {
        fields.need("anchors").and_then(|cursor| self.anchors(cursor)).unwrap_or_default()
    }
}

/// A small whole number.
pub(super) fn number(cursor: Cursor, min: u16, max: u16) -> Option<u16> {
    cursor.integer(min.into(), max.into()).and_then(|number| u16::try_from(number).ok())
}

/// A small whole number of a key that must be there.
pub(super) fn need_weight(fields: &Fields, key: &str) -> u8 {
    fields.need(key).and_then(weight).unwrap_or(1)
}

/// From 1, light, to 3.
pub(super) fn weight(cursor: Cursor) -> Option<u8> {
    cursor.integer(1, 3).and_then(|number| u8::try_from(number).ok())
}

pub(super) fn roles(cursor: Cursor) -> Vec<Role> {
    cursor.some_items().into_iter().filter_map(|item| values::one_of(item, "role", &ROLES)).collect()
}
