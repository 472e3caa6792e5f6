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

use mkb_route::domain::pack::Pack;
use mkb_route::domain::reasons::reasons;
use mkb_route::domain::what_if::{Made, WhatIf, what_ifs};
use serde_json::{Value, json};
use support::{answers, read, sample};

#[test]
fn people() {
    check("people.json");
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
