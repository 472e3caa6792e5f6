//! Content of a hogeschool and national content: schema and decoder give the same judgement.

use std::collections::BTreeMap;

use jsonschema::Validator;
use mkb_route::content::diagnostic::{Code, Diagnostic};
use mkb_route::content::{NATIONAL, load, load_with};
use serde_json::{Value, json};

use super::{faults, read, validator};

/// What is wrong with the form of a document, not with what it means. An unknown name is wrong in its form where the
/// names are fixed.
pub(super) const FORM: [Code; 9] = [
    Code::Format,
    Code::WrongType,
    Code::MissingKey,
    Code::UnknownKey,
    Code::Empty,
    Code::BadName,
    Code::BadDate,
    Code::OutOfRange,
    Code::BadUrl,
];

const FIXED_NAMES: [&str; 15] = [
    "axis",
    "cell",
    "confidence",
    "degree",
    "demand",
    "each",
    "effect",
    "form",
    "kind",
    "kind of work",
    "level",
    "list of options",
    "moment",
    "relevance",
    "sector",
];

#[test]
fn shipped_content_fits_and_names_its_schema() {
    let (content, national) = (validator("content"), validator("national"));
    let national = NATIONAL.iter().map(|(name, _)| (format!("www/content/national/{name}"), &national));
    let own = ["www/content/sample.json", "tests/session/catalogue.json"].map(|file| (file.to_owned(), &content));
    for (file, validator) in national.chain(own) {
        let document: Value = serde_json::from_str(&read(&file)).unwrap();
        assert_eq!(faults(validator, &document), [""; 0], "{file}");
        let named = document["$schema"].as_str().unwrap_or_else(|| panic!("{file} names no schema"));
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
        assert!(folder.with_file_name(named).exists(), "{file} names {named}");
    }
}

