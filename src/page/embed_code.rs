//! The code of a frame in somebody else's page, as oEmbed hands it out.

use mappa_core::Language;
use mappa_core::sentences::caveat;
use maud::{Markup, html};

/// A frame in somebody else's page.
pub struct Embed<'a> {
    /// The address of the whole page.
    pub page: &'a str,
    /// The address of the frame.
    pub frame: &'a str,
    /// The title of the frame.
    pub title: &'a str,
    /// What the page says in one or two sentences.
    pub sentence: &'a str,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// The language of all that.
    pub language: Language,
}

/// What stands until the frame is loaded, or instead of it; then the frame. WordPress knows the class.
pub fn embed_code(embed: &Embed<'_>) -> Markup {
    let (width, height) = embed.size;
    html! {
        blockquote class="wp-embedded-content" { a href=(embed.page) { (embed.sentence) } " " (caveat(embed.language)) }
        iframe src=(embed.frame) width=(width) height=(height) frameborder="0" scrolling="no" title=(embed.title) {}
    }
}
