//! A table of our own form: a row for each figure, with the columns area, year, measure, value and kind.

use crate::Concern;
use crate::Found;
use crate::cell::figure;
use crate::kind::{agreed, kind};
use crate::names::{Named, named};
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use mappa_core::{Dataset, Measure, Year};

/// What its header must have; `kind` may be left out.
const COLUMNS: [&str; 4] = ["area", "year", "measure", "value"];

/// Whether the first row of a sheet is the header of such a table.
pub fn is_tidy(sheet: &Sheet) -> bool {
    let header = header(sheet);
    COLUMNS.iter().all(|name| header.iter().any(|column| column == name))
}

fn header(sheet: &Sheet) -> Vec<String> {
    sheet.rows.first().map(|row| row.iter().map(|cell| cell.text().to_lowercase()).collect()).unwrap_or_default()
}

/// Reads it. An error says what is wrong with it as a whole.
pub fn read(sheet: &Sheet, dataset: &Dataset) -> Result<Rows, String> {
    let header = header(sheet);
    let at = |name: &str| header.iter().position(|column| column == name);
    let mut read = Rows::default();
    for (index, row) in sheet.rows.iter().enumerate().skip(1).filter(|(_, row)| row.iter().any(|cell| !cell.is_blank())) {
        read.rows += 1;
        let get = |name: &str| at(name).and_then(|column| row.get(column)).cloned().unwrap_or(Cell::Empty);
        let mut wrong = |name: &str, why: String| {
            let place = sheet.place(index, at(name).unwrap_or(0));
            read.concerns.push((Concern::Cells, format!("{place} has “{}”, {why}. Row skipped", get(name).text())));
        };
        let area = match named(dataset, &get("area").text()) {
            Named::Area(area) => area,
            Named::Unknown(near) => {
                wrong(
                    "area",
                    near.map_or("not a police area we recognise".into(), |near| {
                        format!("not a police area we recognise (closest: {near})")
                    }),
                );
                continue;
            }
        };
        let Some(year) = Year::from_text(&get("year").text()) else {
            wrong("year", "not a MAPPA year such as 2024/25".into());
            continue;
        };
        let Some(measure) = Measure::from_id(&get("measure").text()) else {
            wrong("measure", "not a measure such as rso or rso_rate".into());
            continue;
        };
        let place = sheet.place(index, at("value").unwrap_or(0));
        let Some(kind) = kind(&get("kind").text()) else {
            wrong("kind", "not a kind of figure such as published, nil, suppressed or not_collected".into());
            continue;
        };
        let found =
            figure(&get("value"), measure).and_then(|found| agreed(kind, found, &get("kind").text(), &get("value").text()));
        let found = match found {
            Ok(found) => found,
            Err(why) => {
                read.concerns.push((Concern::Cells, format!("{place} {why}. Row skipped")));
                continue;
            }
        };
        let Some((kind, number)) = found else {
            read.blank += 1;
            continue;
        };
        let same = |one: &&Found| (one.area, one.year, one.measure) == (area, year, measure);
        if let Some(first) = read.figures.iter().find(same) {
            return Err(format!(
                "{}, {}, {} appears twice, in rows {} and {}: remove one",
                dataset.area(area).name,
                year.text(),
                measure.id(),
                first.place.row,
                place.row
            ));
        }
        read.figures.push(Found { area, year, measure, kind, number, place });
    }
    Ok(read)
}
