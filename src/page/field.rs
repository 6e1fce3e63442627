//! The field that every page has.

use super::Context;
use maud::{Markup, html};

/// The field.
pub(crate) fn field(at: &Context<'_>) -> Markup {
    html! {
        form class="find" {
            input placeholder=(at.say("Town, council or police area", "Tref, cyngor neu ardal heddlu"));
            button { (at.say("Find", "Chwilio")) }
        }
    }
}
