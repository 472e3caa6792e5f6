//! Compresses once, as hard as it goes, so that a web server need not do it at every visit.

use std::io::Write;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::{below, has_extension};
use crate::failure::Outcome;
use crate::project;

/// Pictures and fonts are compressed already.
const COMPRESSIBLE: [&str; 11] = ["css", "html", "js", "json", "map", "md", "svg", "ts", "txt", "wasm", "webmanifest"];

/// What one file costs, in bytes.
pub(super) struct Weight {
    pub(super) name: String,
    pub(super) raw: usize,
    pub(super) gzip: usize,
    pub(super) brotli: usize,
}

/// Lays a `.br` and a `.gz` beside every file that gets smaller by it, and weighs all of them.
pub(super) fn folder(folder: &Path) -> Outcome<Vec<Weight>> {
    let mut weights = Vec::new();
    for file in project::files_below(folder)? {
        let content = project::read_bytes(&file)?;
        let name = below(folder, &file).to_string_lossy().into_owned();
        let raw = content.len();
        let (mut gzip, mut brotli) = (raw, raw);
        if has_extension(&file, &COMPRESSIBLE) {
            let broken = |error: std::io::Error| project::unusable("compress", &file, &error);
            let (zipped, brotlied) = (gzipped(&content).map_err(broken)?, brotlied(&content).map_err(broken)?);
            (gzip, brotli) = (zipped.len(), brotlied.len());
            project::write(&folder.join(format!("{name}.gz")), zipped)?;
            project::write(&folder.join(format!("{name}.br")), brotlied)?;
        }
        weights.push(Weight { name, raw, gzip, brotli });
    }
    Ok(weights)
}

fn gzipped(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

fn brotlied(mut content: &[u8]) -> std::io::Result<Vec<u8>> {
    let hardest = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &hardest)?;
    Ok(compressed)
}
