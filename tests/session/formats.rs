//! The two documents that leave a session, answers and outcome, and what comes back in.

use std::rc::Rc;

use mkb_route::domain::text::Locale;
use mkb_route::session::outcome_json::outcome_to_json;
use mkb_route::session::saved::{MisfitKind, answers_from_json, answers_to_json};
use serde_json::{Value, json};

use crate::support::pack;

const CATALOGUE: &str = "tests/session/catalogue.json";

#[test]
fn answers_are_written_as_documented() {
    let pack = pack(CATALOGUE);
    let given = json!({
        "field": ["techniek", "onderwijs"], "degree": "any", "diplomas": ["mbo"], "mbo": "unknown", "birth": "2000-03",
        "hours": 24, "methodical": { "goals": 2 }
    });
    let statement = match &pack.questions.at(pack.question("methodical").unwrap()).kind {
        mkb_route::domain::question::Kind::Ratings(competence) => competence.statements[1].0.clone(),
        _ => panic!("no ratings"),
    };
    let mut given = given;
    given["methodical"] = json!({ statement: 2 });
    let read = answers_from_json(&pack, &given.to_string());
    assert_eq!(read.misfits, []);
    let written: Value = serde_json::from_str(&answers_to_json(&pack, &read.answers)).unwrap();
    assert_eq!(
        written,
        json!({ "format": "mkb-route/answers/1", "content": "proef", "version": "2026-11+2026-11", "answers": given })
    );
    assert_eq!(answers_from_json(&pack, &written.to_string()), read);
}

#[test]
fn what_does_not_fit_is_named_and_the_rest_is_kept() {
    let pack = pack(CATALOGUE);
    let cases = [
        ("", "", MisfitKind::Document),
        ("[1, 2]", "", MisfitKind::Document),
        ("{\"degree\": \"ad\",}", "", MisfitKind::Document),
        (&"[".repeat(100_000), "", MisfitKind::Document),
        ("{\"format\": \"mkb-route/answers/2\", \"answers\": {}}", "", MisfitKind::Format),
        ("{\"colour\": \"red\"}", "colour", MisfitKind::Question),
        ("{\"degree\": \"doctor\"}", "degree", MisfitKind::Value),
        ("{\"degree\": \"unknown\"}", "degree", MisfitKind::Value),
        ("{\"degree\": [\"ad\"]}", "degree", MisfitKind::Value),
        ("{\"field\": [\"techniek\", \"any\"]}", "field", MisfitKind::Value),
        ("{\"field\": []}", "field", MisfitKind::Value),
        ("{\"hours\": 1e9}", "hours", MisfitKind::Value),
        ("{\"hours\": 61}", "hours", MisfitKind::Value),
        ("{\"hours\": \"24\"}", "hours", MisfitKind::Value),
        ("{\"birth\": \"2000-13\"}", "birth", MisfitKind::Value),
        ("{\"methodical\": {}}", "methodical", MisfitKind::Value),
        ("{\"methodical\": {\"nonsense\": 1}}", "methodical", MisfitKind::Value),
    ];
    for (text, question, kind) in cases {
        let read = answers_from_json(&pack, text);
        let misfits: Vec<(&str, MisfitKind)> =
            read.misfits.iter().map(|misfit| (misfit.question.as_str(), misfit.kind)).collect();
        assert_eq!(misfits, [(question, kind)], "{}", text.get(..80).unwrap_or(text));
        assert!(read.answers.is_empty(), "{text}");
    }
    let read = answers_from_json(&pack, "{\"degree\": \"ad\", \"hours\": 99, \"start\": \"sep\"}");
    assert_eq!((read.answers.iter().count(), read.misfits.len()), (2, 1));
}

