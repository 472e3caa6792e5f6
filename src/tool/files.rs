//! Reading files, and saying plainly which one can't be read and why.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::words;
use crate::domain::text::Locale;

/// A file: its name as it was given, and its text.
pub(super) type Named = (String, String);

/// A whole file as text.
pub(super) fn read(path: &Path, locale: Locale) -> Result<Named, Failure> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| unreadable(&name, &error, locale))?;
    let text = as_text(&name, bytes, locale)?;
    Ok((name, text))
}

/// All of standard input as text.
pub(super) fn read_input(input: &mut dyn Read, locale: Locale) -> Result<Named, Failure> {
    let name = words::STANDARD_INPUT.get(locale).to_owned();
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| unreadable(&name, &error, locale))?;
    let text = as_text(&name, bytes, locale)?;
    Ok((name, text))
}

/// The JSON files of a folder, by name.
pub(super) fn read_folder(folder: &Path, locale: Locale) -> Result<Vec<Named>, Failure> {
    let name = folder.display().to_string();
    let entries = fs::read_dir(folder).map_err(|error| unreadable(&name, &error, locale))?;
    let is_json = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "json");
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_json).collect();
    paths.sort();
    if paths.is_empty() {
        return Err(Failure::Words(words::FOLDER_EMPTY.fill(locale, &[("file", &name)])));
    }
    paths.iter().map(|path| read(path, locale)).collect()
}

/// Why something can't be read.
pub(super) fn unreadable(name: &str, error: &std::io::Error, locale: Locale) -> Failure {
    Failure::Words(match error.kind() {
        ErrorKind::NotFound => words::FILE_NOT_FOUND.fill(locale, &[("file", name)]),
        _ => words::FILE_UNREADABLE.fill(locale, &[("file", name), ("reason", &error.to_string())]),
    })
}

fn as_text(name: &str, bytes: Vec<u8>, locale: Locale) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let byte = (error.utf8_error().valid_up_to() + 1).to_string();
        Failure::Words(words::FILE_NO_TEXT.fill(locale, &[("file", name), ("byte", &byte)]))
    })
}
