//! A dataset's folder as it would be, checked before a byte of it is written.

use crate::Outcome;
use crate::load::load;
use std::fs;
use std::path::Path;

/// Checks the folder with these files in the place of its own.
pub fn try_out(folder: &Path, staged: &[(&str, String)]) -> Outcome {
    // a new folder of a name that nobody could foresee, taken away however this ends
    let trial = tempfile::tempdir().map_err(|error| format!("A temporary folder: {error}. Nothing was written"))?;
    let told = |error: std::io::Error| format!("{}: {error}. Nothing was written", trial.path().display());
    for name in mappa_data::FILES {
        match staged.iter().find(|(other, _)| other == name) {
            Some((_, text)) => fs::write(trial.path().join(name), text).map_err(told)?,
            None => fs::copy(folder.join(name), trial.path().join(name)).map(|_| ()).map_err(told)?,
        }
    }
    load(trial.path()).map(|_| ()).map_err(|problems| format!("{problems}\nNothing was written."))
}
