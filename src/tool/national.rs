//! The national content: the built-in one, or that of a folder.

use std::path::Path;

use super::failure::Failure;
use super::files::{self, Named};
use crate::content::{File, NATIONAL};
use crate::domain::text::Locale;

/// The national content.
pub(super) enum National {
    BuiltIn,
    Folder(Vec<Named>),
}

impl National {
    pub(super) fn read(folder: Option<&Path>, locale: Locale) -> Result<Self, Failure> {
        folder.map_or(Ok(Self::BuiltIn), |folder| files::read_folder(folder, locale).map(Self::Folder))
    }

    pub(super) fn files(&self) -> Vec<File<'_>> {
        match self {
            Self::BuiltIn => NATIONAL.to_vec(),
            Self::Folder(files) => files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect(),
        }
    }
}
