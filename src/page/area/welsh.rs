//! The Welsh page of an area: the same parts, complete without script, with links in place of what the app does.

use super::{figures::figures, records};
use crate::page::Context;
use crate::page::parts::part;
use crate::page::prose;
use crate::site::Site;
use mappa_core::story::in_welsh;
use maud::{Markup, html};

/// The content of a page.
pub fn main(site: &Site, at: &Context<'_>) -> Markup {
    html! {
        div class="sheet" { (figures(site, at)) }
        div id="records" {
            (records::years(at))
            (prose::background(at))
            div id="reporters" { (story(site, at)) }
            (sharing(at))
            (records::notes(at))
        }
    }
}

/// The page in a news text, to be copied.
fn story(site: &Site, at: &Context<'_>) -> Markup {
    let story = in_welsh(&site.dataset, at.report.area, at.report.year, &[]);
    html! {
        details id="story" {
            summary { h2 { "I newyddiadurwyr: testun drafft" } }
            p class="note" { "Cyn argraffu: " (story.before_printing.join(" ")) }
            article class="prose" {
                // three to choose from
                @for (_, headline) in &story.headlines { h3 { (headline.text) } }
                @for part in &story.parts { p { (part.paragraph()) } }
            }
        }
    }
}

/// How to share the page, and where the data are.
fn sharing(at: &Context<'_>) -> Markup {
    html! {
        section id="share" {
            h2 { "Rhannu, mewnosod a lawrlwytho" }
            p {
                "Ni fydd y ddolen i’r dudalen hon yn newid. I’w mewnosod, rhowch "
                span { (part(at, "bare")) }
                " mewn iframe. Yr holl ddata, a sut i’w dyfynnu, yn Saesneg: "
                a href={ (at.root) "data/" } hreflang="en" { "tudalen y data" } "."
            }
        }
    }
}
