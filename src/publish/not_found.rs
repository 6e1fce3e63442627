//! The page for addresses that are none. It stands by itself, at whatever depth it is served.

use super::Site;
use super::policy::{Kind, policy};
use mappa_core::link::{Page, View, path};

const STYLE: &str = "body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}\
a{color:#12436d}ul{columns:14rem}li{margin:.3rem 0;break-inside:avoid}@media(prefers-color-scheme:dark){body{color:#eee;background:#16181c}a{color:#9cc4ee}}";

/// The page, whole, with nothing to load.
pub fn page(site: &Site) -> String {
    let dataset = &site.dataset;
    let item = |area| {
        let path = path(dataset, &View::of(Page::Area(area, None)));
        format!("<li><a data-path=\"{path}\" href=\"{}{path}\">{}</a></li>", site.site_url, dataset.area(area).name)
    };
    let items: String = dataset.benchmark().into_iter().chain(dataset.police_areas()).map(item).collect();
    let script = &site.assets.not_found;
    let policy = policy(&Kind::Alone, STYLE, script);
    format!(
        "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"robots\" content=\"noindex\">\
         <title>There is no such page · MAPPA Atlas</title><style>{STYLE}</style></head>\
         <body data-site=\"{}\"><h1>There is no page at this address</h1><p id=\"offer\" role=\"status\">The address may be mistyped, or from another edition.</p>\
         <p><a data-path=\"\" href=\"{}\">MAPPA Atlas, front page</a></p><h2>All police areas</h2><ul>{items}</ul>\
         <script>{script}</script></body></html>",
        site.site_url,
        if site.site_url.is_empty() { "/" } else { &site.site_url },
    )
}
