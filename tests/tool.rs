//! The command line tool as its users meet it: the program itself, with files, pipes and exit codes.
#![cfg(feature = "tool")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "tool/help.rs"]
mod help;
#[path = "tool/lines.rs"]
mod lines;
#[path = "tool/people.rs"]
mod people;
#[path = "tool/runs.rs"]
mod runs;
mod support;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The sample catalogue, as the first words of a command.
const SAMPLE: [&str; 2] = ["--content", "www/content/sample.json"];

/// The program, in the folder of the project, in a terminal that speaks English.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mkb-route"));
    command.args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end.
fn run(mut command: Command, input: &[u8]) -> Output {
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Beside the reading below, or a long input and a long output would wait for each other. A command that does not
    // read its input closes it, which is no matter here.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
