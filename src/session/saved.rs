//! Answers as JSON and back: for storage, for a host page, for the command line tool. What does not fit the content of
//! today is left out and named, never guessed.

mod read;
mod write;

pub use super::draft::UNKNOWN;
pub use read::{Misfit, MisfitKind, ReadAnswers, answers_from_json, answers_from_object};
pub(super) use write::answer_to_json;
pub use write::answers_to_json;

/// The format of the document. The number goes up when an older widget could misread it.
const FORMAT: &str = "mkb-route/answers/1";
