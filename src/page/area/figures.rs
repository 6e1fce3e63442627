//! From the chooser to the police of the area.

use crate::page::Context;
use crate::page::parts::{measure_options, part};
use mappa_core::report::topics_in;
use mappa_core::sentences::caveat;
use maud::{Markup, html};

/// What is chosen with, headline, trend, facts and topics.
pub fn figures(at: &Context<'_>, chooser: &Markup) -> Markup {
    let language = at.dataset.language;
    html! {
        (chooser)
        header id="headline" { (part(at, "headline")) }
        section id="trend" {
            @if !language.is_welsh() {
                p {
                    label for="measure" { "Chart " }
                    select id="measure" { (measure_options(at)) }
                }
            }
            figure id="chart" aria-labelledby="trend-heading" { (part(at, "chart")) }
        }
        section id="facts" { (part(at, "facts")) }
        section id="topics" {
            h2 id="topics-heading" { (part(at, "topics-heading")) }
            @for (number, (title, about)) in topics_in(language).iter().enumerate() {
                @let id = format!("topic-{number}");
                section class="topic" {
                    h3 { (title) }
                    div id=(id) { (part(at, &id)) }
                    p class="about" { (about) }
                }
            }
        }
        section id="caveat" {
            h2 { (at.say("What these figures do and do not show", "Beth mae’r ffigurau hyn yn ei ddangos, a beth nad ydynt yn ei ddangos")) }
            p class="caveat" { (caveat(language)) }
            p id="force" { (part(at, "force")) }
        }
    }
}
