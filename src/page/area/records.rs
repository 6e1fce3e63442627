//! Below the background: the table of every year, a reader's own table, and the notes.

use crate::page::Context;
use crate::page::parts::part;
use mappa_core::link::is_single_file;
use maud::{Markup, html};

/// The table of every year.
pub fn years(at: &Context<'_>) -> Markup {
    html! {
        section id="record" {
            h2 { (at.say("Figures for every year", "Ffigurau pob blwyddyn")) }
            section tabindex="0" aria-label=(at.say("Table of every year", "Tabl o bob blwyddyn")) class="scroll" {
                table id="record-table" { (part(at, "record-table")) }
            }
        }
    }
}

/// A reader's own table in place of the published figures: a script fills it once it is opened. The single file has none: what
/// reads tables is not in it.
pub fn own_table(at: &Context<'_>) -> Markup {
    html! {
        @if !is_single_file(at.root) {
            details id="own" { summary { h2 { "Use your own table" } } }
        }
    }
}

/// Where each figure comes from.
pub fn notes(at: &Context<'_>) -> Markup {
    html! { section id="notes" { (part(at, "notes")) } }
}
