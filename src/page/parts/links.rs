//! Links out of a frame, to the whole page of what it shows; from a page to its frame; and to the other language.

use crate::page::Context;
use mappa_core::link::{View, english_path, href, is_single_file, path, welsh_path};
use mappa_core::{Dataset, Language};
use maud::{Markup, html};

/// The link to the whole page. Its address stands there as text too, where it is known: some hosts let a frame open nothing.
pub fn link_to_page(at: &Context<'_>) -> Markup {
    let full_page = View::of(at.view.page.whole());
    let place = at.root.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//")).unwrap_or_default();
    let address = if place.is_empty() { String::new() } else { [place, &path(at.dataset, &full_page)].concat() };
    link_to_page_as(&href(at.dataset, at.root, &full_page), &address, at.dataset.language)
}

/// The same, with the address that is to be read. A frame of one line for it shows the name alone.
pub fn link_to_page_as(href: &str, address: &str, language: Language) -> Markup {
    html! {
        a href=(href) {
            span class="long" {
                (language.say("All years, sources and where to get help: ", "Pob blwyddyn, ffynonellau a ble i gael help: "))
            }
            "MAPPA Atlas"
            @if !address.is_empty() { span class="long" { ": " (address) } }
        }
    }
}

/// The link to the same page in the other language, if there is one.
pub fn link_to_translation(at: &Context<'_>) -> Markup {
    let Context { dataset, view, root, .. } = *at;
    let (code, name, path): (_, _, fn(&Dataset, &View) -> String) = match dataset.language.is_welsh() {
        false => ("cy", "Cymraeg", welsh_path),
        true => ("en", "English", english_path),
    };
    html! {
        @if view.page.is_in_welsh(dataset) && !is_single_file(root) {
            a lang=(code) hreflang=(code) href={ (root) (path(dataset, &View::of(view.page))) } { (name) }
        }
    }
}

/// The link to the frame of a page, from which the panel for sharing takes its address.
pub fn link_to_embed(at: &Context<'_>) -> Markup {
    html! {
        @if let Some(page) = at.view.page.bare(at.dataset) {
            a href=(href(at.dataset, at.root, &View { page, ..at.view.clone() })) { (at.say("the embed version", "y fersiwn i’w mewnosod")) }
        }
    }
}
