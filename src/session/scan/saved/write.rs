//! To JSON.

use super::{ANSWERS, FIRST_VERSION, FULL, NOT_APPLICABLE, QUICK, RESULT, UNKNOWN};
use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::model::{Role, Scan};
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::profile::{Answer, Question};
use crate::domain::scan::response::{Length, Planned, Rating, Response};
use crate::domain::text::Locale;
use crate::json::Json;
use crate::session::scan::outcome_json::outcome;

/// The version of words that are no longer there.
const EARLIER: &str = "earlier";

/// Everything that was filled in, as a document that [`read`](super::read()) reads back. With the notes, which are for
/// nobody else: this is the respondent's own file.
#[must_use]
pub fn answers_to_json(pack: &ScanPack, response: &Response) -> String {
    answers(pack, &pack.scan_of(response), response).to_string()
}

/// The same with what it came to.
#[must_use]
pub fn result_to_json(pack: &ScanPack, response: &Response, locale: Locale) -> String {
    let scan = pack.scan_of(response);
    Json::object([
        ("format", Json::text(RESULT)),
        ("answers", answers(pack, &scan, response)),
        ("outcome", outcome(pack, &scan, response, locale)),
    ])
    .to_string()
}

fn answers(pack: &ScanPack, scan: &Scan, response: &Response) -> Json {
    let items = || scan.items.iter().map(|(id, _)| id);
    let name = |id: Id<Item>| scan.items.at(id).id.clone();
    let profile = scan.profile.iter().filter_map(|(id, question)| {
        let answer = response.profile(id)?;
        Some((question.id.clone(), profile_answer(question, answer)))
    });
    let ratings = items().filter_map(|id| Some((name(id), rating(response.given(id)?))));
    let versions = items().filter(|id| response.given(*id).is_some()).filter_map(|id| {
        let reworded = response.reworded.contains(&id);
        let version = if reworded { EARLIER } else { scan.items.at(id).text_version.as_str() };
        (version != FIRST_VERSION).then(|| (name(id), Json::text(version)))
    });
    let notes = items().filter(|id| !response.note(*id).is_empty());
    let notes = notes.map(|id| (name(id), Json::text(response.note(id))));
    let plan = response.plan.iter().map(|planned| (name(planned.item), plan_entry(planned)));
    let mut fields = vec![
        ("format", Json::text(ANSWERS)),
        ("scan", Json::text(scan.id.as_str())),
        ("version", Json::text(scan.version.as_str())),
        ("content", Json::text(pack.hogeschool.id.as_str())),
        ("programme", Json::optional(response.programme.as_deref())),
        ("role", Json::optional(said_role(scan, response).map(Role::code))),
        ("date", date(response)),
        ("length", length(response)),
        ("profile", Json::Object(profile.collect())),
        ("items", Json::Object(ratings.collect())),
    ];
    let optional = [("texts", versions.collect::<Vec<_>>()), ("notes", notes.collect()), ("plan", plan.collect())];
    let filled = optional.into_iter().filter(|(_, entries)| !entries.is_empty());
    fields.extend(filled.map(|(key, entries)| (key, Json::Object(entries))));
    Json::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Who fills in, as far as that has been said.
fn said_role(scan: &Scan, response: &Response) -> Option<Role> {
    let asked = scan.profile.find(|question| question.says_role);
    asked.is_none_or(|id| response.profile(id).is_some()).then(|| response.role(scan))
}

pub(in crate::session::scan) fn date(response: &Response) -> Json {
    Json::optional(response.date.map(|date| date.to_string()))
}

pub(in crate::session::scan) fn length(response: &Response) -> Json {
    Json::text(if response.length == Length::Quick { QUICK } else { FULL })
}

fn profile_answer(question: &Question, answer: Answer) -> Json {
    match answer {
        Answer::Number(number) => Json::Number(number.into()),
        Answer::Chosen(place) => {
            Json::optional(question.choices().get(usize::from(place)).map(|choice| choice.id.as_str()))
        }
    }
}

fn rating(rating: Rating) -> Json {
    match rating {
        Rating::Level(level) => Json::Number(level.number().into()),
        Rating::NotApplicable => Json::text(NOT_APPLICABLE),
        Rating::Unknown => Json::text(UNKNOWN),
    }
}

fn plan_entry(planned: &Planned) -> Json {
    let owner = (!planned.owner.is_empty()).then(|| ("owner".to_owned(), Json::text(planned.owner.as_str())));
    let due = planned.due.map(|due| ("due".to_owned(), Json::text(due.to_string())));
    Json::Object(owner.into_iter().chain(due).collect())
}
