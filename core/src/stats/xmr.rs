//! Whether a change is unusual for this area: the control limits of an XmR chart (individuals and moving ranges), mean ± 2.66 ×
//! the mean moving range.
//!
//! Counts of a register are no independent draws: last year's people are mostly this year's, so no test that compares two
//! counts as if they were may be used. An area's own history of yearly changes is the yardstick instead (Shewhart's XmR
//! chart: Wheeler, Understanding Variation, 1993; ranges screened as in NHSRplotthedots).

/// With fewer changes there are no limits.
pub const LEAST_CHANGES: usize = 8;
/// Nor with fewer moving ranges, which gaps between the years take away.
const LEAST_RANGES: usize = 6;

/// From the mean moving range to the limits, three standard deviations: 3 / d2, and d2 is 1.128 for two values.
const TO_LIMITS: f64 = 2.66;
/// Ranges beyond this many times their mean are left out of it: D4 of Shewhart’s constants for two values.
const OUTLYING: f64 = 3.267;

/// The range in which an area's yearly changes have been.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The lower control limit, in per cent: below it a change is unusual.
    pub low: f64,
    /// The mean change, in per cent.
    pub mean: f64,
    /// The upper control limit.
    pub high: f64,
}

/// The limits of yearly changes, in per cent, in their order; `None` stands for a year without one, over which no range is
/// taken. Nothing where there are too few.
pub fn limits(changes: &[Option<f64>]) -> Option<Limits> {
    let held: Vec<f64> = changes.iter().copied().flatten().collect();
    if held.len() < LEAST_CHANGES {
        return None;
    }
    let ranges: Vec<f64> = changes
        .windows(2)
        .filter_map(|pair| match pair {
            [Some(one), Some(other)] => Some((other - one).abs()),
            _ => None,
        })
        .collect();
    if ranges.len() < LEAST_RANGES {
        return None;
    }
    let mean_range = mean(&ranges)?;
    let usual: Vec<f64> = ranges.into_iter().filter(|&range| range <= OUTLYING * mean_range).collect();
    let (centre, spread) = (mean(&held)?, TO_LIMITS * mean(&usual)?);
    Some(Limits { low: centre - spread, mean: centre, high: centre + spread })
}

fn mean(values: &[f64]) -> Option<f64> {
    let number = u32::try_from(values.len()).ok().filter(|&number| number > 0)?;
    Some(values.iter().sum::<f64>() / f64::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_by_hand() {
        // mean 4, moving ranges 2 throughout
        let changes: Vec<Option<f64>> = [3.0, 5.0, 3.0, 5.0, 3.0, 5.0, 3.0, 5.0].map(Some).into();
        let limits = limits(&changes).unwrap();
        assert!((limits.mean - 4.0).abs() < 1e-9 && (limits.high - (4.0 + 2.66 * 2.0)).abs() < 1e-9, "{limits:?}");
        assert!((limits.low - (4.0 - 2.66 * 2.0)).abs() < 1e-9);
    }

    #[test]
    fn an_outlying_range_does_not_widen_them() {
        let mut changes: Vec<Option<f64>> = (0..20).map(|index| Some(if index % 2 == 0 { 3.0 } else { 5.0 })).collect();
        let calm = limits(&changes).unwrap();
        changes.push(Some(60.0));
        let after = limits(&changes).unwrap();
        assert!(((after.high - after.mean) - (calm.high - calm.mean)).abs() < 1e-9, "{after:?}");
    }

    #[test]
    fn a_range_within_three_times_their_mean_is_no_outlying_one() {
        // ranges of 10, and one of 20: their mean is 11.25
        let changes: Vec<Option<f64>> = [0.0, 10.0, 0.0, 10.0, 0.0, 10.0, 0.0, 10.0, 30.0].map(Some).into();
        let limits = limits(&changes).unwrap();
        assert!((limits.high - limits.mean - 2.66 * 11.25).abs() < 1e-9, "{limits:?}");
    }

    #[test]
    fn too_few_changes_say_nothing_and_no_range_spans_a_gap() {
        assert_eq!(limits(&[Some(1.0); 7]), None);
        let gaps: Vec<Option<f64>> = (0..20).map(|index| (index % 2 == 0).then_some(1.0)).collect();
        assert_eq!(limits(&gaps), None);
        // eight changes in three runs have five ranges; in two they have six
        let run = |lengths: [usize; 3]| -> Vec<Option<f64>> {
            lengths.iter().flat_map(|&length| [vec![Some(1.0); length], vec![None]].concat()).collect()
        };
        assert_eq!(limits(&run([3, 3, 2])), None);
        assert!(limits(&run([4, 4, 0])).is_some());
    }
}
