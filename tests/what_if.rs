//! What would help, and why not, as tables: answers in, the changes and the culprits of named routes out. A new case is a
//! new row in `tests/what_if/*.json`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

mod support;

#[path = "what_if/properties.rs"]
mod properties;

use mkb_route::domain::change::{Kind, Setting};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::reasons::reasons;
use mkb_route::domain::what_if::{Made, WhatIf, what_ifs};
use serde_json::{Value, json};
use support::{answers, read, sample};

#[test]
fn people() {
    check("people.json");
}

/// What a hogeschool says of a change counts there; of the others, what is so everywhere.
#[test]
fn a_hogeschool_knows_what_it_costs_there() {
    let pack = sample();
    let change = |id: &str| pack.changes.iter().map(|(_, change)| change).find(|change| change.id == id).unwrap();
    assert_eq!((change("job").cost, change("job").url.is_some()), (6, true));
    assert_eq!((change("sign").cost, change("sign").url.is_some()), (2, true));
    assert_eq!((change("hours").cost, change("hours").url.is_some()), (3, false));
    let subject = change("havo_subject.wisb");
    assert!(subject.text.nl.contains("wiskunde B") && subject.text.en.contains("mathematics B"), "{:?}", subject.text);
}

/// A text of a change says what it takes, in both languages, and nothing that no route can fill in.
#[test]
fn every_change_says_what_it_takes() {
    let pack = sample();
    for (_, change) in pack.changes.iter() {
        let takes = change.sets.iter().any(|(_, setting)| *setting == Setting::Enough);
        assert_eq!(change.text.mentions("value"), takes, "{}", change.id);
        assert_eq!(change.text.mentions("date21"), change.kind == Kind::Time, "{}", change.id);
        assert!(
            !change.text.nl.ends_with('.') && !change.text.en.ends_with('.'),
            "{}: it is a part of a sentence",
            change.id
        );
    }
}

fn check(file: &str) {
    let pack = sample();
    let rows: Vec<Value> = serde_json::from_str(&read(&format!("tests/what_if/{file}"))).unwrap();
    let mut wrong = String::new();
    for row in &rows {
        let answers = answers(&pack, &row["answers"]);
        for (name, expected) in row["expect"].as_object().unwrap() {
            let route = pack.route(name).unwrap_or_else(|| panic!("no route `{name}`"));
            let culprits: Vec<Vec<&str>> = reasons(&pack, &answers, route)
                .iter()
                .map(|set| set.iter().map(|id| pack.questions.at(*id).id.as_str()).collect())
                .collect();
            let helps: Vec<Value> = what_ifs(&pack, &answers, route).iter().map(|one| said(&pack, one)).collect();
            let found = json!({ "reasons": culprits, "what_ifs": helps });
            if found != *expected {
                wrong += &format!("{} · {name}:\n{found}\n", row["name"]);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// `"job_hours=24 + sign -> admissible"`; with `…` where more is asked then.
fn said(pack: &Pack, what_if: &WhatIf) -> Value {
    let one = |made: &Made| {
        let value = made.value.map(|value| format!("={value}")).unwrap_or_default();
        format!("{}{value}", pack.changes.at(made.change).id)
    };
    let changes: Vec<String> = what_if.changes.iter().map(one).collect();
    let open = if what_if.open { " …" } else { "" };
    Value::from(format!("{} -> {}{open}", changes.join(" + "), what_if.verdict.code()))
}
