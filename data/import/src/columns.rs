//! Which column of a table is which measure.

use crate::Concern;
use crate::headings::{Headings, Meaning, normal};
use crate::layout::Table;
use crate::names::{Named, named};
use crate::rows::Rows;
use crate::sheet::Cell;
use mappa_core::{Dataset, Measure, Year};

/// Headings of a column that parts the rows of an area: its figures are then of a part of it.
const PARTED: [&str; 26] = [
    "level",
    "levels",
    "category",
    "categories",
    "mappa level",
    "mappa category",
    "measure",
    "indicator",
    "statistic",
    "variable",
    "type",
    "group",
    "sex",
    "gender",
    "age",
    "age group",
    "age band",
    "ethnicity",
    "nationality",
    "offence",
    "offence type",
    "quarter",
    "month",
    "date",
    "metric",
    "breakdown",
];
/// Headings of a column of years.
const YEARS: [&str; 11] = [
    "year",
    "years",
    "financial year",
    "mappa year",
    "reporting year",
    "reporting period",
    "period",
    "time period",
    "year ending",
    "fy",
    "blwyddyn",
];

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which, counted from 0.
    pub at: usize,
    /// What it counts.
    pub measure: Measure,
    /// Its year, where its heading names one.
    pub year: Option<Year>,
}

/// The columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Those of figures.
    pub figures: Vec<Column>,
    /// That of years.
    pub year: Option<usize>,
}

/// A heading that is put together of its rows.
struct Heading {
    /// All of it, the upper rows first.
    whole: String,
    /// What stands in the column itself, or over it in a merged cell.
    own: String,
}

/// The columns that are measures. An error says why the table cannot be read.
pub fn columns(table: &Table<'_>, headings: &Headings, dataset: &Dataset, read: &mut Rows) -> Result<Columns, String> {
    let sheet = table.sheet;
    let mut columns = Columns::default();
    let (mut areas, mut lone, mut guessed, mut noted) = (0, Vec::new(), Vec::new(), Vec::new());
    for at in table.names + 1..table.last {
        let Some(heading) = heading(table, at) else {
            headless(table, at, read);
            continue;
        };
        let place = sheet.place(table.body - 1, at);
        let shown = heading.whole.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = normal(&heading.own);
        if YEARS.contains(&plain.as_str()) {
            columns.year = Some(at);
            continue;
        }
        if PARTED.contains(&plain.as_str()) && has_any(table, at) {
            return Err(format!(
                "{place} is headed “{shown}”: its rows part each area, and we read tables with one row for each area: use our template \
                 (area, year, measure, value)"
            ));
        }
        let (whole, joined) = headings.meaning(&heading.whole);
        let (own, _) = headings.meaning(&heading.own);
        let guess = heading.whole != heading.own;
        if guess && matches!(own, Meaning::Measure(..)) && own != whole {
            read.tell(
                Concern::Headings,
                format!("{place}: “{}” may or may not stand under what is left of it (“{shown}”). Column skipped", heading.own),
            );
            continue;
        }
        match whole {
            Meaning::LeftOut => {
                if !read.left_out.contains(&shown) {
                    read.left_out.push(shown);
                }
            }
            Meaning::Measure(measure, year) => {
                if let Some(first) = columns.figures.iter().find(|known| (known.measure, known.year) == (measure, year)) {
                    let first = sheet.place(table.body - 1, first.at);
                    return Err(format!("{first} and {place} are both headed as “{}”: take one of them out", measure.label()));
                }
                if sheet.hidden_columns.contains(&at) {
                    read.tell(
                        Concern::Hidden,
                        format!("{place}: the column “{shown}” is hidden. Column skipped: unhide it to have it read"),
                    );
                    continue;
                }
                if joined {
                    noted.push(shown.clone());
                }
                if guess {
                    guessed.push(shown);
                }
                columns.figures.push(Column { at, measure, year });
            }
            Meaning::Part | Meaning::Unknown(_) => {
                areas += usize::from(matches!(named(dataset, &heading.own).named, Named::Area(_)));
                if whole == Meaning::Part && !guess {
                    lone.push(place.to_string());
                }
                let near = if let Meaning::Unknown(near) = whole { near } else { None };
                let offer = near.map_or(String::new(), |near| format!(" (closest: “{near}”)"));
                read.tell(
                    Concern::Headings,
                    format!("{place}: we do not recognise the heading “{shown}”{offer}. Column skipped"),
                );
            }
        }
    }
    let rows = format!("row {}{}", table.body, sheet.in_words());
    if columns.figures.is_empty() && areas > 1 {
        return Err(format!(
            "{rows} has the areas side by side, and we read tables with a row for each area: turn it (copy, paste special, transpose)"
        ));
    }
    if let (Some(first), false) = (lone.first(), guessed.is_empty()) {
        return Err(format!(
            "we cannot tell which columns are under which heading: {first} is under none. Write each column’s whole heading in \
             one cell, such as “Category 1 Level 1”"
        ));
    }
    title(table, &mut columns, read);
    if sheet.hidden_columns.contains(&table.names) {
        read.tell(Concern::Hidden, format!("{}: the column of the areas is hidden", sheet.place(table.body - 1, table.names)));
    }
    if !guessed.is_empty() {
        read.tell(
            Concern::Layout,
            format!(
                "rows {} to {}{}: each heading was taken to reach to the next on its right: {}",
                table.top + 1,
                table.body,
                sheet.in_words(),
                guessed.join("; ")
            ),
        );
    }
    if !noted.is_empty() {
        read.tell(
            Concern::Layout,
            format!("{rows}: digits at the end of headings were taken for marks of notes: {}", noted.join("; ")),
        );
    }
    Ok(columns)
}

