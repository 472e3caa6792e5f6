//! What a hogeschool or a programme changes about a model: the key `scan` of its document, and `scan_settings` of a
//! programme, which has the same keys.

use super::BUILT_IN;
use super::reader::{Reader, number, weight};
use super::when::MOST;
use crate::content::cursor::{Cursor, Entry, Fields};
use crate::content::diagnostic::Code;
use crate::content::values;
use crate::domain::arena::Id;
use crate::domain::programme::Degree;
use crate::domain::scan::item::Item;
use crate::domain::scan::model::{Scan, Value};
use crate::domain::scan::pack::hours::HoursRule;
use crate::domain::scan::pack::{Adaptation, ItemTexts};
use crate::domain::scan::profile::{Choice, KnownBy};
use crate::domain::scan::score::HEAVY;

/// All models there are, when everything is checked. A document speaks to several models, and one that is loaded alone
/// passes over what may be said to another.
pub(super) type Elsewhere<'s> = Option<&'s [Scan]>;

/// The pages of a hogeschool that a scan can lead to.
const LINKS: [&str; 4] = ["page", "agreement_template", "supervisor_training", "timetable"];

/// What an adaptation is about.
#[derive(Clone, Copy)]
pub(super) struct Adapted<'s> {
    pub(super) scan: &'s Scan,
    pub(super) reader: &'s Reader,
    pub(super) elsewhere: Elsewhere<'s>,
}

impl Adapted<'_> {
    pub(super) fn read(self, cursor: Cursor) -> Option<Adaptation> {
        let fields = cursor.fields(&["settings", "min_hours", "links", "models"])?;
        let mut adaptation = Adaptation::default();
        for entry in fields.get("settings").and_then(Cursor::entries).unwrap_or_default() {
            self.setting(entry, &mut adaptation);
        }
        let rules = fields.get("min_hours").map(Cursor::items).unwrap_or_default();
        adaptation.hours = rules.into_iter().filter_map(|cursor| self.hours(cursor)).collect();
        if let Some(fields) = fields.get("links").and_then(|cursor| cursor.fields(&LINKS)) {
            let links = LINKS.iter().filter_map(|name| Some(((*name).to_owned(), values::url(fields.get(name)?)?)));
            adaptation.links = links.collect();
        }
        for entry in fields.get("models").and_then(Cursor::entries).unwrap_or_default() {
            self.model(entry, &mut adaptation);
        }
        Some(adaptation)
    }

    fn setting(self, entry: Entry, adaptation: &mut Adaptation) {
        let Some(id) = self.reader.setting_names.get(entry.key) else {
            let scans = self.elsewhere.unwrap_or_default();
            let known = || scans.iter().flat_map(|scan| scan.settings.iter()).map(|(_, setting)| setting.id.as_str());
            if self.elsewhere.is_some() && !known().any(|known| known == entry.key) {
                entry.unknown_name("setting", known());
            }
            return;
        };
        let value = match self.scan.settings.at(id).value {
            Value::Switch(_) => entry.value.boolean().map(Value::Switch),
            Value::Number(_) => number(entry.value, 0, MOST).map(Value::Number),
            Value::Words(_) => self.reader.text(entry.value).map(Value::Words),
        };
        adaptation.settings.extend(value.map(|value| (id, value)));
    }

    fn hours(self, cursor: Cursor) -> Option<HoursRule> {
        let fields = cursor.fields(&["degree", "pattern", "year", "hours"])?;
        let degree = fields.get("degree").and_then(|cursor| values::one_of(cursor, "degree", &Degree::ALL));
        let year = fields.get("year").and_then(|cursor| number(cursor, 1, 8));
        Some(HoursRule {
            degree,
            pattern: fields.get("pattern").and_then(|cursor| self.pattern(cursor)),
            year: year.and_then(|year| u8::try_from(year).ok()),
            hours: fields.need("hours").and_then(|cursor| number(cursor, 1, 40))?,
        })
    }

    /// A week that the profile knows.
    fn pattern(self, cursor: Cursor) -> Option<String> {
        let name = cursor.string()?;
        let known = || self.elsewhere.unwrap_or_default().iter().flat_map(weeks).map(|choice| choice.id.as_str());
        if self.elsewhere.is_some() && !known().any(|known| known == name) {
            cursor.unknown_name(name, "pattern", known());
        }
        Some(name.to_owned())
    }

    fn model(self, entry: Entry, adaptation: &mut Adaptation) {
        if entry.key != self.scan.id {
            let others = self.elsewhere.unwrap_or_default().iter().map(|scan| scan.id.as_str());
            let known: Vec<&str> = BUILT_IN.into_iter().chain(others).collect();
            if self.elsewhere.is_some() && !known.contains(&entry.key) {
                entry.unknown_name("scan", known);
            }
            return;
        }
        let Some(fields) = entry.value.fields(&["version", "weights", "texts"]) else { return };
        adaptation.version = fields.need("version").and_then(Cursor::string).map(str::to_owned);
        let items = |key: &str| fields.get(key).and_then(Cursor::entries).unwrap_or_default();
        for entry in items("weights") {
            let Some(id) = self.item(entry) else { continue };
            let Some(found) = weight(entry.value) else { continue };
            if found != HEAVY && self.scan.items.at(id).gate {
                entry.value.report(Code::Gate, &["weight"]);
            }
            adaptation.weights.push((id, found));
        }
        for entry in items("texts") {
            let Some(id) = self.item(entry) else { continue };
            let Some(fields) = entry.value.fields(&["question", "anchors", "hint", "text_version"]) else { continue };
            adaptation.texts.push((id, self.texts(id, &fields)));
        }
    }

    fn item(self, entry: Entry) -> Option<Id<Item>> {
        let found = self.reader.item_names.get(entry.key);
        if found.is_none() {
            entry.unknown_name("item", self.reader.item_names.all());
        }
        found
    }

    /// Whoever changes what is asked gives it another version: answers to the one are no answers to the other.
    fn texts(self, id: Id<Item>, fields: &Fields) -> ItemTexts {
        let (question, anchors) = (fields.get("question"), fields.get("anchors"));
        let changed = question.or(anchors).is_some();
        let version = if changed { fields.need("text_version") } else { fields.get("text_version") };
        let name = version.and_then(Cursor::string);
        if let (Some(cursor), Some(name)) = (version, name)
            && changed
            && name == self.scan.items.at(id).text_version
        {
            cursor.report(Code::Duplicate, &[name]);
        }
        ItemTexts {
            question: question.and_then(|cursor| self.reader.text(cursor)),
            hint: self.reader.get_text(fields, "hint"),
            anchors: anchors.and_then(|cursor| self.reader.anchors(cursor)),
            version: name.map(str::to_owned),
        }
    }
}

/// The weeks that a profile offers.
pub(super) fn weeks(scan: &Scan) -> &[Choice] {
    let question = scan.profile.iter().find(|(_, question)| question.known_by == Some(KnownBy::Pattern));
    question.map_or(&[], |(_, question)| question.choices())
}
