//! The rows of areas in a table.

use crate::Concern;
use crate::cell::learn;
use crate::column::Columns;
use crate::figure;
use crate::forces::Row;
use crate::layout::Table;
use crate::names::{Named, named};
use crate::numbers::Style;
use crate::rows::Rows;
use crate::seen::Seen;
use crate::year::year_of;
use mappa_core::{AreaId, Dataset, Year, quoted};

/// The rows of areas in a table.
pub fn rows(
    table: &Table<'_>,
    columns: &Columns,
    year: Option<Year>,
    dataset: &Dataset,
    read: &mut Rows,
    seen: &mut Seen,
) -> Result<Vec<Row>, String> {
    let sheet = table.sheet;
    let mut style = Style::default();
    for row in table.body..table.end {
        columns.figures.iter().for_each(|column| learn(&mut style, sheet.at(row, column.at), column.measure));
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut totals: Vec<(usize, String, AreaId)> = Vec::new();
    for index in table.body..table.end {
        let said = sheet.at(index, table.names).text();
        let name = named(dataset, &said);
        if columns.figures.iter().all(|column| sheet.at(index, column.at).is_blank()) {
            // an area of which nothing is known, a region's heading, a note or a blank row: none of them ends the table
            if let (Named::Area(area), false) = (&name.named, sheet.hidden_rows.contains(&index)) {
                seen.blank.push((*area, columns.figures.len()));
            }
            continue;
        }
        let place = sheet.place(index, table.names);
        if sheet.hidden_rows.contains(&index) {
            seen.hidden.push(format!("{place} ({said})"));
            continue;
        }
        if said.is_empty() {
            read.tell(Concern::Names, format!("{place}: there is no name beside the figures of this row. Row skipped"));
            continue;
        }
        let (area, part) = match name.named {
            Named::Area(area) => (area, String::new()),
            Named::Part(area, part) => (area, part),
            Named::Total(area) => {
                totals.push((index, said.clone(), area));
                (area, String::new())
            }
            Named::Unknown(near) => {
                let offer = near.map_or(String::new(), |near| format!(" (closest: {near})"));
                read.tell(
                    Concern::Names,
                    format!("{place}: {} is not a police area we recognise{offer}. Row skipped", quoted(&said)),
                );
                continue;
            }
        };
        if name.left_off {
            seen.names.push(said.clone());
        }
        let Ok((own, dated)) = year_of_row(table, columns, index, &said, read) else { continue };
        let year = own.or(year);
        let first = columns.figures.iter().find_map(|column| column.year);
        let Some(row_year) = year.or(first) else { continue };
        if !seen.areas.contains(&area) {
            seen.areas.push(area);
        }
        let mut row = Row { area, year: row_year, index, part, figures: Vec::new() };
        let blank = read.blank;
        for column in &columns.figures {
            figure::read(table, &mut row, *column, style, dataset, read, seen);
        }
        for (guessed, name) in [(name.left_off, Concern::Names), (dated, Concern::Years)] {
            row.guess(guessed, name);
        }
        let again = rows.iter().find(|known| (known.area, known.year, &known.part) == (area, row_year, &row.part));
        let totals_only = again.is_some_and(|known| {
            let is_total = |index: usize| totals.iter().any(|(total, ..)| *total == index);
            is_total(known.index) && is_total(index)
        });
        if let (Some(known), false) = (again, totals_only) {
            let name = if row.part.is_empty() { &dataset.area(area).name } else { &row.part };
            let place = format!("rows {} and {}{}", known.index + 1, index + 1, sheet.in_words());
            if !known.says_the_same(&row) {
                return Err(format!("{name} appears twice, in {place}: remove one"));
            }
            read.tell(Concern::Names, format!("{name} appears twice with the same figures, in {place}: read once"));
            read.blank = blank;
            continue;
        }
        rows.push(row);
    }
    partial(table, &mut rows, &totals, dataset, read, seen);
    Ok(rows)
}

/// The year that a row says, where a column has years, and whether it was read back from a date; an error where it cannot be read,
/// which is told.
fn year_of_row(
    table: &Table<'_>,
    columns: &Columns,
    index: usize,
    said: &str,
    read: &mut Rows,
) -> Result<(Option<Year>, bool), ()> {
    let Some(column) = columns.year else { return Ok((None, false)) };
    let (text, place) = (table.sheet.at(index, column).text(), table.sheet.place(index, column));
    match year_of(&text) {
        Some((year, false)) => return Ok((Some(year), false)),
        Some((year, true)) => {
            let text =
                format!("{place}: {} was read as {}, of which a spreadsheet program has made a date", quoted(&text), year.text());
            read.guess(Concern::Years, text);
            return Ok((Some(year), true));
        }
        None if text.is_empty() => {
            let place = table.sheet.place(index, table.names);
            read.tell(Concern::Cells, format!("{place}: the row of {said} has no year. Row skipped"));
        }
        None => {
            read.tell(Concern::Cells, format!("{place} has {}, not a MAPPA year such as 2024/25. Row skipped", quoted(&text)))
        }
    }
    Err(())
}

/// A row headed “Total” only, in a table that lacks areas, may be the total of those that are there: it is left out.
fn partial(
    table: &Table<'_>,
    rows: &mut Vec<Row>,
    totals: &[(usize, String, AreaId)],
    dataset: &Dataset,
    read: &mut Rows,
    seen: &mut Seen,
) {
    let areas = dataset.police_areas().count();
    for (index, said, area) in totals {
        let there = rows.iter().filter(|row| row.area != *area).count();
        if there >= areas && totals.len() == 1 {
            continue;
        }
        rows.retain(|row| row.index != *index);
        seen.areas.retain(|known| known != area);
        let place = table.sheet.place(*index, table.names);
        read.tell(Concern::Names, format!(
            "{place}: {} may be the total of some of the {there} areas in the table, not of England and Wales. Row skipped: write \
             “England and Wales” if it is that",
            quoted(said)
        ));
    }
}
