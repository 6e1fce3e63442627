//! All files in one archive.

use crate::site::Site;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The archive: the same bytes for the same edition, since every file in it bears the day of the edition.
pub fn archive(site: &Site, files: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("data/mappa.zip could not be written: {error}");
    let mut parts = site.dataset.edition.compiled.split('-').map(|part| part.parse::<u16>().unwrap_or(1));
    let mut next = || parts.next().unwrap_or(1);
    let (year, month, day) = (next(), next(), next());
    let small = |number: u16| u8::try_from(number).unwrap_or(1);
    let when = DateTime::from_date_and_time(year, small(month), small(day), 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(when);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(["mappa/", name].concat(), options).map_err(|error| failed(&error))?;
        archive.write_all(bytes).map_err(|error| failed(&error))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| failed(&error))
}
