//! What a respondent filled in as JSON and back: for a file, for storage, for a host page, for the command line tool. What
//! does not fit the scan of today is left out and named, never guessed.

mod read;
mod write;

pub use read::{Misfit, MisfitKind, Read, Refusal, read};
pub use write::{answers_to_json, result_to_json};
pub(super) use write::{date, length};

/// The format of answers. The number goes up when an older widget could misread it.
const ANSWERS: &str = "mkb-route/scan-answers/1";

/// The format of answers with what they came to.
const RESULT: &str = "mkb-route/scan-result/1";

/// The version of the words of an item that is not written down.
const FIRST_VERSION: &str = "1";

const UNKNOWN: &str = "unknown";
const NOT_APPLICABLE: &str = "not_applicable";
const QUICK: &str = "quick";
const FULL: &str = "full";
