//! Writing several files of a folder at once, or none: they are staged beside, the stage is renamed in one step, and from
//! then on whoever comes next finishes what was begun.

use crate::Outcome;
use crate::trial::try_out;
use mappa_core::quoted;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

const STAGED: &str = ".staged";
const READY: &str = ".ready";
/// What is written here besides the files of a dataset.
const OTHERS: [&str; 3] = ["changes.csv", "official.lock", "workbooks.csv"];

/// Writes files into a folder, all or none. Whoever does holds the folder: see [`Held`](crate::hold::Held).
pub fn write(folder: &Path, files: &[(&str, String)]) -> Outcome {
    let staged = folder.join(STAGED);
    remove(&staged)?;
    fs::create_dir(&staged).map_err(|error| told(&staged, &error))?;
    for (name, text) in files {
        let path = staged.join(name);
        // on the disk before it is called ready, so that a power cut leaves no half of it
        let put = File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
        put.map_err(|error| told(&path, &error))?;
    }
    fs::rename(&staged, folder.join(READY)).map_err(|error| told(&staged, &error))?;
    finish(folder)
}

/// Finishes what an interrupted run had made ready, and clears away what it had not. What no run of ours can have made
/// ready, or what does not fit what is here, is left where it is and told.
pub fn recover(folder: &Path) -> Outcome {
    remove(&folder.join(STAGED))?;
    let ready = folder.join(READY);
    if fs::symlink_metadata(&ready).is_err() {
        return Ok(());
    }
    let refused =
        |why: &str| Err(format!("{} {why}: look at it, and move it away. Nothing was read or written", ready.display()));
    if !fs::symlink_metadata(&ready).is_ok_and(|file| file.is_dir()) {
        return refused("is no folder");
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(&ready).map_err(|error| told(&ready, &error))?.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let known = mappa_data::FILES.iter().chain(&OTHERS).find(|known| **known == name);
        match known.filter(|_| entry.file_type().is_ok_and(|kind| kind.is_file())) {
            None => return refused(&format!("holds {}, which no import writes", quoted(&name))),
            Some(known) => {
                files.push((*known, fs::read_to_string(entry.path()).map_err(|error| told(&entry.path(), &error))?));
            }
        }
    }
    if files.iter().any(|(name, _)| mappa_data::FILES.contains(name))
        && let Err(why) = try_out(folder, &files)
    {
        return refused(&format!("holds files that do not fit those of the folder ({why})"));
    }
    finish(folder)
}

/// Moves what is ready to its place.
fn finish(folder: &Path) -> Outcome {
    let ready = folder.join(READY);
    for entry in fs::read_dir(&ready).map_err(|error| told(&ready, &error))?.filter_map(Result::ok) {
        let to = folder.join(entry.file_name());
        fs::rename(entry.path(), &to).map_err(|error| told(&to, &error))?;
    }
    remove(&ready)
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(told(folder, &error)),
        _ => Ok(()),
    }
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}. Nothing was written", path.display())
}
