//! What came of a fetch: a table, and a sentence for everything that did not go well.

use crate::Outcome;
use crate::say::say;

/// The table, as it grows.
#[derive(Default)]
pub struct Summary {
    lines: Vec<[String; 3]>,
    told: Vec<String>,
    failed: usize,
}

impl Summary {
    /// A workbook that is done.
    pub fn good(&mut self, year: &str, file: &str, outcome: &str) {
        self.lines.push([year, file, outcome].map(str::to_owned));
    }

    /// One that is not; the sentence says what is to be done.
    pub fn bad(&mut self, year: &str, file: &str, outcome: &str, sentence: String) {
        self.good(year, file, outcome);
        self.told.push(sentence);
        self.failed += 1;
    }

    /// Something that is told, and is no failure.
    pub fn tell(&mut self, sentence: String) {
        self.told.push(sentence);
    }

    /// Prints it all; an error if anything failed.
    pub fn end(self) -> Outcome {
        let width = |column: usize| self.lines.iter().filter_map(|line| line.get(column)).map(|text| text.chars().count()).max();
        let (first, second) = (width(0).unwrap_or(0).max(7), width(1).unwrap_or(0).max(4));
        println!("\n{:first$}  {:second$}  Outcome", "Year", "File");
        for [year, file, outcome] in &self.lines {
            say(&format!("{year:first$}  {file:second$}  {outcome}"));
        }
        if !self.told.is_empty() {
            println!();
        }
        for sentence in &self.told {
            say(&format!("? {sentence}."));
        }
        match self.failed {
            0 => Ok(()),
            failed => Err(format!("\n{failed} of {} failed; what is to be done about each is said above", self.lines.len())),
        }
    }
}
