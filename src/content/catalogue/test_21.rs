//! The 21+ investigation of a hogeschool, and where a programme departs from it.

use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::{Days, Vocabulary};
use crate::content::values;
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::source::Source;
use crate::domain::text::Text;

/// Whether and how someone of 21 or older can come in without a diploma that admits.
#[derive(Clone, Default)]
pub(crate) struct TestPolicy {
    pub(crate) offered: bool,
    /// The day on which 21 counts.
    pub(crate) reference: Reference,
    /// The same for a February start, where that differs.
    pub(crate) reference_feb: Option<Reference>,
    /// The last day to apply for the investigation, per start.
    pub(crate) deadlines: Days,
    /// How long a passed investigation counts.
    pub(crate) validity: Option<Text>,
    pub(crate) source: Option<Id<Source>>,
}

/// The day on which 21 counts.
#[derive(Clone, Copy, Default)]
pub(crate) enum Reference {
    /// The start itself.
    #[default]
    Start,
    /// The first of a month, in the year of the start.
    FirstOf(u8),
}

impl Reference {
    /// The day for a start.
    pub(crate) fn on(self, start: Date) -> Date {
        match self {
            Self::Start => start,
            Self::FirstOf(month) => Date { month: crate::domain::date::Month { month, ..start.month }, day: 1 },
        }
    }
}

impl TestPolicy {
    /// The day on which 21 counts for a start.
    pub(crate) fn reference_on(&self, start: Date) -> Date {
        match self.reference_feb {
            Some(reference) if start.month.month == 2 => reference.on(start),
            _ => self.reference.on(start),
        }
    }
}

const KEYS: [&str; 6] = ["offered", "reference", "reference_feb", "deadline", "validity", "source"];

pub(super) fn read(cursor: Cursor, names: &Vocabulary) -> Option<TestPolicy> {
    let fields = cursor.fields(&KEYS)?;
    fields.need("offered");
    Some(read_over(&TestPolicy::default(), &fields, names))
}

/// A programme's own: `false`, or what differs from the hogeschool's.
pub(super) fn read_of_programme(cursor: Option<Cursor>, policy: &TestPolicy, names: &Vocabulary) -> TestPolicy {
    match cursor {
        None => policy.clone(),
        Some(cursor) if cursor.is_false() => TestPolicy { offered: false, ..policy.clone() },
        Some(cursor) => cursor.fields(&KEYS).map_or_else(|| policy.clone(), |fields| read_over(policy, &fields, names)),
    }
}

fn read_over(policy: &TestPolicy, fields: &Fields, names: &Vocabulary) -> TestPolicy {
    let mut read = policy.clone();
    if let Some(offered) = fields.get("offered").and_then(Cursor::boolean) {
        read.offered = offered;
    }
    if let Some(reference) = fields.get("reference").and_then(reference) {
        read.reference = reference;
    }
    if let Some(reference) = fields.get("reference_feb").and_then(reference) {
        read.reference_feb = Some(reference);
    }
    if let Some(deadlines) = fields.get("deadline") {
        read.deadlines = days_per_start(deadlines, names);
    }
    if let Some(validity) = fields.get("validity").and_then(values::text) {
        read.validity = Some(validity);
    }
    if let Some(source) = fields.get("source").and_then(|cursor| names.sources.find(cursor)) {
        read.source = Some(source);
    }
    read
}

/// `start`, or month and day of the first of a month: `10-01`. Only the month of birth is asked, so another day of the
/// month could not be compared with it.
fn reference(cursor: Cursor) -> Option<Reference> {
    let written = cursor.string()?;
    if written == "start" {
        return Some(Reference::Start);
    }
    let month = written.strip_suffix("-01").and_then(|month| month.parse().ok());
    match month {
        Some(month @ 1..=12) => Some(Reference::FirstOf(month)),
        _ => {
            cursor.report(Code::BadDate, &[written, "10-01"]);
            None
        }
    }
}

/// `{ "sep": "2027-06-01" }`.
pub(super) fn days_per_start(cursor: Cursor, names: &Vocabulary) -> Days {
    let mut days = Days::new();
    for entry in cursor.entries().unwrap_or_default() {
        match names.starts.get(entry.key) {
            Some(start) => days.extend(values::date(entry.value).map(|date| (start, date))),
            None => entry.unknown_name("start", names.starts.all()),
        }
    }
    days
}
