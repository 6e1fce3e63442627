//! The data as a workbook: what it is, the figures as numbers, the sources.

use crate::publish::data::tables::{Row, SOURCE_COLUMNS, columns, source_rows};
use crate::site::Site;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The workbook: the same bytes for the same edition.
pub fn workbook(site: &Site, rows: &[Row], about: &str) -> Result<Vec<u8>, String> {
    build(site, rows, about).map_err(|error| format!("data/mappa.xlsx could not be written: {error}"))
}

fn build(site: &Site, rows: &[Row], about: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::parse_from_str(&site.dataset.edition.compiled)?;
    book.set_properties(&DocProperties::new().set_title("MAPPA statistics by police area").set_creation_datetime(&day));
    let first = book.add_worksheet().set_name("Read me")?;
    for (row, line) in (0..).zip(about.lines()) {
        first.write(row, 0, line)?;
    }
    first.set_column_width(0, 110)?;
    let value = columns().iter().position(|name| name == "value");
    let figures: Vec<&[String]> = rows.iter().map(|row| row.as_slice()).collect();
    sheet(book.add_worksheet().set_name("Figures")?, &columns(), &figures, value)?;
    let sources = source_rows(site);
    let sources: Vec<&[String]> = sources.iter().map(|row| row.as_slice()).collect();
    sheet(book.add_worksheet().set_name("Sources")?, &SOURCE_COLUMNS.map(str::to_owned), &sources, None)?;
    book.save_to_buffer()
}

/// A table under its headings; the column `numbers` holds numbers, all else is text, as it stands.
fn sheet(sheet: &mut Worksheet, columns: &[String], rows: &[&[String]], numbers: Option<usize>) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let (whole, tenths) = (Format::new().set_num_format("#,##0"), Format::new().set_num_format("#,##0.0"));
    for (column, name) in (0..).zip(columns) {
        sheet.write_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(rows) {
        for (column, (index, text)) in (0..).zip(cells.iter().enumerate()) {
            match text.parse::<f64>() {
                _ if text.is_empty() => {}
                // as many decimals as it is published with
                Ok(number) if numbers == Some(index) => {
                    sheet.write_number_with_format(row, column, number, if text.contains('.') { &tenths } else { &whole })?;
                }
                _ => {
                    sheet.write_string(row, column, text)?;
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(
        0,
        0,
        u32::try_from(rows.len()).unwrap_or(1),
        u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1),
    )?;
    Ok(())
}
