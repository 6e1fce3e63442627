//! Every area in one year, as a table, alphabetically.

use mappa_core::dataset::Kind;
use mappa_core::link::{Page, View, href};
use mappa_core::rate::{Basis, Rate};
use mappa_core::sentences::{explained, usual_text};
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::{Dataset, Measure, Year};
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
                    caption { "Registered sexual offenders in every police area at 31 March " (year.ends()) ", alphabetically" }
                    thead { (headings(&others)) }
                    tbody {
                        @if let Some(all) = &every.benchmark { (row(&at, all)) }
                        @for one in &every.areas { (row(&at, one)) }
                    }
                }
            }
            p class="told" {
                "Chance alone: the number is a full count, not a sample; but one of its size could as well have come out so much lower or higher by chance, and the rate with it (95 in 100 such years; "
                a href="https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/" { "Byar’s method" } "). "
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
            th scope="col" data-column="rate" { "Rate per 100,000" }
            th scope="col" { "Chance alone (95%)" }
            th scope="col" class="words" { "The rate is" }
            th scope="col" class="words" { "Change in a year" }
            th scope="col" class="words" data-column="usual" { "The usual range" }
            @for measure in others { th scope="col" data-measure=(measure.id()) { (measure.short_label()) } }
        }
    }
}

fn row(at: &Place<'_>, one: &Beside<'_>) -> Markup {
    let Place { dataset, year, others, root } = *at;
    let Beside { area, rate, usual, interval, in_a_year, .. } = *one;
    let number = |measure| dataset.figure(area, year, measure).held().map(|held| held.number.text());
    let usual = usual.map_or("", |usual| usual_text(usual).trim_end_matches(" the usual range"));
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
            (cell(rate.map(|rate| rate.number.text())))
            td data-value=[low] { @if let Some((low, high)) = interval { (low) " to " (high) } }
            td class="words" { (rate.map_or("", kind)) }
            td class="words" data-value=[difference] { @if let Some(change) = in_a_year { (change.text()) } }
            td class="words" { (usual) }
            @for &measure in others { (cell(number(measure))) }
        }
    }
}

/// How a rate came about.
fn kind(rate: Rate<'_>) -> &'static str {
    match (rate.basis, rate.is_approximate()) {
        (Basis::Printed(Kind::Derived, _), _) => "derived",
        (Basis::Printed(..), _) => "as published",
        (Basis::Calculated { .. }, true) => "calculated, approximate",
        (Basis::Calculated { .. }, false) => "calculated",
    }
}

fn cell(text: Option<String>) -> Markup {
    html! { td class=[text.is_none().then_some("none")] { (text.as_deref().unwrap_or("not held")) } }
}
