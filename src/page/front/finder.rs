//! The map as finder, with its years.

use crate::page::Context;
use crate::page::map::{Drawing, FAIR, fair, legend, shapes, years};
use mappa_core::link::Page;
use mappa_core::sentences::counted_on;
use mappa_core::stats::{EveryArea, Scale};
use maud::{Markup, html};

/// The map of the fullest recent year, with what to know before it is read above it.
pub(super) fn finder(at: &Context<'_>) -> Markup {
    let dataset = at.dataset;
    let every = EveryArea::new(dataset, dataset.fullest_recent_year());
    let scale = Scale::of(&every);
    html! {
        section id="finder" aria-labelledby="map-heading" data-fair=(FAIR) data-none=(at.say("no figure", "dim ffigur"))
            data-national=(at.report.heading) {
            h2 id="map-heading" {
                (at.say("Rate per 100,000 people aged 10+, ", "Cyfradd fesul 100,000 o bobl 10+ oed, "))
                span id="map-year" { (counted_on(every.year, dataset.language)) }
            }
            (fair(&every))
            (legend(scale, dataset.language))
            div id="map-frame" {
                (shapes(&Drawing { every: &every, scale, root: at.root, with_years: true }, "map-heading"))
                p id="map-said" aria-hidden="true" {}
            }
            (years(&every, false, true, |year| at.href(Page::Compare(year))))
            p class="hint" {
                (at.say("Areas with a figure, by year to 31 March. ", "Ardaloedd â ffigur, fesul blwyddyn hyd at 31 Mawrth. "))
                a href=(at.href(Page::Compare(every.year))) { (at.say("Compare all areas", "Cymharu pob ardal (Saesneg)")) }
            }
        }
    }
}
