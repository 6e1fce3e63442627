//! Links between pages that the app can show are followed in place.

use crate::app::state::Atlas;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use leptos::prelude::*;
use mappa_core::link::{self, Page};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, MouseEvent, Url};

/// Makes every link of the page absolute, so that it still leads where it did when the address changes under it.
pub fn make_absolute() {
    let here = window().location().href().unwrap_or_default();
    let Ok(links) = document().query_selector_all("a[href], link[rel=icon]") else { return };
    for index in 0..links.length() {
        let Some(link) = links.item(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let href = link.get_attribute("href").filter(|href| !href.starts_with('#'));
        if let Some(url) = href.and_then(|href| Url::new_with_base(&href, &here).ok()) {
            let _ = link.set_attribute("href", &url.href());
        }
    }
}

/// Shows the view of a link that is clicked, where the app can show it; the browser follows all other links.
pub fn follow(atlas: Atlas, root: &str) {
    let root = root.to_owned();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document(), "click", options, move |event: &Event| {
        let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
        if mouse.button() != 0
            || mouse.ctrl_key()
            || mouse.meta_key()
            || mouse.shift_key()
            || mouse.alt_key()
            || mouse.default_prevented()
        {
            return;
        }
        let Some(href) = clicked(event) else { return };
        let Some(address) = href.strip_prefix(root.as_str()).filter(|address| !address.contains('#')) else { return };
        let (view, notices) = link::parse(&atlas.dataset(), address);
        // the front page is another document; the single file has none
        let here = matches!(view.page, Page::Area(..)) || view.page == Page::Home && link::is_single_file(&root);
        if notices.is_empty() && here {
            event.prevent_default();
            let other = view.page != atlas.view().page;
            atlas.show(view);
            if other {
                request_animation_frame(to_heading);
            }
        }
    });
    listener.forget();
}

/// Where reading goes on after a link: at the heading, as on a page that has just been opened.
pub(super) fn to_heading() {
    let heading = document().query_selector("h1").ok().flatten().and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let _ = heading.focus();
        heading.scroll_into_view();
    }
}

/// The whole address of the link that a click fell on, if it fell on one that stays in this window.
fn clicked(event: &Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    (link.target().is_empty() && !link.has_attribute("download")).then(|| link.href())
}
