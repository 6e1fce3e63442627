//! Sharing and embedding what is shown.

use crate::page::Context;
use crate::page::parts::part;
use mappa_core::link::{Page, is_single_file};
use maud::{Markup, html};

/// What stands without script; a script adds the rest when it is opened. WordPress asks for oEmbed answers, where there are
/// any. The single file has nothing of this: its address is a disk's.
pub fn share(at: &Context<'_>, has_oembed: bool) -> Markup {
    html! {
        @if !is_single_file(at.root) {
            details id="share" {
                summary { h2 { "Share and embed" } }
                p id="sharing" {
                    "The address of this page always leads to what it shows. "
                    @if has_oembed { "Pasted into WordPress, it becomes a frame. " }
                    "Elsewhere, " span id="bare" { (part(at, "bare")) } " goes into an iframe: "
                    a href=(at.href(Page::EmbedCheck)) { "try what your site keeps of it" } "."
                }
            }
        }
    }
}
