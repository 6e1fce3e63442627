//! What was not understood in a link, and the nearest to it.

use super::{Page, View};
use crate::search::nearest;
use crate::sentences::notice;
use crate::{Dataset, Year};

/// The nearest that can be meant: offered, never taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its name.
    pub name: String,
    /// What choosing it shows.
    pub view: View,
}

/// One line on something in a link that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What was not understood, where, and what is shown instead.
    pub text: String,
    /// The nearest to it.
    pub offer: Option<Offer>,
}

/// How many parts of a path are looked up among the names of areas: ours have at most three, and each costs a millisecond.
const MOST_PARTS: usize = 6;

impl Notice {
    pub(super) fn area(dataset: &Dataset, given: &str, page: fn(crate::AreaId) -> Page) -> Notice {
        let offer =
            nearest(dataset, given).map(|area| Offer { name: dataset.area(area).name.clone(), view: View::of(page(area)) });
        Notice { text: notice::unknown_area(given), offer }
    }

    pub(super) fn year(dataset: &Dataset, given: &str, shown: &str, page: impl Fn(Year) -> Page) -> Notice {
        let (first, last) = (Year::FIRST_PAGE, dataset.last_year());
        let begins = given.get(..4).and_then(|begins| begins.parse().ok()).and_then(Year::beginning);
        let offer =
            begins.map(|year| year.clamp(first, last)).map(|year| Offer { name: year.text(), view: View::of(page(year)) });
        Notice { text: notice::unknown_year(given, (first, last), shown), offer }
    }

    pub(super) fn path(dataset: &Dataset, given: &str) -> Notice {
        let offer = given
            .split('/')
            .take(MOST_PARTS)
            .find_map(|part| nearest(dataset, part))
            .map(|area| Offer { name: dataset.area(area).name.clone(), view: View::of(Page::Area(area, None)) });
        Notice { text: notice::unknown_path(given), offer }
    }

    pub(super) fn parameter(given: &str, instead: &str) -> Notice {
        Notice { text: notice::unknown_value(given, instead), offer: None }
    }

    pub(super) fn too_many(given: &str) -> Notice {
        Notice { text: notice::too_many(given), offer: None }
    }
}
