//! The questions: first what they are, then when they apply, which may use the questions before.

use super::National;
use super::lists::{add, identified};
use crate::content::catalogue::opleidingen;
use crate::content::catalogue::programme::ProgrammeDraft;
use crate::content::catalogue::subjects::Table;
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::draft::{ConditionReader, Draft};
use crate::content::names::{Names, Vocabulary};
use crate::content::values;
use crate::domain::arena::{Arena, Id};
use crate::domain::condition::{Condition, ConditionId, Conditions};
use crate::domain::date::Month;
use crate::domain::origin::Origin;
use crate::domain::programme::{Field, Start};
use crate::domain::question::{Choice, Competence, Group, Kind, Question};
use crate::domain::text::Text;

/// What options can be taken from.
pub(crate) struct OptionSources<'r, 'a> {
    pub(crate) starts: &'r Arena<Start>,
    pub(crate) fields: &'r Arena<Field>,
    pub(crate) programmes: &'r [ProgrammeDraft<'a>],
}

/// The questions, and where each says when it applies.
pub(crate) struct Questions<'a> {
    pub(crate) groups: Arena<Group>,
    pub(crate) scale: Vec<Text>,
    pub(crate) questions: Arena<Question>,
    whens: Vec<(Id<Question>, Cursor<'a>)>,
}

/// Reads the questions. Until [`read_whens`] has been heard, each of them applies always.
pub(crate) fn read<'a>(
    national: &National<'a>,
    names: &mut Vocabulary,
    from: &OptionSources,
    conditions: &mut Conditions,
) -> Questions<'a> {
    let mut group_names = Names::new("group");
    let mut groups = Arena::default();
    for item in national.list("groups") {
        let Some((id, fields)) = identified(item, &["id", "title", "later", "text"]) else { continue };
        let group = groups.push(Group {
            id: id.to_owned(),
            title: values::need_text(&fields, "title"),
            text: fields.get("text").and_then(values::text),
            later: fields.flag("later"),
        });
        add(&mut group_names, item, id, group);
    }
    let scale = national.list("scale").into_iter().filter_map(values::text).collect();
    let always = conditions.constant(true);
    let mut read = Questions { groups, scale, questions: Arena::default(), whens: Vec::new() };
    for item in national.list("questions") {
        let Some((question, when)) = question(item, &group_names, names, from, always) else { continue };
        let id = question.id.clone();
        let place = read.questions.push(question);
        add(&mut names.questions, item, &id, place);
        read.whens.extend(when.map(|when| (place, when)));
    }
    read
}

/// Reads when each question applies.
pub(crate) fn read_whens(read: &Questions, reader: &mut ConditionReader<'_, '_>) -> Vec<(Id<Question>, ConditionId)> {
    let mut whens = Vec::new();
    for (id, cursor) in &read.whens {
        let Draft::Fixed(when) = reader.read(*cursor) else {
            cursor.report(Code::RouteWordHere, &[]);
            continue;
        };
        if let Some(later) = later_question(reader.conditions, when, *id) {
            cursor.report(Code::QuestionOrder, &[&reader.questions.at(later).id]);
        }
        whens.push((*id, when));
    }
    whens
}

/// A question in the condition that is not asked before this one.
fn later_question(conditions: &Conditions, condition: ConditionId, id: Id<Question>) -> Option<Id<Question>> {
    match conditions.at(condition) {
        Condition::Constant(_) | Condition::TodayFrom(_) => None,
        Condition::Chosen(question, _) | Condition::AtLeast(question, _) => (*question >= id).then_some(*question),
        Condition::Not(inner) => later_question(conditions, *inner, id),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().find_map(|part| later_question(conditions, *part, id))
        }
    }
}

const KEYS: [&str; 21] = [
    "id",
    "group",
    "kind",
    "when",
    "text",
    "short",
    "hint",
    "why",
    "find_out",
    "always",
    "fixed",
    "unknown",
    "optional",
    "options",
    "options_from",
    "min",
    "max",
    "unit",
    "statements",
    "levels",
    "target",
];

fn question<'a>(
    item: Cursor<'a>,
    groups: &Names<Id<Group>>,
    names: &Vocabulary,
    from: &OptionSources,
    always: ConditionId,
) -> Option<(Question, Option<Cursor<'a>>)> {
    let (id, fields) = identified(item, &KEYS)?;
    let unknown = fields.flag("unknown");
    let find_out = if unknown { Some(values::need_text(&fields, "find_out")) } else { None };
    let question = Question {
        id: id.to_owned(),
        group: fields.need("group").and_then(|cursor| groups.find(cursor))?,
        when: always,
        text: values::need_text(&fields, "text"),
        short: fields.get("short").and_then(values::text),
        hint: fields.get("hint").and_then(values::text),
        why: fields.get("why").and_then(values::text),
        find_out,
        optional: fields.flag("optional"),
        always: fields.flag("always"),
        fixed: fields.flag("fixed"),
        kind: kind(&fields, names, from)?,
        origin: item.origin(),
    };
    Some((question, fields.get("when")))
}

