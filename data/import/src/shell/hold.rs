//! One command at a time in a dataset's folder, from the first row that is read to the last that is written.

use crate::Outcome;
use crate::say::say;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem};
use std::path::Path;

const NAME: &str = ".lock";

/// As long as this lives, no other command reads and writes in the folder. The system lets go of it however the command ends.
pub struct Held {
    _file: Option<File>,
}

impl Held {
    /// Takes hold of a folder; while another command has it, waits and says so. A folder that is not there, or that cannot be
    /// written in, is held by nobody.
    pub fn take(folder: &Path) -> Outcome<Held> {
        let file = folder.join(NAME);
        let told = |error: std::io::Error| format!("{}: {error}. Nothing was written", file.display());
        // nothing is ever written into it: where it leads elsewhere, nothing is lost there
        let file = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&file) {
            Ok(file) => file,
            Err(error) if matches!(error.kind(), NotFound | PermissionDenied | ReadOnlyFilesystem) => {
                return Ok(Held { _file: None });
            }
            Err(error) => return Err(told(error)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                say(&format!("Another command is at work in {}: waiting for it to end …", folder.display()));
                file.lock().map_err(told)?;
            }
            Err(TryLockError::Error(error)) => return Err(told(error)),
        }
        Ok(Held { _file: Some(file) })
    }
}
