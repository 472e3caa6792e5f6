//! Comments and indentation are for us; a visitor need not download them.

use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;

use super::{GLUE, LOADER, LOADER_PARTS, OPENING, below, has_extension};
use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// Where the documents of hogescholen are.
const CONTENT: &str = "content";

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
        let content = if name.starts_with(CONTENT) { without_examples(content) } else { content };
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

/// Without the examples that content is checked with: the widget has no use for them. For JSON without white space.
fn without_examples(content: Vec<u8>) -> Vec<u8> {
    const KEY: &[u8] = b",\"examples\":";
    let (mut depth, mut inside_text, mut escaped) = (0_usize, false, false);
    let mut begun: Option<usize> = None;
    for (place, byte) in content.iter().enumerate() {
        let is_mark = !inside_text;
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => inside_text = !inside_text,
            b'{' | b'[' if is_mark => depth += 1,
            b'}' | b']' if is_mark => depth = depth.saturating_sub(1),
            _ => {}
        }
        let between = is_mark && depth <= 1 && matches!(byte, b',' | b'}');
        match begun {
            Some(begin) if between => {
                return [content.get(..begin), content.get(place..)].into_iter().flatten().flatten().copied().collect();
            }
            None if between && content.get(place..).is_some_and(|rest| rest.starts_with(KEY)) => begun = Some(place),
            _ => {}
        }
    }
    content
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{json, without_examples};

    #[test]
    fn white_space_goes_and_everything_else_stays() {
        let text = r#"{ "z": [1.50, "a \" b\\"],
            "a b" : { } }"#;
        let small = json(text.as_bytes(), Path::new("x.json")).ok();
        assert_eq!(small.as_deref(), Some(br#"{"z":[1.50,"a \" b\\"],"a b":{}}"#.as_slice()));
    }

    #[test]
    fn examples_go_and_what_is_called_so_elsewhere_stays() {
        let kept = r#"{"a":{"b":1,"examples":[1]},"text":"x,\"examples\":}","z":[{}]}"#;
        let full = kept.replace(r#","z""#, r#","examples":[{"id":"}","list":[1,{"a":2}]}],"z""#);
        let small = |text: &str| String::from_utf8(without_examples(text.into())).unwrap_or_default();
        assert_eq!(small(&full), kept);
        assert_eq!(small(kept), kept);
        assert_eq!(small(r#"{"a":1,"examples":[{"b":{}}]}"#), r#"{"a":1}"#);
    }

    #[test]
    fn broken_json_is_named() {
        let message = json(b"{", Path::new("content/x.json")).err().map(|failure| failure.to_string());
        assert!(message.is_some_and(|message| message.contains("www/content/x.json")));
    }
}
