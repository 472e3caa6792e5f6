//! Running other programs, with failures that say which program and what to do.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::project;

/// Runs the program with its output on this terminal.
pub(crate) fn run(command: &mut Command, step: &str, remedy: &str) -> Outcome {
    let status = command.stdin(Stdio::null()).status().map_err(|e| not_started(command, step, remedy, &e))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(step, format!("`{}` ended with {status}", shown(command)), remedy))
}

/// Runs the program and gives what it printed; its messages appear only when it fails.
pub(crate) fn output(command: &mut Command, step: &str, remedy: &str) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|e| not_started(command, step, remedy, &e))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let reason = format!("`{}` ended with {}\n{}", shown(command), output.status, said.trim_end());
    Err(Failure::new(step, reason, remedy))
}

/// What the program prints, or nothing when it is absent or fails: for questions such as "which version are you?".
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The full path of the first of these programs that PATH has.
pub(crate) fn find_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| is_program(file))
}

/// PATH with these folders in front.
pub(crate) fn path_starting_with(folders: &[PathBuf]) -> OsString {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&rest));
    // Only a folder with a separator in its name cannot be joined; then PATH as it is serves better than none.
    std::env::join_paths(all).unwrap_or(rest)
}

/// Set by `cargo run` and rustup around this very program. They speak of *this* program and *its* toolchain, and a
/// cargo of another toolchain that inherits them builds with a mixture of the two.
const OF_THE_CALLING_CARGO: [&str; 8] = [
    "CARGO",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "LD_LIBRARY_PATH",
    "RUSTC",
    "RUSTDOC",
    "RUSTUP_TOOLCHAIN",
    "RUST_RECURSION_COUNT",
];

/// A command that finds the toolchain by PATH alone, as if typed in a fresh terminal at the root of the project.
pub(crate) fn fresh(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    let package_variables = std::env::vars_os().map(|(name, _)| name).filter(|name| {
        let name = name.to_string_lossy();
        name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_BIN_")
    });
    command.current_dir(project::root());
    for name in package_variables.chain(OF_THE_CALLING_CARGO.map(Into::into)) {
        command.env_remove(name);
    }
    command
}

fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

fn not_started(command: &Command, step: &str, remedy: &str, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    let reason = match error.kind() {
        ErrorKind::NotFound => format!("the program `{program}` is not on this machine"),
        _ => format!("the program `{program}` could not be started ({error})"),
    };
    Failure::new(step, reason, remedy)
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
