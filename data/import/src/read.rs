//! From a file to an [`Import`].

use crate::columns::columns;
use crate::headings::{Headings, Meaning};
use crate::imported::imported;
use crate::layout::{self, Table};
use crate::rows::Rows;
use crate::sheet::{Cell, Sheet};
use crate::{Concern, Import, book, tidy, when, wide};
use mappa_core::quoted::unmarked;
use mappa_core::{Dataset, Year, quoted};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many reasons are given why nothing could be read.
const MOST_REASONS: usize = 4;

/// Reads a file and compares it with what is held. `year` is that of the table, where neither its title nor the file's
/// name says one, or they say more than one. An error is a sentence that names the file, what is wrong, and the remedy.
pub fn read(file: &str, bytes: &[u8], year: Option<Year>, dataset: &Dataset, headings: &Headings) -> Result<Import, String> {
    read_without(&[], file, bytes, year, dataset, headings)
}

/// The same without the figures that rest on guesses of these names.
pub fn read_without(
    undone: &[Concern],
    file: &str,
    bytes: &[u8],
    year: Option<Year>,
    dataset: &Dataset,
    headings: &Headings,
) -> Result<Import, String> {
    let refused = |why: String| unmarked(&format!("{} was not read: {why}.", quoted(file)));
    // the libraries that open workbooks are not ours, and a damaged file may be one that they do not expect
    let sheets = catch_unwind(AssertUnwindSafe(|| book::sheets(bytes)));
    let sheets = sheets
        .unwrap_or_else(|_| Err("we could not read this file. Open it in a spreadsheet program and save a new copy".into()));
    let sheets = sheets.map_err(refused)?;
    let own_form = sheets.iter().filter(|sheet| !sheet.hidden).find_map(|sheet| Some((sheet, tidy::header(sheet)?)));
    let import = match own_form {
        Some((sheet, header)) => {
            sheet.whole().and_then(|()| tidy::read(sheet, header, dataset)).map(|rows| (rows, String::new()))
        }
        None => table(file, &sheets, year, dataset, headings),
    };
    let (mut rows, title) = import.map_err(refused)?;
    for row in sheets.iter().filter_map(|sheet| sheet.breaks_off) {
        let why = "the last, has fewer cells than others, and the file ends without a line end: it may break off there";
        rows.tell(Concern::Cells, format!("row {row}, {why}. Download it again, or fill the row"));
    }
    if let Some(year) = year.filter(|year| !rows.figures.iter().any(|found| found.year == *year)) {
        let text = format!("the year given, {}, was not used: the file itself names the year of every figure", year.text());
        rows.tell(Concern::Years, text);
    }
    rows.undo(undone);
    if rows.figures.is_empty() && rows.undone > 0 {
        return Err(refused("every figure in it is based on a guess that you left out".into()));
    }
    if rows.figures.is_empty() {
        return Err(refused(nothing(&rows)));
    }
    let mut import = Import { tidy: own_form.is_some(), ..imported(file, title, rows, dataset) };
    import.unread = unread(&sheets, &import);
    // whatever they quote, no sign of the file does anything to the words around it
    import.concerns.iter_mut().for_each(|(_, text)| *text = unmarked(text));
    Ok(import)
}

/// The sheets, of those that are seen and have anything in them, of which no figure was read.
fn unread(sheets: &[Sheet], import: &Import) -> Vec<String> {
    let used = |sheet: &Sheet| import.figures.iter().any(|one| one.found.place.sheet == sheet.name);
    let filled = |sheet: &Sheet| sheet.rows.iter().flatten().any(|cell| !cell.is_blank());
    sheets.iter().filter(|sheet| !sheet.hidden && filled(sheet) && !used(sheet)).map(|sheet| sheet.name.clone()).collect()
}

/// Why a table of which nothing could be read is refused.
fn nothing(rows: &Rows) -> String {
    let why: Vec<&str> = rows
        .concerns
        .iter()
        .filter(|(concern, _)| *concern != Concern::Areas)
        .take(MOST_REASONS)
        .map(|(_, text)| text.as_str())
        .collect();
    if why.is_empty() {
        return "it has no figures".into();
    }
    format!("no figure in it could be read: {}", why.join("; "))
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
    let speaks = |text: &str| !text.is_empty() && !matches!(headings.meaning(text).0, Meaning::Unknown(_));
    let mut tables: Vec<Table<'_>> =
        sheets.iter().filter(|sheet| !sheet.hidden).flat_map(|sheet| layout::tables(sheet, &speaks)).collect();
    if tables.is_empty() {
        let shown = sheets.iter().filter(|sheet| !sheet.hidden);
        tables.extend(shown.filter_map(|sheet| layout::unheaded(sheet, dataset, &speaks)));
    }
    let mut read = Rows::default();
    for sheet in sheets.iter().filter(|sheet| sheet.hidden && !layout::tables(sheet, &speaks).is_empty()) {
        read.tell(
            Concern::Hidden,
            format!("the sheet {} is hidden and was not read: unhide it to have it read", quoted(&sheet.name)),
        );
    }
    if tables.is_empty() {
        return Err(match read.concerns.first() {
            Some((_, hidden)) => hidden.clone(),
            None => {
                "no sheet has a row of headings that begins with “Area”, as the Ministry’s area tables have, and it is not a \
                     CSV in our template (area, year, measure, value)"
                    .into()
            }
        });
    }
    let mut title = String::new();
    let mut known = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for table in &tables {
        table.sheet.whole()?;
        let columns = columns(table, headings, dataset, &mut read)?;
        if columns.figures.is_empty() {
            others.push(format!("row {}{}", table.body, table.sheet.in_words()));
            continue;
        }
        if title.is_empty() {
            title = crate::titles::above(table).into_iter().next().unwrap_or_default();
        }
        known.push((table, columns));
    }
    let whens = when::years(file, sheets, &mut known, year, &mut read)?;
    match (known.is_empty(), others.as_slice()) {
        (true, [first, ..]) => {
            let skipped =
                read.concerns.iter().find(|(concern, text)| *concern != Concern::Headings || text.contains("Columns skipped"));
            return Err(match skipped {
                Some((_, why)) => why.clone(),
                None => format!("{first} has no MAPPA headings: choose the area tables workbook"),
            });
        }
        (false, [_, ..]) => {
            read.tell(Concern::Layout, format!("{} has no MAPPA headings: that table was not read", others.join(" and ")));
        }
        _ => {}
    }
    wide::read(&known, &whens, dataset, &mut read)?;
    Ok((read, title))
}
