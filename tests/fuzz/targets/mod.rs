//! What is held against inputs: each file here takes any bytes, and panics when something is not as it must be.

mod answers;
mod content;
mod lines;
mod visit;

/// A target: its name, and what it does with an input.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// All of them.
pub(crate) const TARGETS: [Target; 3] =
    [("content", content::hold), ("answers", answers::hold), ("lines", lines::hold)];
