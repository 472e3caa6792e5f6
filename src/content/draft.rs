//! Conditions as authors write them, read once; what they say of a route is filled in per route.

use std::rc::Rc;

use super::cursor::{Cursor, Entry};
use super::diagnostic::Code;
use super::names::Names;
use super::route_word::{RouteWord, Sector};
use super::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::condition::{ConditionId, Conditions};
use crate::domain::date::Month;
use crate::domain::programme::{Field, Start};
use crate::domain::question::{Kind, Question};
use crate::domain::source::Topic;

/// A condition in which words about a route are still open.
#[derive(Clone, Debug)]
pub(super) enum Draft {
    /// Says nothing of a route.
    Fixed(ConditionId),
    /// A word about the route.
    Word(RouteWord),
    /// The opposite.
    Not(Rc<Draft>),
    /// All of them.
    All(Vec<Draft>),
    /// One of them.
    Any(Vec<Draft>),
}

impl Draft {
    /// The condition for one route.
    pub(super) fn resolve(
        &self,
        conditions: &mut Conditions,
        word: &mut impl FnMut(&mut Conditions, RouteWord) -> ConditionId,
    ) -> ConditionId {
        match self {
            Self::Fixed(id) => *id,
            Self::Word(about) => word(conditions, *about),
            Self::Not(inner) => {
                let inner = inner.resolve(conditions, word);
                conditions.not(inner)
            }
            Self::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.resolve(conditions, word)).collect();
                conditions.all(&parts)
            }
            Self::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.resolve(conditions, word)).collect();
                conditions.any(&parts)
            }
        }
    }

    /// The words about a route in it.
    pub(super) fn words(&self, found: &mut Vec<RouteWord>) {
        match self {
            Self::Fixed(_) => {}
            Self::Word(word) => found.push(*word),
            Self::Not(inner) => inner.words(found),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.words(found)),
        }
    }

    /// The rules of a programme that it rests on.
    pub(super) fn topics(&self, found: &mut Vec<Topic>) {
        match self {
            Self::Fixed(_) => {}
            Self::Word(word) => found.extend(word.topic()),
            Self::Not(inner) => inner.topics(found),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.topics(found)),
        }
    }
}

/// Reads conditions: knows the questions and the named rules.
pub(super) struct ConditionReader<'r, 'a> {
    pub(super) conditions: &'r mut Conditions,
    pub(super) questions: &'r Arena<Question>,
    pub(super) question_names: &'r Names<Id<Question>>,
    pub(super) fields: &'r Names<Id<Field>>,
    pub(super) starts: &'r Names<Id<Start>>,
    pub(super) rules: &'r mut Rules<'a>,
}

/// Named conditions, read when first used.
pub(super) struct Rules<'a> {
    rules: Vec<(Entry<'a>, Reading)>,
}

enum Reading {
    ToDo,
    Begun,
    Done(Draft),
}

impl<'a> Rules<'a> {
    pub(super) fn new(written: Vec<Entry<'a>>) -> Self {
        Self { rules: written.into_iter().map(|entry| (entry, Reading::ToDo)).collect() }
    }

    fn names(&self) -> impl Iterator<Item = &'a str> {
        self.rules.iter().map(|(entry, _)| entry.key)
    }
}

impl ConditionReader<'_, '_> {
    /// Reads every rule, also those that nothing uses.
    pub(super) fn all_rules(&mut self) {
        for place in 0..self.rules.rules.len() {
            self.rule_at(place);
        }
    }

    /// Reads `{ "question": "option", "all": […], … }`: all keys must hold. What can't be read never holds.
    pub(super) fn read(&mut self, cursor: Cursor) -> Draft {
        let entries = cursor.entries().unwrap_or_default();
        let mut parts: Vec<Draft> = entries.into_iter().map(|entry| self.key(entry)).collect();
        match parts.len() {
            0 => Draft::Fixed(self.conditions.constant(true)),
            1 => parts.remove(0),
            _ => self.all(parts),
        }
    }

    fn key(&mut self, entry: Entry) -> Draft {
        let value = entry.value;
        match entry.key {
            "all" => {
                let parts = value.items().into_iter().map(|item| self.read(item)).collect();
                self.all(parts)
            }
            "any" => {
                let parts = value.items().into_iter().map(|item| self.read(item)).collect();
                self.any(parts)
            }
            "not" => match self.read(value) {
                Draft::Fixed(id) => Draft::Fixed(self.conditions.not(id)),
                inner => Draft::Not(Rc::new(inner)),
            },
            "rule" => self.rule(value),
            "route" => {
                let parts = value.one_or_more().into_iter().map(|item| self.route_word(item)).collect();
                self.all(parts)
            }
            question => match self.question_names.get(question) {
                Some(id) => self.about(id, value),
                None => {
                    entry.unknown_name("question", self.question_names.all());
                    self.never()
                }
            },
        }
    }

