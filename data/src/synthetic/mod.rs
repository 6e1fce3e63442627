//! Made-up datasets for tests and benchmarks: a full one and an empty one, over the real areas, places and populations.
//! Every page made from them says that its figures are made up.

use mappa_core::{Measure, Year};
use std::fs;
use std::io::{Error, Result};
use std::path::Path;

/// The years of the full dataset: 15 of them.
const YEARS: std::ops::Range<u16> = 2010..2025;

/// Writes a dataset folder without any figure, from the areas of `base`.
pub fn make_empty(base: &Path, folder: &Path) -> Result<()> {
    copy_base(base, folder)?;
    fs::write(folder.join("figures.csv"), "area,year,measure,value,kind,sources,standing,note\n")?;
    fs::write(folder.join("edition.csv"), "version,compiled,made_up\nempty,2026-11-22,yes\n")?;
    let sources = fs::read_to_string(base.join("sources.csv"))?;
    let kept = |line: &&str| line.starts_with("id,") || line.starts_with("ons-");
    fs::write(folder.join("sources.csv"), sources.lines().filter(kept).map(|line| line.to_owned() + "\n").collect::<String>())
}

/// Writes a dataset folder with a figure for every area, measure and year, from the areas of `base`: as if every
/// official workbook had been read. Some are nil, suppressed or not collected, and some are disputed.
pub fn make_full(base: &Path, folder: &Path) -> Result<()> {
    make_empty(base, folder)?;
    let dataset =
        crate::load(folder).map_err(|problems| Error::other(problems.first().map_or(String::new(), ToString::to_string)))?;
    let mut sources = fs::read_to_string(folder.join("sources.csv"))?;
    let mut figures = fs::read_to_string(folder.join("figures.csv"))?;
    let mut denominators = fs::read_to_string(folder.join("denominators.csv"))?;
    let mut chance = Chance(20_261_122);
    for year in YEARS.filter_map(Year::beginning) {
        let (text, slug, ends) = (year.text(), year.slug(), year.ends());
        sources += &format!("made-{slug},workbook,Made up,Made-up area tables {text},{ends}-10-30,\n");
        if !denominators.contains(&text) {
            denominators += &format!("{text},{}\n", year.begins() - 1);
        }
        for area in dataset.areas.iter().enumerate() {
            let (index, area) = (u64::try_from(area.0).unwrap_or(0), area.1);
            let scale = if area.is_benchmark() { 42 } else { 1 };
            let level = 400 + (index * 67) % 1_900;
            let grown = level * (100 + 4 * u64::from(year.begins() - 2010)) / 100;
            for &measure in Measure::ALL {
                let (value, kind) = match measure {
                    Measure::RsoRate => (format!("{}.{}", 70 + grown % 90, index % 10), "published"),
                    Measure::Cat4 if year.begins() < 2022 => continue,
                    Measure::RsoL3 | Measure::Cat3L3 if chance.next(4) == 0 => (String::new(), "suppressed"),
                    Measure::Cat3L1 => (String::new(), "not_collected"),
                    Measure::SfoCharged | Measure::Revoked if chance.next(5) == 0 => (String::new(), "nil"),
                    _ => {
                        let share = [100, 0, 96, 3, 1, 40, 38, 2, 1, 4, 1, 2, 1, 1, 145, 137, 6, 2, 5, 2, 12, 3, 1, 4, 2, 1];
                        let share = share.get(measure.index()).copied().unwrap_or(1);
                        ((1 + scale * grown * share / 100 + chance.next(9)).to_string(), "published")
                    }
                };
                figures += &format!("{},{text},{},{value},{kind},made-{slug},shown,\n", area.slug, measure.id());
            }
        }
    }
    fs::write(folder.join("sources.csv"), sources)?;
    fs::write(folder.join("figures.csv"), figures)?;
    fs::write(folder.join("denominators.csv"), denominators)?;
    fs::write(folder.join("edition.csv"), "version,compiled,made_up\nmade-full,2026-11-22,yes\n")
}

fn copy_base(base: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for file in crate::FILES {
        fs::copy(base.join(file), folder.join(file))?;
    }
    Ok(())
}

/// A little generator of even chances, the same on every machine (Knuth's linear congruential one).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}
