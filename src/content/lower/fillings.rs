//! Texts that differ within one route: the subjects of a profile, a knowledge area, the track for vwo.

use super::words::{Scope, Within};
use crate::content::catalogue::subjects::Cell;
use crate::content::names::Vocabulary;
use crate::content::national::demands::DemandDraft;
use crate::domain::demand::Statement;
use crate::domain::text::Text;

/// The placeholders that are filled in here, and no later.
pub(crate) const NAMES: [&str; 3] = ["subjects", "area", "vwo_track"];

/// What fills the placeholders of a statement that belong here.
pub(super) fn of(statement: &Statement, scope: &Scope) -> Vec<(&'static str, Text)> {
    let mentioned = DemandDraft::texts(statement).flat_map(Text::placeholders);
    let mut names: Vec<&str> = mentioned.filter_map(|name| NAMES.into_iter().find(|known| *known == name)).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().filter_map(|name| Some((name, value(name, scope)?))).collect()
}

/// Whether a statement speaks of the shorter track for vwo.
pub(super) fn mentions_vwo_track(statement: &Statement) -> bool {
    DemandDraft::texts(statement).any(|text| text.mentions("vwo_track"))
}

fn value(name: &str, scope: &Scope) -> Option<Text> {
    match (name, scope.within) {
        ("subjects", Within::HavoProfile(_, cell) | Within::VwoProfile(_, cell)) => subjects(cell, scope.names),
        ("area", Within::Area(area)) => scope.names.areas.get(&area.id),
        ("vwo_track", _) => scope.draft.vwo_track.clone(),
        _ => None,
    }
}

/// "natuurkunde en wiskunde B, en een van: economie, wiskunde A".
fn subjects(cell: &Cell, names: &Vocabulary) -> Option<Text> {
    let Cell::Subjects { all_of, any_of } = cell else { return None };
    let texts = |ids: &[String]| -> Vec<Text> { ids.iter().filter_map(|id| names.subjects.get(id)).collect() };
    let all = list(&texts(all_of), &AND);
    Some(match (all_of.is_empty(), any_of.is_empty()) {
        (false, true) => all,
        (true, _) => list(&texts(any_of), &OR),
        (false, false) => {
            let any = list(&texts(any_of), &OR);
            Text {
                nl: [&all.nl, ", en ook ", &any.nl].concat().into(),
                en: [&all.en, ", and also ", &any.en].concat().into(),
            }
        }
    })
}

/// The ways of coming in that a programme accepts.
pub(super) fn accepted(titles: &[String], names: &Vocabulary) -> Text {
    let texts: Vec<Text> = titles.iter().filter_map(|id| names.ways.get(id)).collect();
    list(&texts, &OR)
}

/// Dutch and English.
const AND: (&str, &str) = (" en ", " and ");
const OR: (&str, &str) = (" of ", " or ");

fn list(texts: &[Text], last: &(&str, &str)) -> Text {
    let nl: Vec<&str> = texts.iter().map(|text| &*text.nl).collect();
    let en: Vec<&str> = texts.iter().map(|text| &*text.en).collect();
    Text { nl: joined(&nl, last.0).into(), en: joined(&en, last.1).into() }
}

fn joined(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., final_word] => [&first.join(", "), last, final_word].concat(),
    }
}