fn kind(fields: &Fields, names: &Vocabulary, from: &OptionSources) -> Option<Kind> {
    #[derive(Clone, Copy)]
    enum Name {
        Choice,
        Several,
        Number,
        Month,
        Ratings,
    }
    const KINDS: [(&str, Name); 5] = [
        ("choice", Name::Choice),
        ("several", Name::Several),
        ("number", Name::Number),
        ("month", Name::Month),
        ("ratings", Name::Ratings),
    ];
    Some(match values::one_of(fields.need("kind")?, "kind", &KINDS)? {
        Name::Choice => Kind::Choice(options(fields, names, from)),
        Name::Several => Kind::Several(options(fields, names, from)),
        Name::Number => Kind::Number {
            min: fields.need("min")?.integer(-1_000_000, 1_000_000)?,
            max: fields.need("max")?.integer(-1_000_000, 1_000_000)?,
            unit: fields.get("unit").and_then(values::text),
        },
        Name::Month => Kind::Month { min: month(fields.need("min")?)?, max: month(fields.need("max")?)? },
        Name::Ratings => Kind::Ratings(competence(fields)?),
    })
}

fn month(cursor: Cursor) -> Option<Month> {
    let written = cursor.string()?;
    let month = Month::parse(written);
    if month.is_none() {
        cursor.report(Code::BadDate, &[written, "2005-09"]);
    }
    month
}

fn options(fields: &Fields, names: &Vocabulary, from: &OptionSources) -> Vec<Choice> {
    let mut choices = fields.get("options_from").map(|cursor| taken(cursor, names, from)).unwrap_or_default();
    for item in fields.get("options").map(Cursor::items).unwrap_or_default() {
        let Some((id, fields)) = identified(item, &["id", "text", "hint", "exclusive"]) else { continue };
        if choices.iter().any(|choice| choice.id == id) {
            item.report(Code::Duplicate, &[id]);
            continue;
        }
        choices.push(Choice {
            id: id.to_owned(),
            text: values::need_text(&fields, "text"),
            hint: fields.get("hint").and_then(values::text),
            exclusive: fields.flag("exclusive"),
            origin: item.origin(),
        });
    }
    if choices.is_empty() {
        fields.cursor().report(Code::MissingKey, &["options"]);
    }
    choices
}

fn taken(cursor: Cursor, names: &Vocabulary, from: &OptionSources) -> Vec<Choice> {
    #[derive(Clone, Copy)]
    enum From {
        Starts,
        Fields,
        Opleidingen,
        HavoSubjects,
        VwoSubjects,
        Areas,
    }
    const FROM: [(&str, From); 6] = [
        ("starts", From::Starts),
        ("fields", From::Fields),
        ("opleidingen", From::Opleidingen),
        ("havo_subjects", From::HavoSubjects),
        ("vwo_subjects", From::VwoSubjects),
        ("areas", From::Areas),
    ];
    let origin = cursor.origin();
    let choice = |id: &str, text: Text| taken_choice(id, text, origin);
    match values::one_of(cursor, "list of options", &FROM) {
        None => Vec::new(),
        Some(From::Starts) => from.starts.iter().map(|(_, start)| choice(&start.id, start.text.clone())).collect(),
        Some(From::Fields) => from.fields.iter().map(|(_, field)| choice(&field.id, field.text.clone())).collect(),
        Some(From::Opleidingen) => opleidingen(from.programmes, names).map(|(id, text)| choice(id, text)).collect(),
        Some(From::HavoSubjects) => subjects(names, from, |draft| draft.havo.as_ref(), true, origin),
        Some(From::VwoSubjects) => subjects(names, from, |draft| draft.vwo.as_ref(), false, origin),
        Some(From::Areas) => {
            let used = |id: &&str| from.programmes.iter().flat_map(|draft| &draft.areas).any(|area| area.id == *id);
            names.areas.all().filter(used).filter_map(|id| Some(choice(id, names.areas.get(id)?))).collect()
        }
    }
}

/// An option that stands in another list, or follows from the catalogue.
fn taken_choice(id: &str, text: Text, origin: Origin) -> Choice {
    Choice { id: id.to_owned(), text, hint: None, exclusive: false, origin }
}

/// The subjects that some table of the catalogue names, and those that cover a knowledge area, in alphabetical order.
fn subjects(
    names: &Vocabulary,
    from: &OptionSources,
    table: impl for<'d> Fn(&'d ProgrammeDraft) -> Option<&'d Table>,
    areas: bool,
    origin: Origin,
) -> Vec<Choice> {
    let mut used = Names::new("subject");
    for draft in from.programmes {
        let in_table = table(draft).into_iter().flatten().flat_map(|(_, cell)| cell.subjects());
        let in_areas = draft.areas.iter().filter(|_| areas).flat_map(|area| &area.met_by);
        for subject in in_table.chain(in_areas) {
            used.add(subject, ());
        }
    }
    let used = names.subjects.all().filter(|subject| used.get(subject).is_some());
    let mut choices: Vec<Choice> =
        used.filter_map(|id| Some(taken_choice(id, names.subjects.get(id)?, origin))).collect();
    choices.sort_by(|one, other| one.text.nl.cmp(&other.text.nl));
    choices
}

fn competence(fields: &Fields) -> Option<Competence> {
    let mut statements = Vec::new();
    for item in fields.need("statements")?.items() {
        let Some((id, own)) = identified(item, &["id", "text"]) else { continue };
        statements.push((id.to_owned(), values::need_text(&own, "text")));
    }
    let levels = fields.need("levels")?.fields(&["below", "core", "above"])?;
    let target = fields.need("target")?.integer(5, 6)?;
    Some(Competence {
        target: u8::try_from(target).ok()?,
        statements,
        levels: ["below", "core", "above"].map(|key| values::need_text(&levels, key)),
    })
}
