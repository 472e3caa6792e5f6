//! Debian's compiler, for machines whose network does not reach rustup's server.
//!
//! It comes without a standard library for the web, but with the sources: that library is built once and laid where
//! `rustup target add` would have laid it, after which wasm-pack cannot tell the difference. Its programs stand in
//! /usr/bin under the ordinary names, so a folder of links picks them without picking all else in /usr/bin.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::wasm_toolchain::{TARGET, has_std, std_folder, sysroot};
use super::{announce, apt};
use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// Debian's rustc has no linker of its own for wasm.
pub(super) const LINKER: &str = "wasm-ld-22";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const PROGRAMS: [&str; 3] = ["cargo", "rustc", "rustdoc"];
const OTHERWISE: &str = "let `rustup target add wasm32-unknown-unknown` succeed, with a network that reaches rustup";

/// The package that is compiled for the sake of the standard library below it.
const SEED_MANIFEST: &str = r#"[package]
name = "std-for-the-web"
edition = "2024"

[lib]
path = "lib.rs"

# The rlibs must carry bitcode, or the widget's link-time optimisation cannot see into them.
[profile.release]
lto = true
panic = "abort"

[workspace]
"#;

/// The folder with the links.
pub(super) fn programs() -> PathBuf {
    project::tools().join("debian-toolchain")
}

pub(super) fn is_ready() -> bool {
    let links_are_there = PROGRAMS.iter().all(|program| programs().join(program).exists());
    let std_fits = || sysroot(&mut rustc()).is_some_and(|sysroot| has_std(&sysroot) && is_of_this_compiler(&sysroot));
    links_are_there && process::find_on_path(&[LINKER]).is_some() && std_fits()
}

pub(super) fn install() -> Outcome {
    let step = "install Debian's Rust compiler";
    announce(
        &format!("installing Debian's {}", PACKAGES.join(", ")),
        "rustup could not add the target; these compile for the web too",
    );
    apt::install(&PACKAGES, step, OTHERWISE)?;
    link_programs()?;
    let sysroot = sysroot(&mut rustc())
        .ok_or_else(|| Failure::new(step, "/usr/bin/rustc does not run after the installation", OTHERWISE))?;
    if has_std(&sysroot) && is_of_this_compiler(&sysroot) {
        return Ok(());
    }
    announce("building the standard library for the web, about 1 minute, once", "Debian does not package it");
    build_std(&sysroot)
}

fn build_std(sysroot: &Path) -> Outcome {
    let seed = project::tools().join("std-for-the-web");
    project::write(&seed.join("Cargo.toml"), SEED_MANIFEST)?;
    project::write(&seed.join("lib.rs"), "#![no_std]\n")?;
    let mut cargo = process::fresh(programs().join("cargo"));
    cargo.current_dir(&seed).args(["build", "--quiet", "--release", "--target", TARGET, "--target-dir", "target"]);
    cargo.args(["-Z", "build-std=std,panic_abort,test"]);
    cargo.env("RUSTC_BOOTSTRAP", "1").env("PATH", process::path_starting_with(&[programs()]));
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_BUILD_TARGET");
    process::run(&mut cargo, "build the standard library for the web", OTHERWISE)?;

    let folder = std_folder(sysroot);
    remove_rlibs(&folder)?;
    for rlib in rlibs(&seed.join("target").join(TARGET).join("release/deps"))? {
        let name = rlib.file_name().unwrap_or_default();
        if !name.to_string_lossy().starts_with("libstd_for_the_web") {
            project::write(&folder.join(name), project::read_bytes(&rlib)?)?;
        }
    }
    project::write(&compiler_note(sysroot), compiler())?;
    project::remove_folder(&seed)
}

/// Rlibs of another compiler version are refused by this one, with a message that helps nobody.
fn is_of_this_compiler(sysroot: &Path) -> bool {
    let note = compiler_note(sysroot);
    !note.exists() || fs::read_to_string(note).is_ok_and(|known| known == compiler())
}

fn compiler_note(sysroot: &Path) -> PathBuf {
    std_folder(sysroot).join("built-by")
}

fn compiler() -> String {
    process::ask(rustc().arg("-vV")).unwrap_or_default()
}

fn rustc() -> Command {
    process::fresh(programs().join("rustc"))
}

fn link_programs() -> Outcome {
    project::remove_folder(&programs())?;
    project::write(&programs().join("README"), "Links to Debian's Rust, made by `cargo xtask setup`.\n")?;
    for program in PROGRAMS {
        let link = programs().join(program);
        symlink(Path::new("/usr/bin").join(program), &link).map_err(|e| project::unusable("make", &link, &e))?;
    }
    Ok(())
}

fn rlibs(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let is_rlib = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "rlib");
    Ok(project::files_below(folder)?.into_iter().filter(is_rlib).collect())
}

fn remove_rlibs(folder: &Path) -> Outcome {
    if folder.exists() {
        for rlib in rlibs(folder)? {
            fs::remove_file(&rlib).map_err(|e| project::unusable("remove", &rlib, &e))?;
        }
    }
    Ok(())
}
