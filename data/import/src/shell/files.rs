//! Writing several files of a folder at once, or none: they are staged beside, the stage is renamed in one step, and from
//! then on whoever comes next finishes what was begun.

use crate::Outcome;
use std::fs;
use std::path::Path;

const STAGED: &str = ".staged";
const READY: &str = ".ready";

/// Writes files into a folder, all or none.
pub fn write(folder: &Path, files: &[(&str, String)]) -> Outcome {
    let staged = folder.join(STAGED);
    remove(&staged)?;
    fs::create_dir(&staged).map_err(|error| told(&staged, &error))?;
    for (name, text) in files {
        let file = staged.join(name);
        fs::write(&file, text).map_err(|error| told(&file, &error))?;
    }
    fs::rename(&staged, folder.join(READY)).map_err(|error| told(&staged, &error))?;
    recover(folder)
}

/// Finishes what an interrupted run had made ready, and clears away what it had not.
pub fn recover(folder: &Path) -> Outcome {
    remove(&folder.join(STAGED))?;
    let ready = folder.join(READY);
    let Ok(entries) = fs::read_dir(&ready) else { return Ok(()) };
    for entry in entries.filter_map(Result::ok) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interrupted_write_is_finished_or_forgotten() {
        let folder = std::env::temp_dir().join(format!("mappa-files-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join(STAGED)).unwrap();
        fs::write(folder.join("a.csv"), "old").unwrap();
        fs::write(folder.join(STAGED).join("a.csv"), "half").unwrap();
        recover(&folder).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "old");
        fs::create_dir_all(folder.join(READY)).unwrap();
        fs::write(folder.join(READY).join("a.csv"), "new").unwrap();
        recover(&folder).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "new");
        assert!(!folder.join(READY).exists());
        write(&folder, &[("a.csv", "newer".into()), ("b.csv", "b".into())]).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "newer");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    }
}
