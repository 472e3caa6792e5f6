//! Answers of a candidate: schema and decoder give the same judgement.

use mkb_route::domain::question::{Choice, Kind, Question};
use mkb_route::session::saved::{MisfitKind, answers_from_json};
use serde_json::{Value, json};

use super::support::{people, sample};
use super::{faults, read, schema, validator};

/// Documents that fit, that do not, and whose fault only the content knows of.
#[test]
fn answers_are_judged_the_same() {
    let (validator, pack) = (validator("answers"), sample());
    let rows: Vec<Value> = serde_json::from_str(&read("tests/schema/answers.json")).unwrap();
    for row in &rows {
        let document = &row["document"];
        let read = answers_from_json(&pack, &document.to_string());
        let kinds: Vec<&str> = read.misfits.iter().map(|misfit| misfit.kind.code()).collect();
        assert_eq!(json!(kinds), row["misfits"], "{document}");
        let fits = row["misfits"] == json!([]) || row["meaning"] == true;
        assert_eq!(validator.is_valid(document), fits, "{document}: {:?}", faults(&validator, document));
    }
    for kind in [MisfitKind::Document, MisfitKind::Format, MisfitKind::Question, MisfitKind::Value] {
        let has = |row: &Value| row["misfits"].as_array().unwrap().contains(&json!(kind.code()));
        assert!(rows.iter().any(has), "no row has {kind:?}");
    }
}

#[test]
fn made_up_people_fit() {
    let (validator, pack) = (validator("answers"), sample());
    for answers in people() {
        assert_eq!(faults(&validator, &answers), [""; 0], "{answers}");
        let read = answers_from_json(&pack, &answers.to_string());
        assert_eq!(read.misfits, [], "{answers}");
        let written = mkb_route::session::saved::answers_to_json(&pack, &read.answers);
        assert_eq!(faults(&validator, &serde_json::from_str(&written).unwrap()), [""; 0], "{written}");
    }
}

/// An editor that knows the schema completes the built-in questions and their options.
#[test]
fn every_question_is_there_with_its_options() {
    let schema = schema("answers");
    let known = schema["$defs"]["answers"]["properties"].as_object().unwrap();
    let pack = sample();
    let questions: Vec<&Question> = pack.questions.iter().map(|(_, question)| question).collect();
    let names: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(
        known.keys().map(String::as_str).collect::<std::collections::BTreeSet<_>>(),
        names.into_iter().collect()
    );
    for question in questions {
        let found = &known[&question.id];
        assert_eq!(found["title"], json!(&*question.text.en), "{}", question.id);
        assert_eq!(shape(found), expected_shape(question), "{}", question.id);
    }
}

/// What a schema says of an answer, in a few words.
fn shape(found: &Value) -> Value {
    let of = |found: &Value| match found["type"].as_str() {
        Some("array") => json!({ "several": found["items"]["examples"] }),
        Some("integer") => json!({ "number": [found["minimum"], found["maximum"]] }),
        Some("object") => json!({ "rated": found["properties"].as_object().unwrap().keys().collect::<Vec<_>>() }),
        Some("string") if found.get("pattern").is_some() => json!("month"),
        _ => json!({ "options": found["examples"] }),
    };
    match found["anyOf"].as_array() {
        Some(parts) => of(&parts[0]),
        None => of(found),
    }
}

fn expected_shape(question: &Question) -> Value {
    let options = |choices: &[Choice]| {
        let all: Vec<&str> =
            choices.iter().map(|choice| choice.id.as_str()).filter(|id| !of_catalogue(question, id)).collect();
        if all.is_empty() { Value::Null } else { json!(all) }
    };
    match &question.kind {
        Kind::Choice(choices) => json!({ "options": options(choices) }),
        Kind::Several(choices) => json!({ "several": options(choices) }),
        Kind::Number { min, max, .. } => json!({ "number": [min, max] }),
        Kind::Month { .. } => json!("month"),
        Kind::Ratings(competence) => {
            let mut ids: Vec<&str> = competence.statements.iter().map(|(id, _)| id.as_str()).collect();
            ids.sort_unstable();
            json!({ "rated": ids })
        }
    }
}

/// Whether an option is there because of a programme: other content has others.
fn of_catalogue(question: &Question, option: &str) -> bool {
    let national: Value = serde_json::from_str(&read("www/content/national/questions.json")).unwrap();
    let written =
        national["questions"].as_array().unwrap().iter().find(|written| written["id"] == question.id).unwrap();
    let from_catalogue = ["opleidingen", "havo_subjects", "vwo_subjects"].map(|list| json!(list));
    let fixed = written["options"].as_array().into_iter().flatten();
    from_catalogue.contains(&written["options_from"]) && !fixed.into_iter().any(|fixed| fixed["id"] == option)
}
