//! What is to be known before a map is read: how many areas have a figure, and what a rate is not.

use super::held_areas;
use mappa_core::stats::EveryArea;
use maud::{Markup, html};

/// With fewer areas than this, a map is no fair sample of all: newspapers chose which of them were written about.
pub(crate) use mappa_core::dataset::ENOUGH as FAIR;

/// The line above every map.
pub(crate) fn fair(every: &EveryArea<'_>) -> Markup {
    let (held, all) = (held_areas(every, every.year), every.areas.len());
    let say = |english: &'static str, welsh: &'static str| every.dataset.language.say(english, welsh);
    html! {
        p id="fair" class="hint" {
            span id="map-held" { (held) } (say(" of ", " o ")) (all)
            (say(" areas have a figure", " ardal â ffigur"))
            span id="map-fair" hidden[held >= FAIR] {
                (say("; these are not a fair sample of all", "; nid ydynt yn sampl deg o bob un"))
            }
            (say(". A higher rate does not mean a more dangerous place.", ". Nid yw cyfradd uwch yn golygu lle mwy peryglus."))
        }
    }
}
