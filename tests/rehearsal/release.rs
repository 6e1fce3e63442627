//! One workbook through the run-book: a dry run, what is doubted, the import; and what the dataset then holds.

use crate::load;
use crate::tables::{Cell, Table};
use mappa_core::{Measure, Number};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A workbook on its way into a dataset folder.
pub struct Release<'a> {
    /// The importer's program.
    pub program: &'a str,
    /// The dataset folder.
    pub folder: &'a Path,
    /// The workbook.
    pub file: &'a Path,
    /// What is in it.
    pub table: &'a Table,
}

impl Release<'_> {
    /// Does what the run-book says, tests what comes of it, and reports.
    pub fn publish(&self) -> String {
        let before = self.figures();
        let (_, dry) = self.import(&["--dry-run"]);
        let doubts: BTreeSet<&str> = dry.lines().filter_map(|line| line.trim().strip_prefix("? ")?.split(':').next()).collect();
        let unforeseen: Vec<_> = doubts.iter().filter(|doubt| !self.table.doubtful.contains(doubt)).collect();
        assert!(unforeseen.is_empty(), "{}: {unforeseen:?} are doubted\n{dry}", self.file.display());
        assert_eq!(self.figures(), before, "a dry run writes nothing");

        let ends = self.table.year.ends();
        let (day, url) = (format!("{ends}-10-30"), format!("https://example.org/mappa-{}.xlsx", self.table.year.slug()));
        let mut options = vec!["--published", &day, "--url", &url];
        let accept = doubts.iter().copied().collect::<Vec<_>>().join(",");
        if !doubts.is_empty() {
            assert!(!self.import(&options).0, "what is doubted is not written unless it is accepted");
            assert_eq!(self.figures(), before, "nor in part");
            options.extend(["--accept", &accept]);
        }
        let (done, said) = self.import(&options);
        assert!(done, "{}: {said}", self.file.display());
        self.stands();
        let after = self.figures();
        assert!(self.import(&options).0 && self.figures() == after, "imported again, it changes nothing");
        let lines: String = said.lines().map(|line| format!("    {}\n", line.trim())).collect();
        let accepted = if accept.is_empty() { "nothing was doubted".into() } else { format!("accepted: {accept}") };
        format!("\n## {} {}\n\n{accepted}\n\n{lines}", self.table.year.text(), self.table.about)
    }

    /// Runs the import with these options; whether it went well, and what it said.
    fn import(&self, options: &[&str]) -> (bool, String) {
        let mut import = Command::new(self.program);
        import.arg("--data").arg(self.folder).arg("import").arg(self.file);
        ask(import.args(["--year", &self.table.year.text()]).args(options))
    }

    fn figures(&self) -> String {
        fs::read_to_string(self.folder.join("figures.csv")).expect("figures.csv")
    }

    /// Every number of the table is shown, and what the press has said stands beside it.
    fn stands(&self) {
        let (dataset, year) = (load(self.folder), self.table.year);
        let mut shown = 0;
        for (&area, row) in &self.table.rows {
            for (&measure, cell) in row {
                let Cell::Number(number) = cell else { continue };
                let held = dataset.figure(area, year, measure).held().map(|held| held.number);
                let tenths = |number: Number| number.tenths();
                // a rate may be held with a decimal more
                let whole = |tenths: u64| (tenths + 5) / 10;
                let same = held.map(tenths) == Some(number.tenths());
                let finer = measure == Measure::RsoRate && held.map(tenths).map(whole) == Some(whole(number.tenths()));
                assert!(same || finer, "{}, {}: {number:?} is {held:?}", dataset.area(area).name, measure.id());
                shown += 1;
            }
        }
        assert!(shown > 300, "{shown} numbers");
        for &area in &self.table.differs {
            let name = &dataset.area(area).name;
            assert!(dataset.alternatives(area, year, Measure::Rso).next().is_some(), "{name}: what the press said is gone");
        }
    }
}

fn ask(command: &mut Command) -> (bool, String) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// Step 6 of the run-book: every row is good; the first lines of what is said.
pub fn check(program: &str, folder: &Path) -> String {
    let (good, said) = ask(Command::new(program).arg("--data").arg(folder).arg("check"));
    assert!(good, "{said}");
    let lines: String = said.lines().take(40).map(|line| format!("    {line}\n")).collect();
    format!("\n## What `data check` says then\n\n{lines}")
}
