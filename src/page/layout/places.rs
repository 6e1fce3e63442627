//! The field for places, the same on every page: a town, a council or a police area leads to the area's page.

use mappa_core::Language;
use maud::{Markup, html};

/// The field, with room for what is found. Without script it leads to the page of every area, which `every` is the address of.
pub fn places(language: Language, every: &str) -> Markup {
    let words = language.say("Town, council or police area", "Tref, cyngor neu ardal heddlu");
    html! {
        form id="places" role="search" action=(every) {
            label for="find" class="unseen" { (words) }
            input id="find" type="text" name="place" placeholder=(words) autocomplete="off" spellcheck="false" enterkeyhint="search";
            button type="submit" { (language.say("Find", "Chwilio")) }
            div id="found" {}
        }
    }
}
