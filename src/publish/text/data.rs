//! What is held and what is not, and every source.

use crate::publish::Site;
use leptos::prelude::*;
use mappa_core::dataset::Source;
use mappa_core::link::{Page, View, href, is_single_file};
use mappa_core::report::holds;
use mappa_core::{AreaId, Language, Year};
use std::collections::{BTreeMap, BTreeSet};

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
                <a href="README.txt">"README"</a>"). A figure that is in no row is not held, which does not mean that it is none."
            </p>
        }
    });
    let dataset = site.dataset.clone();
    let years: Vec<Year> = dataset.page_years().collect();
    let headings = years.iter().map(|year| view! { <th scope="col">{year.text()}</th> }).collect_view();
    let rows = dataset.area_ids().map(|area| coverage(site, area, &years)).collect_view();
    let mut publishers: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in &dataset.sources {
        publishers.entry(&source.publisher).or_default().push(source);
    }
    let sources = publishers.iter().map(|(name, sources)| publisher(name, sources)).collect_view();
    // one break can affect several measures
    let breaks: BTreeSet<(Year, &str)> = dataset.breaks.iter().map(|broken| (broken.year, broken.words.as_str())).collect();
    let breaks = breaks.into_iter().map(|(year, words)| view! { <li>{year.text()}": "{words.to_owned()}</li> }).collect_view();
    view! {
        <article>
            <h1>"The data"</h1>
            <p class="lead">
                "Everything on this site is computed from one small dataset, compiled from public sources that quote the Ministry of Justice. It is real, and it has many gaps."
            </p>
            {download}
            <h2>"What is held"</h2>
            <section class="scroll" tabindex="0" aria-label="Table of what is held">
                <table class="coverage">
                    <caption>"Whether a count or a rate of registered sexual offenders is held: C a count, R a published rate, – neither"</caption>
                    <thead><tr><th scope="col">"Area"</th>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
            <p>
                "Years before those of this table: "<a href=link(Page::Earlier)>"earlier figures"</a>". Between editions: "<a href=link(Page::Changes)>"changes"</a>"."
            </p>
            <h2>"Breaks in the series"</h2>
            <ul>{breaks}</ul>
            <h2>"Sources"</h2>
            <ul class="sources">{sources}</ul>
        </article>
    }
}

fn coverage(site: &Site, area: AreaId, years: &[Year]) -> impl IntoView + use<> {
    use mappa_core::Measure;
    let dataset = &site.dataset;
    let cells = years.iter().map(|&year| {
        let held = |measure| dataset.figure(area, year, measure).held().is_some();
        let text = match (held(Measure::Rso), held(Measure::RsoRate)) {
            (true, true) => "C R",
            (true, false) => "C",
            (false, true) => "R",
            (false, false) => "–",
        };
        let class = if holds(dataset, area, year) { "words" } else { "words none" };
        view! { <td class=class>{text}</td> }
    });
    view! { <tr><th scope="row">{dataset.area(area).name.clone()}</th>{cells.collect_view()}</tr> }
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
