//! A page, ready to be written to its file.

use mappa_core::link::Page;

/// A page, ready to be written.
pub struct Rendered {
    /// Which one.
    pub page: Page,
    /// Its path from the site's root.
    pub path: String,
    /// What stands in the title bar.
    pub title: String,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// All of it.
    pub html: String,
}
