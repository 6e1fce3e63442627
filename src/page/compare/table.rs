//! Every area in one year, as a table, alphabetically.

use super::rows::{Row, Rows, kind};
use mappa_core::dataset::{Held, Kind};
use mappa_core::link::{Page, View, href};
use mappa_core::rate::Rate;
use mappa_core::sentences::{explained, rate_text, usual_text};
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::{AreaId, Dataset, Measure, Number};
use maud::{Markup, html};

/// The table, England and Wales first; the areas without a figure in one line below it.
pub fn table(every: &EveryArea<'_>, rows: &Rows<'_>, root: &str) -> Markup {
    let (dataset, year) = (every.dataset, every.year);
    let slug = year.slug();
    let at = |area: AreaId| href(dataset, root, &View::of(Page::Area(area, Some(year))));
    let file = |ending: &str| [root, "compare/", &slug, "/registered-sex-offenders-", &slug, ending].concat();
    html! {
        section id="every-area" {
            h2 { a href="?view=table" { "Table" } }
            p id="files" {
                "Download this table: " a href=(file(".csv")) download { "CSV" } ", " a href=(file(".xlsx")) download { "Excel" } "."
            }
            section tabindex="0" aria-label="Table of every area" class="scroll" {
                table {
                    // the script writes the order in the place of “alphabetically”
                    caption {
                        "Not a ranking of danger. Registered sex offenders in every police area on 31 March " (year.ends())
                        ", " span { "alphabetically" }
                    }
                    thead { (headings(&rows.others)) }
                    tbody { @for one in &rows.rows { (row(dataset, one, &at(one.one.area))) } }
                }
            }
            div id="below" {
                @if !rows.without.is_empty() {
                    p id="without" {
                        "No figures for " (year.text()) ": "
                        @for (index, &area) in rows.without.iter().enumerate() {
                            @if index > 0 { ", " }
                            a href=(at(area)) { (dataset.area(area).name) }
                        }
                        "."
                    }
                }
                p class="told" {
                    "– means that we have no figure; that does not mean zero. "
                    "95% intervals: intervals made this way contain the underlying rate 95 times in 100. They assume chance (Poisson) variation and an exact population ("
                    a href="https://fingertips.phe.org.uk/profile/guidance/supporting-information/PH-methods/" { "Byar’s method" } "). "
                    (explained())
                }
            }
        }
    }
}

/// The columns that `measure=` in an address names bear its name.
fn headings(others: &[Measure]) -> Markup {
    html! {
        tr {
            th scope="col" data-column="area" { "Area" }
            th scope="col" data-measure="number" { "Registered sexual offenders" }
            th scope="col" data-measure="rso" { "Rate per 100,000 people aged 10+" }
            th scope="col" data-measure="change" { "Change in a year" }
            @for measure in others { th scope="col" data-measure=(measure.id()) { (measure.short_label()) } }
            th scope="col" data-column="interval" { "95% interval of the rate" }
            th scope="col" data-column="kind" class="words" { "Rate is" }
        }
    }
}

fn row(dataset: &Dataset, row: &Row<'_>, address: &str) -> Markup {
    let Beside { area, rate, usual, interval, in_a_year, .. } = *row.one;
    // not shown: said of an area that a reader highlights, and listed of none
    let usual = usual.map(usual_text);
    // what the script highlights: the id of a police area
    let id = (Some(area) != dataset.benchmark()).then_some(&dataset.area(area).slug);
    let difference = in_a_year.map(|yearly| i64::from(yearly.change.after) - i64::from(yearly.change.before));
    html! {
        tr data-area=[id] {
            th scope="row" { a href=(address) { (dataset.area(area).name) } }
            (count(row.number))
            @match rate {
                Some(rate) => td data-usual=[usual] data-value=(plain(rate.number)) { (rate_text(&rate, dataset.language)) },
                None => (none()),
            }
            @match (in_a_year, difference) {
                (Some(change), Some(difference)) => td class="words" data-value=(difference) { (change.text()) },
                _ => (none()),
            }
            @for &held in &row.others { (count(held)) }
            @match interval {
                Some((low, high)) => td data-value=(low) { (low) " to " (high) },
                None => (none()),
            }
            td class="words" { (rate.map_or("", |rate: Rate<'_>| kind(rate))) }
        }
    }
}

/// A number of people, with “about” where it is rounded.
fn count(held: Option<Held<'_>>) -> Markup {
    html! {
        @match held {
            Some(Held { number, kind, .. }) => {
                td data-value=(plain(number)) { @if kind == Kind::Rounded { "about " } (number.text()) }
            }
            None => (none()),
        }
    }
}

/// A cell without a figure: a dash to be seen, words to be heard and copied.
fn none() -> Markup {
    html! { td class="none" { span { "no figure" } } }
}

/// What a number is sorted and shaded by.
pub(super) fn plain(number: Number) -> String {
    number.text().replace(',', "")
}
