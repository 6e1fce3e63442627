//! Figures of years that have no pages of their own, each with its sources.

use crate::html::Html;
use crate::sections::sources;
use leptos::prelude::*;
use mappa_core::dataset::{Held, SourceId};
use mappa_core::report::NoteSource;
use mappa_core::{AreaId, Dataset, Measure, Year};

/// The content of `/data/earlier/`.
pub fn page(dataset: &Dataset) -> impl IntoView + use<> {
    let areas = dataset.benchmark().into_iter().chain(dataset.police_areas());
    let parts = areas.filter_map(|area| part(dataset, area)).collect_view();
    view! {
        <article>
            <h1>"Earlier figures"</h1>
            <p>
                "Figures of years before "{Year::FIRST_PAGE.text()}", which have no pages of their own. They are not always of one basis with later ones: the breaks in the series are told on the page of the data."
            </p>
            {parts}
        </article>
    }
}

fn part(dataset: &Dataset, area: AreaId) -> Option<impl IntoView + use<>> {
    let years = dataset.grid.years().filter(|year| *year < Year::FIRST_PAGE).rev();
    let figures = years.flat_map(|year| Measure::ALL.iter().map(move |&measure| (year, measure)));
    let held = figures.filter_map(|(year, measure)| Some((year, measure, dataset.figure(area, year, measure).held()?)));
    let rows: Vec<_> = held.map(|(year, measure, held)| row(dataset, year, measure, &held)).collect();
    let area = dataset.area(area);
    (!rows.is_empty()).then(|| {
        view! {
            <h2 id=area.slug.clone()>{area.heading(dataset.language)}</h2>
            <ul class="sources">{rows}</ul>
        }
    })
}

fn row(dataset: &Dataset, year: Year, measure: Measure, held: &Held<'_>) -> impl IntoView + use<> {
    let known = |&id: &SourceId| dataset.source(id).map(|one| NoteSource::of(one, dataset.language));
    let mut html = Html::default();
    sources(&mut html, &held.sources.iter().filter_map(known).collect::<Vec<_>>(), dataset.language);
    let figure =
        [&year.text(), ", ", measure.label(), ": ", &held.number.text(), ". ", held.kind.text(dataset.language), ". "].concat();
    view! { <li>{figure}<span inner_html=html.finish()></span></li> }
}
