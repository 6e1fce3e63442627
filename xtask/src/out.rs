//! The folder that a site is written to: it is filled beside its place, and put there whole.

use crate::step::{Outcome, root};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A file in every folder that was written here: while one is filled it is locked, then it lists all that was put in.
const MARK: &str = ".mappa-atlas";
const SAYS: &str =
    "Written by `cargo xtask build` of MAPPA Atlas, which may replace this folder while it holds these files and no others.";

/// Whether a folder may be replaced: it is not there, is empty, or holds a site that was written here, and nothing else.
pub fn ours(out: &Path) -> Outcome {
    let Ok(mut entries) = fs::read_dir(out) else {
        return if out.exists() { Err(format!("{} is a file: name a folder with --out", out.display())) } else { Ok(()) };
    };
    // what is below target/ is made by us, and taken away by `cargo clean`
    if entries.next().is_none() || out.starts_with(root().join("target")) {
        return Ok(());
    }
    let refused = |what: &str| {
        Err(format!(
            "{} holds {what}, and would be replaced: name a new or empty folder with --out, or empty this one",
            out.display()
        ))
    };
    let Some(listed) = fs::read_to_string(out.join(MARK)).ok().filter(|text| text.starts_with(SAYS)) else {
        return refused("files that are not a site of this build");
    };
    let listed: Vec<&str> = listed.lines().skip(1).collect();
    match files(out)?.iter().find(|file| listed.binary_search(&file.as_str()).is_err()) {
        Some(foreign) => refused(&format!("{foreign:?}, which this build has not written")),
        None => Ok(()),
    }
}

/// Every file below a folder but the mark, by its path there, sorted.
fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let told = |error| format!("{}: {error}", next.display());
        for entry in fs::read_dir(&next).map_err(told)? {
            let entry = entry.map_err(told)?;
            if entry.file_type().map_err(told)?.is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path();
                found.push(path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned());
            }
        }
    }
    found.retain(|file| file != MARK);
    found.sort();
    Ok(found)
}

/// A site that is being written, beside the place where it will stand. It is taken away unless it is put there.
pub struct New {
    folder: TempDir,
    mark: Option<File>,
    out: PathBuf,
}

impl New {
    /// A new folder beside `out`, on the same disk, so that it can be moved at once.
    pub fn beside(out: &Path) -> Outcome<New> {
        let told = |error: std::io::Error| format!("{}: {error}", out.display());
        let parent = out.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(told)?;
        let begins = format!(".{}.new-", out.file_name().unwrap_or_default().to_string_lossy());
        sweep(parent, &begins);
        let (folder, mark) = loop {
            if let Some(marked) = marked(parent, &begins).map_err(told)? {
                break marked;
            }
        };
        readable(folder.path()).map_err(told)?;
        Ok(New { folder, mark: Some(mark), out: out.to_path_buf() })
    }

    /// Where it is filled.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Puts it in its place, in one step where the system knows such a one. The old site goes.
    pub fn put(mut self) -> Outcome {
        let told = |error: std::io::Error| format!("{}: {error}", self.out.display());
        let listed = files(self.folder.path())?.join("\n");
        if let Some(mark) = &mut self.mark {
            mark.write_all(format!("{SAYS}\n{listed}\n").as_bytes()).map_err(told)?;
        }
        if cfg!(windows) {
            self.mark = None; // a folder with an open file in it is not moved there
        }
        ours(&self.out)?; // what has come there meanwhile is not lost
        if !self.out.exists() {
            fs::rename(self.folder.path(), &self.out).map_err(told)?;
        } else if !exchange(self.folder.path(), &self.out) {
            let old = self.folder.path().with_extension("old");
            fs::rename(&self.out, &old).map_err(told)?;
            if let Err(error) = fs::rename(self.folder.path(), &self.out) {
                let _ = fs::rename(&old, &self.out); // the last good site stays
                return Err(told(error));
            }
            fs::remove_dir_all(&old).map_err(told)?;
        }
        // where the new site was is the old one now
        clear(self.folder.path()).or_else(|error| if self.folder.path().exists() { Err(told(error)) } else { Ok(()) })
    }
}

/// A new folder with a mark in it that is locked; nothing where another build has meanwhile taken it for one that was left.
fn marked(parent: &Path, begins: &str) -> std::io::Result<Option<(TempDir, File)>> {
    let folder = tempfile::Builder::new().prefix(begins).tempdir_in(parent)?;
    let path = folder.path().join(MARK);
    let mark = match File::create_new(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        mark => mark?,
    };
    mark.lock()?;
    Ok(path.exists().then_some((folder, mark)))
}

/// Lets everyone read a folder: one that is temporary is its owner's alone.
fn readable(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let _ = folder;
    Ok(())
}

/// Takes a folder of ours away, its mark last: whatever is left when this is killed is known as ours.
fn clear(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != MARK {
            fs::remove_file(entry.path())?;
        }
    }
    match fs::remove_file(folder.join(MARK)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir(folder), // sites below target/ that are older than the mark have none
    }
}

/// Takes away what builds that were killed have left: folders of such names with our mark in them, which nobody locks, or with
/// nothing in them.
fn sweep(parent: &Path, begins: &str) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        if !entry.file_name().to_string_lossy().starts_with(begins) {
            continue;
        }
        let _ = match File::open(entry.path().join(MARK)) {
            // locked until all is gone: a build that has just made it waits, and looks again
            Ok(mark) if mark.try_lock().is_ok() => clear(&entry.path()),
            Ok(_) => continue,
            // none that has anything in it is taken away so
            Err(_) => fs::remove_dir(entry.path()),
        };
    }
}

