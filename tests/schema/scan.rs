//! Scans: schema and decoder give the same judgement of models, of what a hogeschool sets, and of answers.

use jsonschema::Validator;
use mkb_route::content::diagnostic::{Code, Diagnostic};
use mkb_route::content::scan::{BUILT_IN, check_hogeschool, check_model};
use mkb_route::domain::text::Locale;
use mkb_route::session::scan::outcome_json::outcome_to_json;
use mkb_route::session::scan::saved;
use serde_json::{Value, json};

use super::content::{CHANGES, FORM, change, places};
use super::support::scan::pack;
use super::{faults, read, validator};

const FIXED_NAMES: [&str; 5] = ["confidence", "degree", "doer", "kind of knowledge", "role"];

/// Where what belongs hangs on what a name stands for, or on what stands elsewhere, which no schema knows.
const HANGS: [&str; 10] = [
    "when/",
    "/settings/",
    "/min_hours/",
    "/models/",
    "/words/roles",
    "role",
    "/number/",
    "/gate is gone",
    "/bounds/",
    "strong_dimensions",
];

/// Of the changes, which are many, some.
const EVERY: usize = 7;

#[test]
fn shipped_scans_fit_and_name_their_schema() {
    let validator = validator("scan");
    for file in BUILT_IN.map(|name| format!("www/content/scan/{name}.json")).iter().map(String::as_str) {
        let document: Value = serde_json::from_str(&read(file)).unwrap();
        assert_eq!(faults(&validator, &document), [""; 0], "{file}");
        assert_eq!(document["$schema"], "../../schema/scan.json", "{file}");
    }
    let (little, own) = (json_of("little.json"), json_of("hogeschool.json"));
    assert_eq!(faults(&validator, &little), [""; 0]);
    assert_eq!(faults(&super::validator("content"), &own), [""; 0]);
}

fn json_of(name: &str) -> Value {
    serde_json::from_str(&read(&format!("tests/scan/{name}"))).unwrap()
}

/// A row whose fault lies in what the document means says so, and fits the schema.
#[test]
fn every_fault_of_form_is_underlined() {
    let (scan, content) = (validator("scan"), validator("content"));
    let rows: Vec<Value> = serde_json::from_str(&read("tests/scan/faults.json")).unwrap();
    let mut wrong = Vec::new();
    for row in &rows {
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let validator = if text("in") == "little.json" { &scan } else { &content };
        let changed = read(&format!("tests/scan/{}", text("in"))).replacen(text("replace"), text("with"), 1);
        let fits = serde_json::from_str(&changed).is_ok_and(|document: Value| validator.is_valid(&document));
        if fits != (row["meaning"] == true) {
            wrong.push(format!("{}: {}", text("name"), if fits { "fits" } else { "does not fit" }));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Changes everything in a document, one thing at a time.
#[test]
fn whatever_is_changed_the_judgement_is_the_same() {
    let (little, own) = (json_of("little.json"), json_of("hogeschool.json"));
    let model = little.to_string();
    let (scan, content) = (validator("scan"), validator("content"));
    let mut wrong = Vec::new();
    for (change, changed) in changes(&little, |place| place != "/$schema").into_iter().step_by(EVERY) {
        let found = check_model(("little.json", &changed.to_string()));
        wrong.extend(disagreement(&scan, &change, &changed, &found));
    }
    for (change, changed) in changes(&own, |place| place.contains("scan")) {
        // When and in which weeks is read by the intake, which looks at all of it.
        if change.contains("/scan/moment") || change.starts_with("/programmes/0/scan") {
            continue;
        }
        let found = check_hogeschool(&[("little.json", &model)], ("hogeschool.json", &changed.to_string()));
        wrong.extend(disagreement(&content, &change, &changed, &found));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn changes(document: &Value, of: impl Fn(&str) -> bool) -> Vec<(String, Value)> {
    let places = places(document).into_iter().filter(|place| of(place));
    places.flat_map(|place| (0..CHANGES).filter_map(move |way| change(document, &place, way))).collect()
}

/// What is wrong in form is underlined; what is underlined is wrong somehow.
fn disagreement(schema: &Validator, change: &str, changed: &Value, found: &[Diagnostic]) -> Option<String> {
    let of_form = found.iter().any(|problem| match problem.code {
        Code::UnknownName => FIXED_NAMES.contains(&problem.details[1].as_str()),
        Code::Count => true,
        code => FORM.contains(&code),
    });
    let underlined = faults(schema, changed);
    let hangs = HANGS.iter().any(|part| change.contains(part)) && of_form;
    let agree = if underlined.is_empty() { !of_form || hangs } else { !found.is_empty() };
    (!agree).then(|| format!("{change}: {found:?} but {underlined:?}"))
}

/// Documents that fit, that do not, and whose fault only the scan knows of.
#[test]
fn answers_are_judged_the_same() {
    let (validator, pack) = (validator("scan-answers"), pack("workplace", &Value::Null));
    let rows: Vec<Value> = serde_json::from_str(&read("tests/schema/scan-answers.json")).unwrap();
    for row in &rows {
        let document = &row["document"];
        let found = match saved::read(&pack, &document.to_string()) {
            Ok(read) => json!(read.misfits.iter().map(|misfit| misfit.kind.code()).collect::<Vec<_>>()),
            Err(refusal) => json!(format!("{refusal:?}")),
        };
        assert_eq!(found, row["found"], "{document}");
        let fits = row["found"] == json!([]) || row["meaning"] == true;
        assert_eq!(validator.is_valid(document), fits, "{document}: {:?}", faults(&validator, document));
    }
}

/// What is written fits.
#[test]
fn answers_and_outcomes_fit() {
    let (answers, outcome) = (validator("scan-answers"), validator("scan-outcome"));
    let rows: Vec<Value> = serde_json::from_str(&read("tests/schema/scan-answers.json")).unwrap();
    let pack = pack("workplace", &Value::Null);
    let read = |row: &Value| saved::read(&pack, &row["document"].to_string()).ok();
    for response in rows.iter().filter_map(read).map(|read| read.response) {
        let parsed = |text: String| serde_json::from_str::<Value>(&text).unwrap();
        let written = parsed(saved::answers_to_json(&pack, &response));
        assert_eq!(faults(&answers, &written), [""; 0], "{written}");
        let result = parsed(saved::result_to_json(&pack, &response, Locale::Nl));
        assert_eq!(faults(&answers, &result), [""; 0], "{result}");
        for locale in Locale::ALL {
            let written = parsed(outcome_to_json(&pack, &response, locale));
            assert_eq!(faults(&outcome, &written), [""; 0], "{written}");
        }
    }
}
