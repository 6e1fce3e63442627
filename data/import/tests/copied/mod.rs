//! A copy of the frozen dataset, and what a maintainer does with it.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A path of this crate's folder.
pub fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A copy of the dataset, and what can be done with it.
pub struct Data(pub tempfile::TempDir);

impl Data {
    /// A copy in a folder of its own.
    pub fn copied() -> Data {
        let folder = tempfile::tempdir().unwrap();
        for name in mappa_data::FILES {
            fs::copy(here("../../tests/fixture").join(name), folder.path().join(name)).unwrap();
            // those of the project may be read-only
            let file = folder.path().join(name);
            let text = fs::read_to_string(&file).unwrap();
            fs::remove_file(&file).unwrap();
            fs::write(file, text).unwrap();
        }
        Data(folder)
    }

    /// A command, to be run.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mappa-figures"));
        command.arg("--data").arg(self.0.path()).args(words);
        command
    }

    /// Runs a command; whether it succeeded, and what it said.
    pub fn run(&self, words: &[&str]) -> (bool, String) {
        let output = self.command(words).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }

    /// Imports one of the books; whether it succeeded, and what it said.
    pub fn import(&self, book: &str, more: &[&str]) -> (bool, String) {
        let file = here("tests/books").join(book);
        self.run(&[&["import", file.to_str().unwrap(), "--date", "2025-10-30"], more].concat())
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap_or_default()
    }

    /// Every file but that by which the folder is held, with its text.
    pub fn all(&self) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(self.0.path()).unwrap().filter_map(Result::ok).collect();
        files.sort_by_key(fs::DirEntry::file_name);
        files
            .iter()
            .filter(|file| file.path().is_file() && file.file_name() != ".lock")
            .map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read_to_string(file.path()).unwrap_or_default()))
            .collect()
    }

    /// The rows of figures.csv that begin so.
    pub fn row(&self, start: &str) -> Vec<String> {
        self.text("figures.csv").lines().filter(|line| line.starts_with(start)).map(str::to_owned).collect()
    }

    /// Imports a table that is written here; whether it succeeded, and what it said.
    pub fn table(&self, name: &str, text: &str, more: &[&str]) -> (bool, String) {
        let file = self.0.path().join(name);
        fs::write(&file, text).unwrap();
        let answer = self.run(&[&["import", file.to_str().unwrap(), "--date", "2025-10-30"], more].concat());
        fs::remove_file(&file).unwrap();
        answer
    }
}
