//! What chance alone could do to a rate.

use super::{Cite, Sentence, welsh};
use crate::Measure;
use crate::area_year::AreaYear;
use crate::summary::Summary;

/// Between which rates chance alone could have put this one, and what that means; `None` where the number or the population
/// is not known exactly, and for England and Wales, where chance does next to nothing.
pub fn chance(summary: &Summary<'_>) -> Option<(String, Sentence)> {
    let (low, high) = summary.interval?;
    let AreaYear { dataset, area, year, .. } = summary.here;
    let text =
        "A number of this size varies a little by chance alone: a difference within this range should not be read as real.";
    let text = dataset.language.say(text, welsh::CHANCE);
    let range = [low.to_string().as_str(), dataset.language.say(" to ", " i "), &high.to_string()].concat();
    Some((range, Sentence { text: text.into(), cites: vec![Cite::Figure(area, year, Measure::Rso)] }))
}