#[test]
fn the_outcome_is_written_as_documented() {
    let pack = Rc::new(pack(CATALOGUE));
    let given = json!({
        "field": ["techniek"], "degree": "any", "start": "sep", "diplomas": ["mbo"], "mbo": ["mbo4"],
        "mbo4_status": "got", "studied": ["none"], "knowledge_tests": ["none"], "work": "none", "week_pattern": "any"
    });
    let read = answers_from_json(&pack, &given.to_string());
    let outcome: Value = serde_json::from_str(&outcome_to_json(&pack, &read.answers, Locale::En)).unwrap();
    assert_eq!(outcome["format"], "mkb-route/outcome/1");
    assert_eq!(outcome["complete"], true);
    assert_eq!(outcome["questions_left"], json!({ "least": 0, "most": 0 }));
    let routes = outcome["routes"].as_array().unwrap();
    let route = |id: &str| routes.iter().find(|route| route["route"] == id).unwrap();
    let dual = route("ad-bouw.work_throughout");
    assert_eq!(
        [&dual["programme"], &dual["pattern"], &dual["degree"], &dual["form"], &dual["verdict"], &dual["in_scope"]],
        [
            &json!("ad-bouw"),
            &json!("work_throughout"),
            &json!("ad"),
            &json!("duaal"),
            &json!("conditional"),
            &json!(true)
        ]
    );
    assert_eq!(dual["mkb_route"]["label"], "unknown");
    assert_eq!(dual["mkb_route"]["code"], "E_NOG_GEEN_WERK");
    let status = |axis: &str| dual["axes"][axis]["status"].as_str().unwrap();
    assert_eq!(["A", "C", "D", "E", "F"].map(status), ["ok", "clear", "condition", "label_unknown", "ok"]);
    let condition = &dual["conditions"][0];
    assert_eq!([&condition["axis"], &condition["kind"], &condition["code"]], ["D", "condition", "D_GEEN_WERKPLEK"]);
    assert!(condition["text"].as_str().unwrap().contains("at least 16 hours a week (before your first lesson)"));
    assert_eq!(condition["steps"][0]["before"], "before_lessons");
    assert!(condition["sources"].as_array().unwrap().contains(&json!("page")), "the programme's own source is named");
    let ground = &dual["proof"][0];
    assert_eq!([&ground["code"], &ground["axis"]], ["A_OK_DIPLOMA", "A"]);
    assert!(ground["because"].as_array().unwrap().contains(&json!({ "question": "mbo4_status", "answer": "Yes" })));
    assert_eq!(ground["sources"][0]["id"], "whw-7.24");
    let pabo = route("pabo-deeltijd");
    assert_eq!([&pabo["verdict"], &pabo["in_scope"]], [&json!("deficiency"), &json!(false)]);
    assert_eq!(pabo["axes"]["B"]["status"], "deficiency");
}

#[test]
fn the_outcome_says_what_stands_in_the_way_what_would_help_and_the_whole_rule() {
    let pack = Rc::new(pack("tests/session/jobs.json"));
    let given = json!({
        "field": ["techniek"], "degree": "any", "start": "sep", "diplomas": ["mbo"], "mbo": ["mbo4"],
        "mbo4_status": "got", "studied": ["none"], "work": "employee", "hours": 12, "relevance": "yes",
        "week_pattern": "any"
    });
    let read = answers_from_json(&pack, &given.to_string());
    let outcome: Value = serde_json::from_str(&outcome_to_json(&pack, &read.answers, Locale::En)).unwrap();
    let routes = outcome["routes"].as_array().unwrap();
    let route = |id: &str| routes.iter().find(|route| route["route"] == id).unwrap();
    let bouw = route("bouw");
    assert_eq!(bouw["verdict"], "conditional");
    assert_eq!(bouw["reasons"], json!([[{ "question": "hours", "answer": "12 hours a week" }]]));
    let what_if = json!({
        "cost": bouw["what_if"][0]["cost"],
        "changes": [{ "change": "hours", "text": "you work at least 16 hours a week", "facts": { "hours": 16 } }],
        "verdict": "admissible",
        "open": false
    });
    assert_eq!(bouw["what_if"], json!([what_if]));
    let hours = bouw["proof"].as_array().unwrap().iter().find(|proof| proof["axis"] == "D").unwrap();
    let leaves = leaves(&hours["tree"]);
    let asks = json!({ "below": 16 });
    let leaf = leaves.iter().find(|leaf| leaf["question"] == "hours" && leaf["asks"] == asks);
    assert_eq!(leaf.map(|leaf| (&leaf["answer"], &leaf["holds"])), Some((&json!(12), &json!(true))), "{leaves:?}");
    assert_eq!([&route("meten")["reasons"], &route("meten")["what_if"]], [&json!([]), &json!([])]);
    assert_eq!([&route("wonen")["reasons"], &route("wonen")["what_if"]], [&Value::Null, &Value::Null]);
}

/// The parts of a rule that ask something of an answer.
fn leaves(tree: &Value) -> Vec<&Value> {
    let inner = [&tree["all"], &tree["any"]].into_iter().filter_map(Value::as_array).flatten().chain(tree.get("not"));
    let mut found: Vec<&Value> = inner.flat_map(leaves).collect();
    found.extend(tree.get("question").map(|_| tree));
    found
}
