//! What the chart of a view is drawn of.

use crate::area_year::Histories;
use crate::link::{Amount, View};
use crate::trend::Trend;
use crate::{Measure, Year};

/// The trend that a view asks for: of registered sexual offenders the rate, unless their number is asked for.
pub fn trend(histories: &Histories<'_>, year: Year, view: &View) -> Trend {
    let Histories { own, benchmark, with } = histories;
    let drawn = match (view.measure, view.amount) {
        (Measure::Rso, Amount::Number) => Measure::Rso,
        (Measure::Rso, _) => Measure::RsoRate,
        (other, _) => other,
    };
    Trend::of(own, benchmark.as_ref(), with, year, drawn, view.from)
}
