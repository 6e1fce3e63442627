//! Small multiples: the trend of each area that has one, on one scale, with England and Wales behind each.

use crate::charts::spark_svg;
use mappa_core::link::{Page, View, href};
use mappa_core::sentences::value_text;
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::trend::Trend;
use mappa_core::{AreaId, Measure, Year};
use maud::{Markup, PreEscaped, html};

/// Fewer years than this are no trend.
const TREND: usize = 3;

/// A small chart for each area with a trend, a line for each other that has a figure at all, and the rest in one line.
pub fn multiples(every: &EveryArea<'_>, root: &str) -> Markup {
    let (dataset, year) = (every.dataset, every.year);
    let behind = every.benchmark.as_ref().map(|all| &all.history);
    let of = |one: &Beside<'_>| (one.area, Trend::of(&one.history, behind, &[], year, Measure::RsoRate, None));
    let all: Vec<(AreaId, Trend)> = every.areas.iter().map(of).collect();
    let held = |trend: &Trend| trend.area.iter().flatten().count();
    let (trends, few): (Vec<_>, Vec<_>) = all.iter().partition(|(_, trend)| held(trend) >= TREND);
    let (few, none): (Vec<_>, Vec<_>) = few.into_iter().partition(|(_, trend)| held(trend) > 0);
    let values = trends.iter().flat_map(|(_, trend)| trend.area.iter().chain(trend.benchmark.iter().flatten()));
    let tenths: Vec<u64> = values.flatten().map(|value| value.number.tenths()).collect();
    // whole fifties: a line, unlike a bar, need not begin at none, where that is said
    let bottom = tenths.iter().min().map_or(0, |least| least / 500 * 500);
    let top = tenths.iter().max().map_or(1_000, |most| most.div_ceil(500) * 500);
    let benchmark = all.first().and_then(|(_, trend)| trend.benchmark.clone()).unwrap_or_default();
    let breaks = all.first().map(|(_, trend)| trend.broken()).unwrap_or_default();
    let link = |area: AreaId| {
        html! {
            a href=(href(dataset, root, &View::of(Page::Area(area, Some(year))))) { (dataset.area(area).name) }
        }
    };
    html! {
        section id="multiples" {
            h2 { a href="?view=multiples" { "Trends" } }
            p class="axis" {
                "Each chart runs from " (Year::FIRST_PAGE.text()) " to " (dataset.last_year().text()) " and from " (bottom / 10) " to " (top / 10)
                " per 100,000 people aged 10+, the same for all. The last value is written at the line’s end; dashed is England and Wales."
            }
            ul class="multiples" {
                @for (area, trend) in &trends {
                    li { (link(*area)) (PreEscaped(spark_svg(&trend.area, &benchmark, &breaks, (bottom, top)))) }
                }
            }
            @if !few.is_empty() {
                h3 { "Fewer than three years" }
                ul class="few" { @for (area, trend) in &few { li { (link(*area)) " " (each(trend)) } } }
            }
            @if !none.is_empty() {
                p class="few-none" {
                    "No rate in any year: "
                    @for (index, (area, _)) in none.iter().enumerate() { @if index > 0 { ", " } (link(*area)) }
                    "."
                }
            }
        }
    }
}

/// Each value of a trend, in words.
fn each(trend: &Trend) -> String {
    let held = trend.years.iter().zip(&trend.area).filter_map(|(year, value)| Some((year, (*value)?)));
    let said = held.map(|(year, value)| [&value_text(value, trend.language), " in ", &year.text()].concat());
    said.collect::<Vec<_>>().join(", ")
}
