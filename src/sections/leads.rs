//! What leads out of a frame, to the whole page of what it shows; and from a page to its frame.

use super::Context;
use crate::html::Html;
use mappa_core::link::{View, href, path};

/// The link. Its address stands there as text too, where it is known: some hosts let a frame open nothing.
pub fn leads(context: &Context<'_>, _: usize) -> String {
    let full = View::of(context.view.page.whole());
    let shown = context.root.split_once("://").map_or("", |(_, place)| place);
    let shown = if shown.is_empty() { String::new() } else { [shown, &path(context.dataset, &full)].concat() };
    out_link(&href(context.dataset, context.root, &full), &shown)
}

/// The link to the bare form of a page, which the panel for sharing starts from.
pub fn bare(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    if let Some(page) = context.view.page.bare(context.dataset) {
        html.link(&href(context.dataset, context.root, &View { page, ..context.view.clone() }), "its bare form");
    }
    html.finish()
}

/// The link to this address, shown so.
pub fn out_link(href: &str, shown: &str) -> String {
    let mut html = Html::default();
    html.raw("<a href=\"").text(href).raw("\">Every year, every source, and where to get help: MAPPA Atlas");
    if !shown.is_empty() {
        html.raw(": ").text(shown);
    }
    html.raw("</a>");
    html.finish()
}
