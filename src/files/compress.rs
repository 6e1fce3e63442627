//! Brotli and gzip forms beside every text file, for hosts that serve what is there instead of compressing on the way.

use super::cache::Cache;
use super::output::Output;
use crate::files::progress::bar;
use flate2::Compression;
use flate2::write::GzEncoder;
use indicatif::ParallelProgressIterator;
use rayon::prelude::*;
use std::fs;
use std::io::Write as _;

/// The endings of what compresses well.
const TEXT: &[&str] = &["html", "js", "json", "svg", "txt", "csv", "xml", "wasm"];
/// The largest window that brotli has for the web: 2 to the power of 22.
const WINDOW: u32 = 22;

/// Writes the compressed forms of everything that has been written.
pub fn compress(out: &Output, cache: &Cache) -> Result<(), String> {
    let is_text = |path: &String| path.rsplit_once('.').is_some_and(|(_, ending)| TEXT.contains(&ending));
    let texts: Vec<String> = out.written().into_keys().filter(is_text).collect();
    let bar = bar("Compressing", texts.len());
    texts.par_iter().progress_with(bar).try_for_each(|path| {
        let failed = |error: std::io::Error| format!("{path} could not be compressed: {error}");
        let content = fs::read(out.place(path)).map_err(failed)?;
        out.put(&[path, ".br"].concat(), cache.get("br11", &content, || brotli(&content).map_err(failed))?)?;
        out.put(&[path, ".gz"].concat(), cache.get("gz9", &content, || gzip(&content).map_err(failed))?)
    })
}

fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 11, WINDOW);
    writer.write_all(content)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}
