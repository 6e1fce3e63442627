//! How an area's rate stands beside that of England and Wales.

use crate::Number;
use crate::area_year::AreaYear;
use crate::number::PerCent;
use crate::rate::Rate;

/// Whether a rate is higher or lower than that of England and Wales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Higher than England and Wales.
    Higher,
    /// Lower than England and Wales.
    Lower,
    /// Less than one per cent away.
    Same,
}

/// An area's rate beside that of England and Wales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// Whether it is higher or lower.
    pub direction: Direction,
    /// How far, in whole per cent of the England and Wales rate.
    pub per_cent: u64,
    /// Whether the rounding of the printed rates could change the whole per cent.
    pub about: bool,
    /// Whether it is computed from counts and populations; else from the two rates as printed.
    pub from_counts: bool,
    /// What the two rates as printed give; the same, but for their rounding.
    pub printed: u64,
    /// The England and Wales rate.
    pub benchmark: Rate<'a>,
}

/// Why two rates are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoComparison {
    /// This is England and Wales itself, or the dataset has none.
    IsBenchmark,
    /// The area has no rate.
    NoRate,
    /// England and Wales has no rate in that year.
    NoBenchmark,
    /// One of the two rates is approximate.
    Approximate,
}

/// Compares an area with England and Wales: from counts and exact populations where both have them, else from the two
/// rates as printed; never from an approximate rate.
pub fn compare<'a>(here: &AreaYear<'a>, benchmark: Option<&AreaYear<'a>>) -> Result<Comparison<'a>, NoComparison> {
    let there = benchmark.ok_or(NoComparison::IsBenchmark)?;
    let ours = here.rate.map_err(|_| NoComparison::NoRate)?;
    let benchmark = there.rate.map_err(|_| NoComparison::NoBenchmark)?;
    let printed = from_printed(ours.number, benchmark.number).ok_or(NoComparison::NoBenchmark)?;
    let shares = here.exact_share().zip(there.exact_share());
    let (distance, about) = match shares {
        Some(((count, population), (their_count, their_population))) => {
            let distance = PerCent::between(count.saturating_mul(their_population), their_count.saturating_mul(population));
            (distance.ok_or(NoComparison::NoBenchmark)?, false)
        }
        None if ours.is_approximate() || benchmark.is_approximate() => return Err(NoComparison::Approximate),
        None => printed,
    };
    let direction = match distance {
        distance if distance.under_one() => Direction::Same,
        PerCent { lower: true, .. } => Direction::Lower,
        PerCent { lower: false, .. } => Direction::Higher,
    };
    let (per_cent, printed) = (distance.rounded(), printed.0.rounded());
    Ok(Comparison { direction, per_cent, about, from_counts: shares.is_some(), printed, benchmark })
}

/// The distance of two printed rates, and whether their rounding could change its whole per cent.
fn from_printed(ours: Number, theirs: Number) -> Option<(PerCent, bool)> {
    let ((low, middle, high), (their_low, their_middle, their_high)) = (span(ours), span(theirs));
    let distance = PerCent::between(middle, their_middle)?;
    // the side needs no look: two ends on opposite sides are too far apart to round to the same as what lies between
    let whole = |distance: PerCent| (distance.rounded(), distance.under_one());
    let same = |ours, theirs| PerCent::between(ours, theirs).map(whole) == Some(whole(distance));
    Some((distance, !(same(low, their_high) && same(high, their_low))))
}

/// The least, the printed and the greatest value that a printed number can stand for, in twentieths.
fn span(number: Number) -> (u64, u64, u64) {
    let middle = number.tenths() * 2;
    let half = match number {
        Number::Whole(_) => 10,
        Number::Tenths(_) => 1,
    };
    (middle.saturating_sub(half), middle, middle + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_that_could_change_the_per_cent_is_told() {
        // 196 beside 131 is 49.6%; 195.5 / 131.5 is 48.7% and 196.5 / 130.5 is 50.6%
        let (distance, about) = from_printed(Number::Whole(196), Number::Whole(131)).expect("131 is not 0");
        assert_eq!((distance.rounded(), about), (50, true));
        // 115 beside 106 is 8.5%; rounding alone could make it 9.5%, but not less than 7.5%
        let (distance, about) = from_printed(Number::Whole(115), Number::Whole(106)).expect("106 is not 0");
        assert_eq!((distance.rounded(), about), (8, true));
        // 125.2 beside 108.0: 15.9%; 15.8% and 16.0% at the ends of their rounding
        let (distance, about) = from_printed(Number::Tenths(1252), Number::Tenths(1080)).expect("108 is not 0");
        assert_eq!((distance.rounded(), about), (16, false));
        // 115.4 beside 100.0: 15.4%; at the upper end of their rounding 15.5%
        let (distance, about) = from_printed(Number::Tenths(1154), Number::Tenths(1000)).expect("100 is not 0");
        assert_eq!((distance.rounded(), about), (15, true));
        assert_eq!(from_printed(Number::Whole(5), Number::Whole(0)), None);
    }
}
