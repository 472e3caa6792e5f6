//! JSON in and out, for the documents that content, answers and outcomes are.

mod read;
mod tree;
mod write;

pub use read::{Fault, read};
pub use tree::{Items, Node, Properties, Property, Tree, Value};
pub(crate) use write::Json;

/// The text without the mark that editors on Windows put in front, which is no part of the document.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
