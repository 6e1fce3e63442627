//! A table as a workbook, laid out as the Ministry's are: contents first, the data on the last sheet under title rows.

use crate::tables::{Cell, Table};
use mappa_core::{Dataset, Measure};
use rust_xlsxwriter::{Workbook, XlsxError};
use std::path::Path;

/// How the columns are headed, line breaks, units and notes included.
const HEADINGS: [(Measure, &str); 26] = [
    (Measure::Rso, "Category 1  Total\n(RSOs)"),
    (Measure::RsoRate, "RSOs per 100,000 population\n(aged 10 and over) [2]"),
    (Measure::RsoL1, "Category 1 - Level 1"),
    (Measure::RsoL2, "Category 1 - Level 2"),
    (Measure::RsoL3, "Category 1 - Level 3"),
    (Measure::Cat2, "Category 2 Total"),
    (Measure::Cat2L1, "Category 2 - Level 1"),
    (Measure::Cat2L2, "Category 2 - Level 2"),
    (Measure::Cat2L3, "Category 2 - Level 3"),
    (Measure::Cat3, "Category 3 Total"),
    (Measure::Cat3L1, "Category 3 - Level 1"),
    (Measure::Cat3L2, "Category 3 - Level 2"),
    (Measure::Cat3L3, "Category 3 - Level 3"),
    (Measure::Cat4, "Category 4 Total"),
    (Measure::Total, "Total MAPPA  offenders"),
    (Measure::TotalL1, "Total Level 1"),
    (Measure::TotalL2, "Total Level 2"),
    (Measure::TotalL3, "Total Level 3"),
    (Measure::BreachNotification, "RSOs cautioned or convicted for breach of notification requirements"),
    (Measure::Revoked, "Lifetime notification requirements revoked"),
    (Measure::Shpo, "SHPOs imposed"),
    (Measure::ShpoTravel, "SHPOs with foreign travel restriction"),
    (Measure::NotificationOrders, "Notification orders imposed"),
    (Measure::ReturnedCustody, "Level 2 and 3 offenders returned to custody for breach of licence"),
    (Measure::RsoReturnedCustody, "RSOs returned to custody for breach of licence"),
    (Measure::SfoCharged, "MAPPA offenders charged with a serious further offence"),
];

/// Writes the workbook of a table.
pub fn write(table: &Table, known: &Dataset, file: &Path) {
    workbook(table, known, file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

fn workbook(table: &Table, known: &Dataset, file: &Path) -> Result<(), XlsxError> {
    assert_eq!(HEADINGS.len(), Measure::ALL.len(), "every measure has its column");
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Contents")?.write_string(0, 0, "Contents")?;
    let sheet = book.add_worksheet().set_name("Area tables")?;
    sheet.write_string(0, 0, format!("Multi-Agency Public Protection Arrangements {}: area tables", table.year.text()))?;
    sheet.write_string(6, 0, "Area")?;
    for (column, (measure, heading)) in (1..).zip(HEADINGS) {
        if !table.rows.values().any(|row| row.contains_key(&measure)) {
            continue;
        }
        sheet.write_string(6, column, heading)?;
        for (line, (&area, row)) in (7..).zip(&table.rows) {
            sheet.write_string(line, 0, &known.area(area).name)?;
            match row.get(&measure) {
                Some(Cell::Number(number)) => {
                    let value = number.tenths() as f64 / 10.0; // as every spreadsheet has it
                    sheet.write_number(line, column, value)?;
                }
                Some(Cell::Sign(sign)) => {
                    sheet.write_string(line, column, *sign)?;
                }
                Some(Cell::Blank) | None => {}
            }
        }
    }
    if table.odd_column {
        sheet.write_string(6, 27, "Weather at the count")?;
        sheet.write_string(7, 27, "fair")?;
    }
    book.save(file)
}
