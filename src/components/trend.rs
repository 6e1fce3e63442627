//! The trend chart, with its text alternative and the choice of what it is of.

use crate::charts::{Size, trend_heading, trend_svg};
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::Measure;
use mappa_core::report::Report;

/// The trend of the area with England and Wales.
#[component]
pub fn TrendFigure(atlas: Atlas) -> impl IntoView {
    let svg = move |size| move || atlas.report.with(|report| trend_svg(&report.trend, size));
    let change = move |event| {
        if let Some(measure) = Measure::from_id(&event_target_value(&event)) {
            atlas.show_measure(measure);
        }
    };
    let first = atlas.view.read_untracked().measure;
    let option = |&measure: &Measure| view! { <option value=measure.id() selected=measure == first>{choice(measure)}</option> };
    view! {
        <figure id="trend">
            <figcaption>
                <h2>{move || atlas.report.with(|report| trend_heading(&report.trend))}</h2>
                <p>
                    <label for="measure">"Show the trend of "</label>
                    <select id="measure" on:change=change prop:value=move || atlas.view.read().measure.id()>
                        {Measure::CHARTED.iter().map(option).collect_view()}
                    </select>
                </p>
            </figcaption>
            <div class="wide" inner_html=svg(Size::Wide)></div>
            <div class="narrow" inner_html=svg(Size::Narrow)></div>
            {move || atlas.report.with(|report| empty(report))}
            <p id="trend-text" class="quiet">{move || atlas.report.read().trend_text.clone()}</p>
            {move || atlas.report.with(|report| legend(report))}
        </figure>
    }
}

fn choice(measure: Measure) -> &'static str {
    match measure {
        Measure::Rso => "the rate of registered sexual offenders",
        Measure::Cat2 => "Category 2: violent and other sexual offenders",
        Measure::Cat3 => "Category 3: other dangerous offenders",
        Measure::Cat4 => "Category 4: terrorism-connected offenders",
        _ => "everyone managed under MAPPA",
    }
}

fn empty(report: &Report) -> impl IntoView + use<> {
    report.trend.is_empty().then(|| view! { <p class="nothing">"No year of this is in the sources we hold, so there is no chart to draw."</p> })
}

/// What the chart cannot say itself: hollow dots, and why lines stop.
fn legend(report: &Report) -> impl IntoView + use<> {
    let trend = &report.trend;
    let both = [Some(&trend.area), trend.benchmark.as_ref()];
    let rough = both.into_iter().flatten().flatten().flatten().any(|value| value.approximate);
    let gaps = trend.area.iter().any(Option::is_none);
    let breaks = trend.breaks.iter().map(|(year, words)| [&year.text(), ": ", words].concat());
    let lines: Vec<String> = rough
        .then(|| "Hollow dots are approximate values.".to_owned())
        .into_iter()
        .chain(gaps.then(|| "Years that are not held are left as gaps; nothing is filled in.".to_owned()))
        .chain(breaks)
        .collect();
    (!lines.is_empty()).then(|| view! { <p class="legend">{lines.join(" ")}</p> })
}
