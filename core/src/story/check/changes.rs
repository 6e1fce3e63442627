//! Whether a claim about a change holds.

use super::claim::Times;
use super::figures::Figures;
use super::note::Hedge;
use super::place::Place;
use super::slack::fits;
use super::token::{Amount, Form};
use crate::Measure;
use crate::measure::Unit;
use crate::number::divide;

impl Figures<'_> {
    /// Two figures, of which the one is compared with the other.
    pub fn both(&self, place: Place, times: Times, measure: Measure) -> Option<(u64, u64)> {
        let (before, after) = (self.value(place, times.from?, measure)?, self.value(place, times.to, measure)?);
        Some((before.0, after.0))
    }

    /// Whether a number rose or fell by such a per cent, part or multiple.
    pub fn change(
        &self,
        amount: Amount,
        hedge: Hedge,
        up: bool,
        (place, times, measure): (Place, Times, Measure),
    ) -> Option<bool> {
        let (before, after) = self.both(place, times, measure)?;
        if before == 0 {
            return None;
        }
        let way = before == after || (after > before) == up;
        let by = match amount.form {
            Form::Times => {
                let ratio = divide(after.checked_mul(100_000)?, before)?;
                let loose = if hedge == Hedge::Exact { Hedge::About } else { hedge };
                return Some(
                    way && (fits(amount, loose, ratio, 0)? || ratio.abs_diff(amount.thousandths) <= amount.thousandths / 10),
                );
            }
            _ => divide(before.abs_diff(after).checked_mul(100_000)?, before)?,
        };
        let always = match (amount.form, measure.unit()) {
            (Form::Fraction, _) => 3_000,
            // rounded rates: half a point of each
            (_, Unit::Rate) => divide(100_000_000, before)?,
            _ => 0,
        };
        let broken = measure.unit() == Unit::Rate
            && times.from.is_some_and(|from| self.dataset.break_between(measure, from, times.to).is_some());
        let about = hedge == Hedge::About && by.abs_diff(amount.thousandths) <= 1_500;
        let fit = way && (about || fits(amount, hedge, by, always)?);
        (fit || !broken).then_some(fit)
    }
}