/// Exchanges two folders in one step; whether that could be done.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::{New, ours};
    use std::fs;
    use std::path::Path;

    /// Builds a site of one file.
    fn built(out: &Path, page: &str) -> Result<(), String> {
        let new = New::beside(out)?;
        fs::write(new.folder().join("index.html"), page).unwrap();
        new.put()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn only_what_this_build_has_written_or_an_empty_folder_is_replaced() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("dist");
        assert!(ours(&out).is_ok());
        fs::create_dir(&out).unwrap();
        assert!(ours(&out).is_ok());
        // a reader's folder, with the page that is given out to be kept on a disk
        for file in ["thesis.doc", "mappa-atlas.html"] {
            fs::write(out.join(file), "years of work").unwrap();
            assert!(ours(&out).unwrap_err().contains("files that are not a site of this build"));
        }
        assert!(ours(&out.join("thesis.doc")).unwrap_err().contains("is a file"));
        fs::remove_dir_all(&out).unwrap();
        built(&out, "one").unwrap();
        built(&out, "two").unwrap();
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "two");
        // something of somebody's own in a site of ours
        fs::create_dir(out.join("notes")).unwrap();
        fs::write(out.join("notes/thesis.doc"), "years of work").unwrap();
        let refused = built(&out, "three").unwrap_err();
        assert!(refused.contains("notes/thesis.doc") && refused.contains("which this build has not written"), "{refused}");
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "two");
        assert_eq!(names(place.path()), ["dist"]);
    }

    #[test]
    fn what_stands_beside_stays_and_what_a_killed_build_left_goes() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("dist");
        for mine in [".dist.new", ".dist.old", ".dist.new-mine"] {
            fs::create_dir(place.path().join(mine)).unwrap();
            fs::write(place.path().join(mine).join("thesis.doc"), "years of work").unwrap();
        }
        // as if it were killed: nothing is taken away
        std::mem::forget(New::beside(&out).unwrap().folder);
        let at_work = New::beside(&out).unwrap();
        built(&out, "one").unwrap();
        let at_work_name = at_work.folder().file_name().unwrap().to_string_lossy().into_owned();
        let mut expected = vec![".dist.new".to_owned(), ".dist.new-mine".into(), ".dist.old".into(), at_work_name, "dist".into()];
        expected.sort();
        assert_eq!(names(place.path()), expected, "two at once: each in a folder of its own");
        fs::write(at_work.folder().join("index.html"), "two").unwrap();
        at_work.put().unwrap();
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "two");
        assert_eq!(names(place.path()), [".dist.new", ".dist.new-mine", ".dist.old", "dist"]);
    }

    #[test]
    fn whoever_reads_finds_a_whole_site_at_any_moment() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("dist");
        built(&out, "0").unwrap();
        std::thread::scope(|scope| {
            let builder = scope.spawn(|| (1..200).try_for_each(|page| built(&out, &page.to_string())));
            let mut missing = 0;
            while !builder.is_finished() {
                missing += usize::from(!out.join("index.html").exists());
            }
            builder.join().unwrap().unwrap();
            if cfg!(any(target_os = "linux", target_vendor = "apple")) {
                assert_eq!(missing, 0);
            }
        });
    }

    /// The files of a site, each of which says which build it is of.
    const FILES: usize = 40;

    /// What the next test kills; by itself it builds nothing.
    #[test]
    fn builds_until_it_is_killed() {
        let Some(out) = std::env::var_os("MAPPA_KILLED").map(std::path::PathBuf::from) else { return };
        for build in 0_u64.. {
            let Ok(new) = New::beside(&out) else { continue };
            for file in 0..FILES {
                fs::write(new.folder().join(file.to_string()), format!("{} {build}", std::process::id())).unwrap();
            }
            let _ = new.put(); // of two at once one may have to give way
        }
    }

    #[test]
    fn builds_that_are_killed_two_at_once_leave_a_whole_site() {
        const KILLS: u64 = 20;
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("dist");
        let begin = || {
            let mut build = std::process::Command::new(std::env::current_exe().unwrap());
            build.args(["--exact", "out::tests::builds_until_it_is_killed"]).env("MAPPA_KILLED", &out);
            build.stdout(std::process::Stdio::null()).spawn().unwrap()
        };
        let (mut left, mut sites) = (0, std::collections::BTreeSet::new());
        for kill in 0..KILLS / 2 {
            let mut builds = [begin(), begin()];
            // at moments that differ from kill to kill and from run to run
            let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().subsec_nanos();
            std::thread::sleep(std::time::Duration::from_millis(150 + (u64::from(clock) / 1_000 + kill * 37) % 150));
            for build in &mut builds {
                build.kill().unwrap();
                build.wait().unwrap();
            }
            left += names(place.path()).len() - 1;
            let said: std::collections::BTreeSet<String> =
                (0..FILES).map(|file| fs::read_to_string(out.join(file.to_string())).unwrap()).collect();
            assert_eq!(said.len(), 1, "files of several builds: {said:?}");
            assert!(ours(&out).is_ok());
            sites.extend(said);
        }
        // what they have left is taken away by the next
        built(&out, "whole").unwrap();
        assert_eq!(names(place.path()), ["dist"]);
        println!("{KILLS} kills: {} whole sites, 0 in part; {left} folders left and cleared away", sites.len());
    }
}
