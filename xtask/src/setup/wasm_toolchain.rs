//! The compiler that can make WebAssembly: the ordinary one with a target added, or Debian's where that is impossible.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{announce, debian_toolchain};
use crate::failure::Outcome;
use crate::{process, project};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The cargo and rustc on PATH, as for native builds.
    Ordinary,
    /// Debian's, in /usr/bin.
    Debian,
}

pub(crate) struct WasmToolchain {
    origin: Origin,
    /// With the sources of the standard library it can be built anew, much smaller.
    pub(crate) has_std_sources: bool,
}

impl WasmToolchain {
    /// A command that finds this toolchain's cargo and rustc, and these folders' programs, before all others.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>, folders: &[PathBuf]) -> Command {
        let mut command = process::fresh(program);
        let mut first = folders.to_vec();
        if self.origin == Origin::Debian {
            first.insert(0, debian_toolchain::programs());
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", debian_toolchain::LINKER);
        }
        command.env("PATH", process::path_starting_with(&first));
        command
    }

    /// Which compiler this is, in its own words: a different one makes different wasm.
    pub(crate) fn identity(&self) -> String {
        process::ask(self.command("rustc", &[]).arg("-vV")).unwrap_or_default()
    }
}

/// The toolchain, set up where it is not there yet.
pub(super) fn ensure() -> Outcome<WasmToolchain> {
    let ordinary_sysroot = sysroot(&mut process::fresh("rustc"));
    if let Some(sysroot) = ordinary_sysroot.as_deref().filter(|sysroot| has_std(sysroot)) {
        let has_std_sources = has_std_sources(sysroot) || add_std_sources(sysroot);
        return Ok(WasmToolchain { origin: Origin::Ordinary, has_std_sources });
    }
    if debian_toolchain::is_ready() {
        return Ok(debian());
    }
    if let Some(sysroot) = ordinary_sysroot.filter(|sysroot| add_target(sysroot)) {
        let has_std_sources = add_std_sources(&sysroot);
        return Ok(WasmToolchain { origin: Origin::Ordinary, has_std_sources });
    }
    debian_toolchain::install()?;
    Ok(debian())
}

fn debian() -> WasmToolchain {
    WasmToolchain { origin: Origin::Debian, has_std_sources: true }
}

fn add_target(sysroot: &Path) -> bool {
    announce(&format!("rustup target add {TARGET}"), "the widget is WebAssembly, and this compiler cannot make it yet");
    process::ask(process::fresh("rustup").args(["target", "add", TARGET])).is_some() && has_std(sysroot)
}

/// Tried once: without the sources the widget is a fifth larger and works as well.
fn add_std_sources(sysroot: &Path) -> bool {
    let tried = project::tools().join("std-sources-are-out-of-reach");
    if tried.exists() {
        return false;
    }
    announce("rustup component add rust-src", "with the sources of the standard library the widget is much smaller");
    process::ask(process::fresh("rustup").args(["component", "add", "rust-src"]));
    if has_std_sources(sysroot) {
        return true;
    }
    println!("setup: no sources to be had; building on without them (delete {} to try again)", tried.display());
    // When even this note cannot be written, the next command tries again: no harm.
    drop(project::write(&tried, ""));
    false
}

pub(super) fn sysroot(rustc: &mut Command) -> Option<PathBuf> {
    process::ask(rustc.args(["--print", "sysroot"])).map(PathBuf::from)
}

/// Where a sysroot keeps the standard library for the web.
pub(super) fn std_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

pub(super) fn has_std(sysroot: &Path) -> bool {
    let files = std_folder(sysroot).read_dir().into_iter().flatten().flatten();
    files.map(|file| file.file_name()).any(|name| name.to_string_lossy().starts_with("libstd-"))
}

fn has_std_sources(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").exists()
}
