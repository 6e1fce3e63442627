//! A rate, large.

use super::notes::Notes;
use crate::area_year::AreaYear;
use crate::sentences::{self, Cite};

/// The rate of one place, large, with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Whose rate it is.
    pub place: String,
    /// The rate as printed; `None` where there is none.
    pub value: Option<String>,
    /// How many of every 10,000 people aged 10 and over, half up: the dots of the icon array.
    pub in_ten_thousand: Option<u64>,
    /// How it came about, or why there is none.
    pub how: String,
    /// Its notes.
    pub notes: Vec<usize>,
}

pub(super) fn rated(at: &AreaYear<'_>, notes: &mut Notes<'_>) -> Rated {
    let AreaYear { dataset, area, year, .. } = *at;
    let place = dataset.area(area).name.clone();
    match at.rate {
        Ok(rate) => {
            let notes = notes.of(&[Cite::Rate(area, year)]);
            let in_ten_thousand = Some((rate.number.tenths() + 50) / 100); // tenths of one in 100,000
            Rated { place, value: Some(rate.number.text()), in_ten_thousand, how: sentences::how(dataset, &rate).into(), notes }
        }
        Err(reason) => {
            let how = sentences::why_no_rate(reason, dataset.language).into();
            Rated { place, value: None, in_ten_thousand: None, how, notes: Vec::new() }
        }
    }
}
