//! What crawlers read first: sitemap.xml and robots.txt.

use super::feed::XML;
use crate::files::output::Output;
use crate::site::Site;
use maud::html;

/// Writes both, for the pages of these paths. A sitemap has absolute addresses only, so there is none where nobody has
/// said where the site will stand.
pub fn write(site: &Site, out: &Output, paths: &[&str]) -> Result<(), String> {
    let url = &site.site_url;
    if url.is_empty() {
        return out.put("robots.txt", "User-agent: *\nDisallow:\n");
    }
    out.put("robots.txt", format!("User-agent: *\nDisallow:\n\nSitemap: {url}sitemap.xml\n"))?;
    let sitemap = html! {
        (XML)
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            "\n"
            @for path in paths {
                url { loc { (url) (path) } lastmod { (site.dataset.edition.compiled) } }
                "\n"
            }
        }
        "\n"
    };
    out.put("sitemap.xml", sitemap.0)
}
