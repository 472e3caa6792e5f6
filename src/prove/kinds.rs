//! Kinds of programmes that a hogeschool may have and this one has not.
//!
//! National content is written for all of them: a case that counts for nobody here may count at another hogeschool. So
//! before that is said, programmes are made up that differ in everything that a condition can ask of a programme.

use super::written::{Written, get, items, properties, text};
use crate::content::diagnostic::Code;
use crate::content::{File, load_with};
use crate::domain::index::hash;
use crate::domain::pack::Pack;
use crate::json::Json;

/// So many programmes are made up. What they have in common with others is drawn anew for each, so every few properties
/// meet.
const COUNT: usize = 400;

/// The national content with made-up programmes; nothing when none can be made up for it.
pub(super) fn pack(national: &[File], written: &Written) -> Option<Pack> {
    let names = Names::of(written);
    let mut kept: Vec<usize> = (0..COUNT).collect();
    let name = |place: usize| format!("kind-{place}");
    loop {
        let programmes = kept.iter().map(|place| names.programme(*place, &name(*place))).collect();
        let problems = match load_with(national, ("kinds", &names.document(programmes).to_string())) {
            Ok(pack) => return Some(pack),
            Err(problems) => problems,
        };
        // A sentence of the nation needs something that a programme has not: there is no such programme.
        let is_unfit = |place: &usize| {
            let name = name(*place);
            problems.iter().any(|problem| problem.code == Code::NoValue && problem.details.contains(&name))
        };
        let before = kept.len();
        kept.retain(|place| !is_unfit(place));
        if kept.len() == before || kept.is_empty() {
            return None;
        }
    }
}

/// What the national content names.
struct Names<'w> {
    fields: Vec<&'w str>,
    starts: Vec<(&'w str, &'w str)>,
    subjects: Vec<&'w str>,
    profiles: Vec<&'w str>,
    areas: Vec<&'w str>,
    patterns: Vec<&'w str>,
    ways: Vec<&'w str>,
    source: &'w str,
    valid: [&'w str; 2],
}

impl<'w> Names<'w> {
    fn of(written: &'w Written) -> Self {
        let list = |key: &str, of: &str| -> Vec<&str> {
            let lists = written.national().filter_map(|(_, root)| get(root, key));
            lists.flat_map(|list| items(Some(list))).filter_map(|item| text(get(item, of))).collect()
        };
        let sources = written.national().filter_map(|(_, root)| get(root, "sources"));
        let valid = |key: &str| {
            let mut valid = written.national().filter_map(|(_, root)| text(get(get(root, "valid")?, key)));
            valid.next().unwrap_or_default()
        };
        Self {
            fields: list("fields", "id"),
            starts: list("starts", "id").into_iter().zip(list("starts", "date")).collect(),
            subjects: list("subjects", "id"),
            profiles: list("profiles", "id"),
            areas: list("areas", "id"),
            patterns: list("patterns", "id"),
            ways: list("ways", "id"),
            source: sources.flat_map(properties).map(|source| source.key).next().unwrap_or_default(),
            valid: ["from", "until"].map(valid),
        }
    }

    fn document(&self, programmes: Vec<Json>) -> Json {
        let words = || Json::object([("nl", Json::text("kind")), ("en", Json::text("kind"))]);
        let [from, until] = self.valid;
        Json::object([
            ("format", Json::text("mkb-route/content/1")),
            ("version", Json::text("1")),
            ("valid", Json::object([("from", Json::text(from)), ("until", Json::text(until))])),
            (
                "hogeschool",
                Json::object([
                    ("id", Json::text("kinds")),
                    ("name", words()),
                    ("contact", Json::object([("name", words()), ("url", Json::text("https://kinds.example"))])),
                ]),
            ),
            ("old_diplomas", Json::object([("havo_until", Json::Number(2008)), ("vwo_until", Json::Number(2009))])),
            ("programmes", Json::List(programmes)),
        ])
    }

