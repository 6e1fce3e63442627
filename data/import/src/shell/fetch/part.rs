//! What an earlier try has left of a download: its bytes, and which version of the file they are of.

use super::failure::Failure;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use url::Url;

/// A download that is not whole yet.
pub struct Part {
    /// The bytes.
    pub file: PathBuf,
    /// The address and the version that they are of.
    note: PathBuf,
}

impl Part {
    /// The part beside a file.
    pub fn of(file: &Path) -> Part {
        let beside = |end: &str| {
            let mut name: OsString = file.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        Part { file: beside(".part"), note: beside(".part-of") }
    }

    /// How many bytes there are, and the version for `If-Range`; none if it is not known what they are the beginning of.
    pub fn held(&self, url: &Url) -> Option<(u64, String)> {
        let length = fs::metadata(&self.file).ok()?.len();
        let note = fs::read_to_string(&self.note).ok()?;
        let (of, version) = note.split_once('\n')?;
        (length > 0 && of == url.as_str() && !version.is_empty()).then(|| (length, version.to_owned()))
    }

    /// Begins anew, with the version that the server tells: only a strong ETag, or the time of the last change, will do.
    pub fn begin(&self, url: &Url, etag: Option<&str>, modified: Option<&str>) -> Result<(), Failure> {
        self.clear()?;
        let version = etag.filter(|etag| etag.starts_with('"')).or(modified).unwrap_or_default();
        fs::write(&self.note, format!("{url}\n{version}")).map_err(|error| self.told(&error))
    }

    /// Takes it away.
    pub fn clear(&self) -> Result<(), Failure> {
        for file in [&self.file, &self.note] {
            match fs::remove_file(file) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(self.told(&error)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Gives the whole file its name.
    pub fn finish(&self, file: &Path) -> Result<(), Failure> {
        fs::rename(&self.file, file).map_err(|error| self.told(&error))?;
        self.clear()
    }

    /// An error of the disk.
    pub fn told(&self, error: &std::io::Error) -> Failure {
        Failure::Kept(format!("{}: {error}", self.file.display()))
    }
}
