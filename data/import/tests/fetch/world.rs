//! What a fetch is tried in: a dataset, a server, and what a run says.

use crate::reply::Reply;
use crate::server::Server;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const GOOD_2024: &str = "mappa-2024-25-area-tables.xlsx";
pub const GOOD_2023: &str = "mappa-2023-24-row5-total-first.xlsx";
pub const GOOD_2013: &str = "mappa-annual-report-2013-14-by-area.xls";

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A workbook made for tests.
pub fn book(name: &str) -> Vec<u8> {
    fs::read(here("tests/books").join(name)).unwrap()
}

/// What a run said, and whether it succeeded.
pub struct Run {
    pub good: bool,
    pub said: String,
}

impl Run {
    /// What the table at the end says of a year.
    pub fn outcome(&self, year: &str) -> &str {
        let table = self.said.split("Outcome\n").nth(1).unwrap_or_default();
        let line = table.lines().find(|line| line.starts_with(year)).unwrap_or_else(|| panic!("no {year} in {}", self.said));
        line.rsplit("  ").next().unwrap()
    }

    pub fn says(&self, what: &str) -> &Run {
        assert!(self.said.contains(what), "“{what}” is not said in:\n{}", self.said);
        self
    }

    pub fn succeeds(&self) -> &Run {
        assert!(self.good, "{}", self.said);
        self
    }

    pub fn fails(&self) -> &Run {
        assert!(!self.good && !self.said.contains("panicked"), "{}", self.said);
        self
    }
}

/// The frozen dataset, without the real figures of the years that the workbooks for tests make up, which would be doubted,
/// and rightly; and without the sources that are cited no more.
fn fixture() -> Vec<(&'static str, String)> {
    let read = |name: &&'static str| (*name, fs::read_to_string(here("../../tests/fixture").join(name)).unwrap());
    let mut files: Vec<(&str, String)> = mappa_data::FILES.iter().map(read).collect();
    let retain = |text: &str, keep: &dyn Fn(&str) -> bool| -> String {
        text.lines().filter(|line| keep(line)).flat_map(|line| [line, "\n"]).collect()
    };
    for (_, text) in files.iter_mut().filter(|(name, _)| *name == "figures.csv") {
        *text = retain(text, &|line| !line.contains(",2013/14,") && !line.contains(",2023/24,"));
    }
    let cites = files.iter().filter(|(name, _)| ["figures.csv", "population.csv"].contains(name));
    let cites: Vec<String> = cites.flat_map(|(_, text)| text.split([',', ' ', '\n']).map(str::to_owned)).collect();
    for (_, text) in files.iter_mut().filter(|(name, _)| *name == "sources.csv") {
        *text =
            retain(text, &|line| line.split(',').next().is_some_and(|id| id == "id" || cites.iter().any(|cited| cited == id)));
    }
    files
}

/// A copy of the frozen dataset, and a server that has what it lists.
pub struct World {
    folder: tempfile::TempDir,
    pub server: Server,
}

impl World {
    /// A world whose workbooks.csv lists these years and addresses; one that begins with / is the server's.
    pub fn listing(rows: &[(&str, &str)]) -> World {
        let world = World { folder: tempfile::tempdir().unwrap(), server: Server::start() };
        for (name, text) in fixture() {
            fs::write(world.path(name), text).unwrap();
        }
        world.list(rows);
        world.server.on("/collection", &[Reply::page("<a href='/mappa-2001'>MAPPA annual report 2001 to 2002</a>")]);
        world.server.on("/mappa-2001", &[Reply::page("<h1>MAPPA annual report 2001 to 2002</h1>")]);
        world
    }

    pub fn list(&self, rows: &[(&str, &str)]) {
        let full = |url: &str| if url.starts_with('/') { self.server.url(url) } else { url.to_owned() };
        let rows: String = rows.iter().map(|(year, url)| format!("{year},{}\n", full(url))).collect();
        fs::write(self.path("workbooks.csv"), format!("year,url\n{rows}")).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// Every file of the dataset.
    pub fn all(&self) -> Vec<(PathBuf, String)> {
        let files = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = files.filter(|file| file.is_file() && !file.ends_with(".lock")).collect();
        files.sort();
        files.into_iter().map(|file| (file.clone(), fs::read_to_string(&file).unwrap())).collect()
    }

    /// How many figures are held of a year's table.
    pub fn figures(&self, source: &str) -> usize {
        self.text("figures.csv").lines().filter(|line| line.contains(source)).count()
    }

    pub fn fetch(&self, words: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mappa-figures"));
        command.arg("--data").arg(self.folder.path()).arg("fetch").arg("--keep").arg(self.path("keep"));
        command.args(["--second", "5"]); // a pause of a minute takes 0.3 s
        if !words.contains(&"--collection") {
            command.args(["--collection", &self.server.url("/collection")]);
        }
        let output = command.args(words).output().unwrap();
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        Run { good: output.status.success(), said }
    }
}
