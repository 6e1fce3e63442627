//! Whether a number in a text is one of ours, as far as its rounding and the words before it go.

use super::note::Hedge;
use super::token::Amount;

/// Whether a number as written can stand for a value, in thousandths. `always` is allowed in any case, since ours is approximate.
/// Nothing where it is neither right nor wrong: “more than 100” of a thousand.
pub fn fits(amount: Amount, hedge: Hedge, value: u64, always: u64) -> Option<bool> {
    let written = amount.thousandths;
    let apart = written.abs_diff(value);
    // its own rounding, half up or half down
    let exact = (amount.unit / 2).max(always);
    if apart <= exact {
        return Some(true);
    }
    // `about 500`, `some four thousand`: to its last digit that is no zero, or a twentieth
    let about = (value / 20).max((last_digit(written) / 2).min(value / 8)).max(amount.unit);
    match hedge {
        Hedge::Exact => Some(false),
        Hedge::About => Some(apart <= about),
        Hedge::Nearly => Some(value < written && apart <= about.max(value / 10)),
        Hedge::Under if value < written => (value >= written / 2 || written <= 5_000).then_some(true),
        Hedge::Over if value > written => (value / 2 <= written).then_some(true),
        Hedge::Under | Hedge::Over => Some(false),
    }
}

/// What the last digit that is no zero is worth: 100 of 1,500.
fn last_digit(written: u64) -> u64 {
    let mut worth = 1;
    while written > 0 && written.is_multiple_of(worth * 10) && worth < 1_000_000_000_000 {
        worth *= 10;
    }
    worth
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::check::token::Form;

    #[test]
    fn a_hedge_goes_in_its_own_direction() {
        let said = |hedge, written, value: u64| fits(Amount::whole(written, Form::Digits), hedge, value * 1_000, 0);
        for (hedge, written, value, expected) in [
            (Hedge::Exact, 1_154, 1_154, Some(true)),
            (Hedge::Exact, 1_150, 1_154, Some(false)),
            (Hedge::About, 1_150, 1_154, Some(true)),
            (Hedge::About, 500, 532, Some(true)),
            (Hedge::About, 1_300, 1_154, Some(false)),
            (Hedge::About, 1_090, 1_154, Some(false)),
            (Hedge::About, 1_000, 1_100, Some(true)),
            (Hedge::About, 1_000, 1_150, Some(false)),
            (Hedge::Over, 1_500, 1_598, Some(true)),
            (Hedge::Over, 1_600, 1_598, Some(false)),
            (Hedge::Over, 577, 1_154, Some(true)),
            (Hedge::Over, 100, 1_154, None),
            (Hedge::Under, 1_200, 1_154, Some(true)),
            (Hedge::Under, 1_100, 1_154, Some(false)),
            (Hedge::Under, 2_308, 1_154, Some(true)),
            (Hedge::Under, 2_400, 1_154, None),
            (Hedge::Under, 5, 1, Some(true)),
            (Hedge::Under, 6, 1, None),
            (Hedge::Nearly, 2_000, 1_991, Some(true)),
            (Hedge::Nearly, 1_980, 1_991, Some(false)),
            (Hedge::Nearly, 1_250, 1_154, Some(true)),
            (Hedge::Nearly, 1_280, 1_154, Some(false)),
        ] {
            assert_eq!(said(hedge, written, value), expected, "{hedge:?} {written} of {value}");
        }
    }
}
