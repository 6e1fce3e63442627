//! The dataset's files with an import in them: tried out whole, then written at once.

use crate::put::{Saying, put};
use crate::say::say;
use crate::trial::try_out;
use crate::witness::Witnesses;
use crate::{Outcome, files, rows};
use mappa_core::{Dataset, quoted};
use mappa_import::{Fate, Import};
use std::fs;
use std::path::Path;

/// When something is written.
pub struct When<'a> {
    /// The day that goes into edition.csv and changes.csv; today where none is given.
    pub date: Option<&'a str>,
    /// Never: it is only tried out.
    pub dry_run: bool,
}

/// Writes what is new; nothing where all of it is as held, nor in a dry run, which goes as far as it can without.
pub fn write(folder: &Path, dataset: &Dataset, import: &Import, (id, witnesses): (&str, &Witnesses), when: &When<'_>) -> Outcome {
    let date = when.date.map_or_else(|| jiff::Zoned::now().date().to_string(), str::to_owned);
    if mappa_core::dataset::date_in_words(&date, mappa_core::Language::English).is_none() || date.len() != 10 {
        return Err(format!("--date {} is no day: write it like 2025-10-30", quoted(&date)));
    }
    let whose = match witnesses.publisher(id) {
        Some(publisher) if !witnesses.is_workbook(id) => publisher,
        _ => "the Ministry’s own table",
    };
    let saying = Saying { id, whose, is_workbook: &|id| witnesses.is_workbook(id) };
    let mut all = rows::read(folder)?;
    let mut changes = fs::read_to_string(folder.join(CHANGES)).unwrap_or_else(|_| CHANGES_HEADER.into());
    let mut changed = 0;
    for one in &import.figures {
        let shown = put(&mut all, dataset, one, &saying);
        let old = match &one.fate {
            _ if !shown => continue,
            Fate::Changed(old) | Fate::Rounding(old) => old,
            _ => "",
        };
        let found = &one.found;
        let area = &dataset.area(found.area).slug;
        let fields = [&date, area, &found.year.text(), found.measure.id(), &plain(old), &plain(&one.text()), id];
        changes += &fields.join(",");
        changes.push('\n');
        changed += 1;
    }
    let mut staged = vec![("sources.csv", witnesses.print()?), ("figures.csv", rows::print(&mut all)?)];
    if changed > 0 {
        let version = [[date.get(..7).unwrap_or(&date).to_owned(), date.clone(), made_up(dataset)]];
        staged.push(("edition.csv", rows::table(["version", "compiled", "made_up"], version.into_iter())?));
        staged.push((CHANGES, changes));
    }
    staged.retain(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text));
    if staged.is_empty() {
        say("  Nothing to write: no figure is new or changed.");
        return Ok(());
    }
    try_out(folder, &staged)?;
    if when.dry_run {
        return Ok(());
    }
    files::write(folder, &staged)?;
    match changed {
        0 => say("  Written: no figure is new or changed, only who says them."),
        _ => say(&format!("  Written: {changed} figures new or changed, listed in {}.", folder.join(CHANGES).display())),
    }
    Ok(())
}

/// What has changed, for good: one row for each figure.
const CHANGES: &str = "changes.csv";
const CHANGES_HEADER: &str = "date,area,year,measure,old,new,source\n";

fn made_up(dataset: &Dataset) -> String {
    if dataset.edition.made_up { "yes".into() } else { "no".into() }
}

/// A value in words, as a field of CSV.
fn plain(text: &str) -> String {
    text.replace(',', "")
}
