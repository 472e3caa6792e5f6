//! A model as a whole: settings and sources first, then what refers to them.

use super::FORMAT;
use super::reader::{Reader, number};
use super::when::{MOST, pair};
use crate::content::catalogue::{check_format, read_sources};
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::domain::arena::Arena;
use crate::domain::scan::item::Level;
use crate::domain::scan::model::{Bounds, Dimension, HoursWords, Scan, Setting, StrongRule, Value};
use crate::domain::text::Text;

const KEYS: [&str; 17] = [
    "$schema",
    "format",
    "id",
    "version",
    "words",
    "settings",
    "profile",
    "bounds",
    "strong_dimensions",
    "bands",
    "labels",
    "dimensions",
    "flags",
    "merges",
    "terms",
    "sources",
    "agreement",
];

/// The model, and what its names stand for.
pub(super) fn read(root: Cursor) -> Option<(Scan, Reader)> {
    let fields = root.fields(&KEYS)?;
    check_format(&fields, FORMAT);
    let mut reader = Reader::new();
    let mut sources = Arena::default();
    if let Some(cursor) = fields.need("sources") {
        read_sources(cursor, &mut reader.source_names, &mut sources);
    }
    if let Some(cursor) = fields.get("settings") {
        reader.settings(cursor);
    }
    if let Some(cursor) = fields.need("profile") {
        reader.questions(cursor);
    }
    let dimensions = fields.need("dimensions").map(|cursor| reader.dimensions(cursor)).unwrap_or_default();
    let words = fields.need("words").and_then(|cursor| reader.words(cursor));
    let bounds = fields.need("bounds").and_then(bounds);
    let strong = strong(&fields, &dimensions);
    let bands = fields.need("bands").and_then(|cursor| reader.bands(cursor));
    let labels = fields.need("labels").and_then(|cursor| reader.labels(cursor));
    let scan = Scan {
        id: fields.need("id").and_then(Cursor::name).unwrap_or_default().to_owned(),
        version: fields.need("version").and_then(Cursor::string).unwrap_or_default().to_owned(),
        flags: fields.get("flags").map(|cursor| reader.flags(cursor)).unwrap_or_default(),
        merges: fields.get("merges").map(|cursor| reader.merges(cursor)).unwrap_or_default(),
        terms: fields.get("terms").map(|cursor| reader.terms(cursor)).unwrap_or_default(),
        agreement: fields.get("agreement").and_then(|cursor| reader.agreement(cursor)),
        words: words?,
        profile: reader.profile.clone(),
        dimensions,
        items: reader.items.clone(),
        bounds: bounds?,
        strong,
        bands: bands?,
        labels: labels?,
        sources,
        settings: reader.settings.clone(),
        links: Vec::new(),
    };
    Some((scan, reader))
}

impl Reader {
    fn settings(&mut self, cursor: Cursor) {
        for entry in cursor.entries().unwrap_or_default() {
            let (Some(id), Some(fields)) =
                (entry.name(), entry.value.fields(&["words", "number", "switch", "hours", "hours_by_year"]))
            else {
                continue;
            };
            let value = self.setting_value(&fields);
            let hours = fields.get("hours").or(fields.get("hours_by_year")).map(|_| HoursWords {
                known: self.hours_words(&fields, "hours", &["hours"]),
                by_year: self.hours_words(&fields, "hours_by_year", &["hours", "year"]),
            });
            if hours.is_some() && self.settings.iter().any(|(_, earlier)| earlier.hours.is_some()) {
                entry.report(Code::Duplicate, &["hours"]);
            }
            let setting = Setting { id: id.to_owned(), value, hours };
            let place = self.settings.push(setting);
            self.setting_names.add(id, place);
        }
    }

    /// Words, a number or a switch. Only words can be about hours.
    fn setting_value(&self, fields: &Fields) -> Value {
        let mut given = ["words", "number", "switch"].into_iter().filter_map(|key| Some((key, fields.get(key)?)));
        let Some((kind, cursor)) = given.next() else {
            fields.need("words");
            return Value::Switch(false);
        };
        let of_hours = ["hours", "hours_by_year"].into_iter().filter_map(|key| Some((key, fields.get(key)?)));
        for (key, cursor) in given.chain(of_hours.filter(|_| kind != "words")) {
            cursor.report(Code::UnknownKey, &[key, ""]);
        }
        let value = match kind {
            "words" => self.text(cursor).map(Value::Words),
            "number" => number(cursor, 0, MOST).map(Value::Number),
            _ => cursor.boolean().map(Value::Switch),
        };
        value.unwrap_or(Value::Switch(false))
    }

    fn hours_words(&self, fields: &Fields, key: &str, placeholders: &[&str]) -> Text {
        fields.need(key).and_then(|cursor| self.text_with(cursor, placeholders)).unwrap_or_default()
    }
}

/// Each higher than the one before, and none above the best points there are.
fn bounds(cursor: Cursor) -> Option<Bounds> {
    let fields = cursor.fields(&["developing", "good", "strong"])?;
    let mut before = (0, 1);
    let mut next = |key: &str| {
        let cursor = fields.need(key)?;
        let (above, below) = pair(cursor, 1, 100)?;
        let bound = (u32::from(above), u32::from(below));
        let most = (u32::from(Level::Four.points()), 1);
        if bound.0 * before.1 <= before.0 * bound.1 || bound.0 * most.1 > most.0 * bound.1 {
            cursor.report(Code::OutOfRange, &[&fraction(bound), &fraction(before), &fraction(most)]);
        }
        before = bound;
        Some(bound)
    };
    let (developing, good, strong) = (next("developing"), next("good"), next("strong"));
    Some(Bounds { developing: developing?, good: good?, strong: strong? })
}

fn fraction((above, below): (u32, u32)) -> String {
    if below == 1 { above.to_string() } else { [&above.to_string(), "/", &below.to_string()].concat() }
}

/// At least as many as must be strong anyway, and no more than there are.
fn strong(fields: &Fields, dimensions: &Arena<Dimension>) -> StrongRule {
    let decisive = dimensions.iter().filter(|(_, dimension)| dimension.decisive).count();
    let [least, most] = [decisive.max(1), dimensions.len().max(1)].map(|count| u16::try_from(count).unwrap_or(MOST));
    let count = fields.need("strong_dimensions").and_then(|cursor| number(cursor, least, most));
    StrongRule { dimensions: count.unwrap_or(least).into() }
}
