//! What stands above a table, where it says of the figures what their headings do not.

use crate::Concern;
use crate::column::{Column, Columns};
use crate::headings::normal;
use crate::layout::Table;
use crate::rows::Rows;
use mappa_core::Measure;

/// Words above a table that say that its figures may be no counts.
const NO_COUNTS: [&str; 9] = ["per 100", "per 1,000", "per 10,000", "rate", "percentage", "per cent", "%", "change", "thousand"];

/// What stands above a table may say what its headings do not: one level, of which all of it is, or another unit.
pub fn heed(table: &Table<'_>, columns: &mut Columns, read: &mut Rows) {
    let mut lines = crate::titles::above(table);
    lines.push(table.sheet.name.clone());
    let said = normal(&lines.join(" "));
    let levels: Vec<String> = (1..=3).map(|level| format!("level {level}")).filter(|level| said.contains(level)).collect();
    let people = |column: &Column| !crate::grammar::is_event(column.measure) && column.measure != Measure::RsoRate;
    let counts = columns.figures.iter().any(people);
    let parted = columns.figures.iter().any(|column| column.measure.is_level());
    let row = format!("row {}{}", table.body, table.sheet.in_words());
    if let ([level], true, false) = (levels.as_slice(), counts, parted) {
        columns.figures.retain(|column| !people(column));
        read.tell(
            Concern::Headings,
            format!(
                "{row}: what stands above the table says “{level}”, and its headings say no level: the columns of people may be of that \
                 level alone. Columns skipped: write the level into each heading, or take it out above"
            ),
        );
    }
    let rate = columns.figures.iter().any(|column| column.measure == Measure::RsoRate);
    let lines = lines.join(" ").to_lowercase();
    if let (Some(word), true, false) = (NO_COUNTS.iter().find(|word| lines.contains(**word)), counts, rate) {
        let text = format!("{row}: what stands above the table says “{word}”: its columns were read as counts of people");
        let taken = columns.figures.iter_mut().filter(|column| people(column));
        taken.for_each(|column| column.guesses = column.guesses.and(true, Concern::Layout));
        read.guess(Concern::Layout, text);
    }
}
