//! The page for addresses that are none. It stands by itself, at whatever depth it is served: its script makes its links lead
//! from the site's root.

use crate::page::layout::places;
use crate::site::Site;
use crate::site::policy::{PageKind, policy};
use mappa_core::link::{Page, View, path as path_of};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page, whole, with nothing to load until its field is used.
pub fn page(site: &Site) -> Markup {
    let (dataset, url, style, script) = (&site.dataset, &site.site_url, &site.assets.styles.plain, &site.assets.not_found);
    let link_to = |page, part: &str, text: &str| {
        let path = [&path_of(dataset, &View::of(page)), part].concat();
        html! { a data-path=(path) href={ (url) (path) } { (text) } }
    };
    let link = |page, text: &str| link_to(page, "", text);
    let national = dataset.benchmark().map_or(Page::Areas, |area| Page::Area(area, None));
    html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta http-equiv="Content-Security-Policy" content=(policy(PageKind::Alone, style, &[script], ""));
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { "Page not found · MAPPA Atlas" }
                link rel="icon" href="data:,";
                style { (PreEscaped(style)) }
            }
            body data-site=(url) {
                header {
                    div id="top" {
                        a class="brand" data-path="" href=(if url.is_empty() { "/" } else { url }) { "MAPPA Atlas" }
                        (places(dataset.language, &[url, "area/"].concat()))
                        nav aria-label="Pages" {
                            (link(Page::Areas, "All areas")) (link(Page::Compare(dataset.fullest_recent_year()), "Compare"))
                            (link_to(national, "#reporters", "For reporters")) (link(Page::Data, "Data")) (link(Page::About, "About"))
                        }
                    }
                }
                main id="main" {
                    article {
                        h1 { "Page not found" }
                        p id="offer" role="status" { "If you typed the web address, check it is correct. The page may belong to an earlier edition." }
                        nav id="areas" aria-labelledby="areas-heading" {
                            h2 id="areas-heading" { "All police areas" }
                            ul {
                                @for area in dataset.listed_areas() {
                                    li { (link(Page::Area(area, None), &dataset.area(area).name)) }
                                }
                            }
                        }
                    }
                }
                script { (PreEscaped(script)) }
            }
        }
    }
}
