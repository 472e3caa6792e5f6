//! Why a command could not do what was asked.

use std::io;

use super::words;
use crate::domain::text::Locale;

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// In words, complete.
    Words(String),
    /// Nothing more can be written.
    Output(io::Error),
}

impl Failure {
    pub(super) fn words(&self, locale: Locale) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Output(error) => words::OUTPUT.fill(locale, &[("reason", &error.to_string())]),
        }
    }
}

/// Files are read by `files`, which makes words of what goes wrong there; what is left is writing.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
