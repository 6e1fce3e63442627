//! The scale of a chart: values in tenths, from none to a whole step above the highest.

use mappa_core::trend::{Trend, Value};

/// A value on the chart's scale.
pub fn tenths(value: &Value) -> i32 {
    i32::try_from(value.number.tenths()).unwrap_or(i32::MAX / 4)
}

/// The top of the scale and the step of its grid, in tenths: 1, 2 or 5 times a power of ten, so that there are at most six lines.
pub fn top_and_step(trend: &Trend) -> (i32, i32) {
    let highest = trend.all().flatten().flatten().map(tenths).max().unwrap_or(10);
    let step = step(highest);
    ((highest / step + i32::from(highest % step > 0)).max(1) * step, step)
}

/// The step of the grid: fewer lines read as well, and each costs every page a dozen bytes.
pub fn step(top: i32) -> i32 {
    let mut power = 10;
    loop {
        for step in [power, power * 2, power * 5] {
            if top / step <= 4 || step > i32::MAX / 20 {
                return step;
            }
        }
        power *= 10;
    }
}
