//! Demands on profile and subjects, and on knowledge areas.

use crate::content::cursor::Cursor;
use crate::content::names::Vocabulary;
use crate::content::values;

/// What each profile must have besides.
pub(crate) type Table = Vec<(String, Cell)>;

/// What a profile must have besides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cell {
    /// Nothing.
    Free,
    /// No access with this profile.
    NoAccess,
    /// These subjects.
    Subjects {
        /// All of these.
        all_of: Vec<String>,
        /// And one of these, where there are any.
        any_of: Vec<String>,
    },
}

/// Something a candidate must know enough of.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Area {
    pub(crate) id: String,
    /// Subjects of an exam, each of which is enough.
    pub(crate) met_by: Vec<String>,
}

/// `{ "nt": "free", "ng": { "any_of": ["wisb"] }, "em": …, "cm": "no_access" }`; every profile must be there.
pub(super) fn read_table(cursor: Cursor, names: &Vocabulary) -> Table {
    let profiles: Vec<&str> = names.profiles.all().collect();
    let Some(fields) = cursor.fields(&profiles) else { return Table::new() };
    let cells =
        profiles.into_iter().filter_map(|profile| Some((profile.to_owned(), read_cell(fields.need(profile)?, names)?)));
    cells.collect()
}

fn read_cell(cursor: Cursor, names: &Vocabulary) -> Option<Cell> {
    if cursor.is_string() {
        return values::one_of(cursor, "cell", &[("free", true), ("no_access", false)])
            .map(|free| if free { Cell::Free } else { Cell::NoAccess });
    }
    let fields = cursor.fields(&["all_of", "any_of"])?;
    let read = |key: &str| fields.get(key).map(|list| subjects(list, names)).unwrap_or_default();
    let (all_of, any_of) = (read("all_of"), read("any_of"));
    if all_of.is_empty() && any_of.is_empty() {
        cursor.report(crate::content::diagnostic::Code::Empty, &[]);
        return None;
    }
    Some(Cell::Subjects { all_of, any_of })
}

pub(super) fn read_areas(cursor: Cursor, names: &Vocabulary) -> Vec<Area> {
    let read = |item: Cursor| {
        let fields = item.fields(&["id", "met_by"])?;
        let id = fields.need("id")?;
        names.areas.find(id)?;
        Some(Area { id: id.string()?.to_owned(), met_by: subjects(fields.need("met_by")?, names) })
    };
    cursor.items().into_iter().filter_map(read).collect()
}

fn subjects(list: Cursor, names: &Vocabulary) -> Vec<String> {
    let named = |item: Cursor| {
        names.subjects.find(item)?;
        Some(item.string()?.to_owned())
    };
    list.items().into_iter().filter_map(named).collect()
}

impl Cell {
    /// All subjects that it names.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = &String> {
        let (all_of, any_of): (&[String], &[String]) = match self {
            Self::Subjects { all_of, any_of } => (all_of, any_of),
            Self::Free | Self::NoAccess => (&[], &[]),
        };
        all_of.iter().chain(any_of)
    }
}
