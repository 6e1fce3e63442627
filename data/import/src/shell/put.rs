//! What an import does to the rows of figures.csv.

use crate::rows::Row;
use mappa_core::dataset::Kind;
use mappa_core::{Dataset, Number};
use mappa_import::{Compared, Fate};

/// Who says the figures of an import.
pub struct Saying<'a> {
    /// The id of the source.
    pub id: &'a str,
    /// Whose it is, as a sentence names it: `the Ministry’s own table`.
    pub whose: &'a str,
    /// Whether a source is a table of the Ministry's, which a newspaper's figure does not push aside.
    pub is_workbook: &'a dyn Fn(&str) -> bool,
}

/// Puts a figure in. What a source said before stays beside it if it differs, and is credited if it agrees; a finer value
/// that is held stays, and a table of the Ministry's stays before what anybody else prints. Returns whether what is shown is
/// now another than before.
pub fn put(rows: &mut Vec<Row>, dataset: &Dataset, one: &Compared, saying: &Saying<'_>) -> bool {
    let source = saying.id;
    let mut new = row(dataset, one, source);
    let held = rows.iter().position(|row| row.is_of(&new) && row.shown);
    match (&one.fate, held.and_then(|held| rows.get_mut(held))) {
        (Fate::Finer(_), Some(held)) => {
            held.credit(source);
            return false;
        }
        (Fate::Beside(_), _) => {
            beside(rows, new, saying);
            return false;
        }
        (Fate::Same, Some(held)) => {
            // who else says it changes nothing, but that the Ministry has published it
            if (saying.is_workbook)(source) {
                held.kind.clone_from(&new.kind);
                if held.value.is_empty() || new.value.is_empty() {
                    held.value.clone_from(&new.value);
                }
            }
            held.sources.retain(|id| id != source);
            held.credit(source);
            let held = held.clone();
            merge(rows, &held);
            return false;
        }
        _ => {}
    }
    let official = held.and_then(|held| rows.get(held)).is_some_and(|row| row.sources.iter().any(|id| (saying.is_workbook)(id)));
    let is_finer = matches!(one.fate, Fate::Rounding(_)) && one.found.number.whole().is_none();
    let agrees = |row: &Row| row.agrees(&new) || (row.shown && official && is_finer);
    // what this very source said before is revised by it, and stands in changes.csv
    for row in rows.iter_mut().filter(|row| row.is_of(&new)) {
        row.sources.retain(|id| id != source);
    }
    // whoever says the same is credited, whether it was shown or stood beside
    let credited: Vec<String> =
        rows.iter().filter(|row| row.is_of(&new) && agrees(row)).flat_map(|row| row.sources.clone()).collect();
    let taken_up = |row: &Row| row.is_of(&new) && (row.sources.is_empty() || agrees(row));
    let kept: Vec<Row> = rows.iter().filter(|row| !taken_up(row)).cloned().collect();
    *rows = kept;
    for row in rows.iter_mut().filter(|row| row.is_of(&new)) {
        note(row, one, saying);
    }
    new.sources.extend(credited);
    rows.push(new);
    true
}

/// The row of a figure that was read, as shown.
fn row(dataset: &Dataset, one: &Compared, source: &str) -> Row {
    let found = &one.found;
    Row {
        area: dataset.area(found.area).slug.clone(),
        year: found.year.text(),
        measure: found.measure.id().into(),
        value: if found.kind.has_value() { plain(found.number) } else { String::new() },
        kind: Kind::ALL.iter().find(|(_, kind)| *kind == found.kind).map_or("published", |(id, _)| *id).into(),
        sources: vec![source.to_owned()],
        shown: true,
        note: String::new(),
    }
}

/// Credits whoever stands beside a figure and says the same as it.
fn merge(rows: &mut Vec<Row>, held: &Row) {
    let same = |row: &Row| row.is_of(held) && !row.shown && row.agrees(held);
    let credited: Vec<String> = rows.iter().filter(|row| same(row)).flat_map(|row| row.sources.clone()).collect();
    rows.retain(|row| !same(row));
    if let Some(row) = rows.iter_mut().find(|row| row.is_of(held) && row.shown) {
        row.sources.extend(credited.into_iter().filter(|id| !held.sources.contains(id)));
    }
}

/// Puts a figure beside that of the Ministry's table; a row that says the same already stays as it is, with its note.
fn beside(rows: &mut Vec<Row>, mut new: Row, saying: &Saying<'_>) {
    if let Some(row) = rows.iter_mut().find(|row| row.is_of(&new) && !row.shown && row.agrees(&new)) {
        row.credit(saying.id);
        return;
    }
    rows.retain(|row| !(row.is_of(&new) && row.sources == [saying.id]));
    for row in rows.iter_mut().filter(|row| row.is_of(&new)) {
        row.sources.retain(|id| id != saying.id);
    }
    new.shown = false;
    new.note = format!("as printed by {}; the Ministry’s own table, which is shown, has another figure", saying.whose);
    rows.push(new);
}

/// Says why a row stands beside the figure that is shown now. A note that somebody has written may be about the figure that
/// was shown before, and is then told as such.
fn note(row: &mut Row, one: &Compared, saying: &Saying<'_>) {
    let why = match &one.fate {
        Fate::Rounding(_) if row.shown => format!("as reported, rounded; {}, which is shown, is more exact", saying.whose),
        _ => format!("as reported; {}, which is shown, has another figure", saying.whose),
    };
    if row.shown {
        row.shown = false;
        row.note = why;
        return;
    }
    let (Fate::Changed(old) | Fate::Rounding(old)) = &one.fate else { return };
    // the notes of an import are about whose the figure is, and are written anew
    let (ours, written) = match row.note.split_once("; noted when ") {
        Some((ours, written)) => (ours, Some(written.to_owned())),
        None => (row.note.as_str(), None),
    };
    let is_ours = ours.starts_with("as reported") || ours.starts_with("as printed by ");
    row.note = match written {
        Some(written) => format!("{why}; noted when {written}"),
        None if is_ours || row.note.is_empty() => why,
        None => format!("{why}; noted when {old} was shown: {}", row.note),
    };
}

/// Digits only, as files have them.
fn plain(number: Number) -> String {
    number.text().replace(',', "")
}
