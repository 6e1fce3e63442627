//! Every source.

use mappa_core::dataset::Source;
use mappa_core::{Dataset, Language};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The content of `/data/sources/`: each publisher with its dates, which link to what it published. The titles are in
/// `data/sources.csv` and in the notes of the pages.
pub fn page(dataset: &Dataset) -> Markup {
    let mut publishers: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in &dataset.sources {
        publishers.entry(&source.publisher).or_default().push(source);
    }
    html! {
        article {
            h1 { "Sources" }
            p {
                "Every publisher we took figures from, with dates. Each page’s notes say which figure came from which; sources.csv has the titles."
            }
            p {
                "Places: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right 2017; Welsh towns and city districts: "
                a href="https://www.geonames.org/" { "GeoNames (geonames.org)" }
                ", CC BY 4.0, changed. They are used only to find a police area."
            }
            ul class="sources" {
                @for (name, sources) in publishers {
                    li {
                        (name)
                        @for source in sources { ", " (date(source)) }
                    }
                }
            }
        }
    }
}

fn date(source: &Source) -> Markup {
    let date = source.date_text(Language::English);
    html! {
        @if source.url.is_empty() { (date) } @else { a href=(source.url) { (date) } }
    }
}
