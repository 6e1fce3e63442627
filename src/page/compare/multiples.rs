//! Small multiples: the trend of every area, on one scale, with England and Wales behind each.

use crate::charts::spark_svg;
use mappa_core::link::{Page, View, href};
use mappa_core::sentences::value_text;
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::trend::Trend;
use mappa_core::{AreaId, Measure, Year};
use maud::{Markup, PreEscaped, html};

/// A small chart for each area.
pub fn multiples(every: &EveryArea<'_>, root: &str) -> Markup {
    let (dataset, year) = (every.dataset, every.year);
    let behind = every.benchmark.as_ref().map(|all| &all.history);
    let of = |one: &Beside<'_>| (one.area, Trend::of(&one.history, behind, &[], year, Measure::Rso, None));
    let trends: Vec<(AreaId, Trend)> = every.areas.iter().map(of).collect();
    let values = trends.iter().flat_map(|(_, trend)| trend.area.iter().chain(trend.benchmark.iter().flatten()));
    let top = values.flatten().map(|value| value.number.tenths()).max().unwrap_or(1_000).div_ceil(500) * 500;
    let benchmark = trends.first().and_then(|(_, trend)| trend.benchmark.clone()).unwrap_or_default();
    let years: Vec<Year> = dataset.page_years().collect();
    let breaks: Vec<bool> = years
        .iter()
        .map(|year| trends.first().is_some_and(|(_, trend)| trend.breaks.iter().any(|(broken, _)| broken == year)))
        .collect();
    let missing = trends.iter().any(|(_, trend)| trend.area.iter().any(Option::is_none));
    html! {
        section id="multiples" {
            h2 {
                a href="?view=multiples" {
                    "Trends, " (Year::FIRST_PAGE.text()) " to " (dataset.last_year().text())
                }
            }
            p class="told" {
                "All charts use the same scale, 0 to " (top / 10) " per 100,000 people aged 10+. The dashed line is England and Wales."
                @if missing { " Gaps are years without figures; a single year is a dot." }
            }
            ul class="multiples" {
                @for (area, trend) in &trends {
                    li {
                        a href=(href(dataset, root, &View::of(Page::Area(*area, Some(year))))) {
                            (dataset.area(*area).short_name)
                        }
                        div { (PreEscaped(spark_svg(&trend.area, &benchmark, &breaks, top))) }
                        small { (first_and_last(trend)) }
                    }
                }
            }
        }
    }
}

/// The first and the last value of a trend, in words.
fn first_and_last(trend: &Trend) -> String {
    let held: Vec<_> = trend.years.iter().zip(&trend.area).filter_map(|(year, value)| Some((year, (*value)?))).collect();
    match held.as_slice() {
        [] => "no figures".into(),
        [(year, value)] => [&value_text(*value, trend.language), " in ", &year.text()].concat(),
        [(first, from), .., (last, to)] => {
            let [from, to] = [from, to].map(|value| value_text(*value, trend.language));
            [&from, " in ", &first.text(), ", ", &to, " in ", &last.text()].concat()
        }
    }
}
