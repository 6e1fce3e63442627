//! Whether figures agree with each other: areas with England and Wales, levels with categories, categories with all, rates
//! with counts and populations.

use crate::Concern;
use crate::compare::Compared;
use mappa_core::number::{divide, thousands};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// A published rate may be this far, in per cent, from ours: the Ministry's populations are not always those of the year.
const RATE_TOLERANCE: u64 = 2;

/// Something that does not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What is doubted.
    pub concern: Concern,
    /// The sentence.
    pub text: String,
}

/// What each measure is the sum of, where all parts are held. Category 3 has no level 1, by what it is.
const PARTS: [(Measure, &[Measure], &str); 4] = [
    (Measure::Rso, &[Measure::RsoL1, Measure::RsoL2, Measure::RsoL3], "levels"),
    (Measure::Cat2, &[Measure::Cat2L1, Measure::Cat2L2, Measure::Cat2L3], "levels"),
    (Measure::Cat3, &[Measure::Cat3L2, Measure::Cat3L3], "levels"),
    (Measure::Total, &[Measure::Rso, Measure::Cat2, Measure::Cat3], "categories"),
];

/// What does not add up in a year, of the figures held with those that were read in their place.
pub fn doubts(dataset: &Dataset, year: Year, read: &[Compared]) -> Vec<Doubt> {
    let of = |area: AreaId, measure: Measure| {
        let found = read.iter().map(|one| &one.found).find(|one| (one.area, one.year, one.measure) == (area, year, measure));
        match found {
            Some(found) if found.kind.has_value() || found.number.tenths() > 0 => found.number.whole(),
            Some(found) => (found.kind == mappa_core::dataset::Kind::Nil).then_some(0),
            None => dataset.count(area, year, measure),
        }
    };
    let mut doubts = Vec::new();
    let mut sum = |text: String| doubts.push(Doubt { concern: Concern::Sums, text });
    for area in dataset.area_ids() {
        for (whole, parts, what) in PARTS {
            let (Some(told), Some(mut added)) = (of(area, whole), total(parts.iter().map(|&part| of(area, part)))) else {
                continue;
            };
            if whole == Measure::Total {
                added += of(area, Measure::Cat4).unwrap_or(0);
            }
            if whole == Measure::Cat3 {
                added += of(area, Measure::Cat3L1).unwrap_or(0);
            }
            if told != added {
                let (name, label) = (&dataset.area(area).name, whole.short_label());
                let (told, added) = (thousands(told.into()), thousands(added.into()));
                sum(format!("{name}, {}: {label} is {told}, but its {what} add up to {added}", year.text()));
            }
        }
    }
    if let Some(benchmark) = dataset.benchmark() {
        for &measure in Measure::ALL.iter().filter(|measure| **measure != Measure::RsoRate) {
            let areas = total(dataset.police_areas().map(|area| of(area, measure)));
            if let (Some(told), Some(added)) = (of(benchmark, measure), areas)
                && told != added
            {
                let (told, added) = (thousands(told.into()), thousands(added.into()));
                sum(format!(
                    "{}, {}: England and Wales is {told}, but the areas add up to {added}",
                    measure.label(),
                    year.text()
                ));
            }
        }
    }
    doubts.extend(rates(dataset, year, read, of));
    doubts
}

/// The sum, if every part is held.
fn total(parts: impl Iterator<Item = Option<u32>>) -> Option<u32> {
    parts.sum()
}

fn rates(dataset: &Dataset, year: Year, read: &[Compared], of: impl Fn(AreaId, Measure) -> Option<u32>) -> Vec<Doubt> {
    let rate = |area| {
        let found =
            read.iter().map(|one| &one.found).find(|one| (one.area, one.year, one.measure) == (area, year, Measure::RsoRate));
        found.map(|found| found.number).or_else(|| Some(dataset.figure(area, year, Measure::RsoRate).held()?.number))
    };
    let doubt = |area| {
        let (told, people) = (rate(area)?, u64::from(of(area, Measure::Rso)?));
        let population = dataset.populations.denominator(area, year).filter(|one| one.exact)?.population;
        let ours = divide(people * 1_000_000, u64::from(population.aged_10_plus))?;
        if told.tenths().abs_diff(ours) * 100 <= ours * RATE_TOLERANCE + 500 {
            return None;
        }
        let text = format!(
            "{}, {}: the rate is {}, and {} among {} people aged 10 and over (mid-{}) are {}.{}",
            dataset.area(area).name,
            year.text(),
            told.text(),
            thousands(people),
            thousands(population.aged_10_plus.into()),
            population.mid_year,
            thousands(ours / 10),
            ours % 10
        );
        Some(Doubt { concern: Concern::Rates, text })
    };
    dataset.area_ids().filter_map(doubt).collect()
}
