//! The document of a hogeschool, as written: who it is, its policy, its programmes. What its conditions mean is read
//! later, when the questions are known.

pub(super) mod programme;
pub(super) mod subjects;
pub(super) mod test_21;
pub(super) mod work;

use super::cursor::{Cursor, Fields};
use super::diagnostic::Code;
use super::names::{Names, Vocabulary};
use super::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::date::Date;
use crate::domain::pack::Hogeschool;
use crate::domain::source::Source;
use crate::domain::text::Text;
use programme::ProgrammeDraft;
use test_21::TestPolicy;

/// The format this reads.
pub(super) const FORMAT: &str = "mkb-route/content/1";

/// The document of a hogeschool.
pub(super) struct Catalogue<'a> {
    pub(super) version: String,
    /// The first and the last day.
    pub(super) valid: Option<(Date, Date)>,
    pub(super) hogeschool: Hogeschool,
    pub(super) old_diplomas: OldDiplomas,
    pub(super) programmes: Vec<ProgrammeDraft<'a>>,
    /// What changes cost here, and where to read about them.
    pub(super) changes: Option<Cursor<'a>>,
}

/// The last years of the old havo and vwo.
#[derive(Clone, Copy, Default)]
pub(super) struct OldDiplomas {
    pub(super) havo_until: Option<i32>,
    pub(super) vwo_until: Option<i32>,
    pub(super) source: Option<Id<Source>>,
}

const KEYS: [&str; 12] = [
    "$schema",
    "format",
    "version",
    "valid",
    "hogeschool",
    "sources",
    "old_diplomas",
    "test_21",
    "changes",
    "programmes",
    // What only the scan of a workplace reads, with `scan_settings` of the programmes.
    "scan",
    // Candidates with what must come out for them, which only `check` reads.
    "examples",
];

/// Reads the document. `sources` gets those of the hogeschool added.
pub(super) fn read<'a>(root: Cursor<'a>, names: &mut Vocabulary, sources: &mut Arena<Source>) -> Option<Catalogue<'a>> {
    let fields = root.fields(&KEYS)?;
    check_format(&fields, FORMAT);
    if let Some(list) = fields.get("sources") {
        read_sources(list, &mut names.sources, sources);
    }
    let policy = fields.get("test_21").and_then(|cursor| test_21::read(cursor, names)).unwrap_or_default();
    let programmes = read_programmes(&fields, names, &policy);
    for draft in &programmes {
        let place = u16::try_from(names.opleidingen.len()).unwrap_or(u16::MAX);
        names.opleidingen.add(&draft.opleiding, place);
    }
    Some(Catalogue {
        version: fields.need("version").and_then(Cursor::string).unwrap_or_default().to_owned(),
        valid: fields.need("valid").and_then(read_valid),
        hogeschool: Hogeschool {
            scan_page: scan_page(&fields),
            ..fields.need("hogeschool").and_then(read_hogeschool).unwrap_or_default()
        },
        old_diplomas: fields.get("old_diplomas").and_then(|cursor| read_old(cursor, names)).unwrap_or_default(),
        programmes,
        changes: fields.get("changes"),
    })
}

/// The page with the workplace scan. What else is said about scans is for them.
fn scan_page(fields: &Fields) -> Option<String> {
    let links = fields.get("scan")?.some_fields()?.get("links")?.some_fields()?;
    links.get("page").and_then(values::url)
}

fn read_programmes<'a>(fields: &Fields<'a>, names: &Vocabulary, policy: &TestPolicy) -> Vec<ProgrammeDraft<'a>> {
    let Some(list) = fields.need("programmes") else { return Vec::new() };
    let items = list.some_items();
    let mut known: Names<()> = Names::new("programme");
    let mut programmes = Vec::with_capacity(items.len());
    for item in items {
        let Some(draft) = programme::read(item, names, policy) else { continue };
        if !known.add(&draft.programme.id, ()) {
            item.report(Code::Duplicate, &[&draft.programme.id]);
        }
        programmes.push(draft);
    }
    programmes
}

