//! What crawlers read first: sitemap.xml and robots.txt.

use super::Site;
use super::output::Output;
use crate::html::escape;

/// Writes both, for the pages of these paths. A sitemap has absolute addresses only, so there is none where nobody has
/// said where the site will stand.
pub fn write(site: &Site, out: &Output, paths: &[&str]) -> Result<(), String> {
    let url = &site.site_url;
    if url.is_empty() {
        return out.put("robots.txt", "User-agent: *\nDisallow:\n");
    }
    out.put("robots.txt", format!("User-agent: *\nDisallow:\n\nSitemap: {url}sitemap.xml\n"))?;
    let day = &site.dataset.edition.compiled;
    let entries: String = paths
        .iter()
        .map(|path| format!("<url><loc>{}</loc><lastmod>{day}</lastmod></url>\n", escape(&[url.as_str(), path].concat())))
        .collect();
    out.put(
        "sitemap.xml",
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"),
    )
}
