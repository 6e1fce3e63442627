//! What took long to make is kept, and used again as long as it would come out the same.

use crate::files::hash::short_hash;
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

const UNUSED: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// A folder of made things, each under the hash of all that it is made from.
pub struct Cache {
    folder: PathBuf,
    made: AtomicUsize,
    reused: AtomicUsize,
}

impl Cache {
    /// A cache in a folder, which need not exist.
    pub fn new(folder: PathBuf) -> Cache {
        Cache { folder, made: AtomicUsize::new(0), reused: AtomicUsize::new(0) }
    }

    /// What has been made of `from` by `maker`, now or before. That nothing can be kept is no fault.
    pub fn get(&self, maker: &str, from: &[u8], make: impl FnOnce() -> Result<Vec<u8>, String>) -> Result<Vec<u8>, String> {
        let file = self.folder.join(format!("{maker}-{}", short_hash(from)));
        if let Ok(kept) = fs::read(&file) {
            self.reused.fetch_add(1, Ordering::Relaxed);
            let _ = File::open(&file).and_then(|kept| kept.set_modified(SystemTime::now()));
            return Ok(kept);
        }
        let made = make()?;
        self.made.fetch_add(1, Ordering::Relaxed);
        // written beside and moved, so that nobody finds half of it
        let half = file.with_extension(format!("{}-{:?}", std::process::id(), std::thread::current().id()));
        if fs::create_dir_all(&self.folder).and_then(|()| fs::write(&half, &made)).is_ok() {
            let _ = fs::rename(&half, &file);
        }
        Ok(made)
    }

    /// Throws away what nobody has used for two weeks.
    pub fn prune(&self) {
        let old = |file: &fs::DirEntry| {
            let modified = file.metadata().and_then(|about| about.modified()).ok();
            modified.and_then(|used| used.elapsed().ok()).is_some_and(|unused| unused > UNUSED)
        };
        for file in fs::read_dir(&self.folder).into_iter().flatten().flatten().filter(old) {
            let _ = fs::remove_file(file.path());
        }
    }

    /// How much was made and how much used again, in words.
    pub fn summary(&self) -> String {
        format!("{} made, {} reused", self.made.load(Ordering::Relaxed), self.reused.load(Ordering::Relaxed))
    }
}
