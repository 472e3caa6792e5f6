//! Dimensions and their items.

use super::reader::{ROLES, Reader, need_weight, roles};
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::Names;
use crate::content::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::scan::item::{Advice, Doer, Item, Mirror, NotApplicable};
use crate::domain::scan::model::Dimension;
use crate::domain::scan::score::HEAVY;

const DIMENSION: [&str; 7] = ["id", "letter", "name", "hint", "critical", "decisive", "items"];

const ITEM: [&str; 17] = [
    "id",
    "title",
    "question",
    "hint",
    "gate",
    "ordinary_when",
    "weight",
    "effort",
    "who",
    "anchors",
    "not_applicable",
    "advice",
    "doer",
    "ask",
    "mirror",
    "sources",
    "text_version",
];

impl Reader {
    pub(super) fn dimensions(&mut self, cursor: Cursor) -> Arena<Dimension> {
        let mut dimensions = Arena::default();
        let mut known: Names<()> = Names::new("dimension");
        for item in cursor.some_items() {
            let Some(fields) = item.fields(&DIMENSION) else { continue };
            let id = fields.need("id").and_then(Cursor::name).unwrap_or_default();
            if !id.is_empty() && !known.add(id, ()) {
                item.report(Code::Duplicate, &[id]);
            }
            let dimension = Dimension {
                id: id.to_owned(),
                letter: fields.need("letter").and_then(Cursor::string).unwrap_or_default().to_owned(),
                name: self.need_text(&fields, "name"),
                hint: self.get_text(&fields, "hint"),
                critical: fields.flag("critical"),
                decisive: fields.flag("decisive"),
                items: self.items(&fields, dimensions.next()),
            };
            let may_vanish = |id: &Id<Item>| self.items.at(*id).not_applicable.is_some();
            if !dimension.items.is_empty() && dimension.items.iter().all(may_vanish) {
                item.report(Code::NothingApplies, &[id]);
            }
            dimensions.push(dimension);
        }
        dimensions
    }

    fn items(&mut self, fields: &Fields, dimension: Id<Dimension>) -> Vec<Id<Item>> {
        let mut items = Vec::new();
        for written in fields.need("items").map(Cursor::some_items).unwrap_or_default() {
            let Some(fields) = written.fields(&ITEM) else { continue };
            let Some(id) = fields.need("id").and_then(Cursor::name) else { continue };
            if self.item_names.get(id).is_some() {
                written.report(Code::Duplicate, &[id]);
                continue;
            }
            let item = self.item(id, &fields, dimension);
            let place = self.items.push(item);
            self.item_names.add(id, place);
            items.push(place);
        }
        items
    }

    fn item(&self, id: &str, fields: &Fields, dimension: Id<Dimension>) -> Item {
        let gate = fields.flag("gate");
        let weight = need_weight(fields, "weight");
        if gate {
            check_gate(fields, weight);
        } else if let Some(cursor) = fields.get("ordinary_when") {
            cursor.report(Code::UnknownKey, &["ordinary_when", "gate"]);
        }
        Item {
            id: id.to_owned(),
            dimension,
            title: self.need_text(fields, "title"),
            question: self.need_text(fields, "question"),
            hint: self.get_text(fields, "hint"),
            anchors: self.need_anchors(fields),
            gate,
            ordinary_when: self.get_when(fields, "ordinary_when"),
            weight,
            effort: need_weight(fields, "effort"),
            who: fields.need("who").map(roles).unwrap_or_default(),
            not_applicable: fields.get("not_applicable").and_then(|cursor| self.not_applicable(cursor)),
            advice: self.advice(fields),
            doer: fields.get("doer").and_then(doer),
            ask: self.get_text(fields, "ask"),
            mirror: fields.get("mirror").and_then(|cursor| self.mirror(cursor)),
            sources: self.sources(fields),
            text_version: fields.need("text_version").and_then(Cursor::string).unwrap_or_default().to_owned(),
        }
    }

    fn not_applicable(&self, cursor: Cursor) -> Option<NotApplicable> {
        let fields = cursor.fields(&["text", "when"])?;
        Some(NotApplicable { text: self.need_text(&fields, "text"), when: self.get_when(&fields, "when") })
    }

    /// Something can always be done about an item that is not there, or only partly.
    fn advice(&self, fields: &Fields) -> [Vec<Advice>; 3] {
        let Some(fields) = fields.need("advice").and_then(|cursor| cursor.fields(&["1", "2", "3"])) else {
            return Default::default();
        };
        let of = |cursor: Cursor| {
            let variants = self.variants(cursor).into_iter();
            variants.map(|(when, text)| Advice { when, text }).collect()
        };
        [fields.need("1"), fields.need("2"), fields.get("3")].map(|cursor| cursor.map(of).unwrap_or_default())
    }

    fn mirror(&self, cursor: Cursor) -> Option<Mirror> {
        let fields = cursor.fields(&["question", "anchors", "private"])?;
        Some(Mirror {
            question: self.need_text(&fields, "question"),
            anchors: self.need_anchors(&fields),
            private: fields.flag("private"),
        })
    }
}

/// A gate counts for everybody, and nothing makes up for it.
pub(super) fn check_gate(fields: &Fields, weight: u8) {
    if let Some(cursor) = fields.get("not_applicable") {
        cursor.report(Code::Gate, &["not_applicable"]);
    }
    if let Some(cursor) = fields.get("weight").filter(|_| weight != HEAVY) {
        cursor.report(Code::Gate, &["weight"]);
    }
}

fn doer(cursor: Cursor) -> Option<Doer> {
    let roles = ROLES.iter().map(|(name, role)| (*name, Doer::Role(*role)));
    let known: Vec<(&str, Doer)> = roles.chain([("hogeschool", Doer::Hogeschool)]).collect();
    values::one_of(cursor, "doer", &known)
}
