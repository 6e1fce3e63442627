//! Every source.

use leptos::prelude::*;
use mappa_core::dataset::Source;
use mappa_core::{Dataset, Language};
use std::collections::BTreeMap;

/// The content of `/data/sources/`.
pub fn page(dataset: &Dataset) -> impl IntoView + use<> {
    let mut publishers: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in &dataset.sources {
        publishers.entry(&source.publisher).or_default().push(source);
    }
    let sources = publishers.iter().map(|(name, sources)| publisher(name, sources)).collect_view();
    view! {
        <article>
            <h1>"Sources"</h1>
            <p>
                "Who has published what is in the dataset, by date. Which figure stands where is told in the notes of each page, with titles, and in mappa.csv and sources.csv."
            </p>
            <ul class="sources">{sources}</ul>
        </article>
    }
}

/// Everything that one publisher has said, by its dates, which lead there. The titles are in `data/sources.csv` and in the
/// notes of the pages.
fn publisher(name: &str, sources: &[&Source]) -> impl IntoView + use<> {
    let dates = sources.iter().map(|source| {
        let date = source.date_text(Language::English);
        if source.url.is_empty() {
            view! { ", "{date} }.into_any()
        } else {
            view! { ", "<a href=source.url.clone()>{date}</a> }.into_any()
        }
    });
    view! { <li>{name.to_owned()}{dates.collect_view()}</li> }
}
