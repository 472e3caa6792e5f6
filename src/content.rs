//! From what authors write to a [`Pack`] that cannot be wrong: `JSON → cursor → draft → lower → check`.
//!
//! Everything that is wrong with content is found here, all of it at once, with file, line, column and a hint; nothing
//! half-read leaves this layer. What the content then means for a candidate belongs in `domain`.

pub mod diagnostic;
pub mod problems;
pub mod scan;

mod catalogue;
mod check;
mod cursor;
mod document;
mod draft;
mod lower;
mod names;
mod national;
mod nearest;
mod route_word;
mod values;

use crate::domain::condition::Conditions;
use crate::domain::date::Date;
use crate::domain::pack::{KnownQuestions, Pack};
use catalogue::Catalogue;
use cursor::Cursor;
use diagnostic::{Code, Diagnostic};
use document::{Document, Problems};
use draft::{ConditionReader, Rules};
use lower::{Demands, Lowering};
use names::Vocabulary;
use national::National;
use national::demands::DemandReader;

include!(concat!(env!("OUT_DIR"), "/national.rs"));

/// A file of content: its name, for diagnostics, and its text.
pub type File<'a> = (&'a str, &'a str);

/// Loads the built-in national content with the document of a hogeschool.
///
/// # Errors
/// Everything that is wrong with the document, in the order of the text.
pub fn load(hogeschool: File) -> Result<Pack, Vec<Diagnostic>> {
    load_with(NATIONAL, hogeschool)
}

/// Loads any national content with the document of a hogeschool.
///
/// # Errors
/// Everything that is wrong with the files, in their order and that of the text.
pub fn load_with(national: &[File], hogeschool: File) -> Result<Pack, Vec<Diagnostic>> {
    let problems = Problems::default();
    let pack = {
        let documents: Vec<Document> =
            national.iter().enumerate().map(|(place, file)| Document::read(place + 1, *file, &problems)).collect();
        let own = Document::read(0, hogeschool, &problems);
        let roots: Vec<Cursor> = documents.iter().filter_map(Document::root).collect();
        // A file that is no JSON would make everything that refers to it look wrong too.
        if problems.is_empty() { read(&roots, own.root(), &problems) } else { None }
    };
    let files: Vec<&str> = national.iter().chain([&hogeschool]).map(|(name, _)| *name).collect();
    match pack {
        Some(pack) if problems.is_empty() => Ok(pack),
        _ => Err(problems.into_sorted(&files)),
    }
}

fn read(roots: &[Cursor], own: Option<Cursor>, problems: &Problems) -> Option<Pack> {
    let national = National::of(roots)?;
    let mut names = Vocabulary::new();
    let header = header(&national);
    let mut lists = national::lists::read(&national, &mut names);
    let ways = national.list("ways");
    for way in &ways {
        national::demands::name_way(*way, &mut names);
    }
    let catalogue = catalogue::read(own?, &mut names, &mut lists.sources)?;
    let mut conditions = Conditions::default();
    let from = national::questions::OptionSources {
        starts: &lists.starts,
        fields: &lists.fields,
        programmes: &catalogue.programmes,
    };
    let mut questions = national::questions::read(&national, &mut names, &from, &mut conditions);
    let mut rules = Rules::new(national.rules.clone());
    let mut reader = ConditionReader {
        conditions: &mut conditions,
        questions: &questions.questions,
        question_names: &names.questions,
        fields: &names.fields,
        starts: &names.starts,
        rules: &mut rules,
    };
    reader.all_rules();
    let whens = national::questions::read_whens(&questions, &mut reader);
    let changes = national::changes::read(&national, catalogue.changes, &mut reader);
    let mut demand_reader = DemandReader { reader: &mut reader, names: &names, sources: &lists.sources };
    let demands = Demands { ways: demand_reader.ways(ways), general: demand_reader.demands(national.list("demands")) };
    let own: Vec<_> = catalogue.programmes.iter().map(|draft| lower::read_own(draft, &mut demand_reader)).collect();
    check::placeholders_exist(&demands, &own);
    let known = known_questions(&national, &names);
    // With something wrong so far, laying out would only repeat it for every route.
    if !problems.is_empty() {
        return None;
    }
    let mut lowering =
        Lowering::new(&demands, &names, &questions.questions, catalogue.old_diplomas, &mut conditions, &whens);
    let written: Vec<Cursor> = catalogue.programmes.iter().map(|draft| draft.cursor).collect();
    for (draft, own) in catalogue.programmes.into_iter().zip(&own) {
        lowering.programme(draft, own);
    }
    let lowered = lowering.finish();
    for (id, when) in whens {
        questions.questions.change(id, |question| question.when = when);
    }
    let Catalogue { version, valid, hogeschool, .. } = catalogue;
    let (national, own) = (header.valid?, valid?);
    let (valid_from, valid_until) = (national.0.max(own.0), national.1.min(own.1));
    let pack = Pack {
        national_version: header.version,
        version,
        valid_from,
        valid_until,
        study_year: header.study_year,
        hogeschool,
        conditions,
        groups: questions.groups,
        questions: questions.questions,
        scale: questions.scale,
        sources: lists.sources,
        confidences: lists.confidences,
        statements: lowered.statements,
        demands: lowered.demands,
        nodes: lowered.nodes,
        fields: lists.fields,
        starts: lists.starts,
        patterns: lists.patterns,
        programmes: lowered.programmes,
        offers: lowered.offers,
        routes: lowered.routes,
        changes,
        known: known?,
    };
    check::placeholders_have_values(&pack, &written);
    Some(pack)
}

struct Header {
    version: String,
    study_year: String,
    valid: Option<(Date, Date)>,
}

fn header(national: &National) -> Header {
    let string = |key: &str| national.need(key).and_then(Cursor::string).unwrap_or_default().to_owned();
    if let Some(cursor) = national.need("format")
        && let Some(found) = cursor.string()
        && found != national::FORMAT
    {
        cursor.report(Code::Format, &[found, national::FORMAT]);
    }
    Header {
        version: string("version"),
        study_year: string("study_year"),
        valid: national.need("valid").and_then(catalogue::read_valid),
    }
}

/// The questions that the code itself speaks of must be there.
fn known_questions(national: &National, names: &Vocabulary) -> Option<KnownQuestions> {
    let known = |name: &str| {
        let found = names.questions.get(name);
        if found.is_none() {
            national.report(Code::MissingKey, &[name]);
        }
        found
    };
    let (field, degree, start) = (known("field"), known("degree"), known("start"));
    let (week_pattern, birth) = (known("week_pattern"), known("birth"));
    Some(KnownQuestions { field: field?, degree: degree?, start: start?, week_pattern: week_pattern?, birth: birth? })
}
