//! How large a file may be. The Ministry's tables are under 1 MB; what is much larger is something else, or an attack.

use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;

/// So many bytes a file may have.
pub const MOST_BYTES: usize = 20_000_000;
/// So many it may have once its parts are unpacked.
const MOST_UNPACKED: u64 = 30_000_000;
/// So many rows of a sheet are looked at; a table that goes on below is refused.
pub const MOST_ROWS: usize = 30_000;
/// So many columns are.
pub const MOST_COLUMNS: usize = 300;

/// Refuses a file that is too large, or unpacks to something too large: what a zip says of its sizes is not believed.
pub fn check(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > MOST_BYTES {
        let megabytes = bytes.len() / 1_000_000;
        return Err(format!(
            "it is too big ({megabytes} MB). The Ministry’s area tables are under 1 MB: choose the area tables workbook"
        ));
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let Ok(part) = archive.by_index(index) else { continue };
        left = left.saturating_sub(copy(&mut part.take(left + 1), &mut sink()).unwrap_or(0));
        if left == 0 {
            return Err("it unpacks to more than 30 MB, too big for area tables: choose the area tables workbook".into());
        }
    }
    Ok(())
}
