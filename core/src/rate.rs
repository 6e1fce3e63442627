//! The rate of registered sexual offenders per 100,000 people aged 10 and over, as the Ministry of Justice defines it:
//! the count at 31 March divided by the mid-year estimate of people aged 10 and over, times 100,000.

use crate::dataset::{Denominator, Figure, Held, Kind, SourceId};
use crate::number::divide;
use crate::{AreaId, Dataset, Measure, Number, Year};

/// How a rate that is shown came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis<'a> {
    /// It stands in a source.
    Printed(Kind, &'a [SourceId]),
    /// We calculated it from a count and a population.
    Calculated {
        /// The count.
        count: Held<'a>,
        /// The population.
        denominator: Denominator,
    },
}

/// A rate per 100,000 people aged 10 and over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate<'a> {
    /// Its value, to the decimals that it is shown with.
    pub number: Number,
    /// How it came about.
    pub basis: Basis<'a>,
}

impl Rate<'_> {
    /// Whether it is calculated from an estimate one year off, or from a rounded count.
    pub fn is_approximate(&self) -> bool {
        match self.basis {
            Basis::Printed(..) => false,
            Basis::Calculated { count, denominator } => !denominator.exact || count.kind == Kind::Rounded,
        }
    }
}

/// Why there is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRate {
    /// Neither a rate nor a count is held.
    NoCount,
    /// A count is held, but no population estimate that goes with it.
    NoPopulation,
}

/// The crude rate that is shown for an area and year, per 100,000 people aged 10 and over. In this order: the published one; the
/// count over the population that the Ministry uses, with one decimal; one that others derived from a published figure; the
/// count over an estimate one year off, or a rounded count, in whole numbers; none.
pub fn rate(dataset: &Dataset, area: AreaId, year: Year) -> Result<Rate<'_>, NoRate> {
    rate_with(dataset, area, year, dataset.figure(area, year, Measure::Rso))
}

/// A count with the population that it is a share of, where both are exact.
pub fn exact_share(dataset: &Dataset, area: AreaId, year: Year) -> Option<(u64, u64)> {
    exact_share_with(dataset, area, year, dataset.figure(area, year, Measure::Rso))
}

/// [`rate`], where the count has been looked up.
pub(crate) fn rate_with<'a>(dataset: &'a Dataset, area: AreaId, year: Year, count: Figure<'a>) -> Result<Rate<'a>, NoRate> {
    let Some(held) = dataset.figure(area, year, Measure::RsoRate).held() else {
        return calculated(dataset, area, year, count);
    };
    let printed = Rate { number: held.number, basis: Basis::Printed(held.kind, held.sources) };
    let exact = (held.kind == Kind::Derived).then(|| calculated(dataset, area, year, count).ok()).flatten();
    Ok(exact.filter(|rate| !rate.is_approximate()).unwrap_or(printed))
}

/// The rate that we calculate from a count, if the population is known.
fn calculated<'a>(dataset: &'a Dataset, area: AreaId, year: Year, count: Figure<'a>) -> Result<Rate<'a>, NoRate> {
    let count = count.held().ok_or(NoRate::NoCount)?;
    let people = u64::from(count.number.whole().ok_or(NoRate::NoCount)?);
    let denominator = dataset.populations.denominator(area, year).ok_or(NoRate::NoPopulation)?;
    let population = u64::from(denominator.population.aged_10_plus);
    let exact = denominator.exact && count.kind != Kind::Rounded;
    let value = divide(people * if exact { 1_000_000 } else { 100_000 }, population);
    let value = value.and_then(|value| u32::try_from(value).ok()).ok_or(NoRate::NoPopulation)?;
    let number = if exact { Number::Tenths(value) } else { Number::Whole(value) };
    Ok(Rate { number, basis: Basis::Calculated { count, denominator } })
}

/// [`exact_share`], where the count has been looked up.
pub(crate) fn exact_share_with(dataset: &Dataset, area: AreaId, year: Year, count: Figure<'_>) -> Option<(u64, u64)> {
    let count = count.held().filter(|held| held.kind != Kind::Rounded)?;
    let denominator = dataset.populations.denominator(area, year).filter(|denominator| denominator.exact)?;
    let population = u64::from(denominator.population.aged_10_plus);
    (population > 0).then_some((u64::from(count.number.whole()?), population))
}
