//! Rows of areas, and areas of which each force has a row of its own: London is two.

use crate::layout::Table;
use crate::rows::Rows;
use crate::{Concern, Found};
use mappa_core::dataset::Kind;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};

/// A row of an area.
pub struct Row {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// Which row of the sheet, counted from 0.
    pub index: usize,
    /// Which of the area's forces it is of; empty where it is of the area.
    pub part: String,
    /// Its figures, by column.
    pub figures: Vec<Found>,
}

impl Row {
    /// Notes that its figures rest on a guess of this name, if they do.
    pub fn guess(&mut self, guessed: bool, name: Concern) {
        self.figures.iter_mut().for_each(|found| found.guesses = found.guesses.and(guessed, name));
    }

    /// Whether both have the same figures.
    pub fn says_the_same(&self, other: &Row) -> bool {
        let plain = |row: &Row| -> Vec<(Measure, Year, Kind, Number)> {
            row.figures.iter().map(|found| (found.measure, found.year, found.kind, found.number)).collect()
        };
        plain(self) == plain(other)
    }
}

/// The rows of areas as a whole: two forces of one area are added up, and a force alone stands for the area only where it
/// is nearly all of it. Each is told.
pub fn whole(table: &Table<'_>, rows: Vec<Row>, dataset: &Dataset, read: &mut Rows) -> Vec<Row> {
    let (parts, mut wholes): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| !row.part.is_empty());
    let mut done: Vec<(AreaId, Year)> = Vec::new();
    for row in &parts {
        if done.contains(&(row.area, row.year)) {
            continue;
        }
        done.push((row.area, row.year));
        let mine: Vec<&Row> = parts.iter().filter(|one| (one.area, one.year) == (row.area, row.year)).collect();
        let name = &dataset.area(row.area).name;
        let rows: Vec<String> = mine.iter().map(|one| (one.index + 1).to_string()).collect();
        let rows = format!("{} {}{}", if mine.len() == 1 { "row" } else { "rows" }, rows.join(" and "), table.sheet.in_words());
        let forces: Vec<&str> = mine.iter().map(|one| one.part.as_str()).collect();
        let forces = forces.join(" and ");
        if wholes.iter().any(|one| (one.area, one.year) == (row.area, row.year)) {
            read.tell(Concern::Names, format!("{rows}: {forces} is part of {name}, which has a row of its own. Row skipped"));
        } else if mine.len() == 1 && row.part.starts_with("City") {
            read.tell(
                Concern::Names,
                format!("{rows}: {forces} is one of the two forces of {name}, and the smaller. Row skipped"),
            );
        } else if mine.len() == 1 {
            read.guess(
                Concern::Names,
                format!("{rows}: {forces} was taken for {name}, which is two forces: the table has no row of the other"),
            );
            let mut whole =
                Row { area: row.area, year: row.year, index: row.index, part: String::new(), figures: row.figures.clone() };
            whole.guess(true, Concern::Names);
            wholes.push(whole);
        } else {
            let figures = added(&mine);
            read.guess(Concern::Names, format!(
                "{rows}: {forces} are the two forces of {name}. Their counts were added up ({} figures, marked as derived); rates and \
                 what one of them lacks were skipped",
                figures.len()
            ));
            let mut whole = Row { area: row.area, year: row.year, index: row.index, part: String::new(), figures };
            whole.guess(true, Concern::Names);
            wholes.push(whole);
        }
    }
    wholes
}

/// The counts that every part has, added up.
fn added(parts: &[&Row]) -> Vec<Found> {
    let Some((first, others)) = parts.split_first() else { return Vec::new() };
    let count = |found: &Found| {
        let counted = found.kind.has_value() || found.kind == Kind::Nil;
        (counted && found.measure != Measure::RsoRate).then(|| found.number.whole()).flatten()
    };
    let sum = |found: &Found| {
        let mut all = count(found)?;
        let mut guesses = found.guesses;
        for other in others {
            let other = other.figures.iter().find(|one| (one.measure, one.year) == (found.measure, found.year))?;
            all = all.checked_add(count(other)?)?;
            guesses = guesses.with(other.guesses);
        }
        let kind = if all == 0 { Kind::Nil } else { Kind::Derived };
        Some(Found { kind, number: Number::Whole(all), guesses, ..found.clone() })
    };
    first.figures.iter().filter_map(sum).collect()
}
