//! What a page tells search engines, chat programs and social sites.

use crate::cards::{Pictured, SIZE};
use crate::page::layout::json_ld::{Subject, json_ld};
use crate::page::oembed;
use crate::site::Site;
use mappa_core::link::{Page, View, english_path, welsh_path};
use mappa_core::{Measure, Year};
use maud::{Markup, PreEscaped, html};

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

/// The elements of the head that are this page's own.
pub fn head(site: &Site, about: &About<'_>) -> Markup {
    html! {
        meta name="description" content=(about.description);
        meta property="og:type" content="article";
        meta property="og:site_name" content="MAPPA Atlas";
        meta property="og:title" content=(about.title);
        meta property="og:description" content=(about.description);
        @if !site.site_url.is_empty() { (absolute(site, about)) }
        @if about.noindex {
            meta name="robots" content="noindex";
        } @else {
            script type="application/ld+json" { (PreEscaped(json_ld(site, &subject(site, about)))) }
        }
    }
}

/// What has absolute addresses in it; it is left out where nobody has said where the site will stand.
fn absolute(site: &Site, about: &About<'_>) -> Markup {
    let (dataset, url) = (&site.dataset, &site.site_url);
    let view = View::of(about.page);
    let translated = about.page.is_in_welsh(dataset) && !about.noindex;
    let (english, welsh) = (english_path(dataset, &view), welsh_path(dataset, &view));
    let Pictured { path: card, alt } = site.cards.of(about.page);
    html! {
        link rel="canonical" href={ (url) (about.canonical) };
        meta property="og:url" content={ (url) (about.canonical) };
        @if translated {
            @for (code, path) in [("en-GB", &english), ("cy", &welsh), ("x-default", &english)] {
                link rel="alternate" hreflang=(code) href={ (url) (path) };
            }
        }
        meta property="og:image" content={ (url) (card) "?v=" (site.assets.edition) };
        meta property="og:image:width" content=(SIZE.0);
        meta property="og:image:height" content=(SIZE.1);
        meta property="og:image:alt" name="twitter:image:alt" content=(alt);
        meta name="twitter:card" content="summary_large_image";
        // where readers of feeds are given the address of a page
        @if matches!(about.page, Page::Home | Page::Data | Page::Changes | Page::About) && !dataset.language.is_welsh() {
            link rel="alternate" type="application/atom+xml" title="MAPPA Atlas: changes to the data" href={ (url) "data/changes/atom.xml" };
        }
        @if let Some(path) = oembed::path(dataset, about.page.whole()) {
            link rel="alternate" type="application/json+oembed" href={ (url) (path) };
        }
    }
}

/// What is known of the page's data.
fn subject<'a>(site: &Site, about: &About<'a>) -> Subject<'a> {
    let (place, first, last) = about.about;
    Subject {
        title: about.title,
        description: about.description,
        path: about.path,
        place,
        measured: measured(site, about.page),
        period: format!("{}-04-01/{}-03-31", first.begins(), last.ends()),
    }
}

/// What a page's data are of: registered sex offenders; where there are none of these, whatever else there is.
fn measured(site: &Site, page: Page) -> Vec<&'static str> {
    let dataset = &site.dataset;
    match page {
        Page::Area(area, Some(year)) if !dataset.holds(area, year) => {
            let held = |measure: &&Measure| dataset.figure(area, year, **measure).held().is_some();
            Measure::ALL.iter().filter(held).map(|measure| measure.label()).collect()
        }
        _ => vec!["registered sex offenders per 100,000 people aged 10+"],
    }
}
