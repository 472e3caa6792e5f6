//! Changes as written: what a candidate can do, with what it costs; a hogeschool may know better what it costs there.

use super::National;
use super::lists::{add, identified};
use crate::content::cursor::{Cursor, Entry, Fields};
use crate::content::diagnostic::Code;
use crate::content::draft::{ConditionReader, Draft};
use crate::content::names::Names;
use crate::content::nearest::nearest;
use crate::content::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::change::{Change, Kind, Setting};
use crate::domain::condition::ConditionId;
use crate::domain::question::{Kind as QuestionKind, Question};
use crate::domain::text::{Text, placeholders};

/// Placeholders that a text of a change can have: they mean something in every route.
const FILLED_ANYWHERE: [&str; 6] = ["date21", "programme", "degree", "form", "hogeschool", "contact"];

const KEYS: [&str; 10] = ["id", "cost", "text", "url", "when", "set", "assume", "each", "finds_out", "time"];

/// Reads the changes. `own` is what the hogeschool says of them.
pub(crate) fn read(national: &National, own: Option<Cursor>, reader: &mut ConditionReader<'_, '_>) -> Arena<Change> {
    let own = own.and_then(Cursor::entries).unwrap_or_default();
    let mut names = Names::new("change");
    let mut changes = Arena::default();
    for item in national.get("changes").map(Cursor::items).unwrap_or_default() {
        let Some((id, fields)) = identified(item, &KEYS) else { continue };
        add(&mut names, item, id, ());
        let here = own.iter().find(|entry| entry.key == id).and_then(|entry| entry.value.fields(&["cost", "url"]));
        let Some(change) = change(id, &fields, here.as_ref(), reader) else { continue };
        match fields.get("each") {
            None => {
                changes.push(change);
            }
            Some(each) => each_option(each, &change, reader).into_iter().for_each(|change| {
                changes.push(change);
            }),
        }
    }
    for entry in &own {
        if names.get(entry.key).is_none() {
            entry.unknown_name("change", names.all());
        }
    }
    changes
}

fn change(id: &str, fields: &Fields, here: Option<&Fields>, reader: &mut ConditionReader<'_, '_>) -> Option<Change> {
    let cost = |fields: &Fields| fields.get("cost").and_then(|cursor| cursor.integer(0, 10_000));
    let url = |fields: &Fields| fields.get("url").and_then(values::url);
    fields.need("cost");
    let cost = here.and_then(cost).or_else(|| cost(fields))?;
    let mut sets = Vec::new();
    for entry in fields.get("set").and_then(Cursor::entries).unwrap_or_default() {
        sets.extend(setting(entry, reader));
    }
    for entry in fields.get("assume").and_then(Cursor::entries).unwrap_or_default() {
        sets.extend(assumed(entry, reader));
    }
    let time = fields.get("time");
    sets.extend(time.and_then(|cursor| long_ago(cursor, reader)));
    let text = values::need_text(fields, "text");
    let takes_number = sets.iter().any(|(_, setting)| *setting == Setting::Enough);
    check_placeholders(fields, &text, takes_number);
    Some(Change {
        id: id.to_owned(),
        cost: cost.unsigned_abs(),
        text,
        url: here.and_then(url).or_else(|| url(fields)),
        kind: match (time, fields.flag("finds_out")) {
            (Some(_), _) => Kind::Time,
            (None, true) => Kind::FindOut,
            (None, false) => Kind::Deed,
        },
        when: when(fields.get("when"), reader)?,
        sets,
    })
}

fn when(cursor: Option<Cursor>, reader: &mut ConditionReader<'_, '_>) -> Option<ConditionId> {
    let Some(cursor) = cursor else { return Some(reader.conditions.constant(true)) };
    match reader.read(cursor) {
        Draft::Fixed(when) => Some(when),
        _ => {
            cursor.report(Code::RouteWordHere, &[]);
            None
        }
    }
}

/// `"work": "employee"`, `"hours": "enough"`, `"havo_year": "highest"`.
fn setting(entry: Entry, reader: &ConditionReader<'_, '_>) -> Option<(Id<Question>, Setting)> {
    let id = question(entry, reader)?;
    let question = reader.questions.at(id);
    if question.fixed {
        entry.report(Code::FixedFact, &[&question.id]);
        return None;
    }
    if question.least().is_some() {
        const NUMBERS: [(&str, Setting); 2] = [("enough", Setting::Enough), ("highest", Setting::Highest)];
        return Some((id, values::one_of(entry.value, "number", &NUMBERS)?));
    }
    Some((id, Setting::Option(option(entry.value, question)?)))
}

/// What goes without saying may be of a question that nobody can change: it is no change.
fn assumed(entry: Entry, reader: &ConditionReader<'_, '_>) -> Option<(Id<Question>, Setting)> {
    let id = question(entry, reader)?;
    Some((id, Setting::Assumed(option(entry.value, reader.questions.at(id))?)))
}

fn question(entry: Entry, reader: &ConditionReader<'_, '_>) -> Option<Id<Question>> {
    let id = reader.question_names.get(entry.key);
    if id.is_none() {
        entry.unknown_name("question", reader.question_names.all());
    }
    id
}

fn option(cursor: Cursor, question: &Question) -> Option<u16> {
    let name = cursor.string()?;
    let option = question.choice(name);
    if option.is_none() {
        cursor.unknown_name(name, "option", question.choices().iter().map(|choice| choice.id.as_str()));
    }
    option
}

/// Only a month can lie long ago.
fn long_ago(cursor: Cursor, reader: &ConditionReader<'_, '_>) -> Option<(Id<Question>, Setting)> {
    let id = reader.question_names.find(cursor)?;
    if matches!(reader.questions.at(id).kind, QuestionKind::Month { .. }) {
        return Some((id, Setting::LongAgo));
    }
    let months = reader.questions.iter().filter(|(_, other)| matches!(other.kind, QuestionKind::Month { .. }));
    cursor.unknown_name(&reader.questions.at(id).id, "month", months.map(|(_, other)| other.id.as_str()));
    None
}

/// The change once for every option of a question that goes together with others.
fn each_option(cursor: Cursor, change: &Change, reader: &ConditionReader<'_, '_>) -> Vec<Change> {
    let Some(id) = reader.question_names.find(cursor) else { return Vec::new() };
    let question = reader.questions.at(id);
    if question.fixed {
        cursor.report(Code::FixedFact, &[&question.id]);
    }
    let options = (0_u16..).zip(question.choices()).filter(|(_, choice)| !choice.exclusive);
    let laid_out = options.map(|(place, choice)| {
        let mut one = change.clone();
        one.id = [&change.id, ".", &choice.id].concat();
        one.text = change.text.filled("option", &choice.text);
        one.sets.push((id, Setting::Option(place)));
        one
    });
    laid_out.collect()
}

fn check_placeholders(fields: &Fields, text: &Text, takes_number: bool) {
    let option = fields.get("each").map(|_| "option");
    let known = || FILLED_ANYWHERE.into_iter().chain(option).chain(takes_number.then_some("value"));
    for name in placeholders(&text.nl).chain(placeholders(&text.en)) {
        if !known().any(|known| known == name) {
            fields.cursor().report(Code::UnknownPlaceholder, &[name, nearest(name, known()).unwrap_or_default()]);
        }
    }
}
