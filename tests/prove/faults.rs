//! Content that can be loaded and is wrong all the same: `tests/prove/faults.json` holds one fault per row.

use std::collections::BTreeSet;

use mkb_route::content::NATIONAL;
use mkb_route::content::diagnostic::{Code, Diagnostic};
use mkb_route::domain::date::Date;
use mkb_route::domain::text::Locale;
use mkb_route::prove::check;
use serde_json::{Value, json};

use crate::support::read;

/// A file with its name.
type Named = (String, String);

/// The national files as authors see them: the built-in ones have no lines.
fn national() -> Vec<Named> {
    NATIONAL.iter().map(|(name, _)| ((*name).to_owned(), read(&format!("www/content/national/{name}")))).collect()
}

/// On which nothing that is shipped has passed.
fn today() -> Date {
    Date::parse("2026-11-01").unwrap()
}

fn lines(problems: &[Diagnostic]) -> String {
    problems.iter().map(|problem| format!("{} {:?}\n", problem.line_of_text(Locale::En), problem.candidate)).collect()
}

fn borrowed(files: &[Named]) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

#[test]
fn nothing_is_found_in_shipped_content() {
    let files = national();
    let sample = read("www/content/sample.json");
    let found = check(Some(&borrowed(&files)), ("sample.json", &sample), today());
    assert!(found.is_empty(), "\n{}", lines(&found));
    let base = read("tests/content/base.json");
    let found = check(None, ("base.json", &base), today());
    assert!(found.is_empty(), "\n{}", lines(&found));
}

/// Each row changes places of files and names everything that must come out: the code, the first words of what it is
/// about, and the candidate that shows it.
#[test]
fn every_fault_is_found_at_its_place() {
    let rows: Value = serde_json::from_str(&read("tests/prove/faults.json")).unwrap();
    let rows = rows.as_array().unwrap();
    let (first, second) = rows.split_at(rows.len() / 2);
    let halves = std::thread::scope(|scope| {
        let halves = [first, second].map(|rows| scope.spawn(move || try_rows(rows)));
        halves.map(|half| half.join().unwrap())
    });
    let wrong: String = halves.iter().map(|(wrong, _)| wrong.as_str()).collect();
    assert!(wrong.is_empty(), "\n{wrong}");
    let seen: BTreeSet<Code> = halves.into_iter().flat_map(|(_, seen)| seen).collect();
    // No content of a size that a test can load is too intricate.
    let unseen: Vec<&Code> =
        Code::PROVEN.iter().filter(|code| **code != Code::TooIntricate && !seen.contains(*code)).collect();
    assert!(unseen.is_empty(), "no row has {unseen:?}");
}

/// What is wrong, and the codes that were found.
fn try_rows(rows: &[Value]) -> (String, BTreeSet<Code>) {
    let (mut wrong, mut seen) = (String::new(), BTreeSet::new());
    for row in rows {
        let mut files = national();
        files.push(("base.json".to_owned(), read("tests/content/base.json")));
        for edit in row["edits"].as_array().unwrap() {
            let [file, from, to] = ["in", "replace", "with"].map(|key| edit[key].as_str().unwrap());
            let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
            assert!(text.contains(from), "{}: {file} does not contain {from}", row["name"]);
            *text = text.replacen(from, to, 1);
        }
        let borrowed = borrowed(&files);
        let (own, national) = borrowed.split_last().unwrap();
        // Only its author looks at the national content.
        let is_national = row["national"].as_bool().unwrap();
        let found = check(is_national.then_some(national), *own, today());
        seen.extend(found.iter().map(|problem| problem.code));
        let said: Vec<Value> = found.iter().map(|problem| said(&files, problem)).collect();
        if Value::from(said.clone()) != row["expect"] {
            wrong += &format!(
                "{}\n  expected {}\n  found    {}\n{}\n",
                row["name"],
                row["expect"],
                Value::from(said),
                lines(&found)
            );
        }
    }
    (wrong, seen)
}

/// What a row says of a problem.
fn said(files: &[Named], problem: &Diagnostic) -> Value {
    let (_, text) = files.iter().find(|(name, _)| *name == problem.file).unwrap();
    let line = text.lines().nth(problem.line - 1).unwrap();
    let rest: String = line.chars().skip(problem.column - 1).collect();
    // An object that begins a line is known by its name on the next.
    let next = text.lines().nth(problem.line).unwrap_or_default().trim();
    let at = if rest == "{" { next.to_owned() } else { rest };
    let at: String = at.trim_end_matches(',').chars().take(60).collect();
    let candidate: serde_json::Map<String, Value> =
        problem.candidate.iter().map(|(question, answer)| (question.clone(), json!(answer))).collect();
    json!({ "code": problem.code.code(), "file": problem.file, "at": at, "candidate": candidate })
}
