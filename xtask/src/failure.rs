//! What went wrong, said to the person who can mend it.

use std::fmt;

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// A step that could not be done. Every failure names the step, the reason and the remedy, because the reader sits at
/// a bare machine and has never seen this project's innards.
#[derive(Debug)]
pub(crate) struct Failure {
    stage: Option<&'static str>,
    step: String,
    reason: String,
    remedy: String,
}

impl Failure {
    pub(crate) fn new(step: impl Into<String>, reason: impl fmt::Display, remedy: impl Into<String>) -> Self {
        Self { stage: None, step: step.into(), reason: reason.to_string(), remedy: remedy.into() }
    }

    /// The same failure, saying in which stage of the tests it came up.
    pub(crate) fn in_stage(self, stage: &'static str) -> Self {
        Self { stage: Some(stage), ..self }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(stage) = self.stage {
            writeln!(out, "xtask: stage `{stage}` failed")?;
        }
        write!(out, "xtask: could not {}: {}", self.step, self.reason)?;
        if self.remedy.is_empty() { Ok(()) } else { write!(out, "\n  remedy: {}", self.remedy) }
    }
}

impl std::error::Error for Failure {}
