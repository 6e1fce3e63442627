//! How the page is cited.

use super::own::has_figures;
use crate::app::panels::copy::CopyField;
use crate::app::panels::page::Page;
use crate::export::cite::Cited;
use leptos::prelude::*;

/// Two references to copy.
#[component]
pub fn Cite(
    /// The page.
    page: Page,
) -> impl IntoView {
    let key = move || {
        let (area, year) = page.place();
        ["mappa-", &page.site.dataset.area(area).slug, "-", &year.slug()].concat()
    };
    // what a table of somebody's own is to be cited as, nobody here knows
    let unknown =
        move || !has_figures(page) || page.own_file().is_some() && !page.dataset().is_workbook_of_the_ministry(page.place().1);
    view! {
        <section hidden=unknown>
            <h3>"How to cite this page"</h3>
            <label for="story-cite">"Citation"</label>
            <CopyField
                id="story-cite" rows="3" button="Copy citation"
                text=Signal::derive(move || cited(page, page.title(), |cited| cited.citation()))
            />
            <label for="story-bibtex">"BibTeX citation"</label>
            <CopyField
                id="story-bibtex" rows="8" button="Copy BibTeX"
                text=Signal::derive(move || cited(page, page.title(), |cited| cited.bibtex(&key())))
            />
        </section>
    }
}

/// A text that cites what is shown, by this title.
pub fn cited(page: Page, title: String, text: impl FnOnce(&Cited<'_>) -> String) -> String {
    let (site, year) = (page.site, page.place().1);
    let address = page.address_in(year);
    let own = page.own_file().map(|(publisher, file)| [publisher.as_str(), ", ", &year.text(), ", from ", &file].concat());
    let credit = own.as_deref().unwrap_or(&site.credit);
    text(&Cited { edition: &site.dataset.edition, hash: &site.hash, credit, title: &title, address: &address })
}