    fn programme(&self, place: usize, name: &str) -> Json {
        let draw = Draw { place };
        let words = || Json::object([("nl", Json::text("kind")), ("en", Json::text("kind"))]);
        let mut fields = vec![
            ("id", Json::text(name)),
            ("name", words()),
            ("degree", draw.one("degree", &["ad", "bachelor"])),
            ("form", draw.one("form", &["duaal", "deeltijd", "voltijd"])),
            ("opleiding", Json::text("kind")),
            ("field", draw.one("field", &self.fields)),
            ("sector", draw.one("sector", &SECTORS)),
            ("mkb_route", Json::Flag(draw.flag("mkb_route"))),
            ("patterns", Json::List(vec![draw.one("pattern", &self.patterns)])),
        ];
        let starts: Vec<_> = self.starts.iter().filter(|(start, _)| draw.flag(start)).collect();
        let starts = if starts.is_empty() { self.starts.iter().collect() } else { starts };
        fields.push(("starts", starts.iter().map(|(start, _)| Json::text(*start)).collect()));
        let days = || Json::Object(starts.iter().map(|(start, day)| ((*start).to_owned(), Json::text(*day))).collect());
        if draw.flag("deadlines") {
            fields.push(("deadlines", days()));
        }
        fields.push(("test_21", if draw.flag("test_21") { self.test(&draw, days()) } else { Json::Flag(false) }));
        if draw.below("titles", 4) == 0 {
            fields.push(("titles", Json::object([("only", Json::List(vec![draw.one("way", &self.ways)]))])));
        }
        if draw.flag("subjects") {
            fields.push(("subjects", self.tables(&draw)));
        }
        if draw.flag("areas") {
            let area =
                |area: &&str| Json::object([("id", Json::text(*area)), ("met_by", self.some_subjects(&draw, area))]);
            fields.push(("areas", self.areas.iter().map(area).collect()));
        }
        if draw.flag("vwo_track") {
            fields.push(("vwo_track", Json::object([("text", words())])));
        }
        fields.push(("work", work(&draw)));
        for key in ["agreement", "scan"] {
            if draw.flag(key) {
                fields.push((key, Json::object([("moment", draw.one(key, &MOMENTS))])));
            }
        }
        Json::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    fn test(&self, draw: &Draw, days: Json) -> Json {
        let mut fields = vec![("offered".to_owned(), Json::Flag(true)), ("source".to_owned(), Json::text(self.source))];
        if draw.flag("test_deadline") {
            fields.push(("deadline".to_owned(), days));
        }
        if draw.flag("test_validity") {
            let words = Json::object([("nl", Json::text("kind")), ("en", Json::text("kind"))]);
            fields.push(("validity".to_owned(), words));
        }
        Json::Object(fields)
    }

    fn tables(&self, draw: &Draw) -> Json {
        let cell = |kind: &str, profile: &str| match draw.below(&format!("{kind}{profile}"), 4) {
            0 => Json::text("free"),
            1 => Json::text("no_access"),
            2 => Json::object([("all_of", self.some_subjects(draw, profile))]),
            _ => Json::object([("any_of", self.some_subjects(draw, profile))]),
        };
        let table = |kind: &str| {
            Json::Object(self.profiles.iter().map(|profile| ((*profile).to_owned(), cell(kind, profile))).collect())
        };
        let kinds = ["havo", "vwo"].into_iter().filter(|kind| draw.flag(&format!("{kind} table")));
        Json::Object(kinds.map(|kind| (kind.to_owned(), table(kind))).collect())
    }

    fn some_subjects(&self, draw: &Draw, what: &str) -> Json {
        Json::List(vec![
            draw.one(&format!("{what} one"), &self.subjects),
            draw.one(&format!("{what} two"), &self.subjects),
        ])
    }
}

const SECTORS: [&str; 8] = [
    "techniek",
    "economie",
    "gezondheidszorg",
    "onderwijs",
    "gedrag_maatschappij",
    "landbouw",
    "recht",
    "taal_cultuur",
];

/// Before the start and after it.
const MOMENTS: [&str; 4] = ["before_enrolment", "before_lessons", "year_1", "year_2"];

fn work(draw: &Draw) -> Json {
    let mut fields = vec![
        ("demand".to_owned(), draw.one("work", &["required", "required", "preferred", "none"])),
        ("moment".to_owned(), draw.one("moment", &MOMENTS)),
        ("relevance".to_owned(), draw.one("relevance", &["required", "preferred", "none"])),
        ("level".to_owned(), draw.one("level", &["hbo", "any"])),
    ];
    let kinds = ["paid", "voluntary", "internship", "zzp"].into_iter().filter(|kind| draw.flag(kind));
    fields.push(("accepts".to_owned(), kinds.map(Json::text).collect()));
    if draw.flag("hours") {
        fields.push(("hours".to_owned(), Json::Number(16)));
    }
    Json::Object(fields)
}

/// Draws the properties of one programme, the same ones in every run.
struct Draw {
    place: usize,
}

impl Draw {
    fn below(&self, what: &str, limit: usize) -> usize {
        hash(&(what, self.place)) as usize % limit.max(1)
    }

    fn flag(&self, what: &str) -> bool {
        self.below(what, 2) == 0
    }

    fn one(&self, what: &str, among: &[&str]) -> Json {
        among.get(self.below(what, among.len())).map_or(Json::Null, |name| Json::text(*name))
    }
}