/// Words above a table that say that its figures may be no counts.
const NO_COUNTS: [&str; 9] = ["per 100", "per 1,000", "per 10,000", "rate", "percentage", "per cent", "%", "change", "thousand"];

/// What stands above a table may say what its headings do not: one level, of which all of it is, or another unit.
fn title(table: &Table<'_>, columns: &mut Columns, read: &mut Rows) {
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
        read.tell(Concern::Layout, text);
    }
}

/// The heading of a column; `None` where it has none of its own.
fn heading(table: &Table<'_>, at: usize) -> Option<Heading> {
    let sheet = table.sheet;
    let mut whole: Vec<String> = Vec::new();
    let mut own: Vec<String> = Vec::new();
    let mut itself = false;
    for row in table.top..table.body {
        let text = sheet.at(row, at).text();
        if !text.is_empty() {
            whole.push(text.clone());
            own.push(text);
            itself = true;
            continue;
        }
        let merged =
            sheet.merges.iter().find(|(first, last)| (first.0..=last.0).contains(&row) && (first.1..=last.1).contains(&at));
        if let Some(&(first, _)) = merged {
            let text = sheet.at(first.0, first.1).text();
            if first.1 > table.names && first.1 != at && !text.is_empty() && !whole.contains(&text) {
                whole.push(text.clone());
                own.push(text);
            }
            continue;
        }
        let row_is_merged = sheet.merges.iter().any(|(first, last)| (first.0..=last.0).contains(&row) && last.1 > first.1);
        if row + 1 < table.body && !row_is_merged {
            let left = (table.names + 1..at).rev().map(|left| sheet.at(row, left).text()).find(|text| !text.is_empty());
            whole.extend(left);
        }
    }
    itself.then(|| Heading { whole: whole.join(" "), own: own.join(" ") })
}

/// Tells of a column that has numbers and no heading.
fn headless(table: &Table<'_>, at: usize, read: &mut Rows) {
    let has = (table.body..table.end).find(|&row| {
        let named = !table.sheet.at(row, table.names).is_blank();
        named
            && match table.sheet.at(row, at) {
                Cell::Number(_) => true,
                Cell::Text(text) => text.starts_with(|sign: char| sign.is_ascii_digit()),
                _ => false,
            }
    });
    if let Some(row) = has {
        let place = table.sheet.place(row, at);
        read.tell(Concern::Headings, format!("{place}: there are numbers in a column without a heading. Column skipped"));
    }
}

/// Whether a column has anything beside an area.
fn has_any(table: &Table<'_>, at: usize) -> bool {
    (table.body..table.end).any(|row| !table.sheet.at(row, table.names).is_blank() && !table.sheet.at(row, at).is_blank())
}
