//! The help teaches by examples, and every one of them works as it stands there.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mkb_route::domain::text::Locale;

use crate::support::{people, read};
use crate::{program, run, text};

#[test]
fn every_example_works() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("tool-help");
    fs::create_dir_all(folder.join("www/content")).unwrap();
    let person = people()[0].to_string();
    for (name, text) in [
        ("hogeschool.json", read("www/content/sample.json")),
        ("www/content/sample.json", read("www/content/sample.json")),
        ("old.json", read("tests/content/base.json")),
        ("new.json", read("tests/content/base.json")),
        ("oud.json", read("tests/content/base.json")),
        ("nieuw.json", read("tests/content/base.json")),
        ("answers.json", person.clone()),
        ("antwoorden.json", person.clone()),
        ("scan.json", r#"{"items": {"a1": 2}}"#.to_owned()),
        ("teams.ndjson", "{}".to_owned()),
        ("candidates.ndjson", person.clone()),
        ("kandidaten.ndjson", person),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    for name in ["www/content/national", "rules-old", "rules-new", "regels-oud", "regels-nieuw"] {
        let national = folder.join(name);
        drop(fs::remove_file(&national));
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/content/national");
        std::os::unix::fs::symlink(shipped, national).unwrap();
    }
    let mut tried = 0;
    for command in [&[][..], &["check"], &["decide"], &["ask"], &["score"], &["diff"], &["schema"]] {
        for locale in Locale::ALL {
            let help = run(program(&[command, &["--help", "--lang", locale.tag()]].concat()), b"");
            let help = text(&help.stdout);
            let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("  ") && is_example(line)).collect();
            assert!(!examples.is_empty(), "no example in {help}");
            for example in examples {
                tried += 1;
                works(example, &folder);
            }
        }
    }
    assert!(tried > 15, "{tried}");
}

/// A command, and not the list of commands.
fn is_example(line: &str) -> bool {
    line.contains("mkb-route ") && !line.contains("  mkb-route COMMAND")
}

/// What stands behind the last `|` is another program, which need not be here.
fn works(example: &str, folder: &Path) {
    let command = example.split(" | jq").next().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_mkb-route")).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(program.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let output =
        Command::new("sh").args(["-c", command]).current_dir(folder).env("PATH", path.unwrap()).output().unwrap();
    assert!(output.status.success(), "{example}\n{}{}", text(&output.stdout), text(&output.stderr));
}
