//! The picture, as a map or as tiles, with its legend, and beside it the facts.

use super::{facts, tiles};
use crate::page::map::{Drawing, FAIR, legend, shapes};
use mappa_core::sentences::counted_on;
use mappa_core::stats::{EveryArea, Scale};
use maud::{Markup, html};

/// Map and tiles are two ways of the same picture: one is shown, which the reader chooses.
pub fn picture(every: &EveryArea<'_>, root: &str) -> Markup {
    let (dataset, scale) = (every.dataset, Scale::of(every));
    html! {
        section id="picture" data-none="no figure" data-fair=(FAIR) {
            h2 id="map-heading" {
                a href="?view=map" {
                    span id="shown" { "Rate per 100,000 people aged 10+" } ", " span id="map-day" { (counted_on(every.year, dataset.language)) }
                }
            }
            div class="wide" {
                (legend(scale, dataset.language))
                div id="map-frame" {
                    (shapes(&Drawing { every, scale, root, with_years: false }, "map-heading"))
                    p id="map-said" aria-hidden="true" {}
                }
                (tiles::tiles(every, scale, root))
            }
            div class="narrow" {
                (facts::facts(every))
                // each area as a dot, drawn by a script: the facts above and the table say it in words
                svg id="strip" viewBox="0 0 400 130" aria-hidden="true" {}
                div id="marks" {}
                p id="read" class="told" {
                    span id="bands" { "The colour bands are the same every year." }
                    span id="not-rates" hidden {
                        "These are numbers of people, not rates: bigger areas tend to have bigger numbers. Each shade holds a fifth of the areas with a figure."
                    }
                    span id="same-size" { " Every area has the same size, roughly where it is." }
                }
            }
        }
    }
}
