//! Zips, as workbooks are.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip of these parts, uncompressed.
pub fn zip(parts: &[(impl AsRef<str>, impl AsRef<[u8]>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(name.as_ref(), SimpleFileOptions::default().compression_method(CompressionMethod::Stored))
            .expect("a part begins");
        writer.write_all(bytes.as_ref()).expect("a part is written");
    }
    writer.finish().expect("a zip").into_inner()
}
