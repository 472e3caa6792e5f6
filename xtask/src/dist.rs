//! `dist/`: everything a web team uploads, minified, compressed and weighed.

mod compress;
mod glue;
mod minify;
mod opening;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Outcome;
use crate::setup::Tools;
use crate::{lock, project, wasm};

/// The module that a page loads. What it imports becomes part of it.
const LOADER: &str = "mkb-route.js";
const WASM: &str = "mkb-route_bg.wasm";
const STYLE: &str = "mkb-route.css";
const SAMPLE: &str = "content/sample.json";
/// Made by the build for the loader to import.
const GLUE: &str = "mkb-route-glue.js";
const OPENING: &str = "opening.json";
/// What only the scan needs, loaded with the first scan of a page.
const SCAN_GLUE: &str = "mkb-route-scan-glue.js";
const SCAN_WASM: &str = "mkb-route-scan_bg.wasm";
const SCAN_STYLE: &str = "mkb-route-scan.css";
const SCAN_MODEL: &str = "content/scan/workplace.json";
/// Parts of the loader, in source only.
const LOADER_PARTS: &str = "loader";
/// What the wasm has inside, so that nobody need upload it.
const BUILT_IN: [&str; 2] = ["content/national", "i18n"];

/// Builds the widgets, assembles `dist/` beside the one that is there, and swaps the two, so that a server that is
/// running never shows half a site. Whether it is small enough is for the caller to ask: one that is too large can
/// still be looked at.
pub(crate) fn build(tools: &Tools) -> Outcome<sizes::Report> {
    let _turn = lock::wait_for_turn()?;
    let packages =
        [(WASM, GLUE, wasm::build(tools, &wasm::INTAKE)?), (SCAN_WASM, SCAN_GLUE, wasm::build(tools, &wasm::SCAN)?)];
    let (sources, new) = (project::target().join("dist-sources"), project::target().join("dist-new"));
    for folder in [&sources, &new] {
        project::remove_folder(folder)?;
    }
    gather(&project::www(), &sources)?;
    for (wasm, glue, package) in packages {
        project::write(&sources.join(wasm), project::read_bytes(&package.wasm)?)?;
        project::write(&sources.join(glue), glue::module(&project::read(&package.glue)?)?)?;
    }
    minify::folder(&sources, &new)?;
    let weighed = compress::folder(&new)?;
    let report = sizes::Report::of(weighed);
    println!("\n{report}");
    project::write(&new.join("sizes.json"), report.to_json())?;
    swap(&new, &project::dist())?;
    Ok(report)
}

/// All that goes into the distribution, as a person would like to read it.
fn gather(www: &Path, sources: &Path) -> Outcome {
    let built_in = BUILT_IN.map(|folder| www.join(folder));
    for file in project::files_below(www)? {
        if !built_in.iter().any(|folder| file.starts_with(folder)) && !has_extension(&file, &["md"]) {
            project::write(&sources.join(below(www, &file)), project::read_bytes(&file)?)?;
        }
    }
    project::write(&sources.join(OPENING), opening::rendered(&www.join(SAMPLE))?)
}

fn swap(new: &Path, dist: &Path) -> Outcome {
    let old = project::target().join("dist-old");
    project::remove_folder(&old)?;
    if dist.exists() {
        fs::rename(dist, &old).map_err(|e| project::unusable("move away", dist, &e))?;
    }
    fs::rename(new, dist).map_err(|e| project::unusable("put in place", dist, &e))?;
    project::remove_folder(&old)
}

/// The part of the path below the folder.
fn below(folder: &Path, file: &Path) -> PathBuf {
    file.strip_prefix(folder).unwrap_or(file).to_owned()
}

fn has_extension(file: &Path, extensions: &[&str]) -> bool {
    file.extension().and_then(|extension| extension.to_str()).is_some_and(|found| extensions.contains(&found))
}
