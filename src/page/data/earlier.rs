//! Figures of years that have no pages of their own, each with its sources.

use crate::page::parts::sources;
use mappa_core::dataset::{Held, SourceId};
use mappa_core::report::NoteSource;
use mappa_core::{AreaId, Dataset, Measure, Year};
use maud::{Markup, html};

/// The content of `/data/earlier/`.
pub fn page(dataset: &Dataset) -> Markup {
    html! {
        article {
            h1 { "Earlier figures" }
            p {
                "Figures from before " (Year::FIRST_PAGE.text())
                ". They are not always comparable with later ones: see the breaks in the series on the data page."
            }
            @for area in dataset.benchmark().into_iter().chain(dataset.police_areas()) { (area_figures(dataset, area)) }
        }
    }
}

/// The figures of one area, the latest year first; nothing where none is held.
fn area_figures(dataset: &Dataset, area: AreaId) -> Markup {
    let years = dataset.grid.years().filter(|year| *year < Year::FIRST_PAGE).rev();
    let figures = years.flat_map(|year| Measure::ALL.iter().map(move |&measure| (year, measure)));
    let held = figures.filter_map(|(year, measure)| Some((year, measure, dataset.figure(area, year, measure).held()?)));
    let rows: Vec<Markup> = held.map(|(year, measure, held)| row(dataset, year, measure, &held)).collect();
    let area = dataset.area(area);
    html! {
        @if !rows.is_empty() {
            h2 id=(area.slug) { (area.heading(dataset.language)) }
            ul class="sources" {
                @for row in rows { (row) }
            }
        }
    }
}

fn row(dataset: &Dataset, year: Year, measure: Measure, held: &Held<'_>) -> Markup {
    let known = |&id: &SourceId| dataset.source(id).map(|one| NoteSource::of(one, dataset.language));
    let named: Vec<NoteSource> = held.sources.iter().filter_map(known).collect();
    html! {
        li {
            (year.text()) ", " (measure.label()) ": " (held.number.text()) ". " (held.kind.text(dataset.language)) ". "
            span { (sources(&named, dataset.language)) }
        }
    }
}
