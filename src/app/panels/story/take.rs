//! "Download the figures": the table as CSV, and a place for the pictures. Title, source, caveat and address go with each.

use super::cite::cited;
use super::own::has_figures;
use super::save::{blob, save};
use crate::app::panels::page::Page;
use crate::app::panels::picture::picture;
use crate::export::areas::areas_of_own_file;
use leptos::prelude::*;
use mappa_core::area_year::{AreaYear, Histories};
use mappa_core::report::table;
use mappa_core::sentences::{caveat, sources};

/// Buttons and links; nothing of an area of which we have nothing.
#[component]
pub fn Take(
    /// The page.
    page: Page,
    /// Whether the page is open in an app's own browser: many drop what is saved, and none says so.
    in_app: bool,
) -> impl IntoView {
    let saved = RwSignal::new(String::new());
    let no_chart = move || picture(page).is_none();
    let slug = move || page.site.dataset.area(page.place().0).slug.clone();
    let keep = move |parts: &[&str], text: &str| {
        let name = parts.concat();
        let done = blob(text, "text/csv").and_then(|file| save(&name, &file)).is_ok();
        saved.set(match done {
            true if in_app => {
                ["This app’s browser may not have saved ", &name, ". To be sure, open this page in Safari, Chrome or Firefox."]
                    .concat()
            }
            true => ["Saved as ", &name, "."].concat(),
            false => "We could not make the file.".into(),
        });
    };
    let csv = move |_| {
        let shown = page.shown.get_untracked();
        let name = ["mappa-", &slug(), "-", shown.view.measure_id(), "-", &shown.year.slug(), ".csv"];
        untrack(move || keep(&name, &csv(page)));
    };
    let every = move |_| untrack(move || keep(&["mappa-all-areas-", &page.place().1.slug(), ".csv"], &all_areas(page)));
    let own = move || page.own_file().is_some();
    let root = page.site.root.as_str();
    let file = |name: &str| [root, "data/", name].concat();
    view! {
        <section hidden=move || !has_figures(page)>
            <h3>"Download the figures"</h3>
            <p class="line">
                <button type="button" id="story-csv" on:click=csv>"Download table (CSV)"</button>
                <button type="button" id="story-every" hidden=move || !own() on:click=every>"Download all areas in your file (CSV)"</button>
                <span role="status" id="story-saved">{saved}</span>
            </p>
            <p hidden=no_chart>"Download picture of the chart"</p>
            // filled by the script that makes pictures
            <div id="story-pictures" hidden=no_chart></div>
            <p class="told" hidden=own>
                "Each file includes the title, source, caveat and link. All figures for this area: "
                <a id="story-area" download href=move || [root, "data/area/", &slug(), ".csv"].concat()>{move || slug() + ".csv"}</a>
                "; for every area: " <a id="story-all" download href=file("mappa.csv")>"mappa.csv"</a> ", "
                <a id="story-excel" download href=file("mappa-excel.csv")>"CSV for Excel"</a> ", "
                <a id="story-xlsx" download href=file("mappa.xlsx")>"Excel workbook"</a> ", or "
                <a id="story-zip" download href=file("mappa.zip")>"everything, with guidance on use (zip)"</a> "."
            </p>
        </section>
    }
}

/// The table of every year.
fn csv(page: Page) -> String {
    let dataset = page.dataset();
    let (area, year) = page.place();
    let table = page.shown.with(|shown| table(&Histories::new(&dataset, area, &shown.view.with)));
    let source = sources(&AreaYear::new(&dataset, area, year)).join(" ");
    cited(page, page.title(), |cited| cited.csv(&table, &source, caveat(dataset.language)))
}

/// The table of every area in the reader's own file.
fn all_areas(page: Page) -> String {
    let dataset = page.dataset();
    let year = page.place().1;
    let areas = areas_of_own_file(&dataset, year, true);
    let header = areas.columns.iter().map(|&column| column.to_owned()).collect();
    let rows = areas.rows.into_iter().map(|(area, cells)| {
        let name = dataset.area(area).name.clone();
        std::iter::once(name).chain(cells).collect()
    });
    let title = ["All police areas ", &year.text()].concat();
    let file = page
        .own_file()
        .map_or(String::new(), |(publisher, file)| ["Source: ", &publisher, ", ", &year.text(), ", from ", &file, "."].concat());
    let rates = "Rates that the file does not have are calculated by MAPPA Atlas from ONS population estimates.";
    cited(page, title, |cited| cited.csv_of(std::iter::once(header).chain(rows), &[&file, rates, caveat(dataset.language)]))
}
