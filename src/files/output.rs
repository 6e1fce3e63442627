//! The folder that a site is written to.

use crate::files::hash::short_hash;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A folder being filled. It keeps account of what it has been given.
pub struct Output {
    folder: PathBuf,
    written: Mutex<BTreeMap<String, Written>>,
}

/// A file that has been written.
#[derive(Clone, Debug)]
pub struct Written {
    /// How long it is, in bytes.
    pub bytes: usize,
    /// The hash of its content.
    pub hash: String,
}

impl Output {
    /// A new or empty folder.
    pub fn new(folder: &Path) -> Result<Output, String> {
        fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        Ok(Output { folder: folder.to_path_buf(), written: Mutex::default() })
    }

    /// Writes a file, and the folders that it stands in.
    pub fn put(&self, path: &str, content: impl AsRef<[u8]>) -> Result<(), String> {
        let (content, file) = (content.as_ref(), self.folder.join(path));
        let folder = file.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).and_then(|()| fs::write(&file, content)).map_err(|error| failed(&file, &error))?;
        let written = Written { bytes: content.len(), hash: short_hash(content) };
        self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), written);
        Ok(())
    }

    /// Writes a page to the index of its folder.
    pub fn put_page(&self, path: &str, page: &str) -> Result<(), String> {
        self.put(&[path, "index.html"].concat(), page)
    }

    /// Every file written so far, by its path.
    pub fn written(&self) -> BTreeMap<String, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Where a file stands on this machine.
    pub fn place(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }
}

/// What a failed write means to whoever runs the build.
fn failed(file: &Path, error: &Error) -> String {
    let file = file.display();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("there is no room on the disk for {file} ({error}): free some and run this again; the last site is untouched")
        }
        _ => format!("{file} could not be written: {error}"),
    }
}
