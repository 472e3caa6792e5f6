//! Visits to the scan as scripts: what respondents do, and what is then on screen. A new case is a new row in
//! `tests/scan_session/visits.json`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "scan_session/code.rs"]
mod code;
#[path = "scan_session/properties.rs"]
mod properties;
#[path = "scan_session/seen.rs"]
mod seen;
mod support;
#[path = "scan_session/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::rc::Rc;

use mkb_route::content::scan::load;
use mkb_route::domain::date::Date;
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::response::Length;
use mkb_route::domain::text::Locale;
use mkb_route::session::scan::Session;
use mkb_route::session::scan::action::{Action, LoadedUse, PaperKind};
use mkb_route::session::scan::effect::Effect;
use mkb_route::session::scan::screen::{Body, ProfileField};
use serde_json::Value;
use support::read;

/// A model that comes with the widget, at the sample hogeschool.
fn pack(model: &str) -> Rc<ScanPack> {
    let (text, own) = (read(&format!("www/content/scan/{model}.json")), read("www/content/sample.json"));
    Rc::new(load((model, &text), ("sample.json", &own)).unwrap_or_else(|problems| panic!("{problems:#?}")))
}

/// A respondent with the files that anybody has kept in this visit.
struct Visit {
    pack: Rc<ScanPack>,
    session: Session,
    files: BTreeMap<String, String>,
}

#[test]
fn visits() {
    let visits: Value = serde_json::from_str(&read("tests/scan_session/visits.json")).unwrap();
    let packs: BTreeMap<&str, Rc<ScanPack>> = ["workplace", "team"].map(|model| (model, pack(model))).into();
    let mut wrong = String::new();
    for visit in visits.as_array().unwrap() {
        let pack = packs[visit["model"].as_str().unwrap_or("workplace")].clone();
        let session = Session::new(pack.clone(), Locale::Nl, Date::parse("2026-11-25"));
        let mut running = Visit { pack, session, files: BTreeMap::new() };
        for (place, step) in visit["steps"].as_array().unwrap().iter().enumerate() {
            let effects = running.carry_out(step);
            for problem in seen::unseen(&running.session, &effects, &step["see"]) {
                wrong += &format!("{}, step {place}: {problem}\n", visit["name"]);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

impl Visit {
    /// What the step does: the one key beside `see`.
    fn carry_out(&mut self, step: &Value) -> Vec<Effect> {
        let Some((name, value)) = step.as_object().unwrap().iter().find(|(key, _)| *key != "see") else {
            return Vec::new();
        };
        let text = || value.as_str().unwrap().to_owned();
        match name.as_str() {
            "somebody" => {
                let today = Date::parse(value.as_str().unwrap());
                self.session = Session::new(self.pack.clone(), Locale::Nl, today);
                Vec::new()
            }
            "fill" => self.fill(value),
            "keep" => {
                let effects = self.session.update(Action::DownloadResult);
                let [Effect::Download { text: kept, .. }] = effects.as_slice() else { panic!("{effects:?}") };
                self.files.insert(text(), kept.clone());
                effects
            }
            "keep_code" => {
                let Body::Result(screen) = self.session.screen().body else { panic!("a code stands in the result") };
                self.files.insert(text(), screen.download.code);
                Vec::new()
            }
            "enter" => self.session.update(Action::EnterCode(self.files[value.as_str().unwrap()].clone())),
            "open" => {
                let kept = self.files[value.as_str().unwrap()].clone();
                self.session.update(Action::Load { name: text(), text: kept })
            }
            "open_text" => self.session.update(Action::Load { name: "bestand.json".to_owned(), text: text() }),
            _ => self.session.update(action(name, value)),
        }
    }

    /// Answers everything that is open and named, and leaves the rest open, until no question comes any more. `*` is for
    /// all other items.
    fn fill(&mut self, answers: &Value) -> Vec<Effect> {
        let mut effects = self.session.update(Action::Continue);
        loop {
            let (id, number) = match self.session.screen().body {
                Body::Profile(screen) => (screen.id, matches!(screen.field, ProfileField::Number { .. })),
                Body::Item(screen) => (screen.id, false),
                _ => return effects,
            };
            let is_item = matches!(self.session.screen().body, Body::Item(_));
            let answer = answers.get(&id).or_else(|| answers.get("*").filter(|_| is_item));
            let written = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match answer {
                Some(value) if number => effects = self.session.update(Action::Type(written(value))),
                Some(value) => effects = self.session.update(Action::Choose(written(value))),
                None => {}
            }
            assert!(answer.is_none() || effects == [Effect::Save], "{id} is answered: {effects:?}");
            effects = self.session.update(if answer.is_some() { Action::Next } else { Action::Skip });
        }
    }
}

fn action(name: &str, value: &Value) -> Action {
    let text = || value.as_str().unwrap().to_owned();
    let pair = || (value[0].as_str().unwrap().to_owned(), value[1].as_str().unwrap().to_owned());
    match name {
        "programme" => Action::ChooseProgramme(value.as_str().map(str::to_owned)),
        "length" => Action::ChooseLength(if value == "quick" { Length::Quick } else { Length::Full }),
        "begin" => Action::Begin,
        "choose" => Action::Choose(text()),
        "clear" => Action::Clear,
        "type" => Action::Type(text()),
        "note" => Action::Note(text()),
        "next" => Action::Next,
        "skip" => Action::Skip,
        "back" => Action::Back,
        "continue" => Action::Continue,
        "topics" => Action::ShowTopics,
        "jump" => Action::Jump(text()),
        "check" => Action::ShowCheck,
        "change_profile" => Action::ChangeProfile(text()),
        "change" => Action::Change(text()),
        "result" => Action::ShowResult,
        "comparison" => Action::ShowComparison,
        "together" => Action::ShowTogether,
        "paper" => Action::ShowPaper(PaperKind::ALL.into_iter().find(|kind| kind.code() == value).unwrap()),
        "go_full" => Action::GoFull,
        "owner" => Action::SetOwner { action: pair().0, owner: pair().1 },
        "due" => Action::SetDue { action: pair().0, due: pair().1 },
        "code" => Action::EnterCode(text()),
        "use" => Action::UseLoaded(
            [LoadedUse::GoOn, LoadedUse::Repeat, LoadedUse::Compare, LoadedUse::Beside]
                .into_iter()
                .find(|choice| choice.code() == value)
                .unwrap(),
        ),
        "leave" => Action::LeaveLoaded,
        "remove" => Action::RemoveRespondent(text()),
        "remove_earlier" => Action::RemoveEarlier,
        "undo" => Action::Undo,
        "dismiss" => Action::Dismiss,
        "download_paper" => Action::DownloadPaper,
        "copy_code" => Action::CopyCode,
        "print" => Action::Print,
        "restart" => Action::Restart,
        "locale" => Action::SetLocale(Locale::from_tag(&text())),
        "replace" => Action::Replace(value.to_string()),
        other => panic!("no step `{other}`"),
    }
}
