//! Running cargo's checks and tests, and counting what passed.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::process;

/// One cargo command on the terminal.
pub(super) fn run(words: &str, step: &str, remedy: &str) -> Outcome {
    process::run(process::fresh("cargo").args(words.split_whitespace()), step, remedy)
}

/// Runs tests with their output on the terminal, and gives how many passed.
pub(super) fn count_passed(command: &mut Command, step: &str) -> Outcome<usize> {
    let remedy = "the failing test is named above";
    let failure = |error: std::io::Error| Failure::new(step, error, remedy);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failure)?;
    let mut passed = 0;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(failure)?;
            println!("{line}");
            passed += passed_in(&line);
        }
    }
    let status = child.wait().map_err(failure)?;
    if status.success() { Ok(passed) } else { Err(Failure::new(step, status, remedy)) }
}

/// From `test result: ok. 12 passed; 0 failed; …`, as the test runners for native code and for wasm both print.
fn passed_in(line: &str) -> usize {
    let Some((_, counts)) = line.split_once("test result: ") else {
        return 0;
    };
    let Some((before, _)) = counts.split_once(" passed") else {
        return 0;
    };
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::passed_in;

    #[test]
    fn passed_tests_are_counted() {
        for (line, passed) in [
            ("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out", 12),
            ("running 3 tests", 0),
            ("test a_name::is_not_counted ... ok", 0),
        ] {
            assert_eq!(passed_in(line), passed, "{line}");
        }
    }
}
