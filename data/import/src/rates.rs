//! Whether rates agree with counts and populations.

use crate::place::cells;
use crate::{Concern, Doubt, Found};
use mappa_core::number::{divide, thousands};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// A published rate may be this far, in per cent, from ours: the Ministry's populations are not always those of the year.
const TOLERANCE: u64 = 2;

/// The rates of a year that do not follow from count and population. `found` gives a figure that was read, `of` a count that
/// was read or is held.
pub fn doubts<'a>(
    dataset: &Dataset,
    year: Year,
    found: impl Fn(AreaId, Measure) -> Option<&'a Found>,
    of: impl Fn(AreaId, Measure) -> Option<u32>,
) -> Vec<Doubt> {
    let doubt = |area| {
        let read = found(area, Measure::RsoRate);
        let told = match read {
            Some(found) => found.number,
            None => dataset.figure(area, year, Measure::RsoRate).held()?.number,
        };
        let people = u64::from(of(area, Measure::Rso)?);
        let population = dataset.populations.denominator(area, year).filter(|one| one.exact)?.population;
        let ours = divide(people * 1_000_000, u64::from(population.aged_10_plus))?;
        if told.tenths().abs_diff(ours) * 100 <= ours * TOLERANCE + 500 {
            return None;
        }
        let count = found(area, Measure::Rso);
        let sheet = read.or(count).map_or("", |found| &found.place.sheet);
        let cell = |found: Option<&Found>| found.map_or(String::new(), |found| cells(&[&found.place], sheet));
        let on = if sheet.is_empty() { String::new() } else { [", on the sheet “", sheet, "”"].concat() };
        let text = format!(
            "{}, {}: the rate is {}{}, and {}{} among {} people aged 10 and over (mid-{}) are {}.{}{on}",
            dataset.area(area).name,
            year.text(),
            told.text(),
            cell(read),
            thousands(people),
            cell(count),
            thousands(population.aged_10_plus.into()),
            population.mid_year,
            thousands(ours / 10),
            ours % 10
        );
        Some(Doubt { concern: Concern::Rates, text })
    };
    dataset.area_ids().filter_map(doubt).collect()
}
