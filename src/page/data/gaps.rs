//! Which figures are not held, and why.

use crate::site::origin::not_held as not_held_because;
use mappa_core::dataset::{Absence, Affects};
use mappa_core::number::thousands;
use mappa_core::{Dataset, Measure, Year};
use maud::{Markup, html};

/// How many figures there could be, how many there are, and why the others are not.
pub fn gaps(dataset: &Dataset) -> Markup {
    let years: Vec<Year> = dataset.page_years().collect();
    let (mut held, mut withheld, mut not_collected, mut not_held) = (0, 0, 0, 0);
    for area in dataset.area_ids() {
        for &year in &years {
            for &measure in Measure::ALL {
                match dataset.figure(area, year, measure).absence() {
                    None => held += 1,
                    Some(Absence::Suppressed(_)) => withheld += 1,
                    Some(Absence::NotCollected(_)) => not_collected += 1,
                    Some(Absence::NotHeld) => not_held += 1,
                }
            }
        }
    }
    let never = dataset.area_ids().filter(|&area| !years.iter().any(|&year| dataset.holds(area, year)));
    let never: Vec<&str> = never.map(|area| dataset.area(area).name.as_str()).collect();
    let begins = dataset.breaks.iter().filter(|broken| broken.affects == Affects::Begins);
    let begins: Vec<String> = begins.map(|broken| [&broken.year.text(), ": ", &broken.words].concat()).collect();
    html! {
        h3 { "What is missing, and why" }
        ul class="prose" {
            li {
                "We have " (thousands(held)) " of " (thousands(held + withheld + not_collected + not_held))
                " possible figures (areas × years × measures)."
            }
            @if not_held > 0 {
                li {
                    "We do not have " (thousands(not_held)) "." (not_held_because(dataset))
                    " No figure does not mean zero."
                }
            }
            @if not_collected > 0 {
                li { (thousands(not_collected)) " were not collected, or not collected yet. " (begins.join(" ")) }
            }
            @if withheld > 0 {
                li { (thousands(withheld)) " were withheld by the publisher." }
            }
            @if !never.is_empty() {
                li { "We do not have the number or the rate for any of these years for: " (never.join(", ")) "." }
            }
        }
    }
}
