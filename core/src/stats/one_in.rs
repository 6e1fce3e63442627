//! "One in N": the same rate, turned over. Second to the rate, never alone.

use crate::Number;
use crate::dataset::Kind;
use crate::number::divide;
use crate::rate::{Basis, Rate};

/// One registered sexual offender for every N people aged 10 and over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneIn {
    /// How many people aged 10 and over.
    pub people: u64,
    /// Whether it is to the nearest 10, since only a rounded or approximate rate is known.
    pub to_nearest_ten: bool,
}

/// One in N for an area and year: from the count and the exact population; else from a published rate that has a
/// decimal; else to the nearest 10. `None` where there is no rate, or it is 0.
pub fn one_in(share: Option<(u64, u64)>, rate: Option<Rate<'_>>) -> Option<OneIn> {
    if let Some((count, population)) = share {
        return Some(OneIn { people: divide(population, count)?, to_nearest_ten: false });
    }
    match rate? {
        Rate { number: Number::Tenths(tenths), basis: Basis::Printed(Kind::Published, _) } => {
            Some(OneIn { people: divide(1_000_000, tenths.into())?, to_nearest_ten: false })
        }
        rate => Some(OneIn { people: divide(100_000, rate.number.tenths())? * 10, to_nearest_ten: true }),
    }
}
