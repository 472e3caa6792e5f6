//! The schemas in `www/schema`: what an editor underlines with them is what the widget refuses, no more and no less.
//! Only what a schema can't know (whether a name exists, a day does, two rules agree) is left to `mkb-route check`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "schema/answers.rs"]
mod answers;
#[path = "schema/content.rs"]
mod content;
#[path = "schema/names.rs"]
mod names;
#[path = "schema/outcome.rs"]
mod outcome;
#[path = "schema/scan.rs"]
mod scan;
mod support;

use jsonschema::Validator;
use serde_json::Value;
use support::read;

const SCHEMAS: [&str; 7] = ["content", "national", "answers", "outcome", "scan", "scan-answers", "scan-outcome"];

fn schema(name: &str) -> Value {
    serde_json::from_str(&read(&format!("www/schema/{name}.json"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn validator(name: &str) -> Validator {
    jsonschema::validator_for(&schema(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What is wrong with a document, as an editor would say it.
fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    if validator.is_valid(document) {
        return Vec::new();
    }
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn schemas_are_schemas() {
    for name in SCHEMAS {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{name}");
        for key in ["$id", "title", "description"] {
            assert!(schema[key].is_string(), "{name} has no {key}");
        }
    }
}

/// Every schema stands by itself, so what two of them share is written twice.
#[test]
fn what_schemas_share_is_the_same() {
    let content = schema("content");
    for other in ["national", "scan"].map(schema) {
        for (name, definition) in content["$defs"].as_object().unwrap() {
            if let Some(other) = other["$defs"].get(name) {
                assert_eq!(definition, other, "{name}");
            }
        }
    }
}
