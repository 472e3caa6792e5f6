//! What answers come to: `vectors.json` holds one response per row, and those parts of its outcome that matter.

use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::response::Response;
use mkb_route::domain::text::Locale;
use mkb_route::session::scan::outcome_json::outcome_to_json;
use mkb_route::session::scan::saved;
use serde_json::{Map, Value, json};

use super::support::read;
use super::support::scan::{pack, read_answers};

#[test]
fn vectors() {
    let rows: Vec<Value> = serde_json::from_str(&read("tests/scan/vectors.json")).unwrap();
    let mut wrong = String::new();
    for row in &rows {
        let pack = pack(row["scan"].as_str().unwrap_or("workplace"), &row["settings"]);
        let response = read_answers(&pack, &answers(&pack, row));
        let outcome: Value = serde_json::from_str(&outcome_to_json(&pack, &response, Locale::En)).unwrap();
        let problems = differences(&row["expect"], &outcome);
        if !problems.is_empty() {
            wrong += &format!("{}: {problems:#?}\n", row["name"]);
        }
        reads_back(&pack, &response);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The answers of a row: all items at a level, or the gates, and then what it says of items by themselves.
fn answers(pack: &ScanPack, row: &Value) -> Value {
    let mut items = Map::new();
    for (_, item) in pack.model.items.iter() {
        let level = if item.gate && row["gates_at"].is_u64() { &row["gates_at"] } else { &row["all"] };
        items.insert(item.id.clone(), level.clone());
    }
    items.extend(row["items"].as_object().into_iter().flatten().map(|(id, rating)| (id.clone(), rating.clone())));
    items.retain(|_, rating| !rating.is_null());
    let length = row["length"].as_str().unwrap_or("full");
    json!({ "length": length, "profile": row.get("profile").unwrap_or(&json!({})), "items": items })
}

/// Whatever is written is read back as the same.
fn reads_back(pack: &ScanPack, response: &Response) {
    let written = saved::answers_to_json(pack, response);
    let read = saved::read(pack, &written).unwrap();
    assert_eq!((&read.response, read.misfits), (response, Vec::new()), "{written}");
    let result = saved::result_to_json(pack, response, Locale::Nl);
    assert_eq!(saved::read(pack, &result).unwrap().response, *response);
}

fn differences(expected: &Value, outcome: &Value) -> Vec<String> {
    let list = |key: &str| outcome[key].as_array().unwrap();
    let dimensions = list("dimensions");
    let dimension = |id: &str| dimensions.iter().find(|found| found["dimension"] == id).unwrap_or(&Value::Null);
    let gate = |id: &str| list("gates").iter().find(|found| found["item"] == id);
    let mut wrong = Vec::new();
    let mut same = |what: &str, found: &Value, expected: &Value| {
        if found != expected {
            wrong.push(format!("{what} is {found}, and not {expected}"));
        }
    };
    for (key, expected) in expected.as_object().unwrap() {
        let entries = || expected.as_object().unwrap().iter();
        match key.as_str() {
            "overall" | "first_action" => {
                let found = if key == "overall" { &outcome["overall"] } else { &outcome["actions"][0] };
                entries().for_each(|(key, expected)| same(key, &found[key], expected));
            }
            "all_bands" => {
                for found in dimensions {
                    same(&found["dimension"].to_string(), &json!([found["band_low"], found["band_high"]]), expected);
                }
            }
            "bands" => entries().for_each(|(id, expected)| {
                same(id, &json!([dimension(id)["band_low"], dimension(id)["band_high"]]), expected);
            }),
            "points" => entries().for_each(|(id, expected)| {
                let found = dimension(id);
                same(id, &json!([found["weight"], found["low"], found["high"]]), expected);
            }),
            "caps" => entries().for_each(|(id, expected)| {
                let cap = &dimension(id)["cap"];
                let cap = if cap.is_null() { Value::Null } else { json!([cap["kind"], cap["count"]]) };
                same(id, &cap, expected);
            }),
            "gates" => entries().for_each(|(id, expected)| {
                same(id, &gate(id).map_or(Value::Null, |gate| json!([gate["status"], gate["level"]])), expected);
            }),
            "no_gates" => {
                for id in expected.as_array().unwrap() {
                    same("a gate", &json!(gate(id.as_str().unwrap()).is_some()), &json!(false));
                }
            }
            "no_dimensions" => same("no dimensions", &json!(dimensions.is_empty()), expected),
            "flags" => {
                same("flags", &list("flags").iter().map(|flag| flag["id"].clone()).collect(), expected);
            }
            "first_actions" => {
                let items = list("actions").iter().map(|action| action["items"].clone());
                same("actions", &items.take(expected.as_array().unwrap().len()).collect(), expected);
            }
            _ => same(key, &outcome[key], expected),
        }
    }
    wrong
}
