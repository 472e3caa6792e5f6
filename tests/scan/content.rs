//! Models and what a hogeschool changes about them: `faults.json` holds one fault per row.

use mkb_route::content::diagnostic::Diagnostic;
use mkb_route::content::scan::{BUILT_IN, check_hogeschool, check_model, load};
use mkb_route::domain::text::Locale;
use serde_json::Value;

use super::support::read;

fn lines(problems: &[Diagnostic]) -> String {
    problems.iter().map(|problem| problem.line_of_text(Locale::En) + "\n").collect()
}

#[test]
fn the_little_scan_has_nothing_wrong() {
    let (model, own) = (read("tests/scan/little.json"), read("tests/scan/hogeschool.json"));
    let problems = check_model(("little.json", &model));
    assert!(problems.is_empty(), "{}", lines(&problems));
    if let Err(problems) = load(("little.json", &model), ("hogeschool.json", &own)) {
        panic!("{}", lines(&problems));
    }
    let problems = check_hogeschool(&[("little.json", &model)], ("hogeschool.json", &own));
    assert!(problems.is_empty(), "{}", lines(&problems));
}

/// Each row changes one place of a file and names every problem that must come out, with its place.
#[test]
fn every_fault_is_named_with_its_place() {
    let rows: Value = serde_json::from_str(&read("tests/scan/faults.json")).unwrap();
    let mut wrong = String::new();
    for row in rows.as_array().unwrap() {
        let text = |key: &str| row[key].as_str().unwrap();
        let mut files = ["little.json", "hogeschool.json"].map(|name| read(&format!("tests/scan/{name}")));
        let changed = &mut files[usize::from(text("in") == "hogeschool.json")];
        assert!(changed.contains(text("replace")), "{}: nothing is {}", text("name"), text("replace"));
        *changed = changed.replacen(text("replace"), text("with"), 1);
        let [model, own] = files.each_ref().map(String::as_str);
        let mut problems = check_model(("little.json", model));
        problems.extend(check_hogeschool(&[("little.json", model)], ("hogeschool.json", own)));
        let found: Vec<String> = problems
            .iter()
            .map(|problem| format!("{}:{}:{}: {}", problem.file, problem.line, problem.column, problem.code.code()))
            .collect();
        let expected: Vec<&str> = row["expect"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let said = lines(&problems);
        if found != expected || !said.contains(row["says"].as_str().unwrap_or_default()) {
            wrong += &format!("{}\n  expected {expected:?}\n  found    {found:?}\n{said}\n", text("name"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn shipped_scans_have_nothing_wrong() {
    let own = read("www/content/sample.json");
    for name in BUILT_IN {
        let model = read(&format!("www/content/scan/{name}.json"));
        let problems = check_model((name, &model));
        assert!(problems.is_empty(), "{}", lines(&problems));
        if let Err(problems) = load((name, &model), ("sample.json", &own)) {
            panic!("{}", lines(&problems));
        }
    }
}
