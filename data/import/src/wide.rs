//! Tables with a row for each area and a column for each measure, as the Ministry's are.

use crate::column::Columns;
use crate::forces::whole;
use crate::layout::Table;
use crate::rows::Rows;
use crate::seen::Seen;
use crate::{Concern, Found, areas};
use mappa_core::{Dataset, Year};

/// Reads the tables, each of its year. An error says what is wrong with them as a whole.
pub fn read(tables: &[(&Table<'_>, Columns)], years: &[Option<Year>], dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
    let mut seen = Seen::default();
    for ((table, columns), year) in tables.iter().zip(years) {
        let rows = areas::rows(table, columns, *year, dataset, read, &mut seen)?;
        let rows = whole(table, rows, dataset, read);
        for mut found in rows.into_iter().flat_map(|row| row.figures) {
            found.guesses = found.guesses.and(!table.headed, Concern::Layout);
            put(found, dataset, read)?;
        }
        if !table.headed {
            let place = table.sheet.place(table.body - 1, table.names);
            read.guess(Concern::Layout, format!("{place}: no column is headed “Area”; this one was taken for the areas"));
        }
    }
    seen.tell(dataset, read);
    Ok(())
}

/// Puts a figure among those read; the same figure in two tables must be the same.
fn put(found: Found, dataset: &Dataset, read: &mut Rows) -> Result<(), String> {
    let same = |one: &&Found| (one.area, one.year, one.measure) == (found.area, found.year, found.measure);
    match read.figures.iter().find(same) {
        None => read.figures.push(found),
        Some(known) if (known.kind, known.number) == (found.kind, found.number) => {}
        Some(known) => {
            return Err(format!(
                "{}, {}, {} is {} in {} and {} in {}: take one of them out",
                dataset.area(found.area).name,
                found.year.text(),
                found.measure.short_label(),
                known.number.text(),
                known.place,
                found.number.text(),
                found.place
            ));
        }
    }
    Ok(())
}
