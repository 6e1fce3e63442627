//! What the shades of a map mean.

use mappa_core::Language;
use mappa_core::stats::{STEPS, Scale};
use maud::{Markup, html};

/// The steps of a scale with their shades, and the hatching of what has no figure.
pub(crate) fn legend(scale: Scale, language: Language) -> Markup {
    html! {
        ul class="legend" {
            @for step in 0..STEPS { li { i class={ "q" (step) } {} (scale.text(step, language)) } }
            li { i class="qn" {} (language.say("no figure", "dim ffigur")) }
        }
    }
}
