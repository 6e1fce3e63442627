//! Tables with a row for each area and a column for each measure, as the Ministry's are.

use crate::cell::{self, learn};
use crate::columns::{Column, Columns};
use crate::forces::{Row, whole};
use crate::layout::Table;
use crate::names::{Named, named};
use crate::numbers::Style;
use crate::rows::Rows;
use crate::year::year_of;
use crate::{Concern, Found};
use mappa_core::{AreaId, Dataset, Year};

/// What is collected over every table.
#[derive(Default)]
struct Seen {
    areas: Vec<AreaId>,
    blank: Vec<(AreaId, usize)>,
    /// What stands beside figures, and where.
    marks: Vec<(String, Vec<String>)>,
    /// Names from which something was left off.
    names: Vec<String>,
    /// Rows that are hidden.
    hidden: Vec<String>,
}

/// Reads the tables, each of its year. An error says what is wrong with them as a whole.
pub fn read(tables: &[(&Table<'_>, Columns)], years: &[Option<Year>], dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
    let mut seen = Seen::default();
    for ((table, columns), year) in tables.iter().zip(years) {
        let rows = rows(table, columns, *year, dataset, read, &mut seen)?;
        let rows = whole(table, rows, dataset, read);
        let here: Vec<Found> = rows.into_iter().flat_map(|row| row.figures).collect();
        for found in here {
            put(found, dataset, read)?;
        }
        if !table.headed {
            let place = table.sheet.place(table.body - 1, table.names);
            read.tell(Concern::Layout, format!("{place}: no column is headed “Area”; this one was taken for the areas"));
        }
    }
    // "London" and "West Midlands" head regions too: only where no row has its figures is a blank one the area's
    for (area, cells) in std::mem::take(&mut seen.blank) {
        if !seen.areas.contains(&area) {
            seen.areas.push(area);
            read.blank += cells;
        }
    }
    for (mark, places) in seen.marks {
        let many = if places.len() == 1 { "1 figure has a mark".into() } else { format!("{} figures have a mark", places.len()) };
        let shown: Vec<String> = places.iter().take(6).cloned().collect();
        let more = if places.len() > 6 { " …" } else { "" };
        read.tell(Concern::Marks, format!("{many} that is not kept ({mark}): {}{more}", shown.join("; ")));
    }
    if !seen.names.is_empty() {
        let names = seen.names.join(", ");
        read.tell(Concern::Names, format!("digits or words in brackets were left off these names, as notes: {names}"));
    }
    if !seen.hidden.is_empty() {
        let rows = seen.hidden.join("; ");
        read.tell(Concern::Hidden, format!("rows that are hidden were not read: {rows}. Unhide them to have them read"));
    }
    read.rows = seen.areas.len();
    missing(dataset, &seen.areas, read);
    Ok(())
}

/// The rows of areas in a table.
fn rows(
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
                read.tell(Concern::Names, format!("{place}: “{said}” is not a police area we recognise{offer}. Row skipped"));
                continue;
            }
        };
        if name.left_off {
            seen.names.push(said.clone());
        }
        let year = match columns.year.map(|column| sheet.at(index, column).text()) {
            Some(text) if !text.is_empty() => match year_of(&text) {
                Some((year, false)) => Some(year),
                Some((year, true)) => {
                    let place = sheet.place(index, columns.year.unwrap_or(0));
                    read.tell(
                        Concern::Years,
                        format!("{place}: “{text}” was read as {}, of which a spreadsheet program has made a date", year.text()),
                    );
                    Some(year)
                }
                None => {
                    let place = sheet.place(index, columns.year.unwrap_or(0));
                    read.tell(Concern::Cells, format!("{place} has “{text}”, not a MAPPA year such as 2024/25. Row skipped"));
                    continue;
                }
            },
            Some(_) => {
                read.tell(Concern::Cells, format!("{place}: the row of {said} has no year. Row skipped"));
                continue;
            }
            None => year,
        };
        let first = columns.figures.iter().find_map(|column| column.year);
        let Some(row_year) = year.or(first) else { continue };
        if !seen.areas.contains(&area) {
            seen.areas.push(area);
        }
        let mut row = Row { area, year: row_year, index, part, figures: Vec::new() };
        let blank = read.blank;
        for column in &columns.figures {
            cell_of(table, &mut row, *column, style, dataset, read, seen);
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

fn cell_of(table: &Table<'_>, row: &mut Row, column: Column, style: Style, dataset: &Dataset, read: &mut Rows, seen: &mut Seen) {
    let place = table.sheet.place(row.index, column.at);
    let measure = column.measure;
    let here = (row.index, column.at);
    let merged = table
        .sheet
        .merges
        .iter()
        .any(|(first, last)| first != last && (first.0..=last.0).contains(&here.0) && (first.1..=last.1).contains(&here.1));
    if merged {
        let (area, label) = (&dataset.area(row.area).name, measure.short_label());
        let text = format!("{place} ({area}, {label}) is merged with its neighbour: it may be of both. Figure skipped");
        read.tell(Concern::Cells, text);
        return;
    }
    match cell::read(table.sheet.at(row.index, column.at), measure, style) {
        Ok(cell::Read { figure: Some((kind, number)), told }) => {
            for mark in told {
                match seen.marks.iter_mut().find(|(known, _)| *known == mark) {
                    Some((_, places)) => places.push(place.to_string()),
                    None => seen.marks.push((mark, vec![place.to_string()])),
                }
            }
            let year = column.year.unwrap_or(row.year);
            row.figures.push(Found { area: row.area, year, measure, kind, number, place });
        }
        Ok(_) => read.blank += 1,
        Err(wrong) => {
            let (area, label) = (&dataset.area(row.area).name, measure.short_label());
            read.tell(Concern::Cells, format!("{place} ({area}, {label}) {wrong}. Figure skipped"));
        }
    }
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
            "{place}: “{said}” may be the total of some of the {there} areas in the table, not of England and Wales. Row skipped: write \
             “England and Wales” if it is that"
        ));
    }
}

/// Puts a figure among those read; the same figure in two tables must be the same.
fn put(found: Found, dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
    let same = |one: &&Found| (one.area, one.year, one.measure) == (found.area, found.year, found.measure);
    match read.figures.iter().find(same) {
        None => read.figures.push(found),
        Some(known) if (known.kind, known.number) == (found.kind, found.number) => {}
        Some(known) => {
            return Err(format!(
                "{}, {}, {} is {} in {} and {} in {}: take one of them out",
                dataset.area(found.area).name,
                found.year.text(),
                found.measure.short_label(),
                known.number.text(),
                known.place,
                found.number.text(),
                found.place
            ));
        }
    }
    Ok(())
}

fn missing(dataset: &Dataset, seen: &[AreaId], read: &mut Rows) {
    let absent: Vec<&str> = dataset.area_ids().filter(|id| !seen.contains(id)).map(|id| dataset.area(id).name.as_str()).collect();
    if !absent.is_empty() {
        let areas = if absent.len() == 1 { "1 area is".into() } else { format!("{} areas are", absent.len()) };
        read.tell(Concern::Areas, format!("{areas} not in the table: {}", absent.join(", ")));
    }
}
