//! oEmbed: what a site that is given a bare address of ours puts in its place. <https://oembed.com>

use crate::cards::{Pictured, SIZE};
use crate::files::output::Output;
use crate::page::embed_code::{Embed, embed_code};
use crate::site::Site;
use mappa_core::Dataset;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use serde_json::json;

/// How large the frame is asked to be, for hosts that ask in numbers. Its height is enough for an area's frame at the narrowest.
const FRAME: (u32, u32) = (600, 1000);

/// The path of the answer for a page, if it has a frame.
pub fn path(dataset: &Dataset, page: Page) -> Option<String> {
    page.bare(dataset)?;
    let own = path_of(dataset, &View::of(page));
    let name = match page {
        Page::Home => [&own, "mappa-atlas"].concat().replace('/', "-"),
        _ => own.replace("area/", "").trim_end_matches('/').replace('/', "-"),
    };
    Some(["oembed/", &name, ".json"].concat())
}

/// Writes the answer for a page. All its addresses are absolute, so there is none where nobody has said where the site
/// will stand.
pub fn write(site: &Site, out: &Output, page: Page, title: &str) -> Result<(), String> {
    let dataset = &site.dataset;
    let (Some(path), Some(frame)) = (path(dataset, page), page.bare(dataset)) else { return Ok(()) };
    let url = &site.site_url;
    if url.is_empty() {
        return Ok(());
    }
    let absolute = |page| [url.as_str(), &path_of(dataset, &View::of(page))].concat();
    let sentence = match page {
        Page::Compare(_) => title.to_owned(),
        _ => Report::new(dataset, &View::of(page)).lead.iter().map(|noted| noted.text.as_str()).collect::<Vec<_>>().join(" "),
    };
    let (page_address, frame_address) = (absolute(page), absolute(frame));
    let embed = Embed {
        page: &page_address,
        frame: &frame_address,
        title,
        sentence: &sentence,
        height: FRAME.1,
        language: dataset.language,
    };
    let Pictured { path: card, .. } = site.cards.of(page);
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "MAPPA Atlas",
        "provider_url": url,
        "cache_age": 86_400,
        "thumbnail_url": format!("{url}{card}?v={}", site.assets.edition),
        "thumbnail_width": SIZE.0,
        "thumbnail_height": SIZE.1,
        "width": FRAME.0,
        "height": FRAME.1,
        "html": embed_code(&embed).0,
    });
    out.put(&path, answer.to_string())
}
