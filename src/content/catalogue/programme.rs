//! One programme as a hogeschool writes it.

use super::subjects::{self, Area, Table};
use super::test_21::{self, TestPolicy};
use super::work::{self, WorkDraft};
use crate::content::cursor::{Cursor, Fields};
use crate::content::names::{Vocabulary, day};
use crate::content::route_word::Sector;
use crate::content::values;
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::demand::Moment;
use crate::domain::programme::{Degree, Form, Pattern, Programme, Start, Terms};
use crate::domain::source::{Source, Topic};
use crate::domain::text::Text;

/// A weekly pattern of a programme, with what is demanded in it.
#[derive(Clone, Copy)]
pub(crate) struct PatternDraft {
    pub(crate) pattern: Id<Pattern>,
    pub(crate) work: WorkDraft,
    /// When the agreement is demanded.
    pub(crate) agreement: Option<Moment>,
    /// When the workplace must have been scanned.
    pub(crate) scan: Option<Moment>,
}

/// A programme, with what is still to be laid out per route.
pub(crate) struct ProgrammeDraft<'a> {
    /// Where it is written.
    pub(crate) cursor: Cursor<'a>,
    pub(crate) programme: Programme,
    pub(crate) opleiding: String,
    pub(crate) sector: Sector,
    /// Each makes a route.
    pub(crate) patterns: Vec<PatternDraft>,
    /// The only ways of coming in that it accepts.
    pub(crate) titles: Option<Vec<String>>,
    pub(crate) test: TestPolicy,
    pub(crate) havo: Option<Table>,
    pub(crate) vwo: Option<Table>,
    pub(crate) areas: Vec<Area>,
    pub(crate) vwo_track: Option<Text>,
    /// Demands of its own, still to be read.
    pub(crate) conditions: Vec<Cursor<'a>>,
    pub(crate) preferences: Vec<Cursor<'a>>,
    pub(crate) shortening: Vec<Cursor<'a>>,
}

const KEYS: [&str; 29] = [
    "id",
    "name",
    "degree",
    "form",
    "opleiding",
    "field",
    "sector",
    "codes",
    "url",
    "summary",
    "duration",
    "ec",
    "mkb_route",
    "patterns",
    "starts",
    "deadlines",
    "titles",
    "test_21",
    "subjects",
    "areas",
    "areas_source",
    "conditions",
    "work",
    "agreement",
    "scan",
    "scan_settings",
    "vwo_track",
    "preferences",
    "shortening",
];

pub(super) fn read<'a>(cursor: Cursor<'a>, names: &Vocabulary, policy: &TestPolicy) -> Option<ProgrammeDraft<'a>> {
    let fields = cursor.fields(&KEYS)?;
    let id = fields.need("id").and_then(Cursor::name);
    let degree = fields.need("degree").and_then(|cursor| values::one_of(cursor, "degree", &Degree::ALL));
    let form = fields.need("form").and_then(|cursor| values::one_of(cursor, "form", &Form::ALL));
    let field = fields.need("field").and_then(|cursor| names.fields.find(cursor));
    let sector = fields.need("sector").and_then(|cursor| values::one_of(cursor, "sector", &Sector::ALL));
    let opleiding = fields.need("opleiding").and_then(Cursor::name);
    let mut sources = Vec::new();
    let work = fields.get("work").and_then(|cursor| work::read(cursor, names)).unwrap_or_default();
    let test = test_21::read_of_programme(fields.get("test_21"), policy, names);
    let (agreement, agreement_source) = moment_with_source(&fields, "agreement", names);
    let (scan, scan_source) = moment_with_source(&fields, "scan", names);
    let (titles, titles_source) = read_titles(&fields, names);
    let (havo, vwo, subjects_source) = read_subjects(&fields, names);
    let (vwo_track, vwo_track_source) = read_vwo_track(&fields, names);
    let areas_source = fields.get("areas_source").and_then(|cursor| names.sources.find(cursor));
    for (topic, source) in [
        (Topic::Work, work.source),
        (Topic::Test, test.source),
        (Topic::Agreement, agreement_source),
        (Topic::Scan, scan_source),
        (Topic::Titles, titles_source),
        (Topic::Subjects, subjects_source),
        (Topic::VwoTrack, vwo_track_source),
        (Topic::Areas, areas_source),
    ] {
        sources.extend(source.map(|source| (topic, source)));
    }
    let codes = fields.get("codes").and_then(|cursor| cursor.fields(&["isat", "rio"]));
    let code = |key: &str| codes.as_ref().and_then(|codes| codes.get(key)).and_then(Cursor::string).map(str::to_owned);
    let programme = Programme {
        id: id?.to_owned(),
        name: values::need_text(&fields, "name"),
        degree: degree?,
        form: form?,
        field: field?,
        mkb_route: fields.flag("mkb_route"),
        summary: fields.get("summary").and_then(values::text),
        duration: fields.get("duration").and_then(values::text),
        ec: fields.get("ec").and_then(|cursor| cursor.integer(1, 480)),
        isat: code("isat"),
        rio: code("rio"),
        url: fields.get("url").and_then(values::url),
        sources,
        starts: read_starts(&fields, names, &test),
        test_validity: test.validity.clone(),
        accepted: None,
        origin: cursor.origin(),
    };
    let list = |key: &str| fields.get(key).map(Cursor::items).unwrap_or_default();
    Some(ProgrammeDraft {
        cursor,
        programme,
        opleiding: opleiding?.to_owned(),
        sector: sector?,
        patterns: read_patterns(&fields, names, work, agreement, scan),
        titles,
        test,
        havo,
        vwo,
        areas: fields.get("areas").map(|cursor| subjects::read_areas(cursor, names)).unwrap_or_default(),
        vwo_track,
        conditions: list("conditions"),
        preferences: list("preferences"),
        shortening: list("shortening"),
    })
}

