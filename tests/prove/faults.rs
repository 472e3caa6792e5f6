//! Content that can be loaded and is wrong all the same: `tests/prove/faults.json` holds one fault per row.

use mkb_route::content::NATIONAL;
use mkb_route::content::diagnostic::Diagnostic;
use mkb_route::domain::date::Date;
use mkb_route::domain::text::Locale;
use mkb_route::prove::check;

use crate::support::read;

/// The national files as authors see them: the built-in ones have no lines.
fn national() -> Vec<(String, String)> {
    NATIONAL.iter().map(|(name, _)| ((*name).to_owned(), read(&format!("www/content/national/{name}")))).collect()
}

fn today() -> Date {
    Date::parse("2026-11-01").unwrap()
}

fn lines(problems: &[Diagnostic]) -> String {
    problems.iter().map(|problem| format!("{} {:?}\n", problem.line_of_text(Locale::En), problem.candidate)).collect()
}

#[test]
fn nothing_is_found_in_shipped_content() {
    let files = national();
    let national: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let sample = read("www/content/sample.json");
    let found = check(Some(&national), ("sample.json", &sample), today());
    assert!(found.is_empty(), "\n{}", lines(&found));
    let base = read("tests/content/base.json");
    let found = check(None, ("base.json", &base), today());
    assert!(found.is_empty(), "\n{}", lines(&found));
}
