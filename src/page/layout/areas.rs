//! The list of all areas, on the front page.

use mappa_core::Dataset;
use mappa_core::link::{Page, View, href};
use maud::{Markup, html};

/// Every area, alphabetically, England and Wales first.
pub fn areas(dataset: &Dataset, root: &str) -> Markup {
    let language = dataset.language;
    html! {
        nav id="areas" aria-labelledby="areas-heading" {
            h2 id="areas-heading" { (language.say("All police areas", "Ardaloedd heddlu Cymru")) }
            ul {
                @for area in dataset.listed_areas() {
                    li { a href=(href(dataset, root, &View::of(Page::Area(area, None)))) { (dataset.area(area).name) } }
                }
                @if language.is_welsh() {
                    li { a href={ (root) "area/" } hreflang="en" { "Pob ardal heddlu (Saesneg)" } }
                }
            }
        }
    }
}
