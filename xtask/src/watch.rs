//! Watching the sources, by asking twice a second when they were last changed.

use crate::step::{Outcome, root};
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

const WATCHED: &[&str] = &["core/src", "data", "src", "style", "public", "index.html", "Trunk.toml", "Cargo.toml"];

/// Builds again whenever a source has changed. What goes wrong is said, and the old site stays.
pub fn watch(build: impl Fn() -> Outcome) {
    let mut seen = latest();
    loop {
        sleep(Duration::from_millis(500));
        let now = latest();
        if now > seen {
            seen = now;
            match build() {
                Ok(()) => println!("▸ Built again: reload the page"),
                Err(message) => eprintln!("{message}"),
            }
        }
    }
}

fn latest() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|path| changed(&root().join(path))).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    let meta = fs::metadata(path).ok()?;
    if !meta.is_dir() {
        return meta.modified().ok();
    }
    fs::read_dir(path).ok()?.filter_map(|entry| changed(&entry.ok()?.path())).max()
}
