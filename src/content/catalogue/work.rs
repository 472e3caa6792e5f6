//! What a programme asks of the work beside it.

use crate::content::cursor::{Cursor, Fields};
use crate::content::names::Vocabulary;
use crate::content::values;
use crate::domain::arena::Id;
use crate::domain::demand::Moment;
use crate::domain::programme::Wanted;
use crate::domain::source::Source;

pub(crate) const WANTED: [(&str, Wanted); 3] =
    [("required", Wanted::Required), ("preferred", Wanted::Preferred), ("none", Wanted::None)];

/// The work beside a programme.
#[derive(Clone, Copy, Default)]
pub(crate) struct WorkDraft {
    pub(crate) demand: Wanted,
    /// The least hours a week.
    pub(crate) hours: Option<i32>,
    pub(crate) accepts: Accepts,
    pub(crate) relevance: Wanted,
    /// Tasks at hbo level.
    pub(crate) hbo_level: bool,
    /// When it must be there.
    pub(crate) moment: Option<Moment>,
    pub(crate) source: Option<Id<Source>>,
}

/// What counts as work besides a paid job.
#[derive(Clone, Copy, Default)]
pub(crate) struct Accepts {
    pub(crate) voluntary: bool,
    pub(crate) internship: bool,
    pub(crate) zzp: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Paid,
    Voluntary,
    Internship,
    Zzp,
}

const KINDS: [(&str, Kind); 4] =
    [("paid", Kind::Paid), ("voluntary", Kind::Voluntary), ("internship", Kind::Internship), ("zzp", Kind::Zzp)];

/// Whether tasks must be at hbo level.
pub(crate) const LEVELS: [(&str, bool); 2] = [("hbo", true), ("any", false)];

const KEYS: [&str; 7] = ["demand", "hours", "accepts", "relevance", "level", "moment", "source"];

pub(super) fn read(cursor: Cursor, names: &Vocabulary) -> Option<WorkDraft> {
    let fields = cursor.fields(&KEYS)?;
    fields.need("demand");
    let work = read_keys(WorkDraft::default(), &fields, names);
    if work.demand == Wanted::Required {
        fields.need("moment");
    }
    Some(work)
}

/// What a weekly pattern changes.
pub(super) fn read_over(work: WorkDraft, cursor: Cursor, names: &Vocabulary) -> WorkDraft {
    cursor.fields(&KEYS).map_or(work, |fields| read_keys(work, &fields, names))
}

fn read_keys(mut work: WorkDraft, fields: &Fields, names: &Vocabulary) -> WorkDraft {
    if let Some(demand) = fields.get("demand").and_then(|cursor| values::one_of(cursor, "demand", &WANTED)) {
        work.demand = demand;
    }
    if let Some(hours) = fields.get("hours").and_then(|cursor| cursor.integer(1, 40)) {
        work.hours = Some(hours);
    }
    if let Some(list) = fields.get("accepts") {
        let kinds: Vec<Kind> =
            list.items().into_iter().filter_map(|item| values::one_of(item, "kind of work", &KINDS)).collect();
        let has = |kind: Kind| kinds.contains(&kind);
        work.accepts =
            Accepts { voluntary: has(Kind::Voluntary), internship: has(Kind::Internship), zzp: has(Kind::Zzp) };
    }
    if let Some(relevance) = fields.get("relevance").and_then(|cursor| values::one_of(cursor, "relevance", &WANTED)) {
        work.relevance = relevance;
    }
    if let Some(hbo) = fields.get("level").and_then(|cursor| values::one_of(cursor, "level", &LEVELS)) {
        work.hbo_level = hbo;
    }
    if let Some(moment) = fields.get("moment").and_then(values::fixed_moment) {
        work.moment = Some(moment);
    }
    if let Some(source) = fields.get("source").and_then(|cursor| names.sources.find(cursor)) {
        work.source = Some(source);
    }
    work
}
