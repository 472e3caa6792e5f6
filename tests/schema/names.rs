//! Fixed names: the schemas have those of the code, all of them and no others.

use std::collections::BTreeSet;

use mkb_route::content::NATIONAL;
use mkb_route::domain::programme::{Degree, Form};
use mkb_route::domain::source::Confidence;
use mkb_route::domain::verdict::{Axis, Effect, Verdict};
use serde_json::{Value, json};

use super::content::is_accepted;
use super::{read, schema};

fn names<'a>(list: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    list.into_iter().map(str::to_owned).collect()
}

/// The names in a list of a schema, at a pointer.
fn listed(schema: &Value, at: &str) -> BTreeSet<String> {
    let list = schema.pointer(at).and_then(Value::as_array).unwrap_or_else(|| panic!("no list at {at}"));
    list.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn enumerations_are_those_of_the_code() {
    let (content, national, outcome) = (schema("content"), schema("national"), schema("outcome"));
    let axes = names(Axis::ALL.map(|(name, _)| name));
    let effects = names(Effect::ALL.map(|(name, _)| name));
    let confidences = names(Confidence::ALL.map(|(name, _)| name));
    for (schema, at, expected) in [
        (&content, "/$defs/axis/enum", &axes),
        (&content, "/$defs/effect/enum", &effects),
        (&content, "/$defs/confidence/enum", &confidences),
        (&content, "/$defs/programme/properties/degree/enum", &names(Degree::ALL.map(|(name, _)| name))),
        (&content, "/$defs/programme/properties/form/enum", &names(Form::ALL.map(|(name, _)| name))),
        (&national, "/properties/confidences/propertyNames/enum", &confidences),
        (&content, "/$defs/verdict/enum", &names(Verdict::ALL.map(Verdict::code))),
        (&outcome, "/$defs/verdict/enum", &names(Verdict::ALL.map(Verdict::code))),
        (&outcome, "/$defs/kind/enum", &effects),
        (&outcome, "/$defs/confidence/enum", &confidences),
        (&outcome, "/$defs/statement/properties/axis/enum", &axes),
        (&outcome, "/$defs/route/properties/degree/enum", &names(Degree::ALL.map(|(name, _)| name))),
        (&outcome, "/$defs/route/properties/form/enum", &names(Form::ALL.map(|(name, _)| name))),
    ] {
        assert_eq!(&listed(schema, at), expected, "{at}");
    }
}

/// Names that the code keeps to itself: it takes each of the schema at its place.
#[test]
fn the_code_knows_every_name_of_the_schema() {
    let content = schema("content");
    let base: Value = serde_json::from_str(&read("tests/content/base.json")).unwrap();
    let programme = |at: &str| format!("/programmes/0/{at}");
    for (list, at) in [
        ("/$defs/programme/properties/sector/enum", programme("sector")),
        ("/$defs/moment/anyOf/0/enum", programme("conditions/0/steps/0/moment")),
        ("/$defs/fixed_moment/anyOf/0/enum", programme("work/moment")),
        ("/$defs/wanted/enum", programme("work/demand")),
        ("/$defs/wanted/enum", programme("work/relevance")),
        ("/$defs/programme/properties/work/properties/accepts/items/enum", programme("work/accepts/0")),
        ("/$defs/programme/properties/work/properties/level/enum", programme("work/level")),
        ("/$defs/route_word/anyOf/0/enum", programme("conditions/0/when/route")),
        ("/$defs/route_word/anyOf/1/enum", programme("conditions/0/when/route")),
    ] {
        for name in listed(&content, list) {
            let mut changed = base.clone();
            set(&mut changed, &at, json!(name));
            assert!(is_accepted(&changed), "{name} at {at}");
        }
    }
}

/// Sets what stands at a pointer; keys on the way that are not there are added.
fn set(value: &mut Value, at: &str, new: Value) {
    let place = at.split('/').skip(1).fold(value, |place, key| match key.parse::<usize>() {
        Ok(number) => &mut place[number],
        Err(_) => &mut place[key],
    });
    *place = new;
}

/// An editor proposes the names of the built-in national content. Other content may have others, so they are examples.
#[test]
fn proposed_names_are_those_of_the_national_content() {
    let content = schema("content");
    let national: Value = NATIONAL.iter().fold(json!({}), |mut all, (_, text)| {
        let file: Value = serde_json::from_str(text).unwrap();
        all.as_object_mut().unwrap().extend(file.as_object().unwrap().clone());
        all
    });
    for (at, list) in [
        ("/$defs/programme/properties/field/examples", "fields"),
        ("/$defs/programme/properties/starts/items/examples", "starts"),
        ("/$defs/programme/properties/titles/properties/only/items/examples", "ways"),
        ("/$defs/programme/properties/areas/items/properties/id/examples", "areas"),
        ("/$defs/pattern_name/examples", "patterns"),
        ("/$defs/subject/examples", "subjects"),
    ] {
        let ids = national[list].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap());
        assert_eq!(listed(&content, at), names(ids), "{at}");
    }
    let keys = |at: &str| names(content.pointer(at).unwrap().as_object().unwrap().keys().map(String::as_str));
    let ids = |list: &str| names(national[list].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()));
    assert_eq!(keys("/$defs/table/properties"), ids("profiles"));
    assert_eq!(keys("/$defs/per_start/properties"), ids("starts"));
}

/// The words about a route that the documentation has are those of the schema.
#[test]
fn documented_route_words_are_those_of_the_schema() {
    let readme = read("www/content/README.md");
    let table = readme.split("### Route words").nth(1).unwrap().split("\n## ").next().unwrap();
    let cells = table.lines().filter(|line| line.starts_with("| ")).filter_map(|line| line.split('|').nth(1));
    let documented = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).filter(|word| !word.contains('<'));
    let documented = names(documented.filter(|word| !word.contains(' ') && *word != "each"));
    assert_eq!(documented, listed(&schema("content"), "/$defs/route_word/anyOf/0/enum"));
}