/// In the order of time. The days of the start itself come from the national content, and are filled in there.
fn read_starts(fields: &Fields, names: &Vocabulary, test: &TestPolicy) -> Vec<Terms> {
    let deadlines = fields.get("deadlines").map(|cursor| test_21::days_per_start(cursor, names)).unwrap_or_default();
    let Some(list) = fields.need("starts") else { return Vec::new() };
    let mut starts: Vec<Id<Start>> = list.some_items().into_iter().filter_map(|item| names.starts.find(item)).collect();
    starts.sort_unstable();
    starts.dedup();
    let terms = |start: Id<Start>| Terms {
        start,
        deadline: day(&deadlines, start),
        reference: day(&names.start_days, start).map_or(Date::FIRST, |day| test.reference_on(day)),
        test_deadline: day(&test.deadlines, start),
    };
    starts.into_iter().map(terms).collect()
}

/// What holds for the whole programme, unless a pattern says otherwise.
fn read_patterns(
    fields: &Fields,
    names: &Vocabulary,
    work: WorkDraft,
    agreement: Option<Moment>,
    scan: Option<Moment>,
) -> Vec<PatternDraft> {
    let Some(list) = fields.need("patterns") else { return Vec::new() };
    let read = |item: Cursor| {
        if !item.is_object() {
            return Some(PatternDraft { pattern: names.patterns.find(item)?, work, agreement, scan });
        }
        let fields = item.fields(&["id", "work", "agreement", "scan"])?;
        Some(PatternDraft {
            pattern: names.patterns.find(fields.need("id")?)?,
            work: fields.get("work").map_or(work, |cursor| work::read_over(work, cursor, names)),
            agreement: moment_with_source(&fields, "agreement", names).0.or(agreement),
            scan: moment_with_source(&fields, "scan", names).0.or(scan),
        })
    };
    list.some_items().into_iter().filter_map(read).collect()
}

fn moment_with_source(fields: &Fields, key: &str, names: &Vocabulary) -> (Option<Moment>, Option<Id<Source>>) {
    let Some(own) = fields.get(key).and_then(|cursor| cursor.fields(&["moment", "source"])) else {
        return (None, None);
    };
    (own.need("moment").and_then(values::fixed_moment), source(&own, names))
}

fn read_titles(fields: &Fields, names: &Vocabulary) -> (Option<Vec<String>>, Option<Id<Source>>) {
    let Some(own) = fields.get("titles").and_then(|cursor| cursor.fields(&["only", "source"])) else {
        return (None, None);
    };
    let known = |item: Cursor| {
        names.ways.find(item)?;
        item.string().map(str::to_owned)
    };
    let only = own.need("only").map(|list| list.items().into_iter().filter_map(known).collect());
    (only, source(&own, names))
}

fn read_subjects(fields: &Fields, names: &Vocabulary) -> (Option<Table>, Option<Table>, Option<Id<Source>>) {
    let Some(own) = fields.get("subjects").and_then(|cursor| cursor.fields(&["havo", "vwo", "source"])) else {
        return (None, None, None);
    };
    let table = |key: &str| own.get(key).map(|cursor| subjects::read_table(cursor, names));
    (table("havo"), table("vwo"), source(&own, names))
}

fn read_vwo_track(fields: &Fields, names: &Vocabulary) -> (Option<Text>, Option<Id<Source>>) {
    let Some(own) = fields.get("vwo_track").and_then(|cursor| cursor.fields(&["text", "source"])) else {
        return (None, None);
    };
    (Some(values::need_text(&own, "text")), source(&own, names))
}

fn source(fields: &Fields, names: &Vocabulary) -> Option<Id<Source>> {
    fields.get("source").and_then(|cursor| names.sources.find(cursor))
}
