//! What leads out of a frame, to the whole page of what it shows; and from a page to its frame.

use super::Context;
use crate::html::Html;
use mappa_core::link::{View, english_path, href, is_single_file, path, welsh_path};
use mappa_core::{Dataset, Language};

/// The link. Its address stands there as text too, where it is known: some hosts let a frame open nothing.
pub fn leads(context: &Context<'_>, _: usize) -> String {
    let full = View::of(context.view.page.whole());
    let shown = context.root.split_once("://").map_or("", |(_, place)| place);
    let shown = if shown.is_empty() { String::new() } else { [shown, &path(context.dataset, &full)].concat() };
    out_link(&href(context.dataset, context.root, &full), &shown, context.dataset.language)
}

/// The link to the same page in the other language, if there is one.
pub fn translation(context: &Context<'_>, _: usize) -> String {
    let Context { dataset, view, root, .. } = *context;
    let mut html = Html::default();
    if view.page.is_in_welsh(dataset) && !is_single_file(root) {
        let (code, name, path): (_, _, fn(&Dataset, &View) -> String) = match dataset.language.is_welsh() {
            false => ("cy", "Cymraeg", welsh_path),
            true => ("en", "English", english_path),
        };
        html.raw("<a lang=\"").raw(code).raw("\" hreflang=\"").raw(code).raw("\" href=\"");
        html.text(root).text(&path(dataset, &View::of(view.page))).raw("\">").raw(name).raw("</a>");
    }
    html.finish()
}

/// The link to the bare form of a page, which the panel for sharing starts from.
pub fn bare(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    if let Some(page) = context.view.page.bare(context.dataset) {
        html.link(
            &href(context.dataset, context.root, &View { page, ..context.view.clone() }),
            context.say("its bare form", "ei ffurf foel"),
        );
    }
    html.finish()
}

/// The link to this address, shown so.
pub fn out_link(href: &str, shown: &str, language: Language) -> String {
    let mut html = Html::default();
    let leads_to = language.say(
        "Every year, every source, and where to get help: MAPPA Atlas",
        "Pob blwyddyn, pob ffynhonnell, a ble i gael help: MAPPA Atlas",
    );
    html.raw("<a href=\"").text(href).raw("\">").raw(leads_to);
    if !shown.is_empty() {
        html.raw(": ").text(shown);
    }
    html.raw("</a>");
    html.finish()
}
