//! A table with a row for each area and a column for each measure, as the Ministry's are.

use crate::cell::figure;
use crate::columns::columns;
use crate::headings::{Headings, normal};
use crate::names::{Named, named};
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::{Concern, Found};
use mappa_core::{AreaId, Dataset, Year};

/// So many rows a sheet may have before its header.
const DEEPEST_HEADER: usize = 40;

/// The last sheet that has a row of headings beginning with `Area`, and that row, counted from 0.
pub fn header(sheets: &[Sheet]) -> Option<(&Sheet, usize)> {
    sheets.iter().rev().find_map(|sheet| {
        let row = sheet.rows.iter().take(DEEPEST_HEADER).position(|row| begins(row))?;
        Some((sheet, row))
    })
}

/// Whether a row is one of headings.
fn begins(row: &[Cell]) -> bool {
    let first = row.first().map(|cell| normal(&cell.text())).unwrap_or_default();
    let others = row.iter().skip(1).filter(|cell| !cell.is_blank()).count();
    ["area", "police area", "mappa area"].contains(&first.as_str()) && others > 0
}

/// Reads the table under a header. An error says what is wrong with it as a whole.
pub fn read(sheet: &Sheet, header: usize, year: Year, dataset: &Dataset, headings: &Headings) -> Result<Rows, String> {
    let mut read = Rows::default();
    let columns = columns(sheet, header, headings, &mut read)?;
    let mut seen: Vec<(AreaId, usize)> = Vec::new();
    let mut blank: Vec<AreaId> = Vec::new();
    for (index, row) in sheet.rows.iter().enumerate().skip(header + 1) {
        let name = row.first().map(Cell::text).unwrap_or_default();
        if columns.iter().all(|&(column, _)| row.get(column).is_none_or(Cell::is_blank)) {
            // an area of which nothing is known, a region's heading, a note or a blank row: none of them ends the table
            if let Named::Area(area) = named(dataset, &name) {
                blank.push(area);
            }
            continue;
        }
        if begins(row) {
            let again = self::columns(sheet, index, headings, &mut Rows::default());
            if again.as_ref() == Ok(&columns) {
                continue; // the same headings, printed again
            }
            let place = sheet.place(index, 0);
            let text = format!("{place}: a second row of headings begins here. We did not read the rows below it");
            read.concerns.push((Concern::Headings, text));
            break;
        }
        let area = match named(dataset, &name) {
            Named::Area(area) => area,
            Named::Unknown(near) => {
                let offer = near.map_or(String::new(), |near| format!(" (closest: {near})"));
                let place = sheet.place(index, 0);
                let text = format!("{place}: “{name}” is not a police area we recognise{offer}. Row skipped");
                read.concerns.push((Concern::Names, text));
                continue;
            }
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == area) {
            return Err(format!(
                "{} appears twice, in rows {} and {}{}: remove one",
                dataset.area(area).name,
                first + 1,
                index + 1,
                sheet.in_words()
            ));
        }
        seen.push((area, index));
        for &(column, measure) in &columns {
            let place = sheet.place(index, column);
            match figure(row.get(column).unwrap_or(&Cell::Empty), measure) {
                Ok(Some((kind, number))) => read.figures.push(Found { area, year, measure, kind, number, place }),
                Ok(None) => read.blank += 1,
                Err(wrong) => {
                    let (area, label) = (&dataset.area(area).name, measure.short_label());
                    read.concerns.push((Concern::Cells, format!("{place} ({area}, {label}) {wrong}. Figure skipped")));
                }
            }
        }
    }
    // "London" and "West Midlands" head regions too: only where no row has its figures is a blank one the area's
    for area in blank {
        if !seen.iter().any(|(known, _)| *known == area) {
            seen.push((area, sheet.rows.len()));
            read.blank += columns.len();
        }
    }
    read.rows = seen.len();
    missing(dataset, &seen, &mut read);
    Ok(read)
}

fn missing(dataset: &Dataset, seen: &[(AreaId, usize)], read: &mut Rows) {
    let absent: Vec<&str> = dataset
        .area_ids()
        .filter(|id| !seen.iter().any(|(known, _)| known == id))
        .map(|id| dataset.area(id).name.as_str())
        .collect();
    if !absent.is_empty() {
        let areas = if absent.len() == 1 { "1 area is".into() } else { format!("{} areas are", absent.len()) };
        read.concerns.push((Concern::Areas, format!("{areas} not in the table: {}", absent.join(", "))));
    }
}
