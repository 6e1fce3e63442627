//! What somebody would try who means harm, or has bad luck with a disk, a server or a power cut. Each part says how much it has
//! tried. What was tried first, and what came through then, is in docs/SECURITY.md.

use crate::step::{Outcome, cargo, root, run, step};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// How many workbooks are damaged, and how many are written otherwise with every figure as it was.
const CHANGED: u32 = 15_000;

/// Tries it all but what needs a browser.
pub fn hostile() -> Outcome {
    let tests = [
        ("Turning bits of figures and details", "--package mappa-core --test laws bit"),
        (
            "Importing hostile tables, two at once, into folders that others have been at",
            "--package mappa-import --features shell --test safe",
        ),
        ("Fetching from hostile servers", "--package mappa-import --features shell --test fetch hostile"),
        ("Killing imports", "--package mappa-import --features shell --test killed"),
        ("Reading hostile data folders", "--package mappa-data --test hostile"),
        ("Killing the publisher, and writing pages of hostile names", "--features publish --test hostile"),
        ("Killing builds, two at once", "--package xtask killed"),
    ];
    for (about, words) in tests {
        step(about, || run(&mut cargo(&format!("test --quiet {words} -- --nocapture"))))?;
    }
    step("Building the importer's program", || {
        run(&mut cargo("build --quiet --profile native --package mappa-import --features shell --bin mappa-figures"))
    })?;
    let books = books()?;
    for (about, more) in
        [("Damaging workbooks", None), ("Writing workbooks otherwise, with every figure as it was", Some("--disguise"))]
    {
        step(about, || {
            let mut mutate = Command::new(root().join("target/native/mappa-figures"));
            mutate.args(["--data", "tests/fixture", "mutate", "--count", &CHANGED.to_string()]).args(more);
            run(mutate.args(&books))
        })?;
    }
    Ok(())
}

/// The workbooks to begin with: those for tests that are good.
fn books() -> Outcome<Vec<PathBuf>> {
    let folder = root().join("data/import/tests/books");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let good = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("mappa-"));
    let mut books: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(good).collect();
    books.sort();
    Ok(books)
}
