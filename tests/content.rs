//! Content and what is said of it: `tests/content/faults.json` holds one fault per row.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

mod support;

use mkb_route::content::diagnostic::{Code, Diagnostic};
use mkb_route::content::{NATIONAL, load, load_with};
use mkb_route::domain::text::Locale;
use serde_json::Value;
use support::read;

/// The national files as authors see them: the built-in ones have no lines.
fn national() -> Vec<(String, String)> {
    NATIONAL.iter().map(|(name, _)| ((*name).to_owned(), read(&format!("www/content/national/{name}")))).collect()
}

fn lines(problems: &[Diagnostic]) -> String {
    problems.iter().map(|problem| problem.line_of_text(Locale::En) + "\n").collect()
}

#[test]
fn shipped_content_has_nothing_wrong() {
    let files = national();
    let national: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    for own in ["www/content/sample.json", "tests/content/base.json"] {
        let text = read(own);
        if let Err(problems) = load_with(&national, (own, &text)) {
            panic!("{}", lines(&problems));
        }
        if let Err(problems) = load((own, &text)) {
            panic!("the built-in national content differs from its files: {}", lines(&problems));
        }
    }
}

/// Each row changes one place of a file and names every problem that must come out, with its place.
#[test]
fn every_fault_is_named_with_its_place() {
    let rows: Value = serde_json::from_str(&read("tests/content/faults.json")).unwrap();
    let mut wrong = String::new();
    let mut unseen: Vec<Code> = Code::ALL.to_vec();
    for row in rows.as_array().unwrap() {
        let name = row["name"].as_str().unwrap();
        let mut files = national();
        files.push(("base.json".to_owned(), read("tests/content/base.json")));
        let file = row["in"].as_str().unwrap();
        let (from, to) = (row["replace"].as_str().unwrap(), row["with"].as_str().unwrap());
        let changed =
            files.iter_mut().find(|(name, _)| name == file).unwrap_or_else(|| panic!("{name}: no file {file}"));
        assert!(changed.1.contains(from), "{name}: {file} does not contain {from}");
        changed.1 = changed.1.replacen(from, to, 1);
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let (own, national) = files.split_last().unwrap();
        let problems = load_with(national, *own).err().unwrap_or_default();
        unseen.retain(|code| problems.iter().all(|problem| problem.code != *code));
        let found: Vec<String> = problems
            .iter()
            .map(|problem| format!("{}:{}:{}: {}", problem.file, problem.line, problem.column, problem.code.code()))
            .collect();
        let expected: Vec<&str> = row["expect"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let said = lines(&problems);
        let says = row["says"].as_str().unwrap_or_default();
        if !same_problems(&found, &expected) || !said.contains(says) {
            wrong += &format!("{name}\n  expected {expected:?} saying {says:?}\n  found    {found:?}\n{said}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    // What only scans can have is among the rows of their faults.
    let of_scans = read("tests/scan/faults.json");
    unseen.retain(|code| !of_scans.contains(&format!(": {}\"", code.code())));
    assert!(unseen.is_empty(), "no row has {unseen:?}");
}

/// A row may leave out line and column of a national file, whose lines move with every new sentence.
fn same_problems(found: &[String], expected: &[&str]) -> bool {
    let matches = |(found, expected): (&String, &&str)| {
        let parts: Vec<&str> = expected.split(": ").collect();
        match parts.as_slice() {
            [file, code] if !file.contains(':') => found.starts_with(&format!("{file}:")) && found.ends_with(code),
            _ => found == expected,
        }
    };
    found.len() == expected.len() && found.iter().zip(expected).all(matches)
}

/// Both languages say something about every kind of problem, and say it with the details filled in.
#[test]
fn problems_are_said_in_both_languages() {
    for code in Code::ALL {
        for locale in Locale::ALL {
            let problem = Diagnostic {
                code: *code,
                file: "file.json".to_owned(),
                line: 1,
                column: 2,
                details: ["first", "second", "third", "fourth", "fifth"].map(str::to_owned).to_vec(),
                candidate: Vec::new(),
            };
            let line = problem.line_of_text(locale);
            assert!(line.starts_with(&format!("file.json:1:2: {}: ", code.code())), "{line}");
            assert!(!line.contains("{0}") && !line.contains("{1}") && !line.contains("{2}"), "{line}");
        }
    }
}
