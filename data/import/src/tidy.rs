//! A table of our own form: a row for each figure, with the columns area, year, measure, value and kind; or one that we give
//! out, which has more.

use crate::cell::{self, learn};
use crate::kind::{agreed, kind};
use crate::names::{Named, named};
use crate::numbers::Style;
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::year::year_of;
use crate::{Concern, Found};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// What each column may be headed; `kind` and `status` may be left out.
const COLUMNS: [(&str, &[&str]); 6] = [
    ("area", &["area", "area_id", "area_name"]),
    ("year", &["year"]),
    ("measure", &["measure"]),
    ("value", &["value"]),
    ("kind", &["kind"]),
    ("status", &["status", "standing"]),
];
/// The header may stand so deep.
const DEEPEST_HEADER: usize = 40;

/// The row of the header of such a table, counted from 0.
pub fn header(sheet: &Sheet) -> Option<usize> {
    (0..sheet.rows.len().min(DEEPEST_HEADER)).find(|&row| COLUMNS.iter().take(4).all(|(name, _)| at(sheet, row, name).is_some()))
}

/// The column of a name in a header.
fn at(sheet: &Sheet, header: usize, name: &str) -> Option<usize> {
    let row: Vec<String> = sheet.rows.get(header)?.iter().map(|cell| cell.text().to_lowercase()).collect();
    let (_, known) = COLUMNS.iter().find(|(known, _)| *known == name)?;
    known.iter().find_map(|known| row.iter().position(|column| column == known))
}

/// Reads it. An error says what is wrong with it as a whole.
pub fn read(sheet: &Sheet, header: usize, dataset: &Dataset) -> Result<Rows, String> {
    let places: Vec<(&str, Option<usize>)> = COLUMNS.iter().map(|(name, _)| (*name, at(sheet, header, name))).collect();
    let at = |name: &str| places.iter().find(|(known, _)| *known == name).and_then(|(_, at)| *at);
    let get = |row: &[Cell], name: &str| at(name).and_then(|column| row.get(column)).cloned().unwrap_or(Cell::Empty);
    let mut read = Rows::default();
    let mut style = Style::default();
    let rows = || sheet.rows.iter().enumerate().skip(header + 1).filter(|(_, row)| row.iter().any(|cell| !cell.is_blank()));
    for (_, row) in rows() {
        if let Some(measure) = Measure::from_id(&get(row, "measure").text()) {
            learn(&mut style, &get(row, "value"), measure);
        }
    }
    let (mut aside, mut dates, mut hidden) = (0_usize, Vec::new(), 0_usize);
    // in order, so that a large table is not looked through for each of its rows
    let mut seen: Vec<((AreaId, Year, Measure), usize)> = Vec::new();
    // most rows have the area of the row before
    let (mut name, mut of_name) = (String::new(), Named::Unknown(None));
    for (index, row) in rows() {
        let get = |name: &str| get(row, name);
        if sheet.hidden_rows.contains(&index) {
            hidden += 1;
            continue;
        }
        if get("status").text() == "other" || get("kind").text() == "calculated" {
            aside += 1; // what another source says, and what we calculate
            continue;
        }
        read.rows += 1;
        let wrong = |read: &mut Rows, name: &str, why: String| {
            let place = sheet.place(index, at(name).unwrap_or(0));
            read.tell(Concern::Cells, format!("{place} has “{}”, {why}. Row skipped", get(name).text()));
        };
        let said = get("area").text();
        if said != name {
            (of_name, name) = (named(dataset, &said).named, said);
        }
        let area = match of_name.clone() {
            Named::Area(area) | Named::Total(area) => area,
            Named::Part(area, part) if !part.starts_with("City") => {
                let place = sheet.place(index, at("area").unwrap_or(0));
                let name = &dataset.area(area).name;
                read.tell(Concern::Names, format!("{place}: {part} was taken for {name}, which is two forces"));
                area
            }
            Named::Part(area, _) => {
                wrong(
                    &mut read,
                    "area",
                    format!("which is one of the two forces of {}, and the smaller", dataset.area(area).name),
                );
                continue;
            }
            Named::Unknown(near) => {
                wrong(
                    &mut read,
                    "area",
                    near.map_or("not a police area we recognise".into(), |near| {
                        format!("not a police area we recognise (closest: {near})")
                    }),
                );
                continue;
            }
        };
        let said = get("year").text();
        let year: Year = match year_of(&said) {
            Some((year, false)) => year,
            Some((year, true)) => {
                let told = format!("“{said}” as {}", year.text());
                if !dates.contains(&told) {
                    dates.push(told);
                }
                year
            }
            None => {
                wrong(&mut read, "year", "not a MAPPA year such as 2024/25".into());
                continue;
            }
        };
        let Some(measure) = Measure::from_id(get("measure").text().to_lowercase().as_str()) else {
            wrong(&mut read, "measure", "not a measure such as rso or rso_rate".into());
            continue;
        };
        let place = sheet.place(index, at("value").unwrap_or(0));
        let Some(kind) = kind(&get("kind").text()) else {
            wrong(&mut read, "kind", "not a kind of figure such as published, nil, suppressed or not_collected".into());
            continue;
        };
        let found = cell::read(&get("value"), measure, style).and_then(|found| {
            let figure = agreed(kind, found.figure, &get("kind").text(), &get("value").text())?;
            Ok((figure, found.told))
        });
        let (found, told) = match found {
            Ok(found) => found,
            Err(why) => {
                read.concerns.push((Concern::Cells, format!("{place} {why}. Row skipped")));
                continue;
            }
        };
        for mark in told {
            read.tell(Concern::Marks, format!("{place} has a mark that is not kept ({mark})"));
        }
        let Some((kind, number)) = found else {
            read.blank += 1;
            continue;
        };
        let key = (area, year, measure);
        let at = seen.partition_point(|(known, _)| *known < key);
        let again = seen.get(at).filter(|(known, _)| *known == key).and_then(|&(_, first)| read.figures.get(first));
        if let Some(first) = again {
            if (first.kind, first.number) == (kind, number) {
                let (name, rows) = (&dataset.area(area).name, (first.place.row, place.row));
                let text = format!("{name}, {}, {} appears twice with the same value", year.text(), measure.id());
                read.tell(Concern::Cells, format!("{text}, in rows {} and {}: read once", rows.0, rows.1));
                continue;
            }
            return Err(format!(
                "{}, {}, {} appears twice, in rows {} and {}: remove one",
                dataset.area(area).name,
                year.text(),
                measure.id(),
                first.place.row,
                place.row
            ));
        }
        seen.insert(at, (key, read.figures.len()));
        read.figures.push(Found { area, year, measure, kind, number, place });
    }
    if !dates.is_empty() {
        let text = format!("a spreadsheet program has made dates of some years, which were read back: {}", dates.join(", "));
        read.tell(Concern::Years, text);
    }
    if aside > 0 {
        read.left_out.push(format!("{aside} rows of other sources, or calculated by us"));
    }
    if hidden > 0 {
        read.tell(Concern::Hidden, format!("{hidden} rows are hidden and were not read: unhide them to have them read"));
    }
    Ok(read)
}
