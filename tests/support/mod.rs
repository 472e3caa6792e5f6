//! What the native tests share: the shipped content as a pack, and answers as JSON.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "shared by tests that each use a part; a test that can't go on stops, with the reason"
)]

pub mod candidates;
pub mod scan;

use std::fs;
use std::path::Path;

use mkb_route::content::load;
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::date::{Date, Month};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::{Kind, Question};
use mkb_route::domain::text::Locale;
use serde_json::Value;

/// A file of the project.
pub fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The built-in national content with the sample catalogue.
pub fn sample() -> Pack {
    pack("www/content/sample.json")
}

/// The built-in national content with a catalogue.
pub fn pack(catalogue: &str) -> Pack {
    load((catalogue, &read(catalogue))).unwrap_or_else(|problems| {
        panic!("{:#?}", problems.iter().map(|problem| problem.line_of_text(Locale::En)).collect::<Vec<_>>())
    })
}

/// The rows of a table below `tests/decide`.
pub fn rows(file: &str) -> Vec<Value> {
    serde_json::from_str(&read(&format!("tests/decide/{file}"))).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Answers by name; `today` is a date.
pub fn answers(pack: &Pack, given: &Value) -> Answers {
    let mut answers = Answers::default();
    for (name, value) in given.as_object().unwrap() {
        if name == "today" {
            answers.today = Date::parse(value.as_str().unwrap());
            continue;
        }
        let Some(id) = pack.question(name) else { panic!("no question `{name}`") };
        let question = pack.questions.at(id);
        let fits = answers.set(id, question, answer(question, value));
        assert!(fits, "`{name}` can't be answered with {value}");
    }
    answers
}

fn answer(question: &Question, value: &Value) -> Answer {
    if value == "unknown" {
        return Answer::Unknown;
    }
    let place = |value: &Value| {
        let name = value.as_str().unwrap();
        question.choice(name).unwrap_or_else(|| panic!("`{}` has no option `{name}`", question.id))
    };
    match &question.kind {
        Kind::Choice(_) => Answer::Chosen([place(value)].into()),
        Kind::Several(_) => Answer::Chosen(value.as_array().unwrap().iter().map(place).collect()),
        Kind::Number { .. } => Answer::Number(i32::try_from(value.as_i64().unwrap()).unwrap()),
        Kind::Month { .. } => Answer::Number(Month::parse(value.as_str().unwrap()).unwrap().number()),
        Kind::Ratings(_) => Answer::Rated(levels(value)),
    }
}

/// A level or null per statement.
pub fn levels(value: &Value) -> Vec<Option<u8>> {
    value.as_array().unwrap().iter().map(|level| level.as_u64().map(|level| u8::try_from(level).unwrap())).collect()
}

/// The answers of the people who walk through the widget in a browser.
pub fn people() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/personas");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 10, "there are people");
    let read = |file| serde_json::from_str::<Value>(&fs::read_to_string(file).unwrap()).unwrap()["answers"].take();
    files.into_iter().map(read).collect()
}
