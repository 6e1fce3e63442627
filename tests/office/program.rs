//! LibreOffice, without its windows.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How LibreOffice reads a table in text: as UTF-8, with commas, in British English; `dates` as whoever ticks “Detect special
/// numbers” has it, which makes dates of what looks like one.
pub fn as_text(dates: bool) -> String {
    format!("--infilter=CSV:44,34,76,1,,2057,false,{dates}")
}

/// The forms that it saves, each with what it calls it. Of a workbook, every sheet becomes a table in text of its own.
pub const FORMS: [(&str, &str); 4] = [
    ("csv", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
    ("xlsx", "xlsx:Calc MS Excel 2007 XML"),
    ("ods", "ods"),
    ("xls", "xls:MS Excel 97"),
];

/// Opens files and saves each in a form, in a folder that begins anew; the files there.
pub fn saved(soffice: &str, files: &[PathBuf], form: (&str, &str), read: Option<&str>, folder: &Path) -> Vec<PathBuf> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder can be made");
    let mut office = Command::new(soffice);
    office.arg(format!("-env:UserInstallation=file://{}", folder.with_file_name("profile").display()));
    office.args(["--headless", "--norestore"]).args(read).args(["--convert-to", form.1, "--outdir"]).arg(folder).args(files);
    let output = office.output().unwrap_or_else(|error| panic!("{soffice}: {error}"));
    assert!(output.status.success(), "{soffice}: {}", String::from_utf8_lossy(&output.stderr));
    let mut saved: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").filter_map(Result::ok).map(|entry| entry.path()).collect();
    saved.sort();
    saved
}
