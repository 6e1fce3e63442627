//! `data check`: every row, and what to think of the figures.

use crate::Outcome;
use crate::load::load;
use crate::say::say;
use mappa_core::{Dataset, Measure, Year};
use mappa_import::doubts;
use std::path::Path;

/// A yearly change beyond this many per cent is looked up in its source.
const JUMP: u64 = 15;
/// A jump among fewer people than this says little.
const FEW: u32 = 100;

/// Checks every row, then says what does not add up, what jumps, and how much is held.
pub fn check(folder: &Path) -> Outcome {
    let dataset = load(folder)?;
    say(&format!("{}: all rows are good ({} areas, {} sources)", folder.display(), dataset.areas.len(), dataset.sources.len()));
    let doubts: Vec<String> = dataset.page_years().flat_map(|year| doubts(&dataset, year, &[])).map(|doubt| doubt.text).collect();
    section("What does not add up", &doubts);
    section(
        &format!("Registered sexual offenders: changes beyond ±{JUMP}% in a year, to be looked up in their sources"),
        &jumps(&dataset),
    );
    println!("\nHow many of the {} areas have a figure, by measure and year", dataset.police_areas().count());
    let years: Vec<Year> = dataset.page_years().collect();
    let heads: Vec<String> = years.iter().map(|year| year.text().get(2..).unwrap_or_default().to_owned()).collect();
    println!("{:22}{}", "", heads.iter().map(|head| format!("{head:>6}")).collect::<String>());
    for &measure in Measure::ALL {
        let cells = years.iter().map(|&year| {
            let held = dataset.police_areas().filter(|&area| dataset.figure(area, year, measure).held().is_some()).count();
            if held == 0 { format!("{:>6}", "·") } else { format!("{held:>6}") }
        });
        println!("{:22}{}", measure.id(), cells.collect::<String>());
    }
    Ok(())
}

fn section(title: &str, lines: &[String]) {
    println!("\n{title}: {}", if lines.is_empty() { "nothing".into() } else { lines.len().to_string() });
    lines.iter().for_each(|line| say(&format!("  {line}")));
}

fn jumps(dataset: &Dataset) -> Vec<String> {
    let of_area = |area| {
        dataset.page_years().filter_map(move |year| {
            let (before, after) =
                (dataset.count(area, year.previous()?, Measure::Rso)?, dataset.count(area, year, Measure::Rso)?);
            let far = u64::from(before.abs_diff(after)) * 100 > u64::from(before) * JUMP;
            (far && before >= FEW).then(|| format!("{}, {}: {before} → {after}", dataset.area(area).name, year.text()))
        })
    };
    dataset.area_ids().flat_map(of_area).collect()
}
