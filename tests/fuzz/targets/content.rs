//! Any bytes as content. What can't be loaded says why, at places that exist; what can be loaded carries a visit, and the
//! proofs about it end.

use std::rc::Rc;

use mkb_route::content::diagnostic::Diagnostic;
use mkb_route::content::{File, NATIONAL, load_with};
use mkb_route::domain::date::Date;
use mkb_route::domain::text::Locale;
use mkb_route::prove::check;
use mkb_route::session::Session;

use super::visit;
use generated_catalogue::random::Random;

/// What stands between national content and the document of a hogeschool. Without it, there is only such a document, and
/// the national content is the built-in one.
const BETWEEN: &str = "\n---\n";

pub(super) fn hold(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (national, own) = match text.split_once(BETWEEN) {
        Some((national, own)) => (Some([("national.json", national)]), ("own.json", own)),
        None => (None, ("own.json", text.as_ref())),
    };
    let national = national.as_ref().map(<[File; 1]>::as_slice);
    let today = Date::parse("2026-11-25");
    match load_with(national.unwrap_or(NATIONAL), own) {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            said(&problems, national.unwrap_or(NATIONAL), own);
        }
        Ok(pack) => {
            let mut session = Session::new(Rc::new(pack), Locale::Nl, today);
            visit::to_the_end(&mut session, &mut Random::of(bytes));
            // On the built-in national content it takes too long to try it on many inputs.
            if national.is_some() {
                said(&check(national, own, today.unwrap()), national.unwrap_or(NATIONAL), own);
            }
        }
    }
}

/// Every problem can be said in words, and is somewhere.
fn said(problems: &[Diagnostic], national: &[File], own: File) {
    for problem in problems {
        let file = national.iter().chain([&own]).find(|(name, _)| *name == problem.file);
        let (_, text) = file.unwrap_or_else(|| panic!("there is no file {}", problem.file));
        let line = text.split('\n').nth(problem.line - 1);
        let line = line.unwrap_or_else(|| panic!("there is no line {}", problem.line));
        assert!(
            problem.column >= 1 && problem.column <= line.chars().count() + 1,
            "{problem:?} stands outside its line"
        );
        for locale in Locale::ALL {
            assert!(!problem.message(locale).is_empty() && !problem.line_of_text(locale).is_empty());
        }
    }
}
