//! Comments and indentation are for us; a visitor need not download them.

use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;

use super::{GLUE, LOADER, LOADER_PARTS, OPENING, below, has_extension};
use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// Copies a folder, smaller where the kind of file is known. The loader becomes one file with all that it imports.
pub(super) fn folder(from: &Path, to: &Path) -> Outcome {
    let parts = [GLUE, OPENING, LOADER_PARTS].map(|part| from.join(part));
    let (code, others): (Vec<_>, Vec<_>) = project::files_below(from)?
        .into_iter()
        .filter(|file| *file != from.join(LOADER) && !parts.iter().any(|part| file.starts_with(part)))
        .partition(|file| has_extension(file, &["js", "css"]));
    esbuild(&code, from, to, &[])?;
    esbuild(&[from.join(LOADER)], from, to, &["--bundle", "--format=esm"])?;
    for file in others {
        let name = below(from, &file);
        let content = project::read_bytes(&file)?;
        let content = if has_extension(&file, &["json"]) { json(&content, &name)? } else { content };
        project::write(&to.join(name), content)?;
    }
    Ok(())
}

fn esbuild(files: &[PathBuf], from: &Path, to: &Path, more: &[&str]) -> Outcome {
    if files.is_empty() {
        return Ok(());
    }
    let mut esbuild = process::fresh(project::npm_programs().join("esbuild"));
    esbuild.args(files).args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]).args(more);
    esbuild.arg(format!("--outbase={}", from.display())).arg(format!("--outdir={}", to.display()));
    process::run(&mut esbuild, "minify scripts and styles", "esbuild names the file and line above")
}

/// Without the white space between values; all else stays as the author wrote it, the order of the keys too.
fn json(content: &[u8], name: &Path) -> Outcome<Vec<u8>> {
    let step = || format!("minify www/{}", name.display());
    serde_json::from_slice::<IgnoredAny>(content)
        .map_err(|e| Failure::new(step(), e, "mend the JSON at that place"))?;
    let (mut inside_text, mut escaped) = (false, false);
    let mut kept = content.to_vec();
    kept.retain(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => inside_text = !inside_text,
            _ => {}
        }
        inside_text || !byte.is_ascii_whitespace()
    });
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::json;

    #[test]
    fn white_space_goes_and_everything_else_stays() {
        let text = r#"{ "z": [1.50, "a \" b\\"],
            "a b" : { } }"#;
        let small = json(text.as_bytes(), Path::new("x.json")).ok();
        assert_eq!(small.as_deref(), Some(br#"{"z":[1.50,"a \" b\\"],"a b":{}}"#.as_slice()));
    }

    #[test]
    fn broken_json_is_named() {
        let message = json(b"{", Path::new("content/x.json")).err().map(|failure| failure.to_string());
        assert!(message.is_some_and(|message| message.contains("www/content/x.json")));
    }
}
