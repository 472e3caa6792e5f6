//! A visit as a script: what a visitor does, and what is then on screen. A new case is a new row in
//! `tests/session/visits.json`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "session/formats.rs"]
mod formats;
#[path = "session/properties.rs"]
mod properties;
mod support;
#[path = "session/words.rs"]
mod words;

use std::rc::Rc;

use mkb_route::domain::date::Date;
use mkb_route::domain::question::{Kind, Question};
use mkb_route::domain::text::Locale;
use mkb_route::session::Session;
use mkb_route::session::action::{Action, Draft};
use mkb_route::session::effect::{Effect, Event};
use mkb_route::session::saved::answers_from_json;
use mkb_route::session::screen::{Body, Field, ResultScreen, RouteCard, Screen, Ways};
use serde_json::Value;
use support::{pack, read};

#[test]
fn visits() {
    let visits: Value = serde_json::from_str(&read("tests/session/visits.json")).unwrap();
    let content = |file: &str| Rc::new(pack(&format!("tests/session/{file}.json")));
    let (usual, jobs) = (content("catalogue"), content("jobs"));
    let mut wrong = String::new();
    for visit in visits.as_array().unwrap() {
        let today = visit.get("today").and_then(Value::as_str).and_then(Date::parse);
        let pack = if visit["content"] == "jobs" { &jobs } else { &usual };
        let mut session = Session::new(pack.clone(), Locale::Nl, today);
        if let Some(page) = visit["scan_page"].as_str() {
            session.set_scan_page(page.to_owned());
        }
        for (place, step) in visit["steps"].as_array().unwrap().iter().enumerate() {
            let effects = match action(&session, step) {
                Some(action) => session.update(action),
                None => Vec::new(),
            };
            for problem in unseen(&session, &effects, &step["see"]) {
                wrong += &format!("{}, step {place}: {problem}\n", visit["name"]);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What the step does: the one key beside `see`.
fn action(session: &Session, step: &Value) -> Option<Action> {
    let (name, value) = step.as_object().unwrap().iter().find(|(key, _)| *key != "see")?;
    let text = || value.as_str().unwrap().to_owned();
    Some(match name.as_str() {
        "answer" => Action::Submit(draft(session, value)),
        "month" => Action::Submit(Draft::Month {
            month: value[0].as_str().unwrap().to_owned(),
            year: value[1].as_str().unwrap().to_owned(),
        }),
        "replace" => {
            let read = answers_from_json(session.pack(), &value.to_string());
            assert_eq!(read.misfits, [], "{value}");
            Action::Replace(read.answers)
        }
        "back" => Action::Back,
        "continue" => Action::Continue,
        "result" => Action::ShowResult,
        "check" => Action::ShowCheck,
        "change" => Action::Change(text()),
        "open" => Action::Open(text()),
        "close" => Action::CloseOpened,
        "undo" => Action::Undo,
        "dismiss" => Action::Dismiss,
        "locale" => Action::SetLocale(Locale::from_tag(&text())),
        "filter" => Action::Filter {
            filter: value[0].as_str().unwrap().to_owned(),
            option: value[1].as_str().unwrap().to_owned(),
        },
        "choose" => Action::Choose(text()),
        "compare" => Action::Compare(text()),
        "clear" => Action::ClearComparison,
        "show_more" => Action::ShowMore(text()),
        "help" => Action::Help(text()),
        "try" => Action::Try {
            route: value[0].as_str().unwrap().to_owned(),
            place: usize::try_from(value[1].as_u64().unwrap()).unwrap(),
        },
        "leave_try" => Action::LeaveTry(usize::try_from(value.as_u64().unwrap()).unwrap()),
        "leave_tries" => Action::LeaveTries,
        "copy_link" => Action::CopyLink(text()),
        "save_talk" => Action::SaveTalk(text()),
        "copied" => Action::Copied(value.as_bool().unwrap()),
        "print" => Action::Print,
        "restart" => Action::Restart,
        other => panic!("no step `{other}`"),
    })
}

/// A draft for the question on screen, written as it would be typed or chosen.
fn draft(session: &Session, value: &Value) -> Draft {
    let kind = question(session).map(|question| question.kind.clone());
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let texts =
        |value: &Value| value.as_array().map_or_else(|| vec![text(value)], |ids| ids.iter().map(text).collect());
    match kind.expect("a question on screen") {
        _ if value == "unknown" => Draft::Unknown,
        Kind::Choice(_) | Kind::Several(_) => Draft::Chosen(texts(value)),
        Kind::Number { .. } => Draft::Number(text(value)),
        Kind::Month { .. } => {
            let (year, month) = value.as_str().unwrap().split_once('-').unwrap();
            Draft::Month { month: month.to_owned(), year: year.to_owned() }
        }
        Kind::Ratings(_) => Draft::Rated(support::levels(value)),
    }
}

fn question(session: &Session) -> Option<&Question> {
    let Body::Question(screen) = session.screen().body else { return None };
    let pack = session.pack();
    pack.question(&screen.id).map(|id| pack.questions.at(id))
}

/// Everything expected that is not so.
fn unseen(session: &Session, effects: &[Effect], expected: &Value) -> Vec<String> {
    let screen = session.screen();
    let facts = expected.as_object().into_iter().flatten();
    facts
        .filter_map(|(fact, wanted)| {
            let found = found(session, &screen, effects, fact, wanted);
            (found != *wanted).then(|| format!("{fact}: {found} instead of {wanted}"))
        })
        .collect()
}

/// What is there of a fact. For texts that must be somewhere: the wanted ones, when they are.
fn found(session: &Session, screen: &Screen, effects: &[Effect], fact: &str, wanted: &Value) -> Value {
    let contains = |text: &str| if text.contains(wanted.as_str().unwrap()) { wanted.clone() } else { text.into() };
    match fact {
        "effects" => effects.iter().map(code).collect(),
        "announced" => contains(&format!("{effects:?}")),
        "says" => contains(&format!("{screen:#?}")),
        "says_not" => {
            let shown = format!("{screen:#?}");
            if shown.contains(wanted.as_str().unwrap()) { shown.into() } else { wanted.clone() }
        }
        "set_aside" => screen.notice.as_ref().map_or(Value::Null, |notice| notice.items.clone().into()),
        "outcome" => {
            let outcome: Value = serde_json::from_str(&session.outcome_json()).unwrap();
            let routes = outcome["routes"].as_array().unwrap().iter();
            routes.map(|route| (route["route"].as_str().unwrap().to_owned(), route["verdict"].clone())).collect()
        }
        "answers" => serde_json::from_str::<Value>(&session.answers_json()).unwrap()["answers"].clone(),
        _ => match &screen.body {
            Body::Question(question) => match fact {
                "question" => question.id.clone().into(),
                "progress" => question.progress.text.clone().into(),
                "back" => question.back.is_some().into(),
                "intro" => question.intro.is_some().into(),
                "leave" => question.leave.is_some().into(),
                "error" => question.errors.as_ref().map_or(Value::Null, |error| error.message.clone().into()),
                "error_part" => question.errors.as_ref().map_or(Value::Null, |error| error.part.into()),
                "selected" => match &question.field {
                    Field::Choice { options, .. } => {
                        options.iter().filter(|option| option.selected).map(|option| option.id.clone()).collect()
                    }
                    Field::Number { value, .. } => value.clone().into(),
                    Field::Month { month, year, .. } => vec![month.clone(), year.clone()].into(),
                    Field::Ratings { statements, .. } => statements.iter().map(|row| row.selected).collect(),
                },
                _ => Value::from("a question"),
            },
            Body::Check(check) => match fact {
                "check" => check.groups.iter().flat_map(|group| &group.rows).map(|row| row.id.clone()).collect(),
                "back" => check.back.is_some().into(),
                "questions_left" => check.questions_left.into(),
                _ => Value::from("the answers"),
            },
            Body::Result(result) => in_result(result, fact, wanted),
        },
    }
}

fn in_result(result: &ResultScreen, fact: &str, wanted: &Value) -> Value {
    let cards = || result.groups.iter().flat_map(|group| &group.routes.shown);
    let card = |id: &str| cards().find(|card| card.id == id);
    let of_each = |text: &dyn Fn(&RouteCard) -> String| -> Value {
        let wanted = wanted.as_object().unwrap().iter();
        wanted
            .map(|(id, part)| {
                let text = card(id).map_or_else(|| "no such route in the result".to_owned(), text);
                (id.clone(), if text.contains(part.as_str().unwrap()) { part.clone() } else { text.into() })
            })
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    match fact {
        "complete" => result.more.is_none().into(),
        "verdicts" => {
            cards().map(|card| (card.id.clone(), card.verdict.code().into())).collect::<serde_json::Map<_, _>>().into()
        }
        "outside" => {
            result.outside.iter().flat_map(|outside| &outside.content.shown).map(|card| card.id.clone()).collect()
        }
        "next_step" => of_each(&|card| card.next_step.clone()),
        "ground" => of_each(&|card| card.ground.clone().unwrap_or_default()),
        "to_find_out" => cards().filter(|card| card.find_out.is_some()).map(|card| card.id.clone()).collect(),
        "facts" => of_each(&|card| card.facts.join("; ")),
        "label" => of_each(&|card| card.label.as_ref().map_or("none", |label| label.state.code()).to_owned()),
        "sections" => of_each(&|card| format!("{:?}", card.sections)),
        "proof" => of_each(&|card| format!("{:?}", card.proof)),
        "filters" => result.filters.iter().map(|filter| filter.id.clone()).collect(),
        "checklist" => result.checklist.items.iter().map(|item| format!("{}: {}", item.moment, item.text)).collect(),
        "moments" => {
            let mut moments: Vec<&str> = result.checklist.items.iter().map(|item| item.moment.as_str()).collect();
            moments.dedup();
            moments.into()
        }
        "compared" => result.comparison.iter().flat_map(|it| &it.routes).map(|(id, _)| id.clone()).collect(),
        "competences" => {
            result.competences.rows.iter().map(|row| format!("{} {}/{}", row.id, row.reached, row.total)).collect()
        }
        "invitations" => result.competences.invitations.iter().map(|it| it.id.clone()).collect(),
        "fits" => result.patterns.patterns.iter().filter(|it| it.fits.is_some()).map(|it| it.title.clone()).collect(),
        "reasons" => of_each(&|card| card.reasons.as_ref().map_or_else(|| "none".to_owned(), |it| format!("{it:?}"))),
        "ways" => {
            let open = cards().filter_map(|card| Some((card.id.clone(), card.help.as_ref()?.open.as_ref()?)));
            let ways = |ways: &Ways| -> Value {
                ways.ways.iter().map(|way| format!("{} {}", way.text, way.becomes)).collect()
            };
            open.map(|(id, open)| (id, ways(open))).collect::<serde_json::Map<_, _>>().into()
        }
        "no_way" => of_each(&|card| format!("{:?}", card.help)),
        "triangle" => of_each(&|card| format!("{:?}", card.triangle)),
        "tried" => result.try_out.iter().flat_map(|tried| &tried.tries).map(|it| it.text.clone()).collect(),
        "try_note" => result.try_out.as_ref().map_or(Value::Null, |tried| tried.note.clone().into()),
        "was" => cards()
            .filter_map(|card| Some((card.id.clone(), card.was.clone()?.into())))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        "prints" => result.print.is_some().into(),
        "expired" => result.expired.is_some().into(),
        "back" => result.back.is_some().into(),
        _ => Value::from("the result"),
    }
}

fn code(effect: &Effect) -> String {
    match effect {
        Effect::FocusHeading => "focus_heading".to_owned(),
        Effect::FocusErrors => "focus_errors".to_owned(),
        Effect::FocusHelp(route) => format!("focus_help {route}"),
        Effect::FocusRoute(route) => format!("focus_route {route}"),
        Effect::Announce(_) => "announce".to_owned(),
        Effect::Emit(Event::Step { step, .. }) => step.code().to_owned(),
        Effect::Emit(Event::Outcome { .. }) => "outcome".to_owned(),
        Effect::Emit(Event::Restart) => "restart".to_owned(),
        Effect::Copy(text) => format!("copy {text}"),
        Effect::Download { name, .. } => format!("download {name}"),
        Effect::Print => "print".to_owned(),
        Effect::Save => "save".to_owned(),
    }
}
