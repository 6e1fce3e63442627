//! From a file to an [`Import`].

use crate::compare::{Fate, compare};
use crate::headings::Headings;
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::{Concern, Import, book, sums, tidy, wide, year};
use mappa_core::{Dataset, Year};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// More figures than this that differ from what is held, and more than one in [`CHANGED_SHARE`] of those compared, are a concern.
const MOST_CHANGED: usize = 20;
/// See [`MOST_CHANGED`].
const CHANGED_SHARE: usize = 5;

/// Reads a file and compares it with what is held. `year` is that of the table, where neither its title nor the file's
/// name says one, or they say more than one. An error is a sentence that names the file, what is wrong, and the remedy.
pub fn read(file: &str, bytes: &[u8], year: Option<Year>, dataset: &Dataset, headings: &Headings) -> Result<Import, String> {
    let refused = |why: String| format!("“{file}” was not read: {why}.");
    // the libraries that open workbooks are not ours, and a damaged file may be one that they do not expect
    let sheets = catch_unwind(AssertUnwindSafe(|| book::sheets(bytes)));
    let sheets = sheets
        .unwrap_or_else(|_| Err("we could not read this file. Open it in a spreadsheet program and save a new copy".into()));
    let sheets = sheets.map_err(refused)?;
    let own_form = sheets.iter().find(|sheet| tidy::is_tidy(sheet));
    let import = match own_form {
        Some(sheet) => sheet.whole().and_then(|()| tidy::read(sheet, dataset)).map(|rows| (rows, String::new())),
        None => table(file, &sheets, year, dataset, headings),
    };
    let (rows, title) = import.map_err(refused)?;
    if rows.figures.is_empty() && rows.concerns.is_empty() {
        return Err(refused("it has no figures".into()));
    }
    Ok(Import { tidy: own_form.is_some(), ..imported(file, title, rows, dataset) })
}

/// The Ministry's form of table: the rows, and what the table calls itself.
fn table(
    file: &str,
    sheets: &[Sheet],
    year: Option<Year>,
    dataset: &Dataset,
    headings: &Headings,
) -> Result<(Rows, String), String> {
    if sheets.iter().all(|sheet| sheet.rows.iter().all(|row| row.iter().all(Cell::is_blank))) {
        return Err("it is empty: choose the area tables workbook".into());
    }
    let (sheet, header) = wide::header(sheets).ok_or(
        "no sheet has a row of headings that begins with “Area”, as the Ministry’s area tables have, and it is not a CSV in our \
         template (area, year, measure, value)",
    )?;
    sheet.whole()?;
    let above: Vec<String> = sheet.rows.iter().take(header).flatten().map(Cell::text).filter(|text| !text.is_empty()).collect();
    let title = above.first().cloned().unwrap_or_default();
    let year = match year {
        Some(year) => year,
        None => said(&above, file)?,
    };
    Ok((wide::read(sheet, header, year, dataset, headings)?, title))
}

/// The year that the title rows say, else the file's name.
fn said(above: &[String], file: &str) -> Result<Year, String> {
    let title = year::years_in(&above.join("\n"));
    let years = if title.is_empty() { year::years_in(file) } else { title };
    match *years.as_slice() {
        [year] => Ok(year),
        [] => Err("neither its title nor its name gives the year: choose the year".into()),
        _ => {
            let names: Vec<String> = years.iter().map(|year| year.text()).collect();
            Err(format!("its title names {}: choose the year of its figures", names.join(" and ")))
        }
    }
}

fn imported(file: &str, title: String, rows: Rows, dataset: &Dataset) -> Import {
    let mut years: Vec<Year> = rows.figures.iter().map(|found| found.year).collect();
    years.sort_unstable();
    years.dedup();
    let figures = compare(dataset, rows.figures);
    let mut concerns = rows.concerns;
    let changed = figures.iter().filter(|one| matches!(one.fate, Fate::Changed(_))).count();
    let compared = figures.iter().filter(|one| one.fate != Fate::New).count();
    if changed > MOST_CHANGED && changed * CHANGED_SHARE > compared {
        let text = format!(
            "{changed} of the {compared} figures that we have already differ in this table: is it the right year, and the \
             Ministry’s table?"
        );
        concerns.push((Concern::Changes, text));
    }
    for &year in &years {
        concerns.extend(sums::doubts(dataset, year, &figures).into_iter().map(|doubt| (doubt.concern, doubt.text)));
    }
    concerns.sort_by_key(|(concern, _)| *concern);
    Import {
        file: file.into(),
        title,
        years,
        rows: rows.rows,
        blank: rows.blank,
        figures,
        left_out: rows.left_out,
        tidy: false,
        concerns,
    }
}
