//! Whether a workbook was read rightly, by what it was before it was changed.

use mappa_core::dataset::Kind;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use mappa_import::{Headings, Import, Place, Sheet, read, sheets};
use std::collections::BTreeMap;

/// Figures, and where they stand.
type Figures = BTreeMap<(AreaId, Year, Measure), (Kind, Number, Place)>;

/// A workbook, and what is read of it.
pub struct Book {
    /// Its file's name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    sheets: Vec<Sheet>,
    figures: Figures,
    concerns: Vec<String>,
    blank: usize,
}

impl Book {
    /// Reads it as it is.
    pub fn of(name: &str, bytes: Vec<u8>, dataset: &Dataset, headings: &Headings) -> Result<Book, String> {
        let import = read(name, &bytes, None, dataset, headings)?;
        let sheets = sheets(&bytes)?;
        let (figures, concerns) = (figures(&import), concerns(&import));
        Ok(Book { name: name.into(), bytes, sheets, figures, concerns, blank: import.blank })
    }

    /// What is to be said of what was read once it was changed. An error names a figure that is another though neither its
    /// cell, nor its name, nor its heading is, and nothing is told.
    pub fn judge(&self, import: &Import, bytes: &[u8]) -> Result<&'static str, String> {
        let found = figures(import);
        let same = |place| {
            let value = |figures: &Figures| figures.get(place).map(|(kind, number, _)| (*kind, *number));
            value(&self.figures) == value(&found)
        };
        let differs: Vec<_> = self.figures.keys().chain(found.keys()).filter(|place| !same(place)).collect();
        let doubted = concerns(import).into_iter().any(|text| !self.concerns.contains(&text));
        let told = doubted || import.blank > self.blank;
        match (differs.is_empty(), told) {
            (true, false) => return Ok("read, every figure as it was"),
            (true, true) => return Ok("read with a doubt, every figure as it was"),
            (false, true) => return Ok("read with a doubt, some figures are others or not there"),
            (false, false) => {}
        }
        let sheets = sheets(bytes)?;
        for place in differs {
            let here = found.get(place).or_else(|| self.figures.get(place)).map(|(.., place)| place);
            if here.is_some_and(|here| self.says_the_same(here, &sheets)) {
                return Err(format!("{place:?} is {:?}, and was {:?}", found.get(place), self.figures.get(place)));
            }
        }
        Ok("read, some figures are others, as their cells now say")
    }

    /// Whether what a figure is read by is what it was: its row to where it stands, its column, and what stands above.
    fn says_the_same(&self, place: &Place, now: &[Sheet]) -> bool {
        let named = |sheets: &[Sheet]| sheets.iter().position(|sheet| sheet.name == place.sheet && !sheet.hidden);
        let (Some(was), Some(is)) = (named(&self.sheets), named(now)) else { return false };
        let (Some(was), Some(is)) = (self.sheets.get(was), now.get(is)) else { return false };
        let (row, column) = (place.row - 1, place.column - 1);
        let beside = (0..=column).all(|column| was.at(row, column) == is.at(row, column));
        let above = (0..row).all(|row| was.at(row, column) == is.at(row, column) && was.at(row, 0) == is.at(row, 0));
        beside && above
    }
}

fn figures(import: &Import) -> Figures {
    let figures = import.figures.iter().map(|one| &one.found);
    figures.map(|one| ((one.area, one.year, one.measure), (one.kind, one.number, one.place.clone()))).collect()
}

fn concerns(import: &Import) -> Vec<String> {
    import.concerns.iter().map(|(_, text)| text.clone()).collect()
}
