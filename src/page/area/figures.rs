//! From the headline to the people managed.

use super::trend::trend;
use crate::page::parts::part;
use crate::page::{Context, prose};
use crate::site::Site;
use mappa_core::link::{Page, is_single_file};
use mappa_core::report::{meanings_in, topics_in};
use maud::{Markup, html};

/// The sentence with its rate, the trend, what the figures show and where to get help, changes, where the area stands, and who
/// is managed.
pub fn figures(site: &Site, at: &Context<'_>) -> Markup {
    html! {
        header id="headline" { (part(at, "headline")) }
        (jumps(at))
        (trend(at))
        (prose::limits(at))
        (prose::help(at))
        section id="facts" { (part(at, "facts")) }
        section id="standing" {
            @if !is_single_file(at.root) { (locator(site, at)) }
            div id="standing-part" { (part(at, "standing-part")) }
        }
        section id="topics" {
            div id="topic-list" { (part(at, "topic-list")) }
            (words(at))
            @if !at.dataset.language.is_welsh() && !is_single_file(at.root) && at.view.page != Page::Own {
                p class="hint" { a href=(at.href(Page::Own)) { "Open the Ministry’s workbook for figures we do not have" } }
            }
        }
    }
}

/// What the topics count: folded, or on a Welsh page, which has its story inside, a link to where it is said.
fn words(at: &Context<'_>) -> Markup {
    let summary = at.say("What these words mean", "Ystyr y geiriau hyn");
    if at.dataset.language.is_welsh() {
        return html! { p class="hint" { a href={ (at.href(Page::About)) "#words" } { (summary) } } };
    }
    html! {
        details {
            summary { (summary) }
            // categories and levels; the others a page away
            @for (title, meaning) in topics_in(at.dataset.language).iter().zip(meanings_in(at.dataset.language)).take(2) {
                h3 { (title) }
                p { (meaning) }
            }
            @if !is_single_file(at.root) { p { a href={ (at.href(Page::About)) "#words" } { "Every word and what it means" } } }
        }
    }
}

/// The area on a small map: one picture for all areas, which shows the one that its fragment names. A script changes that.
pub(crate) fn locator(site: &Site, at: &Context<'_>) -> Markup {
    let address = [at.root, &site.assets.map, "#", &at.dataset.area(at.report.area).slug].concat();
    html! { img id="locator" src=(address) width="176" height="200" loading="lazy" alt=(at.say("Small map", "Map bach")); }
}

/// To what most readers look for next.
fn jumps(at: &Context<'_>) -> Markup {
    html! {
        ul class="jumps" {
            li { a href="#register" { (at.say("Is someone near me?", "A oes rhywun yn agos ataf?")) } }
            li { a href="#limits" { (at.say("What this does not tell you", "Beth nad yw hyn yn ei ddweud")) } }
            li { a href="#help" { (at.say("Get help", "Cael help")) } }
            // of the single file a script puts nothing there
            @if !is_single_file(at.root) {
                li class="wide-only" { a href=(at.say("#reporters", "#story")) { (at.say("For reporters", "I ohebwyr")) } }
            }
        }
    }
}
