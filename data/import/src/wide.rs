//! A table with a row for each area and a column for each measure, as the Ministry's are.

use crate::cell::figure;
use crate::headings::{Headings, Meaning, normal};
use crate::names::{Named, named};
use crate::sheet::{Cell, Sheet};
use crate::{Concern, Found};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// What was read of a table.
#[derive(Default)]
pub struct Rows {
    /// The figures.
    pub figures: Vec<Found>,
    /// How many rows of areas.
    pub rows: usize,
    /// How many cells are blank.
    pub blank: usize,
    /// Columns that are known and not shown.
    pub left_out: Vec<String>,
    /// What must be accepted.
    pub concerns: Vec<(Concern, String)>,
}

/// So many rows a sheet may have before its header.
const DEEPEST_HEADER: usize = 40;

/// The last sheet that has a row of headings beginning with `Area`, and that row, counted from 0.
pub fn header(sheets: &[Sheet]) -> Option<(&Sheet, usize)> {
    let begins = |row: &Vec<Cell>| {
        let first = row.first().map(|cell| normal(&cell.text())).unwrap_or_default();
        let others = row.iter().skip(1).filter(|cell| !cell.is_blank()).count();
        ["area", "police area", "mappa area"].contains(&first.as_str()) && others > 0
    };
    sheets.iter().rev().find_map(|sheet| {
        let row = sheet.rows.iter().take(DEEPEST_HEADER).position(begins)?;
        Some((sheet, row))
    })
}

/// Reads the table under a header. An error says what is wrong with it as a whole.
pub fn read(sheet: &Sheet, header: usize, year: Year, dataset: &Dataset, headings: &Headings) -> Result<Rows, String> {
    let mut read = Rows::default();
    let columns = columns(sheet, header, headings, &mut read)?;
    let mut seen: Vec<(AreaId, usize)> = Vec::new();
    for (index, row) in sheet.rows.iter().enumerate().skip(header + 1) {
        let name = row.first().map(Cell::text).unwrap_or_default();
        if columns.iter().all(|&(column, _)| row.get(column).is_none_or(Cell::is_blank)) {
            // notes stand below the areas; blank rows may stand anywhere above
            if seen.is_empty() || name.is_empty() {
                continue;
            }
            break;
        }
        let area = match named(dataset, &name) {
            Named::Area(area) => area,
            Named::Unknown(near) => {
                let offer = near.map_or(String::new(), |near| format!("; the nearest is {near}"));
                let place = sheet.place(index, 0);
                let text = format!("{place}: “{name}” is no area that we know{offer}. Its row is left out");
                read.concerns.push((Concern::Names, text));
                continue;
            }
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == area) {
            return Err(format!(
                "{} stands twice, in rows {} and {}{}: take one of them out",
                dataset.area(area).name,
                first + 1,
                index + 1,
                of_sheet(sheet)
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
                    read.concerns.push((Concern::Cells, format!("{place} ({area}, {label}) {wrong}. It is left out")));
                }
            }
        }
    }
    read.rows = seen.len();
    missing(dataset, &seen, &mut read);
    Ok(read)
}

fn of_sheet(sheet: &Sheet) -> String {
    if sheet.name.is_empty() { String::new() } else { format!(" of sheet “{}”", sheet.name) }
}

/// The columns that are measures.
fn columns(sheet: &Sheet, header: usize, headings: &Headings, read: &mut Rows) -> Result<Vec<(usize, Measure)>, String> {
    let mut columns: Vec<(usize, Measure)> = Vec::new();
    let row = sheet.rows.get(header).map(Vec::as_slice).unwrap_or_default();
    for (column, cell) in row.iter().enumerate().skip(1).filter(|(_, cell)| !cell.is_blank()) {
        let heading = cell.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let place = sheet.place(header, column);
        match headings.meaning(&cell.text()) {
            Meaning::LeftOut => read.left_out.push(heading),
            Meaning::Measure(measure) => {
                if let Some((first, _)) = columns.iter().find(|(_, known)| *known == measure) {
                    let first = sheet.place(header, *first);
                    return Err(format!("{first} and {place} are both headed as “{}”: take one of them out", measure.label()));
                }
                columns.push((column, measure));
            }
            Meaning::Unknown(near) => {
                let offer = near.map_or(String::new(), |near| format!("; the nearest that is known is “{near}”"));
                read.concerns.push((
                    Concern::Headings,
                    format!("{place}: the heading “{heading}” is not known{offer}. Its column is left out"),
                ));
            }
        }
    }
    if columns.is_empty() {
        return Err(format!(
            "no heading in row {}{} is one of a MAPPA table: is it the workbook of area tables?",
            header + 1,
            of_sheet(sheet)
        ));
    }
    Ok(columns)
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
