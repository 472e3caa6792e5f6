//! rustfmt and clippy, which a minimal installation of Rust leaves out.

use super::announce;
use crate::failure::Outcome;
use crate::process;

pub(super) fn ensure() -> Outcome {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if process::ask(process::fresh("cargo").args([subcommand, "--version"])).is_some() {
            continue;
        }
        announce(&format!("adding {component} to the Rust toolchain"), "the tests check every line with it");
        let remedy = format!("install {component} for the Rust toolchain on PATH, with rustup or your package manager");
        let mut rustup = process::fresh("rustup");
        process::output(rustup.args(["component", "add", component]), &format!("add {component}"), &remedy)?;
    }
    Ok(())
}
