//! What the page's worker runs: a table that a reader has chosen, read beside the published figures.

use mappa_core::Year;
use mappa_core::dataset::{OwnFigure, OwnFile, pack, unpack_whole};
use mappa_import::{Concern, Found, Headings, Import};
use wasm_bindgen::prelude::*;

/// What was read: the report, and the published dataset with its figures in it.
#[wasm_bindgen]
pub struct Answer {
    import: Import,
    lines: Vec<String>,
    figures: Vec<u8>,
    details: Vec<u8>,
}

#[wasm_bindgen]
impl Answer {
    /// The report, line by line.
    pub fn lines(&self) -> Vec<String> {
        self.lines.clone()
    }

    /// What the reader should know before believing it, each in a sentence.
    pub fn concerns(&self) -> Vec<String> {
        self.import.concerns.iter().map(|(_, text)| text.clone()).collect()
    }

    /// The guesses that figures rest on, each as its name and how many do: `marks 12`.
    pub fn guesses(&self) -> Vec<String> {
        self.import.guesses().into_iter().map(|(concern, count)| format!("{} {count}", concern.name())).collect()
    }

    /// The figures, packed as those of the site are.
    pub fn figures(&self) -> Vec<u8> {
        self.figures.clone()
    }

    /// Their details, packed too.
    pub fn details(&self) -> Vec<u8> {
        self.details.clone()
    }

    /// The last year that it has figures of, as in addresses.
    pub fn year(&self) -> String {
        self.import.years.last().map_or(String::new(), |year| year.slug())
    }
}

/// Reads a file; `year` is empty or as in `2024/25`, the other bytes are those that the page itself starts with. An error
/// is a sentence for the reader. `today` is as in `2026-11-29`. `without` are the names of guesses, with spaces between, whose figures are left out.
#[wasm_bindgen]
pub fn read(
    name: &str,
    bytes: &[u8],
    year: &str,
    without: &str,
    today: &str,
    figures: &[u8],
    details: &[u8],
) -> Result<Answer, String> {
    let dataset = unpack_whole(figures, details).map_err(|bad| bad.text().to_owned())?;
    let undone = Concern::ALL.iter().filter(|(name, _)| without.split(' ').any(|one| one == *name));
    let undone: Vec<Concern> = undone.map(|&(_, concern)| concern).collect();
    let mut import = mappa_import::read_without(&undone, name, bytes, Year::from_text(year), &dataset, &Headings::known()?)?;
    import.doubt_years_after(today);
    let lines = import.lines(&dataset);
    let own: Vec<OwnFigure> = import.figures.iter().map(|one| of(&one.found)).collect();
    let (figures, details) = pack(&dataset.with_own(OwnFile { name, is_workbook: !import.tidy }, &own));
    Ok(Answer { import, lines, figures, details })
}

fn of(found: &Found) -> OwnFigure {
    let &Found { area, year, measure, kind, number, .. } = found;
    OwnFigure { area, year, measure, kind, number }
}

fn main() {}
