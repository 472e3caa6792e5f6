//! `dist/`: everything a web team uploads, minified, compressed and weighed.

mod compress;
mod glue;
mod minify;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::setup::Tools;
use crate::{lock, project, wasm};

/// The module that a page loads. It is the only file that is more than a minified copy of one below `www/`.
const LOADER: &str = "mkb-route.js";
const WASM: &str = "mkb-route_bg.wasm";

/// Builds the widget, assembles `dist/` beside the one that is there, and swaps the two, so that a server that is
/// running never shows half a site. Whether it is small enough is for the caller to ask: one that is too large can
/// still be looked at.
pub(crate) fn build(tools: &Tools) -> Outcome<sizes::Report> {
    let _turn = lock::wait_for_turn()?;
    let package = wasm::build(tools)?;
    let (sources, new) = (project::target().join("dist-sources"), project::target().join("dist-new"));
    for folder in [&sources, &new] {
        project::remove_folder(folder)?;
    }
    gather(&project::www(), &package, &sources)?;
    minify::folder(&sources, &new)?;
    let weighed = compress::folder(&new)?;
    let report = sizes::Report::of(weighed);
    println!("\n{report}");
    project::write(&new.join("sizes.json"), report.to_json())?;
    swap(&new, &project::dist())?;
    Ok(report)
}

/// All that goes into the distribution, as a person would like to read it.
fn gather(www: &Path, package: &wasm::Package, sources: &Path) -> Outcome {
    for file in project::files_below(www)? {
        let name = below(www, &file);
        let content = project::read_bytes(&file)?;
        project::write(&sources.join(name), content)?;
    }
    project::write(&sources.join(WASM), project::read_bytes(&package.wasm)?)?;
    let loader = sources.join(LOADER);
    if !loader.exists() {
        let reason = format!("{} is not there", www.join(LOADER).display());
        return Err(Failure::new("assemble dist/", reason, "that file is what pages load; is the checkout whole?"));
    }
    let whole = glue::put_into(&project::read(&loader)?, &project::read(&package.glue)?)?;
    project::write(&loader, whole)
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
