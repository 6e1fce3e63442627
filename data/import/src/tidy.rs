//! A table of our own form: a row for each figure, with the columns area, year, measure, value and kind; or one that we give
//! out, which has more.

use crate::cell::learn;
use crate::line::Line;
use crate::names::{Named, named};
use crate::numbers::Style;
use crate::rows::Rows;
use crate::sheet::Sheet;
use crate::{Concern, Found};
use mappa_core::{AreaId, Dataset, Measure, Year, quoted};

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

/// Figures in order, by their places among those that were read: a large table is not looked through for each of its rows.
type Seen = Vec<((AreaId, Year, Measure), usize)>;

/// Reads it. An error says what is wrong with it as a whole.
pub fn read(sheet: &Sheet, header: usize, dataset: &Dataset) -> Result<Rows, String> {
    let columns = COLUMNS.map(|(name, _)| (name, at(sheet, header, name)));
    let lines = || {
        let rows = sheet.rows.iter().enumerate().skip(header + 1);
        let filled = rows.filter(|(_, row)| row.iter().any(|cell| !cell.is_blank()));
        filled.map(|(index, _)| Line { sheet, index, columns: &columns })
    };
    let mut read = Rows::default();
    let mut style = Style::default();
    for line in lines() {
        if let Some(measure) = Measure::from_id(&line.text("measure")) {
            learn(&mut style, line.cell("value"), measure);
        }
    }
    let (mut aside, mut dates, mut hidden, mut seen) = (0_usize, Vec::new(), 0_usize, Seen::new());
    // most rows have the area of the row before
    let (mut name, mut of_name) = (String::new(), Named::Unknown(None));
    for line in lines() {
        if sheet.hidden_rows.contains(&line.index) {
            hidden += 1;
            continue;
        }
        if line.text("status") == "other" || line.text("kind") == "calculated" {
            aside += 1; // what another source says, and what we calculate
            continue;
        }
        read.rows += 1;
        let said = line.text("area");
        if said != name {
            (of_name, name) = (named(dataset, &said).named, said);
        }
        let found = line.area(&of_name, dataset, &mut read).and_then(|area| {
            let (year, dated) = line.year()?;
            let told = format!("{} as {}", quoted(&line.text("year")), year.text());
            if dated && !dates.contains(&told) {
                dates.push(told);
            }
            let figure = line.figure(area, year, style, &mut read)?;
            Ok(figure.map(|mut found| {
                let part = matches!(of_name, Named::Part(..));
                found.guesses = found.guesses.and(dated, Concern::Years).and(part, Concern::Names);
                found
            }))
        });
        match found {
            Err(why) => read.concerns.push((Concern::Cells, why)),
            Ok(None) => read.blank += 1,
            Ok(Some(found)) => put(found, &mut seen, dataset, &mut read)?,
        }
    }
    if !dates.is_empty() {
        let text = format!("a spreadsheet program has made dates of some years, which were read back: {}", dates.join(", "));
        read.guess(Concern::Years, text);
    }
    if aside > 0 {
        read.left_out.push(format!("{aside} rows of other sources, or calculated by us"));
    }
    if hidden > 0 {
        read.tell(Concern::Hidden, format!("{hidden} rows are hidden and were not read: unhide them to have them read"));
    }
    Ok(read)
}

/// Puts a figure among those read. The same in two rows is told; something else in two is an error.
fn put(found: Found, seen: &mut Seen, dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
    let key = (found.area, found.year, found.measure);
    let at = seen.partition_point(|(known, _)| *known < key);
    let again = seen.get(at).filter(|(known, _)| *known == key).and_then(|&(_, first)| read.figures.get(first));
    let Some(first) = again else {
        seen.insert(at, (key, read.figures.len()));
        read.figures.push(found);
        return Ok(());
    };
    let what = format!("{}, {}, {} appears twice", dataset.area(found.area).name, found.year.text(), found.measure.id());
    let rows = format!("in rows {} and {}", first.place.row, found.place.row);
    if (first.kind, first.number) != (found.kind, found.number) {
        return Err(format!("{what}, {rows}: remove one"));
    }
    read.tell(Concern::Cells, format!("{what} with the same value, {rows}: read once"));
    Ok(())
}
