//! "One in N", and "about one in N" where it is to the nearest 10: second to the rate, never alone.

use super::{Cite, Sentence, welsh};
use crate::Measure;
use crate::area_year::AreaYear;
use crate::number::thousands;
use crate::summary::Summary;

/// One in how many people aged 10 and over; `None` where there is no rate, or it is 0.
pub fn one_in(summary: &Summary<'_>) -> Option<Sentence> {
    let one_in = summary.one_in?;
    let AreaYear { dataset, area, year, .. } = summary.here;
    let mut cites = vec![Cite::Rate(area, year)];
    if !one_in.to_nearest_ten && summary.here.held_count().is_some() {
        cites.push(Cite::Figure(area, year, Measure::Rso));
    }
    if dataset.language.is_welsh() {
        return Some(Sentence::new(&[&welsh::one_in(one_in)], cites));
    }
    Some(Sentence::new(
        &["That is ", if one_in.to_nearest_ten { "about " } else { "" }, "one in ", &thousands(one_in.people), "."],
        cites,
    ))
}
