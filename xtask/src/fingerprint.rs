//! "Has anything changed since?", answered by content and not by dates, which a fresh clone does not keep.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::failure::Outcome;
use crate::project;

/// Over the names and contents of all these files and folders, and over the settings they are built with. What is not
/// there counts as not there: it may come later.
pub(crate) fn of(paths: &[PathBuf], settings: &[String]) -> Outcome<String> {
    let mut hash = Sha256::new();
    for path in paths {
        let files = if path.is_dir() { project::files_below(path)? } else { vec![path.clone()] };
        for file in files.iter().filter(|file| file.is_file()) {
            add(&mut hash, file.to_string_lossy().as_bytes());
            add(&mut hash, &project::read_bytes(file)?);
        }
    }
    for setting in settings {
        add(&mut hash, setting.as_bytes());
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// True when `stamp` holds this fingerprint, thus when the work that wrote it need not be done again.
pub(crate) fn is_unchanged(stamp: &Path, fingerprint: &str) -> bool {
    std::fs::read_to_string(stamp).is_ok_and(|known| known == fingerprint)
}

/// With its length in front, so that moving a byte from one file to the next changes the fingerprint.
fn add(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}
