//! Below the background: the table of every year, a reader's own table, and the notes.

use crate::page::Context;
use crate::page::parts::part;
use mappa_core::link::{Page, is_single_file};
use maud::{Markup, html};

/// The table of every year.
pub fn years(at: &Context<'_>) -> Markup {
    html! {
        section id="record" {
            h2 { (at.say("Figures for every year", "Ffigurau pob blwyddyn")) }
            p class="columns" {
                input id="columns" type="checkbox";
                label for="columns" { (at.say("Show all columns", "Dangos pob colofn")) }
            }
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
        @if !is_single_file(at.root) && at.view.page != Page::Own {
            details id="own" { summary { h2 { "Use your own table" } } }
        }
    }
}

/// Where each figure comes from: folded, and reached from each number.
pub fn notes(at: &Context<'_>) -> Markup {
    html! {
        details id="notes" {
            summary { h2 { (at.say("Where the figures come from", "O ble y daw’r ffigurau")) } }
            div id="note-list" { (part(at, "note-list")) }
        }
    }
}
