//! Conditions on the profile and on settings.

use super::reader::{Reader, number};
use crate::content::cursor::{Cursor, Entry, Fields};
use crate::content::diagnostic::Code;
use crate::domain::arena::Id;
use crate::domain::scan::model::{Setting, Value};
use crate::domain::scan::profile::{Bound, Clause, Kind, Question, When};

/// The largest number that a profile or a setting can hold.
pub(super) const MOST: u16 = 9999;

/// The key that is no question and no setting.
const MORE_THAN_ALLOWED: &str = "more_than_allowed";

impl Reader {
    pub(super) fn get_when(&self, fields: &Fields, key: &str) -> Option<When> {
        fields.get(key).and_then(|cursor| self.when(cursor))
    }

    pub(super) fn need_when(&self, fields: &Fields, key: &str) -> When {
        fields.need(key).and_then(|cursor| self.when(cursor)).unwrap_or_default()
    }

    /// All its keys must hold. One that asks for nothing would always hold, which is said by leaving it out.
    pub(super) fn when(&self, cursor: Cursor) -> Option<When> {
        let entries = cursor.entries()?;
        if entries.is_empty() {
            cursor.report(Code::Empty, &[]);
        }
        Some(When(entries.into_iter().filter_map(|entry| self.clause(entry)).collect()))
    }

    fn clause(&self, entry: Entry) -> Option<Clause> {
        if entry.key == MORE_THAN_ALLOWED {
            return self.more_than_allowed(entry.value);
        }
        if let Some(id) = self.question_names.get(entry.key) {
            return self.about_question(id, entry.value);
        }
        if let Some(id) = self.setting_names.get(entry.key) {
            return self.is_on(id, entry);
        }
        let known = self.question_names.all().chain(self.switches()).chain([MORE_THAN_ALLOWED]);
        entry.unknown_name("question or setting", known);
        None
    }

    fn switches(&self) -> impl Iterator<Item = &str> {
        let is_switch = |setting: &Setting| matches!(setting.value, Value::Switch(_));
        self.settings
            .iter()
            .map(|(_, setting)| setting)
            .filter(move |setting| is_switch(setting))
            .map(|it| it.id.as_str())
    }

    fn is_on(&self, id: Id<Setting>, entry: Entry) -> Option<Clause> {
        if !matches!(self.settings.at(id).value, Value::Switch(_)) {
            entry.unknown_name("switch", self.switches());
            return None;
        }
        entry.value.boolean().map(|on| Clause::Switch(id, on))
    }

    fn about_question(&self, id: Id<Question>, value: Cursor) -> Option<Clause> {
        if value.is_object() {
            let bound = value.fields(&["at_least"])?.need("at_least")?;
            return self.bound(id, bound).map(|bound| Clause::AtLeast(id, bound));
        }
        let question = self.profile.at(id);
        let options = if value.is_string() { vec![value] } else { value.some_items() };
        let places = options.into_iter().filter_map(|option| {
            let name = option.string()?;
            let found = question.choices().iter().position(|choice| choice.id == name);
            if found.is_none() {
                option.unknown_name(name, "option", question.choices().iter().map(|choice| choice.id.as_str()));
            }
            found.and_then(|place| u16::try_from(place).ok())
        });
        Some(Clause::Chosen(id, places.collect()))
    }

    /// A number that splits the answers: not below all of them, nor above.
    fn bound(&self, id: Id<Question>, cursor: Cursor) -> Option<Bound> {
        let question = self.profile.at(id);
        let Some((least, most)) = range(question) else {
            cursor.unknown_name(&question.id, "question with numbers", self.with_numbers());
            return None;
        };
        if !cursor.is_string() {
            return number(cursor, least, most).map(Bound::Fixed);
        }
        let id = self.setting_names.find(cursor)?;
        if matches!(self.settings.at(id).value, Value::Number(_)) {
            return Some(Bound::Setting(id));
        }
        let is_number = |setting: &&Setting| matches!(setting.value, Value::Number(_));
        let numbers = self.settings.iter().map(|(_, setting)| setting).filter(is_number);
        cursor.unknown_name(&self.settings.at(id).id, "number", numbers.map(|setting| setting.id.as_str()));
        None
    }

    fn with_numbers(&self) -> impl Iterator<Item = &str> {
        self.profile.iter().filter(|(_, question)| range(question).is_some()).map(|(_, question)| question.id.as_str())
    }

    fn numbered(&self, cursor: Cursor) -> Option<Id<Question>> {
        let id = self.question_names.find(cursor)?;
        if range(self.profile.at(id)).is_some() {
            return Some(id);
        }
        cursor.unknown_name(&self.profile.at(id).id, "question with numbers", self.with_numbers());
        None
    }

    fn more_than_allowed(&self, cursor: Cursor) -> Option<Clause> {
        let fields = cursor.fields(&["of", "by", "table"])?;
        let question = |key: &str| fields.need(key).and_then(|cursor| self.numbered(cursor));
        let (of, by) = (question("of"), question("by"));
        let mut table: Vec<(u16, u16)> = Vec::new();
        for row in fields.need("table").map(Cursor::some_items).unwrap_or_default() {
            let Some((from, allowed)) = pair(row, 0, MOST) else { continue };
            if let Some((before, fewer)) = table.last() {
                rising(row, from, before.saturating_add(1));
                rising(row, allowed, *fewer);
            }
            table.push((from, allowed));
        }
        Some(Clause::MoreThanAllowed { of: of?, by: by?, table })
    }
}

fn rising(row: Cursor, number: u16, least: u16) {
    if number < least {
        row.report(Code::OutOfRange, &[&number.to_string(), &least.to_string(), &MOST.to_string()]);
    }
}

/// Two numbers.
pub(super) fn pair(cursor: Cursor, min: u16, max: u16) -> Option<(u16, u16)> {
    let items = cursor.items();
    let [first, second] = items.as_slice() else {
        if cursor.is_list() {
            cursor.report(Code::Count, &[&items.len().to_string(), "2"]);
        }
        return None;
    };
    let (first, second) = (number(*first, min, max), number(*second, min, max));
    Some((first?, second?))
}

/// The numbers that split the answers: one below them all would let every answer through.
fn range(question: &Question) -> Option<(u16, u16)> {
    match &question.kind {
        Kind::Number(least, most) => Some((least.saturating_add(1), *most)),
        Kind::Choice(choices) => {
            let numbers = || choices.iter().filter_map(|choice| choice.at_least);
            let every = numbers().count() == choices.len();
            Some((numbers().min()?.saturating_add(every.into()), numbers().max()?))
        }
    }
}
