//! What names stand for: everything that content can refer to.

use super::cursor::Cursor;
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::index::{Index, hash};
use crate::domain::programme::{Field, Pattern, Start};
use crate::domain::question::Question;
use crate::domain::source::Source;
use crate::domain::text::Text;

/// Names of one kind with what they stand for.
pub(super) struct Names<T> {
    kind: &'static str,
    names: Vec<String>,
    values: Vec<T>,
    index: Index,
}

impl<T: Clone> Names<T> {
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, names: Vec::new(), values: Vec::new(), index: Index::default() }
    }

    /// Adds a name; `false` when it is taken.
    pub(super) fn add(&mut self, name: &str, value: T) -> bool {
        let is_new = self.place(name).is_none();
        if is_new {
            self.index.push(hash(name));
            self.names.push(name.to_owned());
            self.values.push(value);
        }
        is_new
    }

    pub(super) fn get(&self, name: &str) -> Option<T> {
        self.values.get(self.place(name)?).cloned()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// The name of something.
    pub(super) fn name_of(&self, value: T) -> &str
    where
        T: PartialEq,
    {
        let place = self.values.iter().position(|known| *known == value);
        place.and_then(|place| self.names.get(place)).map_or("", String::as_str)
    }

    fn place(&self, name: &str) -> Option<usize> {
        let is_it = &mut |place: usize| self.names.get(place).is_some_and(|known| known == name);
        self.index.find(hash(name), is_it)
    }

    /// What the name at this place stands for.
    pub(super) fn find(&self, cursor: Cursor) -> Option<T> {
        let name = cursor.string()?;
        let found = self.get(name);
        if found.is_none() {
            cursor.unknown_name(name, self.kind, self.all());
        }
        found
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// A day for some of the starts.
pub(super) type Days = Vec<(Id<Start>, Date)>;

/// The day for one start.
pub(super) fn day(days: &Days, start: Id<Start>) -> Option<Date> {
    days.iter().find(|(of, _)| *of == start).map(|(_, day)| *day)
}

/// The names that both national content and a hogeschool refer to.
pub(super) struct Vocabulary {
    pub(super) starts: Names<Id<Start>>,
    /// The first day of each start.
    pub(super) start_days: Days,
    pub(super) fields: Names<Id<Field>>,
    pub(super) patterns: Names<Id<Pattern>>,
    pub(super) sources: Names<Id<Source>>,
    pub(super) questions: Names<Id<Question>>,
    pub(super) subjects: Names<Text>,
    pub(super) profiles: Names<Text>,
    pub(super) areas: Names<Text>,
    /// The opleidingen of the catalogue, each with its place in the order of first appearance.
    pub(super) opleidingen: Names<u16>,
    /// Ways of coming in, with their titles.
    pub(super) ways: Names<Text>,
}

impl Vocabulary {
    pub(super) fn new() -> Self {
        Self {
            starts: Names::new("start"),
            start_days: Vec::new(),
            fields: Names::new("field"),
            patterns: Names::new("pattern"),
            sources: Names::new("source"),
            questions: Names::new("question"),
            subjects: Names::new("subject"),
            profiles: Names::new("profile"),
            areas: Names::new("area"),
            opleidingen: Names::new("opleiding"),
            ways: Names::new("way"),
        }
    }

    /// The sources that a list names.
    pub(super) fn sources(&self, list: Option<Cursor>) -> Vec<Id<Source>> {
        let items = list.map(Cursor::some_items).unwrap_or_default();
        items.into_iter().filter_map(|item| self.sources.find(item)).collect()
    }
}
