//! The page for addresses that are none. It stands by itself, at whatever depth it is served.

use crate::site::Site;
use crate::site::policy::{PageKind, policy};
use mappa_core::link::{Page, View, path as path_of};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}\
a{color:#12436d}ul{columns:14rem}li{margin:.3rem 0;break-inside:avoid}@media(prefers-color-scheme:dark){body{color:#eee;background:#16181c}a{color:#9cc4ee}}";

/// The page, whole, with nothing to load.
pub fn page(site: &Site) -> Markup {
    let (dataset, url, script) = (&site.dataset, &site.site_url, &site.assets.not_found);
    html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta http-equiv="Content-Security-Policy" content=(policy(PageKind::Alone, STYLE, script));
                meta name="robots" content="noindex";
                title { "Page not found · MAPPA Atlas" }
                style { (PreEscaped(STYLE)) }
            }
            body data-site=(url) {
                h1 { "Page not found" }
                p id="offer" role="status" { "If you typed the web address, check it is correct. The page may belong to an earlier edition." }
                p { a data-path="" href=(if url.is_empty() { "/" } else { url }) { "MAPPA Atlas home page" } }
                h2 { "All police areas" }
                ul {
                    @for area in dataset.benchmark().into_iter().chain(dataset.police_areas()) {
                        @let path = path_of(dataset, &View::of(Page::Area(area, None)));
                        li { a data-path=(path) href={ (url) (path) } { (dataset.area(area).name) } }
                    }
                }
                script { (PreEscaped(script)) }
            }
        }
    }
}
