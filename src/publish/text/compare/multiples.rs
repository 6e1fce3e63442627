//! The trend of every area, on one scale, with England and Wales behind each.

use leptos::prelude::*;
use mappa_core::every_area::{Beside, EveryArea};
use mappa_core::link::{Page, View, href};
use mappa_core::trend::{Series, Trend};
use mappa_core::{AreaId, Measure, Year};
use std::fmt::Write as _;

/// Of each chart, in its own pixels.
const WIDTH: u64 = 112;
/// See [`WIDTH`].
const HEIGHT: u64 = 48;
/// Room for dots at the edges.
const EDGE: u64 = 3;

/// A small chart for each area.
pub fn multiples(every: &EveryArea<'_>, root: &str) -> impl IntoView + use<> {
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
    let behind = path(&benchmark, &breaks, top);
    let charts: Vec<_> = trends
        .iter()
        .map(|(area, trend)| {
            let href = href(dataset, root, &View::of(Page::Area(*area, Some(year))));
            let held: Vec<_> = years.iter().zip(&trend.area).filter_map(|(year, value)| Some((year, (*value)?))).collect();
            let told = match held.as_slice() {
                [] => "none held".into(),
                [(year, value)] => [&value.number.text(), " in ", &year.text()].concat(),
                [(first, from), .., (last, to)] => {
                    [&from.number.text(), " in ", &first.text(), ", ", &to.number.text(), " in ", &last.text()].concat()
                }
            };
            let svg = format!(
                "<svg aria-hidden=\"true\" viewBox=\"0 0 {WIDTH} {HEIGHT}\"><path class=\"ew\" d=\"{behind}\"/><path class=\"area\" d=\"{}\"/></svg>",
                path(&trend.area, &breaks, top)
            );
            view! {
                <li><a href=href>{dataset.area(*area).short_name.clone()}</a><div inner_html=svg></div><small>{told}</small></li>
            }
        })
        .collect();
    let (first, last) = (Year::FIRST_PAGE.text(), dataset.last_year().text());
    view! {
        <section id="multiples">
            <h2><a href="?view=multiples">"Their trends, "{first}" to "{last}</a></h2>
            <p class="told">"All on one scale, from 0 to "{top / 10}"; the dashed line is England and Wales."{missing.then_some(" Gaps are years we do not have; a single year is a dot.")}</p>
            <ul class="multiples">{charts}</ul>
        </section>
    }
}

/// A line with gaps; a value that stands alone is a line of no length, which round ends make a dot.
fn path(series: &Series, breaks: &[bool], top: u64) -> String {
    let steps = u64::try_from(series.len().saturating_sub(1).max(1)).unwrap_or(1);
    let mut path = String::new();
    let mut open = false;
    for ((index, value), broken) in (0_u64..).zip(series).zip(breaks) {
        let Some(value) = value else {
            open = false;
            continue;
        };
        let x = EDGE + (WIDTH - 2 * EDGE) * index / steps;
        let y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * value.number.tenths().min(top) / top.max(1);
        let next = series.get(usize::try_from(index).unwrap_or(0) + 1).is_some_and(Option::is_some);
        let begins = !open || *broken;
        let _ = write!(path, "{}{x} {y}", if begins { "M" } else { "L" });
        if begins && !next {
            path += "h.1"; // of a dashed line too
        }
        open = true;
    }
    path
}
