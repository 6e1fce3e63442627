//! What a page tells search engines, chat programs and social sites.

use super::Site;
use super::cards::{Pictured, SIZE};
use super::json_ld::{self, Subject};
use super::oembed;
use crate::html::escape;
use mappa_core::link::{Page, View, english_path, welsh_path};
use mappa_core::report::holds;
use mappa_core::{Measure, Year};

/// What one page tells about itself.
pub struct About<'a> {
    /// The page.
    pub page: Page,
    /// The title of the document.
    pub title: &'a str,
    /// One or two sentences.
    pub description: &'a str,
    /// Its path from the site's root.
    pub path: &'a str,
    /// The path of the page that it is a form of; its own unless it is a frame.
    pub canonical: &'a str,
    /// The place and the years that it is about.
    pub about: (&'a str, Year, Year),
    /// Whether search engines should leave it out.
    pub noindex: bool,
}

/// The elements of the head that are this page's own. Addresses that must be absolute are left out where nobody has said
/// where the site will stand.
pub fn head(site: &Site, about: &About<'_>) -> String {
    let (title, description) = (escape(about.title), escape(about.description));
    let mut head = format!(
        "<meta name=\"description\" content=\"{description}\"><meta property=\"og:type\" content=\"article\">\
         <meta property=\"og:site_name\" content=\"MAPPA Atlas\"><meta property=\"og:title\" content=\"{title}\">\
         <meta property=\"og:description\" content=\"{description}\">"
    );
    let url = &site.site_url;
    if !url.is_empty() {
        let canonical = [url, about.canonical].concat();
        head += &format!("<link rel=\"canonical\" href=\"{canonical}\"><meta property=\"og:url\" content=\"{canonical}\">");
        if about.page.is_in_welsh(&site.dataset) && !about.noindex {
            let view = View::of(about.page);
            let (english, welsh) = (english_path(&site.dataset, &view), welsh_path(&site.dataset, &view));
            for (code, path) in [("en-GB", &english), ("cy", &welsh), ("x-default", &english)] {
                head += &format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{url}{path}\">");
            }
        }
        let Pictured { path, alt } = site.cards.of(about.page);
        let (alt, (width, height)) = (escape(&alt), SIZE);
        head += &format!(
            "<meta property=\"og:image\" content=\"{url}{path}?v={}\"><meta property=\"og:image:width\" content=\"{width}\">\
             <meta property=\"og:image:height\" content=\"{height}\"><meta property=\"og:image:alt\" content=\"{alt}\">\
             <meta name=\"twitter:card\" content=\"summary_large_image\"><meta name=\"twitter:image:alt\" content=\"{alt}\">",
            site.assets.edition
        );
        if let Some(path) = oembed::path(&site.dataset, about.page) {
            head += &format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{url}{path}\">");
        }
    }
    if about.noindex {
        return head + "<meta name=\"robots\" content=\"noindex\">";
    }
    let (place, first, last) = about.about;
    let period = format!("{}-04-01/{}-03-31", first.begins(), last.ends());
    let measured = measured(site, about.page);
    let subject = Subject { title: about.title, description: about.description, path: about.path, place, measured, period };
    head + &json_ld::element(site, &subject)
}

/// What a page's data are of: registered sexual offenders; where there are none of these, whatever else there is.
fn measured(site: &Site, page: Page) -> Vec<&'static str> {
    let dataset = &site.dataset;
    match page {
        Page::Area(area, Some(year)) if !holds(dataset, area, year) => {
            let held = |measure: &&Measure| dataset.figure(area, year, **measure).held().is_some();
            Measure::ALL.iter().filter(held).map(|measure| measure.label()).collect()
        }
        _ => vec!["registered sexual offenders per 100,000 people aged 10 and over"],
    }
}
