//! Sharing and embedding what is shown.

use crate::page::Context;
use crate::page::parts::part;
use mappa_core::link::{Page, is_single_file};
use maud::{Markup, html};

/// What is there for reporters: a script puts it there.
pub fn reporters() -> Markup {
    html! {
        div id="reporters" {}
    }
}

/// What stands without script; a script adds the rest when it is opened. WordPress asks for oEmbed answers, where there are
/// any. The single file has nothing of this: its address is a disk's.
pub fn share(at: &Context<'_>, has_oembed: bool) -> Markup {
    html! {
        @if !is_single_file(at.root) {
            details id="share" {
                summary { h2 { "Share and embed" } }
                p id="sharing" {
                    "The link to this page will not change. "
                    @if has_oembed { "Paste it into WordPress to embed it; elsewhere, use " } @else { "To embed it, use " }
                    span id="bare" { (part(at, "bare")) } " in an iframe. "
                    a href=(at.href(Page::EmbedCheck)) { "Test an embed on your site" } "."
                }
            }
        }
    }
}
