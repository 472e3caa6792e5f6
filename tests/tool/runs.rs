//! Runs as a table: arguments and input, then the exit code and what is said. A new case is a new row of `runs.json`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::read;
use crate::{program, run, text};

#[test]
fn runs() {
    let rows: Vec<Value> = serde_json::from_str(&read("tests/tool/runs.json")).unwrap();
    let mut wrong = String::new();
    for row in &rows {
        let name = row["name"].as_str().unwrap();
        let folder = files(name, &row["files"]);
        let arguments: Vec<String> = list(&row["run"]).iter().map(|word| word.replace("{folder}", &folder)).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = program(&arguments);
        if let Some(language) = row["terminal"].as_str() {
            command.env("LANG", language);
        }
        let input: Vec<u8> = match &row["input_bytes"] {
            Value::Array(bytes) => bytes.iter().map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap()).collect(),
            _ => row["input"].as_str().unwrap_or_default().as_bytes().to_vec(),
        };
        let output = run(command, &input);
        let (said, complained) = (text(&output.stdout), text(&output.stderr));
        let mut problems = Vec::new();
        if output.status.code() != row["exit"].as_i64().map(|code| i32::try_from(code).unwrap()) {
            problems.push(format!("ends with {:?}", output.status.code()));
        }
        for (stream, key) in [(&said, "says"), (&complained, "complains")] {
            let wanted = list(&row[key]);
            if wanted.is_empty() && !stream.is_empty() && row.get(key).is_some() {
                problems.push(format!("{key} something"));
            }
            problems.extend(
                wanted
                    .iter()
                    .map(|part| part.replace("{folder}", &folder))
                    .filter(|part| !stream.contains(part))
                    .map(|part| format!("{key} not: {part}")),
            );
        }
        if !problems.is_empty() {
            wrong += &format!("{name}: {problems:#?}\n--- says\n{said}--- complains\n{complained}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|part| part.as_str().unwrap().to_owned()).collect()
}

/// Writes the files of a row into a folder of its own: a file of the project with something replaced, or a text.
fn files(row: &str, files: &Value) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("tool").join(row.replace([' ', '\'', ','], "-"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    for (name, file) in files.as_object().into_iter().flatten() {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        match file {
            Value::Array(bytes) => {
                let bytes = bytes.iter().map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap());
                fs::write(path, bytes.collect::<Vec<u8>>()).unwrap();
            }
            Value::String(text) => fs::write(path, text).unwrap(),
            _ => {
                let of = |key: &str| file[key].as_str().unwrap_or_default();
                let text = read(of("from"));
                assert!(text.contains(of("replace")), "{row}: {} has no {}", of("from"), of("replace"));
                fs::write(path, text.replacen(of("replace"), of("with"), 1)).unwrap();
            }
        }
    }
    folder.display().to_string()
}
