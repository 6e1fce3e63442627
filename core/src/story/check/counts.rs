//! The counts that are held of each area, by size: which of them a number can be is seen at one look, without asking every year and
//! measure for it.

use super::token::Amount;
use crate::measure::Unit;
use crate::{AreaId, Dataset, Measure, Year};
use std::cell::OnceCell;

/// How far a number may be from a rounded count of ours, in thousandths.
pub const ROUNDED: u64 = 50_000;

/// A count: how many, in thousandths; in which year; of which measure.
type Count = (u64, Year, Measure);

/// Every count of each area, the smallest first; listed when it is first asked for.
pub struct Counts<'a> {
    dataset: &'a Dataset,
    of: Vec<OnceCell<Vec<Count>>>,
}

impl<'a> Counts<'a> {
    /// Those of a dataset, of which nothing is listed yet.
    pub fn new(dataset: &'a Dataset) -> Counts<'a> {
        Counts { dataset, of: vec![OnceCell::new(); dataset.areas.len()] }
    }

    /// Those of an area that a number as written may be, the latest first.
    pub fn near(&self, area: AreaId, amount: Amount) -> Vec<(Year, Measure)> {
        let far = (amount.unit / 2).max(ROUNDED);
        let (least, most) = (amount.thousandths.saturating_sub(far), amount.thousandths.saturating_add(far));
        let counts = self.of.get(area.index()).map_or(&[][..], |counts| counts.get_or_init(|| self.list(area)));
        let from = counts.partition_point(|&(count, ..)| count < least);
        let near = counts.get(from..).unwrap_or_default().iter().take_while(|&&(count, ..)| count <= most);
        let mut near: Vec<(Year, Measure)> = near.map(|&(_, year, measure)| (year, measure)).collect();
        near.sort_unstable_by_key(|&(year, measure)| (std::cmp::Reverse(year), measure));
        near
    }

    fn list(&self, area: AreaId) -> Vec<Count> {
        let mut counts: Vec<Count> = Vec::new();
        for &measure in Measure::ALL.iter().filter(|measure| measure.unit() == Unit::Count) {
            let held = self.dataset.grid.row(area, measure).filter_map(|(year, figure)| Some((year, figure.held()?.number)));
            counts.extend(held.map(|(year, number)| (number.tenths() * 100, year, measure)));
        }
        let others = self.dataset.disputed.iter().filter(|other| other.area == area);
        counts.extend(others.map(|other| (other.number.tenths() * 100, other.year, other.measure)));
        counts.sort_unstable_by_key(|&(count, ..)| count);
        counts
    }
}
