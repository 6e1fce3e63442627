//! The parts of a zip.

use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The text of a part, without comments, which may hold anything.
pub fn part(bytes: &[u8], name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    let index = archive.index_for_name(name)?;
    archive.by_index(index).ok()?.read_to_string(&mut text).ok()?;
    let mut parts = text.split("<!--");
    let shown = parts.next()?.to_owned();
    Some(parts.filter_map(|part| part.split_once("-->")).fold(shown, |shown, (_, rest)| shown + rest))
}
