//! The candidate's side of the talk of three, as a file: the intake writes it, the scan lays it beside its own result.

pub mod read;
pub(super) mod write;

/// The format of the file.
pub const FORMAT: &str = "mkb-route/talk/1";
