//! How far the rate of an area could vary by chance alone.

use super::{Level, byar, interval};
use crate::rate::exact_share;
use crate::{AreaId, Dataset, Year};

/// The 95% interval of a rate, per 100,000 in whole numbers. Nothing where the number or the population is not known exactly.
pub fn rate_interval(dataset: &Dataset, area: AreaId, year: Year) -> Option<(u32, u32)> {
    interval_of(exact_share(dataset, area, year)?)
}

/// The 95% interval of the rate of a count among a population, per 100,000 in whole numbers.
pub fn interval_of(share: (u64, u64)) -> Option<(u32, u32)> {
    let (count, people) = share;
    per_100_000(interval(u32::try_from(count).ok()?, Level::Usual), people)
}

/// The same, but nothing for fewer than ten people: the exact limits of few need exponentials, which would cost the first
/// view of the page a kilobyte.
pub fn interval_of_many(share: (u64, u64)) -> Option<(u32, u32)> {
    let (count, people) = share;
    per_100_000(byar(u32::try_from(count).ok()?, Level::Usual)?, people)
}

fn per_100_000((low, high): (f64, f64), people: u64) -> Option<(u32, u32)> {
    let people = f64::from(u32::try_from(people).ok()?);
    // a rate, far within the type
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate")]
    let whole = |count: f64| (count / people * 100_000.0 + 0.5) as u32;
    Some((whole(low), whole(high)))
}
