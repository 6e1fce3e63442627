//! The steps of the colours on the map of rates.

use super::EveryArea;
use crate::rate::Rate;

/// The steps of a scale of rates that holds of every year, so that colours mean the same in each: where the second step
/// begins, and how far each reaches, both per 100,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Where the second step begins.
    pub first: u32,
    /// How far a step reaches.
    pub step: u32,
}

/// How many steps a scale has.
pub const STEPS: usize = 5;

impl Scale {
    /// The scale of a dataset: most areas within its three middle steps in the year that is shown first, so that its map tells
    /// them apart. Numbers have grown, and so earlier years are paler.
    pub fn of(every: &EveryArea<'_>) -> Scale {
        let year = every.dataset.fullest_recent_year();
        let all = every.areas.iter().filter_map(|area| area.history.at(year));
        let mut rates: Vec<u64> = all.filter_map(|one| one.rate.ok()).map(|rate| rate.number.tenths() / 10).collect();
        rates.sort_unstable();
        let at = |part: usize| u32::try_from(rates.get(rates.len() * part / 8).copied().unwrap_or(100)).unwrap_or(100);
        let (low, high) = (at(1), at(7));
        let step = [5, 10, 20, 25, 50, 100].into_iter().find(|step| (high - low) / step <= 3).unwrap_or(100);
        Scale { first: low.div_ceil(step) * step, step }
    }

    /// The step that a rate falls in, from 0.
    pub fn place(&self, rate: &Rate<'_>) -> usize {
        let whole = u32::try_from((rate.number.tenths() + 5) / 10).unwrap_or(u32::MAX);
        match whole.checked_sub(self.first) {
            None => 0,
            Some(above) => usize::try_from(above / self.step).unwrap_or(STEPS).saturating_add(1).min(STEPS - 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Number;
    use crate::dataset::Kind;
    use crate::rate::Basis;

    #[test]
    fn a_rate_falls_in_its_step_as_it_is_rounded_and_the_last_step_has_no_end() {
        let place = |number| Scale { first: 100, step: 20 }.place(&Rate { number, basis: Basis::Printed(Kind::Published, &[]) });
        assert_eq!([994, 995, 1194, 1195].map(|tenths| place(Number::Tenths(tenths))), [0, 1, 1, 2]);
        assert_eq!([0, 159, 160, 5_000].map(|whole| place(Number::Whole(whole))), [0, 3, 4, 4]);
    }
}
