//! "About one in N": second to the rate, never alone.

use super::{Cite, Sentence, welsh};
use crate::number::thousands;
use crate::{AreaId, Dataset, Measure, Year, one_in};

/// About one in how many people aged 10 and over; `None` where there is no rate, or it is 0.
pub fn one_in(dataset: &Dataset, area: AreaId, year: Year) -> Option<Sentence> {
    let one_in = one_in::one_in(dataset, area, year)?;
    let mut cites = vec![Cite::Rate(area, year)];
    if !one_in.to_nearest_ten && dataset.count(area, year, Measure::Rso).is_some() {
        cites.push(Cite::Figure(area, year, Measure::Rso));
    }
    if dataset.language.is_welsh() {
        return Some(Sentence::new(&[&welsh::one_in(one_in.people)], cites));
    }
    Some(Sentence::new(&["That is about one in ", &thousands(one_in.people), "."], cites))
}
