//! A picture, where no frame can be.

use crate::app::panels::copy::CopyField;
use crate::app::panels::page::Page;
use crate::export::code;
use leptos::prelude::*;
use mappa_core::link::{self, View};
use mappa_core::rate::rate;
use mappa_core::sentences::{comparison, headline};
use mappa_core::summary::Summary;

/// The address of the picture of the area's year, where a rate is held; of its year, whatever comes later: nobody goes through old
/// newsletters.
pub fn card(page: Page) -> Option<String> {
    let ((area, year), dataset) = (page.place(), &page.site.dataset);
    rate(dataset, area, year).ok()?;
    Some([&page.site.root, "card/", &dataset.area(area).slug, "-", &year.slug(), ".png"].concat())
}

/// What it says, in words.
pub fn words(page: Page) -> String {
    let (area, year) = page.place();
    let summary = Summary::of(&page.site.dataset, area, year);
    let compared = comparison(&summary).map_or(String::new(), |sentence| [" ", &sentence.text].concat());
    headline(&summary.here).text + &compared
}

/// The picture of the area's year, where a rate is held.
#[component]
pub fn Picture(
    /// The page.
    page: Page,
) -> impl IntoView {
    let unknown = move || card(page).is_none();
    let src = Signal::derive(move || card(page).unwrap_or_default());
    let words = Signal::derive(move || words(page));
    let code = Signal::derive(move || {
        let whole = page.shown.with(|shown| View { page: link::Page::Area(shown.area, Some(shown.year)), ..shown.view.clone() });
        let alt = [&page.title(), ". ", &words.get()].concat();
        code::picture(&page.address_of(&whole), &src.get(), &alt)
    });
    view! {
        <section>
            <h3>"Image, if you cannot embed"</h3>
            <p class="told" id="share-no-picture" hidden=move || !unknown()>
                "We have no rate for this area and year, so there is no image."
            </p>
            <div id="share-picture-part" hidden=unknown>
                <p class="told">
                    "For newsletters, chat and pages that take only images. The image includes the source, caveat and helplines, and the code includes alt text."
                </p>
                <p><img id="share-picture" width="600" height="315" alt=words src=move || card(page)/></p>
                <label for="share-picture-code">"Image code"</label>
                <CopyField id="share-picture-code" rows="4" text=code button="Copy code"/>
            </div>
        </section>
    }
}
