//! Looking for inputs that break something, for as long as one likes: the targets of `tests/fuzz` under libFuzzer.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// What is fuzzed, and for how long.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fuzzing {
    /// The name of a folder in `tests/fuzz/corpus`.
    pub(crate) target: String,
    pub(crate) minutes: u32,
}

/// Counts for libFuzzer how often every part of the code is reached. The compiler of every channel has it.
const COUNTING: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
];

/// Long enough for the largest kept input, and short enough to try many.
const LONGEST_INPUT: usize = 12_000;

pub(crate) fn run(fuzzing: &Fuzzing) -> Outcome {
    let kept = kept(&fuzzing.target)?;
    let engine = build()?;
    let place = project::target().join("fuzzing");
    // What is found stays for the next time.
    let (found, breaking) = (place.join("corpus").join(&fuzzing.target), place.join("breaking"));
    for folder in [&found, &breaking] {
        std::fs::create_dir_all(folder).map_err(|error| project::unusable("make the folder", folder, &error))?;
    }
    println!("\nfuzz: {} for {} minutes; what is found stays in {}", fuzzing.target, fuzzing.minutes, found.display());
    let mut engine = process::fresh(engine);
    engine.env("FUZZ_TARGET", &fuzzing.target).arg(&found).arg(&kept);
    engine.arg(format!("-max_total_time={}", fuzzing.minutes.saturating_mul(60)));
    engine.arg(format!("-max_len={LONGEST_INPUT}"));
    engine.arg(format!("-artifact_prefix={}/{}-", breaking.display(), fuzzing.target));
    engine.args(["-timeout=60", "-print_final_stats=1"]);
    let remedy = format!(
        "the input is in {}: put it into {}, where every `cargo test` holds it, and mend what it breaks",
        breaking.display(),
        kept.display()
    );
    process::run(&mut engine, &format!("fuzz {} to the end", fuzzing.target), &remedy)
}

/// The folder of the kept inputs.
fn kept(target: &str) -> Outcome<PathBuf> {
    let corpus = project::root().join("tests/fuzz/corpus");
    let kept = corpus.join(target);
    if kept.is_dir() {
        return Ok(kept);
    }
    let files = project::files_below(&corpus)?;
    let mut names: Vec<&Path> = files.iter().filter_map(|file| file.parent()?.file_name()).map(Path::new).collect();
    names.dedup();
    let names: Vec<String> = names.iter().map(|name| name.display().to_string()).collect();
    let remedy = format!("the targets are {}", names.join(", "));
    Err(Failure::new(format!("fuzz {target}"), "there is no such target", remedy))
}

/// The engine, with counters in all code that it runs, and in none that only builds it.
fn build() -> Outcome<PathBuf> {
    let step = "build what fuzzes";
    let about = process::output(process::fresh("rustc").arg("-vV"), step, "the message is above")?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or_else(|| Failure::new(step, "rustc does not say what it builds for", "run `rustc -vV`"))?;
    let mut cargo = process::fresh("cargo");
    cargo.args(["build", "--package", "fuzz-engine", "--features", "engine", "--profile", "fuzz", "--target", host]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", COUNTING.join("\u{1f}"));
    process::run(&mut cargo, step, "the message is above; libFuzzer needs a C++ compiler, such as g++")?;
    Ok(project::target().join(host).join("fuzz/fuzz-engine"))
}
