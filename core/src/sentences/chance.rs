//! What chance alone could do to a rate.

use super::{Cite, Sentence, welsh};
use crate::Measure;
use crate::area_year::AreaYear;
use crate::stats::Difference;
use crate::summary::Summary;

/// Between which rates the underlying one is likely to be, what that is for, and what there is to the difference from England and
/// Wales; `None` where the number or the population is not known exactly, and for England and Wales, where chance does next to
/// nothing.
pub fn chance(summary: &Summary<'_>) -> Option<(String, Sentence)> {
    let (low, high) = summary.interval?;
    let AreaYear { dataset, area, year, .. } = summary.here;
    let language = dataset.language;
    let (low, high) = (low.to_string(), high.to_string());
    let text = [
        language.say(UNDERLYING, welsh::UNDERLYING),
        &low,
        language.say(" and ", " a "),
        &high,
        language.say(USE, welsh::USE),
        summary.difference.map_or("", |difference| language.say(explained(difference), welsh::explained(difference))),
    ];
    let mut cites = vec![Cite::Figure(area, year, Measure::Rso)];
    if let (Some(_), Some(there)) = (summary.difference, &summary.benchmark) {
        cites.push(Cite::Figure(there.area, year, Measure::Rso));
    }
    let range = [low.as_str(), language.say(" to ", " i "), &high].concat();
    Some((range, Sentence { text: text.concat(), cites }))
}

const UNDERLYING: &str = "If this number is one outcome of chance around an underlying rate, that rate is likely to be between ";
const USE: &str = " per 100,000 people aged 10+ (95% confidence interval). Use it to compare with England and Wales, not with last year: most of the people \
are the same.";

/// What could have made the area differ from England and Wales.
const fn explained(difference: Difference) -> &'static str {
    match difference {
        Difference::Chance => " The difference from England and Wales could be chance alone.",
        Difference::Real => " The difference from England and Wales is more than chance alone would explain.",
        Difference::Usual => {
            " The difference from England and Wales is more than chance alone would explain, but not unusual for police areas."
        }
        Difference::Unusual => {
            " The difference from England and Wales is more than chance alone would explain, and outside what is usual for police \
             areas."
        }
    }
}
