//! Whether counts add up: areas to England and Wales, levels to categories, categories to all.

use crate::compare::Compared;
use crate::place::{Place, cells};
use crate::{Concern, Doubt, Found, rates};
use mappa_core::dataset::Kind;
use mappa_core::number::thousands;
use mappa_core::{AreaId, Dataset, Measure, Year};

/// What each measure is the sum of, where all parts are held. Category 3 has no level 1, by what it is.
const PARTS: [(Measure, &[Measure], &str); 4] = [
    (Measure::Rso, &[Measure::RsoL1, Measure::RsoL2, Measure::RsoL3], "levels"),
    (Measure::Cat2, &[Measure::Cat2L1, Measure::Cat2L2, Measure::Cat2L3], "levels"),
    (Measure::Cat3, &[Measure::Cat3L2, Measure::Cat3L3], "levels"),
    (Measure::Total, &[Measure::Rso, Measure::Cat2, Measure::Cat3], "categories"),
];

/// What does not add up in a year, of the figures held with those that were read in their place; those that were read are
/// named by their cells.
pub fn doubts(dataset: &Dataset, year: Year, read: &[Compared]) -> Vec<Doubt> {
    let read: Vec<&Found> = read.iter().map(|one| &one.found).filter(|found| found.year == year).collect();
    let found = |area: AreaId, measure: Measure| read.iter().copied().find(|one| (one.area, one.measure) == (area, measure));
    let of = |area: AreaId, measure: Measure| match found(area, measure) {
        Some(found) if found.kind.has_value() => found.number.whole(),
        Some(found) => (found.kind == Kind::Nil).then_some(0),
        None => dataset.count(area, year, measure),
    };
    let place = |area: AreaId, measure: Measure| found(area, measure).map(|found| &found.place);
    let mut doubts = Vec::new();
    let mut sum = |about: String, told: (u32, &[&Place]), what: &str, added: (u32, &[&Place])| {
        let sheet = told.1.first().or(added.1.first()).map_or("", |place| &place.sheet);
        let [told, added] = [told, added].map(|(count, places)| thousands(count.into()) + &cells(places, sheet));
        let sheet = if sheet.is_empty() { String::new() } else { [", on the sheet “", sheet, "”"].concat() };
        let text = [&about, " is ", &told, ", but ", what, " add up to ", &added, &sheet].concat();
        doubts.push(Doubt { concern: Concern::Sums, text });
    };
    for area in dataset.area_ids() {
        for (whole, parts, what) in PARTS {
            // what a table may have besides
            let more = match whole {
                Measure::Total => Some(Measure::Cat4),
                Measure::Cat3 => Some(Measure::Cat3L1),
                _ => None,
            };
            let (Some(told), Some(added)) = (of(area, whole), total(parts.iter().map(|&part| of(area, part)))) else { continue };
            let added = added + more.and_then(|more| of(area, more)).unwrap_or(0);
            if told != added {
                let about = [&dataset.area(area).name, ", ", &year.text(), ": ", whole.short_label()].concat();
                let places: Vec<&Place> = parts.iter().copied().chain(more).filter_map(|part| place(area, part)).collect();
                sum(about, (told, &Vec::from_iter(place(area, whole))), &["its ", what].concat(), (added, &places));
            }
        }
    }
    if let Some(benchmark) = dataset.benchmark() {
        for &measure in Measure::ALL.iter().filter(|measure| **measure != Measure::RsoRate) {
            let areas = total(dataset.police_areas().map(|area| of(area, measure)));
            if let (Some(told), Some(added)) = (of(benchmark, measure), areas)
                && told != added
            {
                let about = [measure.label(), ", ", &year.text(), ": England and Wales"].concat();
                let places: Vec<&Place> = dataset.police_areas().filter_map(|area| place(area, measure)).collect();
                sum(about, (told, &Vec::from_iter(place(benchmark, measure))), "the areas", (added, &places));
            }
        }
    }
    doubts.extend(rates::doubts(dataset, year, found, of));
    doubts
}

/// The sum, if every part is held.
fn total(parts: impl Iterator<Item = Option<u32>>) -> Option<u32> {
    parts.sum()
}
