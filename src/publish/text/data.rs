//! What is held and what is not, where to get it, and how to cite it.

use super::held::pictures;
use super::origin::{compiled_from, how_much};
use crate::publish::Site;
use crate::publish::pack::citation;
use leptos::prelude::*;
use mappa_core::Year;
use mappa_core::link::{Page, View, href, is_single_file};
use std::collections::BTreeSet;

/// The content of `/data/`.
pub fn page(site: &Site, root: &str) -> impl IntoView + use<> {
    let link = |page| href(&site.dataset, root, &View::of(page));
    // the single file has no other files beside it
    let download = (!is_single_file(root)).then(|| {
        view! {
            <p>
                "Every figure, a row each, with its kind and its sources: "<a href="mappa.csv" download>"mappa.csv"</a>
                " ("<a href="mappa.csv-metadata.json">"described"</a>"), "<a href="mappa-excel.csv" download>"for Excel"</a>", "
                <a href="mappa.xlsx" download>"as a workbook"</a>"; the sources that it names: "
                <a href="sources.csv" download>"sources.csv"</a>"; all of it with its licence, how to cite it and what not to say with it: "
                <a href="mappa.zip" download>"mappa.zip"</a>" ("<a href="datapackage.json">"datapackage.json"</a>", "
                <a href="README.txt">"README"</a>"). If a figure is in no row, we do not have it; that does not mean zero."
            </p>
        }
    });
    let dataset = site.dataset.clone();
    // one break can affect several measures; one that stands ready for a year to come is not told yet
    let known = dataset.breaks.iter().filter(|broken| broken.year <= dataset.last_year());
    let breaks: BTreeSet<(Year, &str)> = known.map(|broken| (broken.year, broken.words.as_str())).collect();
    let breaks = breaks.into_iter().map(|(year, words)| view! { <li>{year.text()}": "{words.to_owned()}</li> }).collect_view();
    view! {
        <article>
            <h1>"The data"</h1>
            <p class="lead">
                "Everything on this site is computed from one small dataset, compiled "{compiled_from(&dataset)}". "{how_much(&dataset)}
            </p>
            {download}
            {pictures(&dataset)}
            <p>
                "Years before those of this table: "<a href=link(Page::Earlier)>"earlier figures"</a>". Between editions: "<a href=link(Page::Changes)>"changes"</a>". Publishers and dates: "<a href=link(Page::Sources)>"sources"</a>"."
            </p>
            <h2>"Breaks in the series"</h2>
            <ul>{breaks}</ul>
            <h2>"Citing"</h2>
            <p class="prose">{citation(site)}</p>
        </article>
    }
}
