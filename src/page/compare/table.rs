//! Every area in one year, as a table, alphabetically.

use mappa_core::dataset::{Held, Kind};
use mappa_core::link::{Page, View, href};
use mappa_core::rate::{Basis, Rate};
use mappa_core::sentences::{explained, rate_text, usual_text};
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::{Dataset, Measure, Number, Year};
use maud::{Markup, html};

/// The table, England and Wales first.
pub fn table(dataset: &Dataset, every: &EveryArea<'_>, year: Year, root: &str) -> Markup {
    // rates are published of registered sexual offenders only; of the others the numbers stand here
    let held = |&measure: &Measure| dataset.area_ids().any(|area| dataset.figure(area, year, measure).held().is_some());
    let others: Vec<Measure> = Measure::CHARTED.iter().copied().skip(1).filter(held).collect();
    let at = Place { dataset, year, others: &others, root };
    html! {
        section id="every-area" {
            h2 { a href="?view=table" { "Table" } }
            section tabindex="0" aria-label="Table of every area" class="scroll" {
                table {
                    // the script writes the order in the place of “alphabetically”
                    caption {
                        "Not a ranking of danger. Registered sex offenders in every police area on 31 March " (year.ends())
                        ", alphabetically"
                    }
                    thead { (headings(&others)) }
                    tbody {
                        @if let Some(all) = &every.benchmark { (row(&at, all)) }
                        @for one in &every.areas { (row(&at, one)) }
                    }
                }
            }
            p class="told" {
                "95% intervals: intervals made this way contain the underlying rate 95 times in 100. They assume chance (Poisson) variation and an exact population ("
                a href="https://fingertips.phe.org.uk/profile/guidance/supporting-information/PH-methods/" { "Byar’s method" } "). "
                (explained())
            }
        }
    }
}

/// What every row is written from.
struct Place<'a> {
    dataset: &'a Dataset,
    year: Year,
    others: &'a [Measure],
    root: &'a str,
}

fn headings(others: &[Measure]) -> Markup {
    html! {
        tr {
            th scope="col" { "Area" }
            th scope="col" { "Registered sexual offenders" }
            th scope="col" data-column="rate" { "Rate per 100,000 people aged 10+" }
            th scope="col" { "95% interval" }
            th scope="col" class="words" { "Rate is" }
            th scope="col" class="words" { "Change in a year" }
            @for measure in others { th scope="col" data-measure=(measure.id()) { (measure.short_label()) } }
        }
    }
}

fn row(at: &Place<'_>, one: &Beside<'_>) -> Markup {
    let Place { dataset, year, others, root } = *at;
    let Beside { area, rate, usual, interval, in_a_year, .. } = *one;
    let number = |measure| dataset.figure(area, year, measure).held();
    // not shown: said of an area that a reader marks, and listed of none
    let usual = usual.map(usual_text);
    // what the script marks and sorts by: the id of a police area; the number of a cell whose text is more than a number
    let id = (Some(area) != dataset.benchmark()).then_some(&dataset.area(area).slug);
    let low = interval.map(|(low, _)| low);
    let difference = in_a_year.map(|yearly| i64::from(yearly.change.after) - i64::from(yearly.change.before));
    html! {
        tr data-area=[id] {
            th scope="row" {
                a href=(href(dataset, root, &View::of(Page::Area(area, Some(year))))) { (dataset.area(area).name) }
            }
            (cell(number(Measure::Rso)))
            @match rate {
                Some(rate) => {
                    td data-usual=[usual] data-value=[value(rate.number, rate.is_approximate())] { (rate_text(&rate, dataset.language)) }
                }
                None => (cell(None)),
            }
            td data-value=[low] { @if let Some((low, high)) = interval { (low) " to " (high) } }
            td class="words" { (rate.map_or("", kind)) }
            td class="words" data-value=[difference] { @if let Some(change) = in_a_year { (change.text()) } }
            @for &measure in others { (cell(number(measure))) }
        }
    }
}

/// How a rate came about.
fn kind(rate: Rate<'_>) -> &'static str {
    match (rate.basis, rate.is_approximate()) {
        (Basis::Printed(Kind::Derived, _), _) => "worked out by the source",
        (Basis::Printed(..), _) => "published",
        (Basis::Calculated { .. }, true) => "our estimate",
        (Basis::Calculated { .. }, false) => "our calculation",
    }
}

/// A number of people, with “about” where it is rounded.
fn cell(held: Option<Held<'_>>) -> Markup {
    html! {
        @match held {
            Some(Held { number, kind, .. }) => {
                @let about = kind == Kind::Rounded;
                td data-value=[value(number, about)] { @if about { "about " } (number.text()) }
            }
            None => td class="none" { "no figure" },
        }
    }
}

/// What a number is sorted by, where its cell holds more than the number.
fn value(number: Number, about: bool) -> Option<String> {
    about.then(|| number.text())
}
