//! The figure of a cell, in a row of an area.

use crate::cell;
use crate::column::Column;
use crate::forces::Row;
use crate::layout::Table;
use crate::numbers::Style;
use crate::rows::Rows;
use crate::seen::Seen;
use crate::{Concern, Found};
use mappa_core::Dataset;

/// Reads the cell of a column into a row; what stands beside it, or is wrong with it, is told.
pub fn read(table: &Table<'_>, row: &mut Row, column: Column, style: Style, dataset: &Dataset, read: &mut Rows, seen: &mut Seen) {
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
            let guesses = column.guesses.and(!told.is_empty(), Concern::Marks);
            for mark in told {
                match seen.marks.iter_mut().find(|(known, _)| *known == mark) {
                    Some((_, places)) => places.push(place.to_string()),
                    None => seen.marks.push((mark, vec![place.to_string()])),
                }
            }
            let year = column.year.unwrap_or(row.year);
            row.figures.push(Found { area: row.area, year, measure, kind, number, place, guesses });
        }
        Ok(_) => read.blank += 1,
        Err(wrong) => {
            let (area, label) = (&dataset.area(row.area).name, measure.short_label());
            read.tell(Concern::Cells, format!("{place} ({area}, {label}) {wrong}. Figure skipped"));
        }
    }
}
