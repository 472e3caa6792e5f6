//! Tools that crates.io has, built for this checkout: nothing outside it is touched, and deleting `target` undoes it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::announce;
use crate::failure::{Failure, Outcome};
use crate::{process, project};

const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

struct Tool {
    package: &'static str,
    version: String,
    /// All programs that must come from the same installation.
    programs: &'static [&'static str],
    why: &'static str,
    /// Whether to build with the author's own Cargo.lock.
    locked: bool,
}

pub(super) fn wasm_pack() -> Outcome<PathBuf> {
    let why = "it turns the crate into wasm and glue, and runs the wasm tests in a browser";
    let version = WASM_PACK.to_owned();
    let tool = Tool { package: "wasm-pack", version, programs: &["wasm-pack"], why, locked: true };
    Ok(folder_with(&tool)?.join("wasm-pack"))
}

pub(super) fn wasm_bindgen_folder() -> Outcome<PathBuf> {
    folder_with(&Tool {
        package: "wasm-bindgen-cli",
        version: project::locked_version("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        why: "it writes the glue, and must be of the very version in Cargo.lock",
        // Its own lock file may name crates so new that a mirror of the registry has not got them yet.
        locked: false,
    })
}

pub(super) fn geckodriver() -> Outcome<PathBuf> {
    let why = "it drives Firefox for the browser tests";
    let version = GECKODRIVER.to_owned();
    let tool = Tool { package: "geckodriver", version, programs: &["geckodriver"], why, locked: true };
    Ok(folder_with(&tool)?.join("geckodriver"))
}

/// What the compiler left: most of a gigabyte, of no use after the tools are built.
pub(super) fn tidy() -> Outcome {
    project::remove_folder(&workshop())
}

fn workshop() -> PathBuf {
    project::tools().join("build")
}

fn folder_with(tool: &Tool) -> Outcome<PathBuf> {
    let own = project::tools().join("bin");
    let candidates = [Some(own.clone()), folder_on_path(tool), cargo_home_bin()];
    if let Some(folder) = candidates.into_iter().flatten().find(|folder| has(folder, tool)) {
        return Ok(folder);
    }
    install(tool)?;
    if has(&own, tool) {
        return Ok(own);
    }
    let reason = format!("cargo installed it, yet {} does not have version {}", own.display(), tool.version);
    Err(Failure::new(format!("install {}", tool.package), reason, "delete target/tools and run this again"))
}

fn install(tool: &Tool) -> Outcome {
    let Tool { package, version, .. } = tool;
    announce(&format!("building {package} {version} into target/tools, about 2 minutes"), tool.why);
    let mut cargo = process::fresh("cargo");
    cargo.args(["install", "--quiet", package, "--version", &format!("={version}"), "--root"]);
    cargo.arg(project::tools()).arg("--target-dir").arg(workshop());
    // These run for seconds and compile for minutes: let the compiler take it easy.
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1").env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    // The folder is not on PATH and need not be, which cargo would warn about.
    cargo.env("PATH", process::path_starting_with(&[project::tools().join("bin")]));
    if tool.locked {
        cargo.arg("--locked");
    }
    let remedy = format!("is the crates registry in reach? or put {package} {version} on PATH yourself");
    process::run(&mut cargo, &format!("build {package} {version}"), &remedy)
}

fn has(folder: &Path, tool: &Tool) -> bool {
    tool.programs.iter().all(|program| {
        let said = process::ask(Command::new(folder.join(program)).arg("--version")).unwrap_or_default();
        said.split_whitespace().nth(1) == Some(&tool.version)
    })
}

fn folder_on_path(tool: &Tool) -> Option<PathBuf> {
    process::find_on_path(tool.programs)?.parent().map(Path::to_owned)
}

fn cargo_home_bin() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    home.map(|home| home.join("bin"))
}
