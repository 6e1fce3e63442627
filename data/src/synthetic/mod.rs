//! Synthetic datasets for tests and benchmarks: a full one and an empty one, over the real areas, places and populations.
//! Every page made from them says that its figures are made up.

mod chance;
mod growth;
mod levels;
mod rows;

use chance::Chance;
use levels::Counts;
use mappa_core::{Dataset, Year};
use std::fs;
use std::io::{Error, Result};
use std::path::Path;

/// The last year of a full dataset over one that ends earlier; else it goes a year further than that.
const LAST: u16 = 2024;

/// The years of the full dataset: 15 over the fixture.
fn years(known: &Dataset) -> Vec<Year> {
    let next = Year::beginning(known.last_year().ends().max(LAST)).unwrap_or(Year::FIRST_PAGE);
    Year::FIRST_PAGE.to(next).collect()
}

/// Writes a dataset folder without any figure, from the areas of `base`.
pub fn make_empty(base: &Path, folder: &Path) -> Result<()> {
    copy_base(base, folder)?;
    fs::write(folder.join("figures.csv"), "area,year,measure,value,kind,sources,standing,note\n")?;
    fs::write(folder.join("edition.csv"), "version,compiled,made_up\nempty,2026-11-22,yes\n")?;
    let sources = fs::read_to_string(base.join("sources.csv"))?;
    let kept = |line: &&str| line.starts_with("id,") || line.starts_with("ons-");
    fs::write(folder.join("sources.csv"), sources.lines().filter(kept).map(|line| line.to_owned() + "\n").collect::<String>())
}

/// Writes a dataset folder with a figure for every area, measure and year, as if every official workbook had been read: of
/// one piece (levels, categories, areas and rates add up), and plausible, as each area grows from what `base` holds of it.
/// Some figures are nil, suppressed or not collected, some are disputed or revised, and a few are surprises, which their
/// rows say.
pub fn make_full(base: &Path, folder: &Path) -> Result<()> {
    let known = load(base)?;
    make_empty(base, folder)?;
    let years = years(&known);
    complete_denominators(folder, &years)?;
    let dataset = load(folder)?;
    let mut chance = Chance::new(20_261_122);
    let mut rows = rows::Rows::new(&known, &dataset, years.last().copied());
    let mut all: Vec<Counts> = years.iter().map(|_| Counts::new()).collect();
    for area in dataset.police_areas() {
        let series = growth::series(&known, area, &years, &mut chance);
        for ((&year, count), sum) in years.iter().zip(series).zip(&mut all) {
            let counts = levels::counts(&known, area, year, count, &mut chance);
            counts.iter().for_each(|(&measure, number)| *sum.entry(measure).or_default() += number);
            rows.add(area, year, &counts, &mut chance);
        }
    }
    if let Some(both) = dataset.benchmark() {
        years.iter().zip(&all).for_each(|(&year, counts)| rows.add(both, year, counts, &mut chance));
    }
    let mut sources = fs::read_to_string(folder.join("sources.csv"))?;
    sources += "made-press,press,The Made-up Gazette,Made-up figures as a newspaper might round them,,https://example.org/\n";
    for year in years {
        let (text, slug, ends) = (year.text(), year.slug(), year.ends());
        sources += &format!("made-{slug},workbook,Made up,Made-up area tables {text},{ends}-10-30,\n");
    }
    fs::write(folder.join("sources.csv"), sources)?;
    fs::write(folder.join("figures.csv"), rows.finish())?;
    fs::write(folder.join("edition.csv"), "version,compiled,made_up\nmade-full,2026-11-22,yes\n")
}

fn load(folder: &Path) -> Result<Dataset> {
    crate::load(folder).map_err(|problems| Error::other(problems.first().map_or(String::new(), ToString::to_string)))
}

/// Years that nobody has a rate of yet go with the mid-year before, as the latest that are known do.
fn complete_denominators(folder: &Path, years: &[Year]) -> Result<()> {
    let file = folder.join("denominators.csv");
    let mut denominators = fs::read_to_string(&file)?;
    for year in years {
        if !denominators.contains(&year.text()) {
            denominators += &format!("{},{}\n", year.text(), year.begins() - 1);
        }
    }
    fs::write(file, denominators)
}

fn copy_base(base: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for file in crate::FILES {
        fs::copy(base.join(file), folder.join(file))?;
    }
    Ok(())
}
