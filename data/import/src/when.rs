//! Which year a table is of: said above it, in the sheet's name, elsewhere in the workbook, or in the file's name.

use crate::Concern;
use crate::column::Columns;
use crate::layout::Table;
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::titles::above;
use crate::year::years_in;
use mappa_core::Year;

/// The year of each table; `None` where every column or row says its own. `given` is what the reader has chosen.
pub fn years(
    file: &str,
    sheets: &[Sheet],
    tables: &mut [(&Table<'_>, Columns)],
    given: Option<Year>,
    read: &mut Rows,
) -> Result<Vec<Option<Year>>, String> {
    let named = years_in(file);
    let said: Vec<Vec<Year>> = tables.iter().map(|(table, _)| said(table, sheets)).collect();
    // tables of several years in one workbook, each of which says its own
    let each = said.iter().all(|years| years.len() == 1) && said.iter().any(|years| Some(years) != said.first());
    let mut found = Vec::new();
    for ((table, columns), years) in tables.iter_mut().zip(said) {
        let own = columns.year.is_some() || columns.figures.iter().all(|column| column.year.is_some());
        let year = match (given, years.as_slice()) {
            (Some(year), _) if !each => Some(year),
            (_, [year]) => Some(*year),
            (_, []) => match named.as_slice() {
                [year] => Some(*year),
                _ if own => None,
                [] => return Err("neither its title nor its name gives the year: choose the year".into()),
                _ => return Err(several(&named, "its name")),
            },
            _ if own => None,
            _ => return Err(several(&years, "its title")),
        };
        if let (Some(year), false, false) = (year, each, own) {
            let here = [("its title", &years), ("the file’s name", &named)];
            if let Some((place, other)) = here.into_iter().find(|(_, other)| !other.is_empty() && !other.contains(&year)) {
                let other: Vec<String> = other.iter().map(|year| year.text()).collect();
                let (year, other, sheet) = (year.text(), other.join(" and "), table.sheet.in_words());
                let chosen = if given.is_some() { ", the year given" } else { "" };
                read.guess(Concern::Years, format!("it was read as of {year}{chosen}, but {place} says {other}{sheet}"));
                columns.figures.iter_mut().for_each(|column| column.guesses = column.guesses.and(true, Concern::Years));
            }
        }
        found.push(year);
    }
    Ok(found)
}

fn several(years: &[Year], place: &str) -> String {
    let names: Vec<String> = years.iter().map(|year| year.text()).collect();
    format!("{place} names {}: choose the year of its figures", names.join(" and "))
}

/// The years that a workbook says of a table, where it says any.
fn said(table: &Table<'_>, sheets: &[Sheet]) -> Vec<Year> {
    let title = years_in(&above(table).join("\n"));
    if !title.is_empty() {
        return title;
    }
    let name = years_in(&table.sheet.name);
    if !name.is_empty() {
        return name;
    }
    let top: Vec<String> = table.sheet.rows.iter().take(table.top.min(40)).flatten().map(Cell::text).collect();
    let top = years_in(&top.join("\n"));
    if table.above > 0 && !top.is_empty() {
        return top;
    }
    // a cover or a list of contents
    let cover = sheets.iter().filter(|sheet| !sheet.hidden && sheet.name != table.sheet.name);
    let cover: Vec<String> = cover.flat_map(|sheet| sheet.rows.iter().take(3).flatten()).map(Cell::text).collect();
    let cover = years_in(&cover.join("\n"));
    if cover.len() == 1 { cover } else { Vec::new() }
}
