//! What a page tells search engines, chat programs and social sites.

use super::Site;
use crate::html::escape;

/// What one page tells about itself.
pub struct About<'a> {
    /// The title of the document.
    pub title: &'a str,
    /// One or two sentences.
    pub description: &'a str,
    /// Its path from the site's root.
    pub path: &'a str,
    /// Whether search engines should leave it out.
    pub noindex: bool,
}

/// The elements of the head that are this page's own.
pub fn head(site: &Site<'_>, about: &About<'_>) -> String {
    let (title, description) = (escape(about.title), escape(about.description));
    let mut head = format!(
        "<meta name=\"description\" content=\"{description}\"><meta property=\"og:type\" content=\"article\">\
         <meta property=\"og:site_name\" content=\"MAPPA Atlas\"><meta property=\"og:title\" content=\"{title}\">\
         <meta property=\"og:description\" content=\"{description}\">"
    );
    if !site.site_url.is_empty() {
        let url = escape(&[&site.site_url, about.path].concat());
        head += &format!("<link rel=\"canonical\" href=\"{url}\"><meta property=\"og:url\" content=\"{url}\">");
    }
    if about.noindex {
        head += "<meta name=\"robots\" content=\"noindex\">";
    }
    head
}
