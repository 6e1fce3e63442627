//! Choosing an area by typing or from a list, and a year.

use crate::page::Context;
use crate::page::parts::{area_options, part};
use maud::{Markup, html};

/// The chooser, with room for what is found and for what was not understood in the address.
pub fn chooser(at: &Context<'_>) -> Markup {
    html! {
        form id="chooser" autocomplete="off" {
            p {
                label for="find" { "Town, council or police area" }
                input id="find" type="search" spellcheck="false";
            }
            p {
                label for="area" { "or choose from the list" }
                select id="area" { (area_options(at)) }
            }
            p {
                label for="year" { "Year (April to March)" }
                select id="year" { (part(at, "year")) }
            }
        }
        div id="found" role="status" {}
        div id="notices" role="status" {}
        p id="announcement" role="status" class="unseen" {}
    }
}
