//! The one sentence, the rate, and England and Wales beside it.

use super::refs;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::Page;
use mappa_core::report::{Noted, Rated, Report};

/// Heading, sentence and rates.
#[component]
pub fn Headline(atlas: Atlas) -> impl IntoView {
    let home = move || atlas.view.read().page == Page::Home;
    let heading = move || {
        let report = atlas.report.read();
        view! { {report.heading.clone()}" "<span class="year">{report.year.text()}</span> }
    };
    view! {
        <header id="headline">
            {move || home().then(|| view! { <p class="kicker">"Registered sexual offenders, by police area and year"</p> })}
            <h1>{heading}</h1>
            <div id="lead">{move || atlas.report.with(|report| report.lead.iter().map(paragraph).collect_view())}</div>
            {move || atlas.report.with(|report| elsewhere(&atlas, report))}
            <p class="source">{move || atlas.report.with(|report| report.sources.join(" "))}</p>
            <dl id="rates">{move || atlas.report.with(|report| report.rates.iter().map(rated).collect_view())}</dl>
            <p class="per">"registered sexual offenders for every 100,000 people aged 10 and over"</p>
        </header>
    }
}

fn paragraph(noted: &Noted) -> impl IntoView + use<> {
    view! { <p>{noted.text.clone()}{refs(&noted.notes)}</p> }
}

fn rated(rated: &Rated) -> impl IntoView + use<> {
    let class = if rated.value.is_some() { "rate" } else { "rate none" };
    let value = rated.value.clone().unwrap_or_else(|| "not known".into());
    view! {
        <div class=class>
            <dt>{rated.place.clone()}</dt>
            <dd><strong>{value}</strong>" "<small>{rated.how.clone()}{refs(&rated.notes)}</small></dd>
        </div>
    }
}

/// Where to look instead, when nothing is held of this area and year.
fn elsewhere(atlas: &Atlas, report: &Report) -> impl IntoView + use<> {
    let years = report.nearest.iter().map(|&year| {
        let href = atlas.page_href(report.area, Some(year));
        view! { <li><a href=href>{year.text()}</a></li> }
    });
    let years = (!report.nearest.is_empty()).then(|| view! { <p>"The nearest years that we hold:"</p><ul class="row">{years.collect_view()}</ul> });
    let dataset = atlas.dataset.read_untracked();
    let areas = report.neighbours.iter().map(|&area| {
        let href = atlas.page_href(area, None);
        view! { <li><a href=href>{dataset.area(area).name.clone()}</a></li> }
    });
    let areas = report.nothing_ever.then(|| {
        view! {
            <p>
                "We hold no count and no rate of this area for any year: the Ministry of Justice’s own tables, which have them, could \
                 not be read when this dataset was compiled. "
                <a href="https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports">
                    "The Ministry’s annual reports"
                </a>
                " have a workbook of area tables for each year. Neighbouring areas with figures:"
            </p>
            <ul class="row">{areas.collect_view()}</ul>
        }
    });
    (years.is_some() || areas.is_some()).then(|| view! { <div id="elsewhere">{years}{areas}</div> })
}
