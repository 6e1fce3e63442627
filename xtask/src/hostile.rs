//! What somebody would try who means harm, or has bad luck with a disk, a server or a power cut. Each part says how much it has
//! tried. What was tried first, and what came through then, is in docs/SECURITY.md.

use crate::step::{Outcome, cargo, root, run, step};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// How many workbooks are damaged.
const DAMAGED: u32 = 8_000;
/// How many are written otherwise with every figure as it was, which takes three times as long.
const DISGUISED: u32 = 4_000;

/// Tries it all but what needs a browser: that is in `js/hostile`.
pub fn hostile() -> Outcome {
    step("Building the importer's program", || {
        run(&mut cargo("build --quiet --profile native --package mappa-import --features shell --bin mappa-figures"))
    })?;
    let tests = [
        ("Turning bits of figures and details", "--workspace --features publish --test laws bit"),
        ("Reading hostile data folders", "--workspace --features publish --test hostile"),
        ("Writing pages of hostile names", "--workspace --features publish --test pages markup"),
        ("Killing builds, two at once", "--workspace --features publish --bin xtask killed"),
        (
            "Importing hostile tables, two at once, into folders that others have been at",
            "--package mappa-import --features shell --test safe",
        ),
        ("Killing imports", "--package mappa-import --features shell --test killed"),
        ("Fetching from hostile servers", "--package mappa-import --features shell --test fetch hostile"),
    ];
    for (about, words) in tests {
        step(about, || run(&mut cargo(&format!("test --quiet {words} -- --nocapture"))))?;
    }
    let books = books()?;
    for (about, count, more) in [
        ("Damaging workbooks", DAMAGED, None),
        ("Writing workbooks otherwise, with every figure as it was", DISGUISED, Some("--disguise")),
    ] {
        step(about, || {
            let mut mutate = Command::new(root().join("target/native/mappa-figures"));
            mutate.args(["--data", "tests/fixture", "mutate", "--count", &count.to_string()]).args(more);
            run(mutate.args(&books))
        })?;
    }
    Ok(())
}

/// The workbooks to begin with: those for tests that are good.
fn books() -> Outcome<Vec<PathBuf>> {
    let folder = root().join("data/import/tests/books");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let is_good = |name: &str| name.starts_with("mappa-") && !name.contains("unknown");
    let good = |path: &PathBuf| path.file_name().is_some_and(|name| is_good(&name.to_string_lossy()));
    let mut books: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(good).collect();
    books.sort();
    Ok(books)
}
