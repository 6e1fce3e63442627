//! Which column of a table is which measure.

use crate::Concern;
use crate::headings::{Headings, Meaning};
use crate::rows::Rows;
use crate::sheet::Sheet;
use mappa_core::Measure;

/// The columns that are measures.
pub fn columns(sheet: &Sheet, header: usize, headings: &Headings, read: &mut Rows) -> Result<Vec<(usize, Measure)>, String> {
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
                let offer = near.map_or(String::new(), |near| format!(" (closest: “{near}”)"));
                read.concerns.push((
                    Concern::Headings,
                    format!("{place}: we do not recognise the heading “{heading}”{offer}. Column skipped"),
                ));
            }
        }
    }
    if columns.is_empty() {
        return Err(format!("row {}{} has no MAPPA headings: is this the area tables workbook?", header + 1, sheet.in_words()));
    }
    Ok(columns)
}