    fn about(&mut self, id: Id<Question>, value: Cursor) -> Draft {
        if value.is_object() {
            return self.range(id, value);
        }
        let question = self.questions.at(id);
        let mut places = Vec::new();
        for item in value.one_or_more() {
            let Some(name) = item.string() else { continue };
            match question.choice(name) {
                Some(place) => places.push(place),
                None => {
                    item.unknown_name(name, "option", question.choices().iter().map(|choice| choice.id.as_str()));
                }
            }
        }
        Draft::Fixed(self.conditions.chosen(id, places))
    }

    /// `{ "at_least": 16, "below": 250 }`.
    fn range(&mut self, id: Id<Question>, value: Cursor) -> Draft {
        let Some(fields) = value.fields(&["at_least", "below"]) else { return self.never() };
        let is_month = matches!(self.questions.at(id).kind, Kind::Month { .. });
        let bound =
            |key: &str| fields.get(key).and_then(|cursor| if is_month { month(cursor) } else { number(cursor) });
        let (low, high) = (bound("at_least"), bound("below"));
        let mut parts = Vec::new();
        if let Some(low) = low {
            parts.push(self.conditions.at_least(id, low));
        }
        if let Some(high) = high {
            let least = self.questions.at(id).least().unwrap_or(i32::MIN);
            parts.push(self.conditions.below(id, least, high));
        }
        if parts.is_empty() {
            value.report(Code::Empty, &[]);
        }
        Draft::Fixed(self.conditions.all(&parts))
    }

    fn rule(&mut self, cursor: Cursor) -> Draft {
        let Some(name) = cursor.string() else { return self.never() };
        let place = self.rules.names().position(|known| known == name);
        match place {
            Some(place) => self.rule_at(place),
            None => {
                cursor.unknown_name(name, "rule", self.rules.names());
                self.never()
            }
        }
    }

    fn rule_at(&mut self, place: usize) -> Draft {
        let Some((entry, reading)) = self.rules.rules.get_mut(place) else { return self.never() };
        match reading {
            Reading::Done(draft) => return draft.clone(),
            // It was reached from itself.
            Reading::Begun => {
                entry.report(Code::RuleCycle, &[entry.key]);
                return self.never();
            }
            Reading::ToDo => *reading = Reading::Begun,
        }
        let value = entry.value;
        let draft = self.read(value);
        if let Some((_, reading)) = self.rules.rules.get_mut(place) {
            *reading = Reading::Done(draft.clone());
        }
        draft
    }

    fn route_word(&mut self, cursor: Cursor) -> Draft {
        let Some(name) = cursor.string() else { return self.never() };
        let fixed = RouteWord::FIXED.iter().find(|(known, _)| *known == name).map(|(_, word)| *word);
        let field = || name.strip_prefix("field_").and_then(|field| self.fields.get(field)).map(RouteWord::Field);
        let sector = || {
            let name = name.strip_prefix("sector_")?;
            Sector::ALL.iter().find(|(known, _)| *known == name).map(|(_, sector)| RouteWord::Sector(*sector))
        };
        let start = || name.strip_prefix("starts_").and_then(|start| self.starts.get(start)).map(RouteWord::StartsAt);
        match fixed.or_else(field).or_else(sector).or_else(start) {
            Some(word) => Draft::Word(word),
            None => {
                cursor.unknown_name(name, "route word", RouteWord::FIXED.iter().map(|(known, _)| *known));
                self.never()
            }
        }
    }

    fn all(&mut self, parts: Vec<Draft>) -> Draft {
        match fixed(&parts) {
            Some(parts) => Draft::Fixed(self.conditions.all(&parts)),
            None => Draft::All(parts),
        }
    }

    fn any(&mut self, parts: Vec<Draft>) -> Draft {
        match fixed(&parts) {
            Some(parts) => Draft::Fixed(self.conditions.any(&parts)),
            None => Draft::Any(parts),
        }
    }

    fn never(&mut self) -> Draft {
        Draft::Fixed(self.conditions.constant(false))
    }
}

/// The conditions of parts that say nothing of a route; nothing when one does.
fn fixed(parts: &[Draft]) -> Option<Vec<ConditionId>> {
    let ids = parts.iter().map(|part| match part {
        Draft::Fixed(id) => Some(*id),
        _ => None,
    });
    ids.collect()
}

fn number(cursor: Cursor) -> Option<i32> {
    cursor.integer(-1_000_000, 1_000_000)
}

fn month(cursor: Cursor) -> Option<i32> {
    let written = cursor.string()?;
    if let Some(month) = Month::parse(written) {
        return Some(month.number());
    }
    values::date(cursor).map(|date| date.month.number())
}
