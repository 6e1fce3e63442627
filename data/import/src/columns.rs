//! Which column of a table is which measure.

use crate::above::heed;
use crate::column::{Column, Columns};
use crate::heading::{Heading, has_any, heading, headless};
use crate::headings::{Headings, Meaning, normal};
use crate::layout::Table;
use crate::names::{Named, named};
use crate::rows::Rows;
use crate::{Concern, Guesses};
use mappa_core::{Dataset, quoted};

/// Headings of a column that parts the rows of an area: its figures are then of a part of it.
const PARTED: &str = "level, levels, category, categories, mappa level, mappa category, measure, indicator, statistic, variable, \
                      type, group, sex, gender, age, age group, age band, ethnicity, nationality, offence, offence type, quarter, \
                      month, date, metric, breakdown";
/// Headings of a column of years.
const YEARS: &str = "year, years, financial year, mappa year, reporting year, reporting period, period, time period, year ending, \
                     fy, blwyddyn";

/// The columns on their way.
struct Reading<'a> {
    table: &'a Table<'a>,
    headings: &'a Headings,
    columns: Columns,
    /// How many are headed by an area.
    areas: usize,
    /// Where a heading says nothing by itself, and nothing stands over it.
    lone: Option<String>,
    /// Headings that were put together by a guess.
    guessed: Vec<String>,
    /// Headings from which a digit was left off.
    noted: Vec<String>,
}

/// The columns that are measures. An error says why the table cannot be read.
pub fn columns(table: &Table<'_>, headings: &Headings, dataset: &Dataset, read: &mut Rows) -> Result<Columns, String> {
    let (columns, guessed, noted) = (Columns::default(), Vec::new(), Vec::new());
    let mut reading = Reading { table, headings, columns, areas: 0, lone: None, guessed, noted };
    for at in table.names + 1..table.last {
        match heading(table, at) {
            None => headless(table, at, read),
            Some(heading) => reading.column(at, &heading, dataset, read)?,
        }
    }
    let rows = format!("row {}{}", table.body, table.sheet.in_words());
    if reading.columns.figures.is_empty() && reading.areas > 1 {
        return Err(format!(
            "{rows} has the areas side by side, and we read tables with a row for each area: turn it (copy, paste special, transpose)"
        ));
    }
    if let (Some(first), false) = (&reading.lone, reading.guessed.is_empty()) {
        return Err(format!(
            "we cannot tell which columns are under which heading: {first} is under none. Write each column’s whole heading in \
             one cell, such as “Category 1 Level 1”"
        ));
    }
    heed(table, &mut reading.columns, read);
    reading.tell(&rows, read);
    Ok(reading.columns)
}

/// Whether a list has this heading.
fn is_in(list: &str, heading: &str) -> bool {
    list.split(", ").any(|known| known == heading)
}

impl Reading<'_> {
    fn column(&mut self, at: usize, heading: &Heading, dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
        let (table, sheet) = (self.table, self.table.sheet);
        let place = sheet.place(table.body - 1, at);
        let shown = heading.whole.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = normal(&heading.own);
        if is_in(YEARS, &plain) {
            self.columns.year = Some(at);
            return Ok(());
        }
        if is_in(PARTED, &plain) && has_any(table, at) {
            return Err(format!(
                "{place} is headed {}: its rows part each area, and we read tables with one row for each area: use our template \
                 (area, year, measure, value)",
                quoted(&shown)
            ));
        }
        let (whole, joined) = self.headings.meaning(&heading.whole);
        let (own, _) = self.headings.meaning(&heading.own);
        let guess = heading.whole != heading.own;
        if guess && matches!(own, Meaning::Measure(..)) && own != whole {
            let text = format!(
                "{} may or may not stand under what is left of it ({}). Column skipped",
                quoted(&heading.own),
                quoted(&shown)
            );
            read.tell(Concern::Headings, format!("{place}: {text}"));
            return Ok(());
        }
        match whole {
            Meaning::LeftOut if read.left_out.contains(&shown) => {}
            Meaning::LeftOut => read.left_out.push(shown),
            Meaning::Measure(measure, year) => {
                let known = &self.columns.figures;
                if let Some(first) = known.iter().find(|known| (known.measure, known.year) == (measure, year)) {
                    let first = sheet.place(table.body - 1, first.at);
                    return Err(format!("{first} and {place} are both headed as “{}”: take one of them out", measure.label()));
                }
                if sheet.hidden_columns.contains(&at) {
                    let text =
                        format!("{place}: the column {} is hidden. Column skipped: unhide it to have it read", quoted(&shown));
                    read.tell(Concern::Hidden, text);
                    return Ok(());
                }
                let guesses = Guesses::default().and(joined || guess, Concern::Layout);
                self.noted.extend(joined.then(|| shown.clone()));
                self.guessed.extend(guess.then_some(shown));
                self.columns.figures.push(Column { at, measure, year, guesses });
            }
            Meaning::Part | Meaning::Unknown(_) => {
                self.areas += usize::from(matches!(named(dataset, &heading.own).named, Named::Area(_)));
                if whole == Meaning::Part && !guess && self.lone.is_none() {
                    self.lone = Some(place.to_string());
                }
                let near = if let Meaning::Unknown(near) = whole { near } else { None };
                let offer = near.map_or(String::new(), |near| format!(" (closest: “{near}”)"));
                let text = format!("{place}: we do not recognise the heading {}{offer}. Column skipped", quoted(&shown));
                read.tell(Concern::Headings, text);
            }
        }
        Ok(())
    }

    /// Tells of what is hidden, and of what was guessed.
    fn tell(&self, rows: &str, read: &mut Rows) {
        let (table, sheet) = (self.table, self.table.sheet);
        if sheet.hidden_columns.contains(&table.names) {
            let place = sheet.place(table.body - 1, table.names);
            read.tell(Concern::Hidden, format!("{place}: the column of the areas is hidden"));
        }
        if !self.guessed.is_empty() {
            let (top, body, on, guessed) = (table.top + 1, table.body, sheet.in_words(), self.guessed.join("; "));
            let text = format!("rows {top} to {body}{on}: each heading was taken to reach to the next on its right: {guessed}");
            read.guess(Concern::Layout, text);
        }
        if !self.noted.is_empty() {
            let noted = self.noted.join("; ");
            let text = format!("{rows}: digits at the end of headings were taken for marks of notes: {noted}");
            read.guess(Concern::Layout, text);
        }
    }
}
