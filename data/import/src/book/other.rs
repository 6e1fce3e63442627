//! Files that are something else: what each is, and what to do instead.

use std::io::Cursor;
use zip::ZipArchive;

/// What a file begins with, and the sentence on it.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"%PDF", "it is a PDF, which has no cells: choose the workbook (xlsx or ods) that it was made from"),
    (b"\x89PNG", "it is an image, which has no cells: choose the workbook or the CSV"),
    (b"\xFF\xD8\xFF", "it is an image, which has no cells: choose the workbook or the CSV"),
    (b"GIF8", "it is an image, which has no cells: choose the workbook or the CSV"),
    (b"{\\rtf", "it is a text document (RTF): copy its table into a spreadsheet program, and save that as xlsx or CSV"),
    (b"\x1F\x8B", "it is compressed (gz): unpack it first, and choose the file inside"),
    (b"7z\xBC\xAF", "it is compressed (7z): unpack it first, and choose the file inside"),
    (b"Rar!", "it is compressed (rar): unpack it first, and choose the file inside"),
    (b"PAR1", "it is a Parquet file: save its table as CSV, and choose that"),
    (b"SQLite format 3", "it is a database: save its table as CSV, and choose that"),
    (b"ARROW1", "it is an Arrow file: save its table as CSV, and choose that"),
];

/// What a text begins with once blanks are left off, in small letters, or has near its beginning, and the sentence on it.
const TEXTS: &[(&str, &str)] = &[
    (
        "urn:schemas-microsoft-com:office:spreadsheet",
        "it is a workbook in the XML form of 2003: open it in a spreadsheet program, save it as xlsx, and choose that file",
    ),
    (
        "office:spreadsheet",
        "it is a workbook in one flat file (fods): open it in a spreadsheet program, save it as ods or xlsx, and choose that file",
    ),
    (
        "office:document",
        "it is a workbook in one flat file (fods): open it in a spreadsheet program, save it as ods or xlsx, and choose that file",
    ),
    (
        "mime-version:",
        "it is a web page saved as one file: open it in a spreadsheet program, save it as xlsx, and choose that file",
    ),
    (
        "<html",
        "it is a web page, whatever its name says: open it in a spreadsheet program and save it as xlsx, or download the workbook \
         itself",
    ),
    (
        "<!doctype html",
        "it is a web page, whatever its name says: open it in a spreadsheet program and save it as xlsx, or download the workbook \
         itself",
    ),
    (
        "<table",
        "it is a web page’s table, whatever its name says: open it in a spreadsheet program, save it as xlsx, and choose that file",
    ),
    ("<?xml", "it is an XML file: open it in a spreadsheet program, save it as xlsx or CSV, and choose that file"),
];

/// What stands in a zip, and the sentence on it.
const PARTS: &[(&str, &str)] = &[
    (
        "xl/workbook.bin",
        "it is a binary workbook (xlsb): open it in a spreadsheet program, save it as xlsx, and choose that file",
    ),
    ("word/", "it is a text document (docx): copy its table into a spreadsheet program, and save that as xlsx or CSV"),
    ("ppt/", "it is a presentation (pptx): copy its table into a spreadsheet program, and save that as xlsx or CSV"),
    ("index/document.iwa", "it is a Numbers document: in Numbers, export it to Excel or CSV, and choose that file"),
    ("index.zip", "it is a Numbers document: in Numbers, export it to Excel or CSV, and choose that file"),
];

/// A workbook that nobody can open without its password.
pub const PASSWORD: &str =
    "it is protected by a password: open it in a spreadsheet program, save it without one, and choose that file";
/// A workbook that cannot be read: what the libraries say of it is about their insides, and no remedy.
pub const DAMAGED: &str = "it could not be read as a workbook: download it again, or save it anew in a spreadsheet program";
/// A zip with none of a workbook's parts.
const ARCHIVE: &str = "it is a zip of files: unpack it first, and choose the workbook or the CSV inside";
/// A text document in OpenDocument.
const ODT: &str = "it is an OpenDocument file, but no spreadsheet: copy its table into one, and save that as ods or xlsx";
/// An old document of another program.
const OLD: &str = "it is an old document of another kind (a text or a message): copy its table into a spreadsheet program, and save that as xlsx";

/// The sentence on a file that is no table, by how it begins.
pub fn beginning(bytes: &[u8]) -> Option<&'static str> {
    BEGINNINGS.iter().find(|(start, _)| bytes.starts_with(start)).map(|&(_, said)| said)
}

/// The sentence on a text that is no table.
pub fn text(text: &str) -> Option<&'static str> {
    let start: String = text.trim_start().chars().take(2_000).collect::<String>().to_lowercase();
    if start.starts_with('{') || start.starts_with("[{") || start.starts_with("[\n") || start.starts_with("[[") {
        return Some("it is a JSON file: save its table as CSV (our template shows how), and choose that");
    }
    let marked = start.starts_with('<') || start.starts_with("mime-version:");
    TEXTS.iter().find(|(sign, _)| marked && start.contains(sign)).map(|&(_, said)| said)
}

/// The sentence on a zip that is no workbook which can be read.
pub fn zipped(bytes: &[u8]) -> Option<&'static str> {
    let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let names: Vec<String> = archive.file_names_raw().map(|name| String::from_utf8_lossy(name).to_ascii_lowercase()).collect();
    if let Some((_, said)) = PARTS.iter().find(|(part, _)| names.iter().any(|name| name.starts_with(part))) {
        return Some(said);
    }
    if names.iter().any(|name| name == "content.xml") {
        let kind = super::parts::part(bytes, "mimetype").unwrap_or_default();
        let other = kind.contains("opendocument") && !kind.contains("spreadsheet");
        return other.then_some(ODT);
    }
    // a damaged workbook has lost parts, and is told as damaged
    (!names.iter().any(|name| name.starts_with("xl/") || name.contains("content_types"))).then_some(ARCHIVE)
}

/// The sentence on a compound file with no workbook in it: its directory names its parts in UTF-16.
pub fn compound(bytes: &[u8]) -> Option<&'static str> {
    let has = |name: &str| {
        let wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wanted.len()).any(|part| part == wanted)
    };
    (!has("Workbook") && !has("Book") && (has("WordDocument") || has("PowerPoint Document") || has("__substg1.0_")))
        .then_some(OLD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_file_is_told_by_the_parts_that_its_directory_names() {
        let of = |names: &[&str]| {
            let letters = names.iter().flat_map(|name| name.encode_utf16()).flat_map(u16::to_le_bytes);
            compound(&letters.collect::<Vec<u8>>())
        };
        for name in ["WordDocument", "PowerPoint Document", "__substg1.0_"] {
            assert_eq!(of(&["Root Entry", name]), Some(OLD), "{name}");
            assert_eq!([of(&[name, "Workbook"]), of(&[name, "Book"])], [None, None], "{name} in a workbook");
        }
        assert_eq!([of(&["Root Entry"]), of(&["Workbook"])], [None, None]);
    }
}
