//! What is held and what is not, where to get it, and how to cite it.

use super::{coverage, gaps};
use crate::site::Site;
use crate::site::licence::citation;
use crate::site::origin::{compiled_from, how_much};
use mappa_core::Year;
use mappa_core::link::{Page, View, href, is_single_file};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The content of `/data/`.
pub fn page(site: &Site, root: &str) -> Markup {
    let dataset = &site.dataset;
    let link = |page| href(dataset, root, &View::of(page));
    // one break can affect several measures; one that is ready for a year to come is not listed yet
    let known = dataset.breaks.iter().filter(|broken| broken.year <= dataset.last_year());
    let breaks: BTreeSet<(Year, &str)> = known.map(|broken| (broken.year, broken.words.as_str())).collect();
    html! {
        article {
            h1 { "The data" }
            p class="lead" {
                "Everything here comes from one small dataset, compiled " (compiled_from(dataset)) ". "
                (how_much(dataset))
            }
            // the single file has no other files beside it
            @if !is_single_file(root) { (downloads()) }
            (coverage::coverage_tables(dataset))
            (gaps::gaps(dataset))
            p {
                a href=(link(Page::Earlier)) { "Earlier figures" } " · "
                a href=(link(Page::Changes)) { "Changes between editions" } " · "
                a href=(link(Page::Sources)) { "All sources" }
            }
            h2 { "Breaks in the series" }
            ul {
                @for (year, words) in breaks { li { (year.text()) ": " (words) } }
            }
            h2 { "How to cite" }
            p class="prose" { (citation(site)) }
        }
    }
}

/// The files beside this page.
fn downloads() -> Markup {
    html! {
        p {
            "Download all figures, with kinds and sources: " a href="mappa.csv" download { "CSV" } " ("
            a href="mappa.csv-metadata.json" { "description" } "), " a href="mappa-excel.csv" download { "CSV for Excel" } ", "
            a href="mappa.xlsx" download { "Excel workbook" } " · " a href="sources.csv" download { "sources (CSV)" } " · "
            a href="mappa.zip" download { "everything, with licence and guidance (zip)" } " (" a href="datapackage.json" { "description" } ", "
            a href="README.txt" { "guidance" } "). If a figure is not in the file, we do not have it; that does not mean zero."
        }
    }
}
