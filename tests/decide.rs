//! The rules as tables: answers in, what each named route is for the candidate out. A new case is a new row in
//! `tests/decide/*.json`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use mkb_route::domain::ask::live;
use mkb_route::domain::decide::decide_evaluated;
use mkb_route::domain::evaluate::Evaluation;
use mkb_route::domain::outcome::RouteOutcome;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::stated::statements;
use mkb_route::domain::verdict::Effect;
use serde_json::Value;
use support::{answers, rows, sample};

#[test]
fn prior_education() {
    check("prior-education.json");
}

#[test]
fn pabo() {
    check("pabo.json");
}

#[test]
fn work() {
    check("work.json");
}

#[test]
fn test_21() {
    check("test-21.json");
}

#[test]
fn traps() {
    check("traps.json");
}

/// Every row of the facts has at least one row here, by its number in the source.
#[test]
fn every_rule_of_the_facts_has_a_row() {
    for (file, prefix, numbers) in [("prior-education.json", "row", 1..=32), ("traps.json", "trap", 1..=34)] {
        let names: Vec<String> = rows(file).iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect();
        for number in numbers {
            let wanted = format!("{prefix} {number}:");
            assert!(names.iter().any(|name| name.starts_with(&wanted)), "{file} has no `{wanted}`");
        }
    }
}

fn check(file: &str) {
    let pack = sample();
    let mut wrong = String::new();
    let rows = rows(file);
    for row in &rows {
        let Some(given) = row.get("answers") else {
            assert!(row.get("how").is_some(), "{row} says neither what is answered nor where else it is tested");
            continue;
        };
        assert!(row["source"].as_str().is_some_and(|source| !source.is_empty()), "{row} names no source");
        let answers = answers(&pack, given);
        let evaluation = Evaluation::of(&pack, &answers);
        let outcome = decide_evaluated(&pack, &answers, &evaluation);
        let by_name: BTreeMap<&str, &RouteOutcome> =
            outcome.routes.iter().map(|route| (pack.routes.at(route.route).id.as_str(), route)).collect();
        for (route, expected) in row["expect"].as_object().unwrap() {
            let Some(found) = by_name.get(route.as_str()) else { panic!("{}: no route `{route}`", row["name"]) };
            if let Some(difference) = difference(&pack, &evaluation, found, expected) {
                wrong += &format!("{} · {route}: {difference}\n", row["name"]);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(!rows.is_empty(), "{file} has no row");
}

fn difference(pack: &Pack, evaluation: &Evaluation, found: &RouteOutcome, expected: &Value) -> Option<String> {
    let node = pack.routes.at(found.route).node;
    let stated = statements(pack, evaluation, node);
    let statements = || stated.iter().map(|stated| pack.statements.at(stated.statement));
    let codes: BTreeSet<&str> = statements().map(|statement| statement.code.as_str()).collect();
    let list = |key: &str| -> Vec<&str> {
        expected.get(key).and_then(Value::as_array).into_iter().flatten().map(|code| code.as_str().unwrap()).collect()
    };
    let open: Vec<&str> =
        live(pack, evaluation, node).open.iter().map(|id| pack.questions.at(id).id.as_str()).collect();
    let mut problems = Vec::new();
    if found.verdict.code() != expected["verdict"].as_str().unwrap() {
        problems.push(format!(
            "{} instead of {} ({:?} to {:?}; open {open:?})",
            found.verdict.code(),
            expected["verdict"],
            found.best,
            found.worst
        ));
    }
    problems.extend(list("codes").into_iter().filter(|code| !codes.contains(code)).map(|code| format!("no {code}")));
    problems
        .extend(list("not_codes").into_iter().filter(|code| codes.contains(code)).map(|code| format!("has {code}")));
    if let Some(label) = expected.get("label").and_then(Value::as_str) {
        let wanted = match label {
            "yes" => Effect::LabelYes,
            "no" => Effect::LabelNo,
            _ => Effect::LabelUnknown,
        };
        if !statements().any(|statement| statement.effect == wanted) {
            problems.push(format!("label is not {label}"));
        }
    }
    (!problems.is_empty()).then(|| format!("{}\n    has {codes:?}", problems.join("; ")))
}
