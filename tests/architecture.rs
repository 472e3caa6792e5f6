//! The rules of the house, as tests: which layer may use which, and how large a file may grow.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that can't go on stops, with the reason"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers that it may use, as `src/lib.rs` draws them.
const MAY_USE: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("json", &[]),
    ("i18n", &["domain"]),
    ("content", &["domain", "json"]),
    ("session", &["domain", "i18n", "json"]),
    ("prove", &["domain", "content", "json", "session", "i18n"]),
    ("tool", &["prove", "session", "content", "domain", "i18n", "json"]),
    ("ui", &["session", "domain"]),
    ("element", &["ui", "session", "content", "domain", "i18n", "json"]),
];

const LONGEST_FILE: usize = 400;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn layer(file: &Path) -> Option<String> {
    let below = file.strip_prefix(root().join("src")).ok()?;
    let first = below.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

/// The layers that a file speaks of, as `crate::layer`.
fn used(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::")
        .skip(1)
        .filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next())
}

#[test]
fn layers_use_only_what_is_below_them() {
    let mut wrong = Vec::new();
    for file in rust_files(&root().join("src")) {
        let Some(layer) = layer(&file) else { continue };
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == layer) else { continue };
        let text = fs::read_to_string(&file).unwrap();
        for name in used(&text) {
            let is_layer = MAY_USE.iter().any(|(known, _)| *known == name);
            if is_layer && name != layer && !allowed.contains(&name) {
                wrong.push(format!("{} uses crate::{name}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_layer_is_known() {
    for file in rust_files(&root().join("src")) {
        let name = layer(&file).unwrap();
        let outside = ["lib", "bin"].contains(&name.as_str());
        assert!(outside || MAY_USE.iter().any(|(known, _)| *known == name), "{} is of no layer", file.display());
    }
}

#[test]
fn files_stay_small() {
    let folders = ["src", "tests", "xtask"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| rust_files(folder)).chain([root().join("build.rs")]);
    let long = files.filter(|file| fs::read_to_string(file).unwrap().lines().count() > LONGEST_FILE);
    let long: Vec<PathBuf> = long.collect();
    assert!(long.is_empty(), "longer than {LONGEST_FILE} lines: {long:#?}");
}
