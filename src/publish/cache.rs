//! What took long to make is kept, and used again as long as it would come out the same.

use super::assets::short_hash;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

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
            return Ok(kept);
        }
        let made = make()?;
        self.made.fetch_add(1, Ordering::Relaxed);
        // written beside and moved, so that nobody finds half of it
        let half = file.with_extension(format!("{:?}", std::thread::current().id()));
        if fs::create_dir_all(&self.folder).and_then(|()| fs::write(&half, &made)).is_ok() {
            let _ = fs::rename(&half, &file);
        }
        Ok(made)
    }

    /// How much was made and how much used again, in words.
    pub fn told(&self) -> String {
        format!("{} made, {} reused", self.made.load(Ordering::Relaxed), self.reused.load(Ordering::Relaxed))
    }
}
