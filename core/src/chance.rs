//! How far the rate of an area could vary by chance alone.

use crate::rate::exact_share;
use crate::stats::{Level, byar, interval};
use crate::{AreaId, Dataset, Year};

/// The 95% interval of a rate, per 100,000 in whole numbers. Nothing where the number or the population is not known exactly.
pub fn rate_interval(dataset: &Dataset, area: AreaId, year: Year) -> Option<(u32, u32)> {
    per_100_000(dataset, area, year, |count| Some(interval(count, Level::Usual)))
}

/// The same, but nothing for fewer than ten people: the exact limits of few need exponentials, which would cost the first
/// view of the page a kilobyte.
pub fn rate_interval_of_many(dataset: &Dataset, area: AreaId, year: Year) -> Option<(u32, u32)> {
    per_100_000(dataset, area, year, |count| byar(count, Level::Usual))
}

fn per_100_000(dataset: &Dataset, area: AreaId, year: Year, interval: impl Fn(u32) -> Option<(f64, f64)>) -> Option<(u32, u32)> {
    let (count, people) = exact_share(dataset, area, year)?;
    let (low, high) = interval(u32::try_from(count).ok()?)?;
    let people = f64::from(u32::try_from(people).ok()?);
    // a rate, far within the type
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate")]
    let whole = |count: f64| (count / people * 100_000.0 + 0.5) as u32;
    Some((whole(low), whole(high)))
}
