//! Brotli and gzip forms beside every text file, for hosts that serve what is there instead of compressing on the way.

use super::cache::Cache;
use super::output::Output;
use crate::files::progress::bar;
use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use indicatif::ParallelProgressIterator;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::fs;
use std::io::{Error, Write as _};

/// The endings of what compresses well.
const TEXT: &[&str] = &["html", "js", "json", "svg", "txt", "csv", "xml", "wasm"];
/// The least and the largest window that files get, as powers of 2. Up to 16, brotli searches in another way, five times as long.
const WINDOWS: (u32, u32) = (18, 22);
/// What is loaded by most visits, as small as brotli makes it. It tries every way to write a file, which takes 100 ms a page.
const BEST: i32 = 11;
/// Pages, and the large programs of panels: a fortieth more bytes in two fifths of the time.
const GOOD: i32 = 10;
/// From how many bytes on a file is one of those.
const LARGE: usize = 400_000;
/// An eighth more bytes in a fortieth of the time. The next four save a hundredth, and take up to ten times as long.
const FAST: i32 = 5;
/// The bytes of a page that reach a reader in one round trip: ten packets of 1,460, less what an answer says of itself. What fits
/// comes hardly sooner for being shorter.
const AT_ONCE: usize = 13_800;

/// A file's compressed form.
type Compressed = Result<Vec<u8>, Error>;

/// Writes the compressed forms of everything that has been written. `hurried` says of which files the time that the best form
/// takes is not worth it; a page that would come in a second round trip for that is taken more time over.
pub fn compress(out: &Output, cache: &Cache, hurried: impl Fn(&str) -> bool + Sync) -> Result<(), String> {
    let is_text = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| TEXT.contains(&ending));
    let mut texts: Vec<(String, usize)> = out.written().into_iter().map(|(path, file)| (path, file.bytes)).collect();
    texts.retain(|(path, _)| is_text(path));
    // the longest first, so that no core waits for one of them at the end
    texts.sort_by_key(|&(_, bytes)| Reverse(bytes));
    let bar = bar("Compressing", texts.len());
    texts.par_iter().with_max_len(1).progress_with(bar).try_for_each(|(path, _)| {
        let failed = |error: Error| format!("{path} could not be compressed: {error}");
        let content = fs::read(out.place(path)).map_err(failed)?;
        let (maker, make): (_, fn(&[u8]) -> Compressed) = match (hurried(path), path.ends_with(".html")) {
            (false, false) if content.len() > LARGE => ("br10", |content| brotli(content, GOOD)),
            (false, false) => ("br11", |content| brotli(content, BEST)),
            (false, true) => ("br10", |content| brotli(content, GOOD)),
            (true, false) => ("br5", |content| brotli(content, FAST)),
            (true, true) => ("br5-page", page_in_a_hurry),
        };
        out.put(&[path, ".br"].concat(), cache.get(maker, &content, || make(&content).map_err(failed))?)?;
        out.put(&[path, ".gz"].concat(), cache.get("gz6", &content, || gzip(&content).map_err(failed))?)
    })
}

/// A page compressed fast, unless only the better form comes in one round trip.
fn page_in_a_hurry(content: &[u8]) -> Compressed {
    let fast = brotli(content, FAST)?;
    let would_fit = (AT_ONCE..AT_ONCE / 10 * 11).contains(&fast.len());
    if would_fit { brotli(content, GOOD) } else { Ok(fast) }
}

/// The window is as large as the file: what lies beyond costs only time, most of it for clearing tables.
fn brotli(mut content: &[u8], quality: i32) -> Compressed {
    let (least, most) = WINDOWS;
    let window = content.len().next_power_of_two().ilog2().clamp(least, most).cast_signed();
    let settings = BrotliEncoderParams { quality, lgwin: window, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    BrotliCompress(&mut content, &mut compressed, &settings)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Compressed {
    let mut writer = GzEncoder::new(Vec::new(), Compression::default());
    writer.write_all(content)?;
    writer.finish()
}