/// `{ "from": …, "until": … }`: the first and the last day.
pub(super) fn read_valid(cursor: Cursor) -> Option<(Date, Date)> {
    let valid = cursor.fields(&["from", "until"])?;
    let from = valid.need("from").and_then(values::date);
    let until = valid.need("until").and_then(values::date);
    let (from, until) = (from?, until?);
    if until < from {
        valid.cursor().report(Code::OutOfRange, &[&until.to_string(), &from.to_string(), "…"]);
    }
    Some((from, until))
}

pub(super) fn check_format(fields: &Fields, wanted: &str) {
    let Some(cursor) = fields.need("format") else { return };
    if let Some(found) = cursor.string()
        && found != wanted
    {
        cursor.report(Code::Format, &[found, wanted]);
    }
}

/// Adds sources to those that are there.
pub(super) fn read_sources(list: Cursor, names: &mut Names<Id<Source>>, sources: &mut Arena<Source>) {
    for entry in list.entries().unwrap_or_default() {
        let (Some(id), Some(fields)) =
            (entry.name_with_parts(), entry.value.fields(&["title", "url", "as_of", "confidence"]))
        else {
            continue;
        };
        let confidence = fields
            .need("confidence")
            .and_then(|cursor| values::one_of(cursor, "confidence", &crate::domain::source::Confidence::ALL));
        let source = Source {
            id: id.to_owned(),
            title: values::need_text(&fields, "title"),
            url: fields.get("url").and_then(values::url),
            as_of: fields.get("as_of").and_then(values::date),
            confidence: confidence.unwrap_or(crate::domain::source::Confidence::General),
        };
        if names.get(id).is_some() {
            entry.report(Code::Duplicate, &[id]);
            continue;
        }
        names.add(id, sources.push(source));
    }
}

pub(super) fn read_hogeschool(cursor: Cursor) -> Option<Hogeschool> {
    let fields = cursor.fields(&["id", "name", "contact"])?;
    let contact = fields.need("contact").and_then(|cursor| cursor.fields(&["name", "email", "phone", "url"]));
    let optional = |key: &str| contact.as_ref().and_then(|contact| contact.get(key));
    let string = |key: &str| optional(key).and_then(Cursor::string).map(str::to_owned);
    Some(Hogeschool {
        id: fields.need("id").and_then(Cursor::name).unwrap_or_default().to_owned(),
        name: values::need_text(&fields, "name"),
        contact: contact.as_ref().map(|contact| values::need_text(contact, "name")).unwrap_or_default(),
        email: string("email"),
        phone: string("phone"),
        url: optional("url").and_then(values::url),
        scan_page: None,
    })
}

fn read_old(cursor: Cursor, names: &Vocabulary) -> Option<OldDiplomas> {
    let fields = cursor.fields(&["havo_until", "vwo_until", "source"])?;
    let year = |key: &str| fields.get(key).and_then(|cursor| cursor.integer(1950, 2100));
    Some(OldDiplomas {
        havo_until: year("havo_until"),
        vwo_until: year("vwo_until"),
        source: fields.get("source").and_then(|cursor| names.sources.find(cursor)),
    })
}

/// The distinct opleidingen with the names of their programmes, in the catalogue's order of first appearance.
pub(super) fn opleidingen<'d>(
    programmes: &'d [ProgrammeDraft],
    names: &'d Vocabulary,
) -> impl Iterator<Item = (&'d str, Text)> {
    let mut next = (0..).peekable();
    programmes.iter().filter_map(move |draft| {
        let is_first = names.opleidingen.get(&draft.opleiding) == next.peek().copied();
        is_first.then(|| {
            next.next();
            (draft.opleiding.as_str(), draft.programme.name.clone())
        })
    })
}
