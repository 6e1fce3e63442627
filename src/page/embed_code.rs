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
    /// Its height in pixels; it is as wide as its column.
    pub height: u32,
    /// The language of all that.
    pub language: Language,
}

/// What stands until the frame is loaded, or instead of it; then the frame. WordPress knows the class. It ends a frame at 1,000 pixels,
/// so one that is longer, in a narrow column or in large letters, can be scrolled.
pub fn embed_code(embed: &Embed<'_>) -> Markup {
    html! {
        blockquote class="wp-embedded-content" { a href=(embed.page) { (embed.sentence) } " " (caveat(embed.language)) }
        iframe src=(embed.frame) width="100%" height=(embed.height) frameborder="0" title=(embed.title) {}
    }
}