/// The rows of the faults in content. One whose fault lies in what the document means says so, and fits the schema.
#[test]
fn every_fault_of_form_is_underlined() {
    let (content, national) = (validator("content"), validator("national"));
    let rows: Vec<Value> = serde_json::from_str(&read("tests/content/faults.json")).unwrap();
    let mut wrong = Vec::new();
    for row in &rows {
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let (file, validator) = match text("in") {
            "base.json" => ("tests/content/base.json".to_owned(), &content),
            name => (format!("www/content/national/{name}"), &national),
        };
        let changed = read(&file).replacen(text("replace"), text("with"), 1);
        let is_clean = row["expect"].as_array().unwrap().is_empty();
        let fits = serde_json::from_str(changed.trim_start_matches('\u{feff}'))
            .is_ok_and(|document: Value| validator.is_valid(&document));
        if fits != (is_clean || row["meaning"] == true) {
            wrong.push(format!("{}: {}", text("name"), if fits { "fits" } else { "does not fit" }));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What only a proof finds out does not show in the form.
#[test]
fn content_that_is_wrong_all_the_same_fits() {
    let (content, national) = (validator("content"), validator("national"));
    let rows: Vec<Value> = serde_json::from_str(&read("tests/prove/faults.json")).unwrap();
    for row in &rows {
        let mut files: BTreeMap<&str, String> = BTreeMap::new();
        for edit in row["edits"].as_array().unwrap() {
            let [file, from, to] = ["in", "replace", "with"].map(|key| edit[key].as_str().unwrap());
            let path = if file == "base.json" { "tests/content" } else { "www/content/national" };
            let text = files.entry(file).or_insert_with(|| read(&format!("{path}/{file}")));
            *text = text.replacen(from, to, 1);
        }
        for (file, text) in files {
            let validator = if file == "base.json" { &content } else { &national };
            let document: Value = serde_json::from_str(&text).unwrap();
            let underlined = faults(validator, &document);
            // An example can be wrong in its form too, which the widget does not mind: it passes examples over.
            let unfit = row["expect"].as_array().unwrap().iter().any(|expected| expected["code"] == "EXAMPLE_UNFIT");
            assert!(underlined.is_empty() || unfit, "{}: {underlined:?}", row["name"]);
        }
    }
}

/// Changes everything in a document, one thing at a time: takes it away, puts something of each other kind there, adds
/// a key. What the decoder then finds wrong with its form, the schema does as well.
#[test]
fn whatever_is_changed_the_judgement_is_the_same() {
    let schema = validator("content");
    let document: Value = serde_json::from_str(&read("tests/content/base.json")).unwrap();
    let mut wrong = Vec::new();
    let places = places(&document);
    let changes = places.iter().flat_map(|place| (0..CHANGES).filter_map(|way| change(&document, place, way)));
    for (change, changed) in changes {
        let found = load(("own.json", &changed.to_string())).err().unwrap_or_default();
        wrong.extend(disagreement(&schema, &change, &changed, &found));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The same of national content, at some places of each file: it is long.
#[test]
fn whatever_is_changed_in_national_content_too() {
    const EVERY: usize = 251;
    let schema = validator("national");
    let base = read("tests/content/base.json");
    let mut wrong = Vec::new();
    for (changed_file, text) in NATIONAL {
        let document: Value = serde_json::from_str(text).unwrap();
        let places = places(&document);
        let ways = places.iter().flat_map(|place| (0..CHANGES).map(move |way| (place, way)));
        for (change, changed) in ways.step_by(EVERY).filter_map(|(place, way)| change(&document, place, way)) {
            let text = changed.to_string();
            let files: Vec<_> =
                NATIONAL.iter().map(|(name, old)| (*name, if name == changed_file { &text } else { *old })).collect();
            let mut found = load_with(&files, ("base.json", &base)).err().unwrap_or_default();
            // What is missing in all files together is no fault of this one.
            found.retain(|problem| problem.code != Code::MissingKey || problem.column > 1);
            let at_top = change.matches('/').count() < 2;
            if !at_top {
                wrong.extend(disagreement(&schema, &format!("{changed_file}{change}"), &changed, &found));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// In how many ways [`change`] changes a place.
pub(super) const CHANGES: usize = 9;

/// What one place of a document can become, in words.
pub(super) fn change(document: &Value, place: &str, way: usize) -> Option<(String, Value)> {
    let others = [json!(null), json!(true), json!(7), json!(""), json!("Some words."), json!([]), json!({})];
    let mut changed = document.clone();
    if let Some(other) = others.get(way) {
        *changed.pointer_mut(place)? = other.clone();
        return Some((format!("{place} is {other}"), changed));
    }
    if way == others.len() {
        let (parent, key) = place.rsplit_once('/')?;
        changed.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
        return Some((format!("{place} is gone"), changed));
    }
    changed.pointer_mut(place)?.as_object_mut()?.insert("Something else.".to_owned(), json!({}));
    Some((format!("{place} has more"), changed))
}

/// Every place in a document, as a pointer.
pub(super) fn places(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut visit = vec![(String::new(), value)];
    while let Some((path, value)) = visit.pop() {
        match value {
            Value::Object(object) => visit.extend(object.iter().map(|(key, value)| (format!("{path}/{key}"), value))),
            Value::Array(list) => {
                visit.extend(list.iter().enumerate().map(|(at, value)| (format!("{path}/{at}"), value)))
            }
            _ => {}
        }
        found.push(path);
    }
    found
}

/// What is wrong in form is underlined; what is underlined is wrong somehow.
fn disagreement(schema: &Validator, change: &str, changed: &Value, found: &[Diagnostic]) -> Option<String> {
    let of_form = found.iter().any(|problem| {
        let is_fixed = || FIXED_NAMES.contains(&problem.details[1].as_str());
        FORM.contains(&problem.code) || (problem.code == Code::UnknownName && is_fixed())
    });
    let underlined = faults(schema, changed);
    let agree = if underlined.is_empty() { !of_form } else { !found.is_empty() };
    (!agree).then(|| format!("{change}: {found:?} but {underlined:?}"))
}

/// Whether a hogeschool's document is accepted as it stands.
pub(super) fn is_accepted(own: &Value) -> bool {
    load(("own.json", &own.to_string())).is_ok()
}
