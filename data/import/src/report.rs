//! What was read, in plain words: the same lines in the shell and on the page.

use crate::{Compared, Concern, Fate, Import};
use mappa_core::number::thousands;
use mappa_core::quoted::unmarked;
use mappa_core::{Dataset, quoted};

/// So many changes are told one by one.
const MOST_TOLD: usize = 25;

impl Import {
    /// How many figures are new, stay as held, and change.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |fits: fn(&Fate) -> bool| self.figures.iter().filter(|one| fits(&one.fate)).count();
        (
            count(|fate| *fate == Fate::New),
            count(|fate| matches!(fate, Fate::Same | Fate::Rounding(_) | Fate::Finer(_) | Fate::Beside(_))),
            count(|fate| matches!(fate, Fate::Changed(_))),
        )
    }

    /// The guesses that figures rest on, with how many do.
    pub fn guesses(&self) -> Vec<(Concern, usize)> {
        let count = |concern| self.figures.iter().filter(|one| one.found.guesses.rest_on(concern)).count();
        Concern::ALL.iter().map(|&(_, concern)| (concern, count(concern))).filter(|(_, count)| *count > 0).collect()
    }

    /// The sheets of which figures were read, each once.
    fn sheets(&self) -> impl Iterator<Item = &String> {
        let mut sheets: Vec<&String> = Vec::new();
        for sheet in self.figures.iter().map(|one| &one.found.place.sheet) {
            if !sheets.contains(&sheet) {
                sheets.push(sheet);
            }
        }
        sheets.into_iter()
    }

    /// Doubts years that have not ended by a day, such as `2026-11-29`: nobody can have counted at their end yet.
    pub fn doubt_years_after(&mut self, today: &str) {
        for year in &self.years {
            if format!("{}-03-31", year.ends()).as_str() > today {
                let text = format!(
                    "{} has not ended yet: its figures would be of 31 March {}. Check the year",
                    year.text(),
                    year.ends()
                );
                self.concerns.push((Concern::Years, text));
            }
        }
    }

    /// The report, line by line.
    pub fn lines(&self, dataset: &Dataset) -> Vec<String> {
        let years: Vec<String> = self.years.iter().map(|year| year.text()).collect();
        let title = if self.title.is_empty() { String::new() } else { format!(" ({})", quoted(&self.title)) };
        let mut lines = vec![format!(
            "{}{title}: {}, {} of {}",
            quoted(&self.file),
            many(self.rows, "row", "rows"),
            many(self.figures.len(), "figure", "figures"),
            if years.is_empty() { "no year".into() } else { years.join(", ") }
        )];
        let (new, same, changed) = self.counts();
        lines.push(format!("{} new, {} unchanged, {} changed", count(new), count(same), count(changed)));
        if !self.unread.is_empty() {
            lines.push(format!("Read from {}; no figures were read from {}", named(self.sheets()), named(self.unread.iter())));
        }
        if self.undone > 0 {
            let figures = many(self.undone, "figure", "figures");
            lines.push(format!("{figures} based on a guess left out, as you asked"));
        }
        if self.blank > 0 {
            let cells = many(self.blank, "cell is blank", "cells are blank");
            lines.push(format!("{cells}: left blank"));
        }
        if !self.left_out.is_empty() {
            lines.push(unmarked(&format!("Columns we recognise but do not show: {}", self.left_out.join("; "))));
        }
        let changes: Vec<String> = self.figures.iter().filter_map(|one| change(one, dataset)).collect();
        let more = changes.len().saturating_sub(MOST_TOLD);
        lines.extend(changes.into_iter().take(MOST_TOLD));
        if more > 0 {
            lines.push(format!("… and {} more that differ from what we have", count(more)));
        }
        lines
    }
}

fn change(one: &Compared, dataset: &Dataset) -> Option<String> {
    let found = &one.found;
    let value = match &one.fate {
        Fate::New | Fate::Same => return None,
        Fate::Changed(old) => format!("{old} → {}", one.text()),
        Fate::Rounding(old) if found.number.whole().is_some() => format!("{old} → {} (the same, rounded)", one.text()),
        Fate::Rounding(old) => format!("{old} → {} (the same, less rounded)", one.text()),
        Fate::Beside(held) => format!("{held} stays, as the Ministry’s own; {} goes beside it as another source", one.text()),
        Fate::Finer(held) => format!("{held} stays; {} is the same, rounded", one.text()),
    };
    Some(format!("{}, {}, {}: {value}", dataset.area(found.area).name, found.year.text(), found.measure.short_label()))
}

fn count(number: usize) -> String {
    thousands(u64::try_from(number).unwrap_or(u64::MAX))
}

/// Sheets by their names.
fn named<'a>(sheets: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<String> = sheets.map(|name| quoted(name)).collect();
    [if names.len() == 1 { "the sheet " } else { "the sheets " }, &names.join(", ")].concat()
}

fn many(number: usize, one: &str, more: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { more })
}
