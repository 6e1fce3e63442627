//! "Download the figures": the table as CSV, a place for the pictures, how to cite them. Title, source, caveat and address go with each.

use super::save::{blob, save};
use crate::app::panels::copy::CopyField;
use crate::app::panels::page::Page;
use crate::app::panels::picture::picture;
use crate::export::cite::Cited;
use leptos::prelude::*;
use mappa_core::area_year::{AreaYear, Histories};
use mappa_core::report::table;
use mappa_core::sentences::{caveat, sources};
use wasm_bindgen::JsValue;
use web_sys::Blob;

/// Buttons, links, and two references to copy.
#[component]
pub fn Take(
    /// The page.
    page: Page,
) -> impl IntoView {
    let saved = RwSignal::new(String::new());
    let no_chart = move || picture(page).is_none();
    let slug = move || page.site.dataset.area(page.place().0).slug.clone();
    let name = move |ending: &str| {
        let shown = page.shown.get_untracked();
        let slug = &page.site.dataset.area(shown.area).slug;
        ["mappa-", slug, "-", shown.view.measure_id(), "-", &shown.year.slug(), ending].concat()
    };
    let keep = move |ending: &str, file: Result<Blob, JsValue>| {
        let name = name(ending);
        let done = file.and_then(|file| save(&name, &file)).is_ok();
        saved.set(match done {
            true => ["Saved as ", &name, "."].concat(),
            false => "We could not make the file.".into(),
        });
    };
    let csv = move |_| keep(".csv", blob(&untrack(move || csv(page)), "text/csv"));
    let key = move || ["mappa-", &slug(), "-", &page.place().1.slug()].concat();
    let root = page.site.root.as_str();
    let file = |name: &str| [root, "data/", name].concat();
    view! {
        <section>
            <h3>"Download the figures"</h3>
            <p class="line">
                <button type="button" id="story-csv" on:click=csv>"Download table (CSV)"</button>
                <span role="status" id="story-saved">{saved}</span>
            </p>
            <p hidden=no_chart>"Download picture of the chart"</p>
            // filled by the script that makes pictures
            <div id="story-pictures" hidden=no_chart></div>
            <p class="told">
                "Each file includes the title, source, caveat and link. All figures for this area: "
                <a id="story-area" download href=move || [root, "data/area/", &slug(), ".csv"].concat()>{move || slug() + ".csv"}</a>
                "; for every area: " <a id="story-all" download href=file("mappa.csv")>"mappa.csv"</a> ", "
                <a id="story-excel" download href=file("mappa-excel.csv")>"CSV for Excel"</a> ", "
                <a id="story-xlsx" download href=file("mappa.xlsx")>"Excel workbook"</a> ", or "
                <a id="story-zip" download href=file("mappa.zip")>"everything, with guidance on use (zip)"</a> "."
            </p>
            <label for="story-cite">"How to cite this page"</label>
            <CopyField
                id="story-cite" rows="3" button="Copy citation"
                text=Signal::derive(move || cited(page, |cited| cited.citation()))
            />
            <label for="story-bibtex">"BibTeX citation"</label>
            <CopyField
                id="story-bibtex" rows="8" button="Copy BibTeX"
                text=Signal::derive(move || cited(page, |cited| cited.bibtex(&key())))
            />
        </section>
    }
}

/// A text that cites what is shown.
fn cited(page: Page, text: impl FnOnce(&Cited<'_>) -> String) -> String {
    let site = page.site;
    let (title, address) = (page.title(), page.address());
    text(&Cited { edition: &site.dataset.edition, hash: &site.hash, credit: &site.credit, title: &title, address: &address })
}

/// The source of what is shown, in sentences.
fn source(page: Page) -> String {
    let (area, year) = page.place();
    sources(&AreaYear::new(&page.site.dataset, area, year)).join(" ")
}

fn csv(page: Page) -> String {
    let dataset = &page.site.dataset;
    let table = page.shown.with(|shown| table(&Histories::new(dataset, shown.area, &shown.view.with)));
    cited(page, |cited| cited.csv(&table, &source(page), caveat(dataset.language)))
}
