//! Notices of the libraries that stand in the app, to ship with the site as their licences ask.

use crate::step::{Outcome, ask, root};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What is compiled to wasm and ships: the package, and the features that its program is built with.
const PROGRAMS: [[&str; 2]; 3] = [["mappa-atlas", "browser"], ["mappa-atlas", "panels"], ["mappa-import", "worker"]];

/// Every crate in one of those programs, as `name version|licence`.
fn crates_of([package, features]: [&str; 2]) -> Outcome<String> {
    let words = ["tree", "--quiet", "--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown", "--prefix", "none"];
    let more = ["--format", "{p}|{l}", "--no-dedupe", "--package", package, "--features", features];
    ask(env!("CARGO"), &[&words[..], &more].concat())
        .ok_or_else(|| format!("`cargo tree` could not tell which crates are in {package} ({features})"))
}

/// Writes the notices of every crate in any of the programs that readers are given.
pub fn write(to: &Path) -> Outcome {
    let trees = PROGRAMS.into_iter().map(crates_of).collect::<Outcome<Vec<String>>>()?;
    let mut crates: BTreeMap<&str, &str> = BTreeMap::new();
    for (package, licence) in trees.iter().flat_map(|tree| tree.lines()).filter_map(|line| line.split_once('|')) {
        if !package.contains('/') {
            crates.insert(package, licence);
        }
    }
    let mut text = String::from("MAPPA Atlas contains these libraries, each under its own licence.\n");
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (package, licence) in &crates {
        let name = package.replace(" v", " ");
        _ = writeln!(text, "- {name}: {licence}");
        for notice in notices(package) {
            texts.entry(notice).or_default().push(name.clone());
        }
    }
    for (notice, names) in &texts {
        _ = write!(text, "\n{}\n{}\n\n{}\n", "=".repeat(72), names.join(", "), notice.trim());
    }
    fs::write(to, text).map_err(|error| format!("{}: {error}", to.display()))
}

/// The texts of a crate's licence files: of a choice, the MIT one, which is enough.
fn notices(package: &str) -> Vec<String> {
    let Some((name, version)) = package.split_once(" v") else { return Vec::new() };
    let version = version.split(' ').next().unwrap_or(version);
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let folders =
        registries.into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path().join(format!("{name}-{version}")));
    let files = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten().filter_map(Result::ok).map(|entry| entry.path());
    let named =
        |path: &PathBuf, part: &str| path.file_name().is_some_and(|file| file.to_string_lossy().to_uppercase().contains(part));
    let mut all: Vec<PathBuf> =
        files.filter(|path| path.is_file() && (named(path, "LICENSE") || named(path, "LICENCE"))).collect();
    all.sort();
    let mit: Vec<PathBuf> = all.iter().filter(|path| named(path, "MIT")).cloned().collect();
    let chosen = if mit.is_empty() { all } else { mit };
    chosen.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

/// Where the notices are put between building and publishing.
pub fn place() -> PathBuf {
    root().join("target/site/bundle/THIRD-PARTY.txt")
}
