//! Choosing an area from a list, and a year.

use crate::page::Context;
use crate::page::parts::{area_options, part};
use maud::{Markup, html};

/// The chooser, with room for what was not understood in the address.
pub fn chooser(at: &Context<'_>) -> Markup {
    html! {
        form id="chooser" autocomplete="off" {
            p {
                label for="area" { "Police area" }
                select id="area" { (area_options(at)) }
            }
            p {
                label for="year" { "Year (April to March)" }
                select id="year" { (part(at, "year")) }
            }
        }
        div id="notices" role="status" {}
        p id="announcement" role="status" class="unseen" {}
    }
}
