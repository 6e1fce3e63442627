//! What was not understood in an address, and the nearest to it.

use super::{Page, View};
use crate::search::nearest;
use crate::{Dataset, Year};

/// The nearest that can be meant: offered, never taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its name.
    pub name: String,
    /// What choosing it shows.
    pub view: View,
}

/// One line on something in an address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What was not understood, where, and what is shown instead.
    pub text: String,
    /// The nearest to it.
    pub offer: Option<Offer>,
}

/// As much of a foreign text as fits in a line, without control characters.
pub(super) fn quoted(text: &str) -> String {
    const MOST: usize = 40;
    // marks that turn the direction of the text around it would garble our own words
    let foreign =
        |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut short: String = text.chars().take(MOST).map(|c| if foreign(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    ["“", &short, "”"].concat()
}

/// So many parts of a path are looked at for something near: ours have at most three, and each look costs a millisecond.
const MOST_PARTS: usize = 6;

impl Notice {
    pub(super) fn area(dataset: &Dataset, given: &str, page: fn(crate::AreaId) -> Page) -> Notice {
        let offer =
            nearest(dataset, given).map(|area| Offer { name: dataset.area(area).name.clone(), view: View::of(page(area)) });
        let text = [&quoted(given), " in this address is not the id of a police area, so England and Wales is shown."].concat();
        Notice { text, offer }
    }

    pub(super) fn year(dataset: &Dataset, given: &str, shown: &str, page: impl Fn(Year) -> Page) -> Notice {
        let (first, last) = (Year::FIRST_PAGE, dataset.last_year());
        let text = [
            &quoted(given),
            " in this address is not a year from ",
            &first.text(),
            " to ",
            &last.text(),
            ", written like ",
            &last.slug(),
            ", so ",
            shown,
            " is shown.",
        ];
        let begins = given.get(..4).and_then(|begins| begins.parse().ok()).and_then(Year::beginning);
        let offer =
            begins.map(|year| year.clamp(first, last)).map(|year| Offer { name: year.text(), view: View::of(page(year)) });
        Notice { text: text.concat(), offer }
    }

    pub(super) fn path(dataset: &Dataset, given: &str) -> Notice {
        let offer = given
            .split('/')
            .take(MOST_PARTS)
            .find_map(|part| nearest(dataset, part))
            .map(|area| Offer { name: dataset.area(area).name.clone(), view: View::of(Page::Area(area, None)) });
        let text = ["There is no page at ", &quoted(given), ", so England and Wales is shown."].concat();
        Notice { text, offer }
    }

    pub(super) fn parameter(name: &str, given: &str, instead: &str) -> Notice {
        let text = ["“", name, "=” in this address has a value that we do not know, ", &quoted(given), ", so ", instead, "."];
        Notice { text: text.concat(), offer: None }
    }
}
