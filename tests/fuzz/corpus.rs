//! The inputs that are kept: seeds, those that reach some code that no other reaches, and those that once broke something.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project, whichever package this is part of.
pub(crate) fn project() -> &'static Path {
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find(|folder| folder.join("tests/fuzz").is_dir()).unwrap()
}

/// All inputs for a target, by name of file.
pub(crate) fn read(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = project().join("tests/fuzz/corpus").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name = |file: &Path| file.file_name().unwrap().to_str().unwrap().to_owned();
    files.into_iter().map(|file| (name(&file), fs::read(&file).unwrap())).collect()
}
