//! Whether a number in a text is one of ours, as far as its rounding goes.

use super::claim::{Claim, Hedge};

/// How far a number may lie from ours, in thousandths.
#[derive(Clone, Copy, Default)]
pub struct Slack {
    /// Always, since ours is approximate.
    pub always: u64,
    /// Where the text hedges it: “about”.
    pub about: u64,
}

/// Whether a number as written can stand for a value, in thousandths: its own rounding is allowed for, half up or half down.
pub fn fits(claim: &Claim, value: u64, slack: Slack) -> bool {
    let written = claim.number.thousandths();
    let unit = 1_000 / 10_u64.pow(claim.number.decimals.min(3));
    let apart = written.abs_diff(value);
    let loose = slack.about.max(unit * 2);
    if apart <= unit / 2 || apart <= slack.always {
        return true;
    }
    match claim.hedge {
        Hedge::Exact => false,
        Hedge::About => apart <= slack.about.max(unit),
        Hedge::Under => value < written && apart <= loose,
        Hedge::Over => value > written && apart <= loose,
    }
}
