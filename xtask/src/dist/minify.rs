//! Comments and indentation are for us; a visitor need not download them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{below, has_extension};
use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// Copies a folder, smaller where the kind of file is known.
pub(super) fn folder(from: &Path, to: &Path) -> Outcome {
    let (code, others): (Vec<_>, Vec<_>) = project::files_below(from)?
        .into_iter()
        .partition(|file| has_extension(file, &["js", "css"]));
    scripts_and_styles(&code, from, to)?;
    for file in others {
        let name = below(from, &file);
        let content = project::read_bytes(&file)?;
        let content = if has_extension(&file, &["json"]) {
            json(&content, &name)?
        } else {
            content
        };
        project::write(&to.join(name), content)?;
    }
    Ok(())
}

fn scripts_and_styles(files: &[PathBuf], from: &Path, to: &Path) -> Outcome {
    if files.is_empty() {
        return Ok(());
    }
    let mut esbuild = process::fresh(project::npm_programs().join("esbuild"));
    esbuild.args(files).args([
        "--minify",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    esbuild
        .arg(format!("--outbase={}", from.display()))
        .arg(format!("--outdir={}", to.display()));
    process::run(
        &mut esbuild,
        "minify scripts and styles",
        "esbuild names the file and line above",
    )
}

fn json(content: &[u8], name: &Path) -> Outcome<Vec<u8>> {
    let failure = |error| {
        Failure::new(
            format!("minify www/{}", name.display()),
            error,
            "mend the JSON at that place",
        )
    };
    let value: Value = serde_json::from_slice(content).map_err(failure)?;
    serde_json::to_vec(&value).map_err(failure)
}
