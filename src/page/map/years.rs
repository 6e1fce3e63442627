//! The choice of a year, with the number of areas that have a figure in each.

use mappa_core::sentences::counted_on;
use mappa_core::stats::EveryArea;
use mappa_core::{Language, Year};
use maud::{Markup, html};

/// How many areas have a rate in a year.
pub(crate) fn held_areas(every: &EveryArea<'_>, year: Year) -> usize {
    every.areas.iter().filter(|one| one.history.at(year).is_some_and(|at| at.rate.is_ok())).count()
}

/// The years as bars, as high as the part of the areas that have a figure; each is a link. `address` is the page of a year. With days, a script shows
/// another year in place. The two digits that are seen are part of the link’s name, so that who speaks to the page can say them; the
/// style draws the number over the bar.
pub(crate) fn years(every: &EveryArea<'_>, own_frame: bool, with_days: bool, address: impl Fn(Year) -> String) -> Markup {
    let (dataset, all) = (every.dataset, every.areas.len().max(1));
    let language = dataset.language;
    html! {
        nav id="years-nav" aria-label=(language.say("Year", "Blwyddyn")) {
            ul id="years" {
                @for year in dataset.page_years() {
                    @let held = held_areas(every, year);
                    li {
                        a href=(address(year)) target=[own_frame.then_some("_self")] data-held=(held) aria-label=(label(language, year, held, all)) data-day=[with_days.then(|| counted_on(year, language))]
                            aria-current=[(year == every.year).then_some("true")] {
                            i class={ "h" (held * 10 / all) } {} b { (short(year)) }
                        }
                    }
                }
            }
        }
    }
}

/// `2016/17: 9 of 42 areas`
fn label(language: Language, year: Year, held: usize, all: usize) -> String {
    let (of, areas) = language.say((" of ", " areas"), (" o ", " ardal"));
    [&year.text(), ": ", &held.to_string(), of, &all.to_string(), areas].concat()
}

/// The year in which a year ends, in two digits.
fn short(year: Year) -> String {
    format!("{:02}", year.ends() % 100)
}
