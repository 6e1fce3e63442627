//! The address is the state: each view is written into it, and Back and Forward are read from it. The page's script is told too.

use super::parts::whenever;
use crate::app::state::{Atlas, Shown};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use leptos::prelude::*;
use mappa_core::link;
use std::cell::Cell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A function of the page's script. It is told what the page shows: the whole address of that, the slug of the area, the year
    /// as in addresses, and whether the address names the year.
    pub type Changed;
    #[wasm_bindgen(method)]
    fn call(this: &Changed, receiver: &JsValue, address: &str, area: &str, year: &str, pinned: bool);
}

/// The address of the site's root, from what leads there from this page; `?` leads to the page itself: the single file.
pub fn root(relative: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    let resolved = web_sys::Url::new_with_base(if relative.is_empty() { "./" } else { relative }, &here);
    resolved.map(|url| url.href().trim_end_matches('?').to_owned()).unwrap_or_default()
}

/// What stands behind the root in the address bar; `None` where the address is not under the root.
fn current(root: &str) -> Option<String> {
    let href = window().location().href().ok()?;
    href.split('#').next()?.strip_prefix(root).map(str::to_owned)
}

/// Reads the address now and on Back and Forward, writes it when the view changes, and tells the script what is shown.
pub fn follow(atlas: Atlas, root: &str, changed: Changed) {
    let own = root.to_owned();
    let back = move |_: &_| {
        // a link within the page fires this too, and of a reader's own figures the address says nothing
        if !atlas.view().is_embed() && !is_own() {
            read(atlas, &own);
        }
    };
    EventListener::new(&window(), "popstate", back).forget();
    let own = root.to_owned();
    let first = Cell::new(true);
    whenever(Box::new(move || {
        let (view, title) = atlas.shown.with(|shown| (shown.view.clone(), shown.report.title.clone()));
        if first.replace(false) {
            // only now that the other parts know what was published: the address may ask for something else
            read(atlas, &own);
        } else {
            write(atlas, &own, &view);
            document().set_title(&title);
            forget_published();
        }
        tell(atlas, &changed);
    }));
}

fn tell(atlas: Atlas, changed: &Changed) {
    atlas.shown.with_untracked(|Shown { dataset, view, root, report, .. }| {
        let pinned = matches!(view.page, link::Page::Area(_, Some(_)) | link::Page::Embed(_, Some(_)));
        let (area, year) = (&dataset.area(report.area).slug, report.year.slug());
        changed.call(&JsValue::NULL, &link::href(dataset, root, view), area, &year, pinned);
    });
}

/// Takes out of the head what it says of the page that was published: another is shown now, and whoever shares it would
/// share the first.
fn forget_published() {
    let Ok(told) = document().query_selector_all("[rel=canonical],[property^=og]") else { return };
    for index in 0..told.length() {
        if let Some(element) = told.item(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            element.remove();
        }
    }
}

/// Whether a reader's own figures are shown.
fn is_own() -> bool {
    document().document_element().is_some_and(|page| page.has_attribute("data-own"))
}

fn read(atlas: Atlas, root: &str) {
    let Some(address) = current(root) else { return };
    let (view, notices) = link::parse(&atlas.dataset(), &address);
    atlas.tell(view, notices);
}

/// Writes a view into the address: a new page of the history for another area or year, else the same one. Where that is
/// forbidden (a sandboxed frame, a file on disk) the address stays as it is.
fn write(atlas: Atlas, root: &str, view: &link::View) {
    if view.is_embed() || is_own() {
        return; // the address of a frame is its host's, and a reader's own figures have none
    }
    let dataset = atlas.dataset();
    let Some(address) = current(root) else { return };
    let (shown, notices) = link::parse(&dataset, &address);
    if shown == *view || !notices.is_empty() && atlas.shown.with_untracked(|shown| shown.notices == notices) {
        return;
    }
    let href = link::href(&dataset, root, view);
    let Ok(history) = window().history() else { return };
    let _ = if shown.page == view.page {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&href))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&href))
    };
}
