//! A row of a table of our own form. Each error is a sentence that names the cell.

use crate::cell;
use crate::kind::{agreed, kind};
use crate::names::Named;
use crate::numbers::Style;
use crate::place::Place;
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::year::year_of;
use crate::{Concern, Found, Guesses};
use mappa_core::{AreaId, Dataset, Measure, Year, quoted};

/// A row.
pub struct Line<'a> {
    /// Its sheet.
    pub sheet: &'a Sheet,
    /// Which row of it, counted from 0.
    pub index: usize,
    /// The column of each name, where there is one.
    pub columns: &'a [(&'static str, Option<usize>)],
}

impl Line<'_> {
    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().find(|(known, _)| *known == name).and_then(|(_, at)| *at)
    }

    /// The cell under a name.
    pub fn cell(&self, name: &str) -> &Cell {
        self.column(name).map_or(&Cell::Empty, |column| self.sheet.at(self.index, column))
    }

    /// What stands in it.
    pub fn text(&self, name: &str) -> String {
        self.cell(name).text()
    }

    fn place(&self, name: &str) -> Place {
        self.sheet.place(self.index, self.column(name).unwrap_or(0))
    }

    fn wrong(&self, name: &str, why: &str) -> String {
        format!("{} has {}, {why}. Row skipped", self.place(name), quoted(&self.text(name)))
    }

    /// The area that a name means.
    pub fn area(&self, named: &Named, dataset: &Dataset, read: &mut Rows) -> Result<AreaId, String> {
        match named {
            Named::Area(area) | Named::Total(area) => Ok(*area),
            Named::Part(area, part) if !part.starts_with("City") => {
                let (place, name) = (self.place("area"), &dataset.area(*area).name);
                read.guess(Concern::Names, format!("{place}: {part} was taken for {name}, which is two forces"));
                Ok(*area)
            }
            Named::Part(area, _) => {
                let name = &dataset.area(*area).name;
                Err(self.wrong("area", &format!("which is one of the two forces of {name}, and the smaller")))
            }
            Named::Unknown(near) => {
                let offer = near.as_ref().map_or(String::new(), |near| format!(" (closest: {near})"));
                Err(self.wrong("area", &["not a police area we recognise", &offer].concat()))
            }
        }
    }

    /// Its year, and whether a spreadsheet program has made a date of it.
    pub fn year(&self) -> Result<(Year, bool), String> {
        year_of(&self.text("year")).ok_or_else(|| self.wrong("year", "not a MAPPA year such as 2024/25"))
    }

    /// Its figure; `None` where it has none. What stands beside the number is told.
    pub fn figure(&self, area: AreaId, year: Year, style: Style, read: &mut Rows) -> Result<Option<Found>, String> {
        let measure = Measure::from_id(&self.text("measure").to_lowercase());
        let measure = measure.ok_or_else(|| self.wrong("measure", "not a measure such as rso or rso_rate"))?;
        let said = self.text("kind");
        let kind = kind(&said)
            .ok_or_else(|| self.wrong("kind", "not a kind of figure such as published, nil, suppressed or not_collected"))?;
        let place = self.place("value");
        let found = cell::read(self.cell("value"), measure, style)
            .and_then(|found| Ok((agreed(kind, found.figure, &said, &self.text("value"))?, found.told)));
        let (figure, told) = found.map_err(|why| format!("{place} {why}. Row skipped"))?;
        let guesses = Guesses::default().and(!told.is_empty(), Concern::Marks);
        for mark in told {
            read.guess(Concern::Marks, format!("{place} has a mark that is not kept ({mark})"));
        }
        Ok(figure.map(|(kind, number)| Found { area, year, measure, kind, number, place, guesses }))
    }
}
