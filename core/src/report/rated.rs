//! A rate, large.

use super::notes::Notes;
use crate::area_year::AreaYear;
use crate::sentences::{self, Cite};

/// The rate of one place, large, with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Whose rate it is.
    pub place: String,
    /// The rate as printed, with “about” where it is approximate; `None` where there is none.
    pub value: Option<String>,
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
            let value = Some(sentences::rate_text(&rate, dataset.language));
            Rated { place, value, how: sentences::how(dataset, &rate).into(), notes }
        }
        Err(reason) => {
            let how = sentences::why_no_rate(reason, dataset.language).into();
            Rated { place, value: None, how, notes: Vec::new() }
        }
    }
}
