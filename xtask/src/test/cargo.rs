//! Running cargo's checks and tests, and counting what passed.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::process;

/// One cargo command on the terminal.
pub(super) fn run(words: &str, step: &str, remedy: &str) -> Outcome {
    process::run(process::fresh("cargo").args(words.split_whitespace()), step, remedy)
}

/// What came of tests of which none failed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: usize,
    /// Those that said that they can't run here, and why.
    pub(super) left_out: usize,
}

impl Counts {
    /// From `test result: ok. 12 passed; 0 failed; …`, as the test runners for native code and for wasm both print. A
    /// test that leaves itself out passes for the runner, and says so in a line of its own.
    fn add(&mut self, line: &str) {
        if line.starts_with("left out: ") {
            self.left_out += 1;
        } else if let Some((_, counts)) = line.split_once("test result: ")
            && let Some((before, _)) = counts.split_once(" passed")
        {
            self.passed += before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        }
    }
}

/// Runs tests with their output on the terminal, and counts them.
pub(super) fn count(command: &mut Command, step: &str) -> Outcome<Counts> {
    let remedy = "the failing test is named above";
    let failure = |error: std::io::Error| Failure::new(step, error, remedy);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failure)?;
    let mut counts = Counts::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(failure)?;
            println!("{line}");
            counts.add(&line);
        }
    }
    let status = child.wait().map_err(failure)?;
    counts.passed = counts.passed.saturating_sub(counts.left_out);
    if status.success() { Ok(counts) } else { Err(Failure::new(step, status, remedy)) }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn tests_are_counted() {
        for (line, passed, left_out) in [
            ("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out", 12, 0),
            ("running 3 tests", 0, 0),
            ("test a_name::is_not_counted ... ok", 0, 0),
            ("left out: a_walk, in webkit: a reason", 0, 1),
        ] {
            let mut counts = Counts::default();
            counts.add(line);
            assert_eq!(counts, Counts { passed, left_out }, "{line}");
        }
    }
}
