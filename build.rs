//! Prepares what is built into the widget: the interface's words as Rust, and the national content without white space.
//!
//! The words become an enum, so that a word that is missing in a language does not compile, and none is looked up by
//! name while the widget runs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a build that can't go on stops, with the reason"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Words = BTreeMap<String, String>;

/// No text has this one: it was made for the purpose.
const BETWEEN_WORDS: char = '\u{1f}';

fn main() {
    println!("cargo::rerun-if-changed=www/i18n");
    println!("cargo::rerun-if-changed=www/content/national");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    for (folder, file) in [("www/i18n", "words.rs"), ("www/i18n/scan", "scan_words.rs")] {
        let code = words(folder, &read_words(folder, "nl"), &read_words(folder, "en"));
        fs::write(out.join(file), code).expect("OUT_DIR can be written");
    }
    fs::write(out.join("national.rs"), national(&out)).expect("OUT_DIR can be written");
}

fn read_words(folder: &str, language: &str) -> Words {
    let file = format!("{folder}/{language}.json");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let words: Words = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    words.into_iter().filter(|(key, _)| !key.starts_with('$')).collect()
}

/// The words of an element stand in a folder of their own, so that no visitor loads those of another.
///
/// `enum Word` with a variant for every key, and one text for each language with all words in that order. A table would
/// be larger: the place of every word in memory hardly compresses.
fn words(folder: &str, nl: &Words, en: &Words) -> String {
    for (language, has, lacks) in [("en", nl, en), ("nl", en, nl)] {
        let missing: Vec<&str> = has.keys().filter(|key| !lacks.contains_key(*key)).map(String::as_str).collect();
        assert!(missing.is_empty(), "{folder}/{language}.json lacks {}", missing.join(", "));
    }
    let mut code = format!(
        "/// A word or sentence of the interface, by its key in `{folder}`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Word {{\n",
    );
    for (key, text) in nl {
        writeln!(code, "    /// {}\n    {},", text.replace('\n', " "), variant(key)).unwrap();
    }
    writeln!(code, "}}\n").unwrap();
    writeln!(code, "const BETWEEN_WORDS: char = {BETWEEN_WORDS:?};").unwrap();
    for (name, table) in [("NL", nl), ("EN", en)] {
        let texts: Vec<&str> = table.values().map(String::as_str).collect();
        assert!(!texts.iter().any(|text| text.contains(BETWEEN_WORDS)), "a word holds the character between words");
        writeln!(code, "const {name}: &str = {:?};", texts.join(&BETWEEN_WORDS.to_string())).unwrap();
    }
    code
}

/// `result-heading` becomes `ResultHeading`.
fn variant(key: &str) -> String {
    let parts = key.split('-').map(|part| {
        let (first, rest) = part.split_at_checked(1).unwrap_or_else(|| panic!("`{key}` has an empty part"));
        first.to_ascii_uppercase() + rest
    });
    parts.collect()
}

/// A list of the national files with their names, each without white space between values.
fn national(out: &Path) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir("www/content/national")
        .expect("the national content")
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut code = String::from(
        "/// The files of the national content: name and text.\npub const NATIONAL: &[(&str, &str)] = &[\n",
    );
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
        let name = file.file_name().unwrap().to_string_lossy();
        let small = out.join(&*name);
        fs::write(&small, without_space(&fs::read_to_string(file).expect("it can be read")))
            .expect("it can be written");
        writeln!(code, "    ({name:?}, include_str!({:?})),", small.display().to_string()).unwrap();
    }
    code + "];\n"
}

fn without_space(json: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    json.chars()
        .filter(|letter| {
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => inside = !inside,
                _ => {}
            }
            inside || !letter.is_whitespace()
        })
        .collect()
}
