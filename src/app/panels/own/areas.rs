//! Every area in the reader's own file, each a link: the app follows it in place, with the file's figures.

use crate::app::panels::page::Page;
use crate::export::areas::areas_of_own_file;
use leptos::prelude::*;
use mappa_core::link::{self, View};

/// The table of the areas, while figures of a file are shown; folded, since it is long.
#[component]
pub fn Areas(
    /// The page.
    page: Page,
) -> impl IntoView {
    // another area of the same year leaves it as it is, open or not
    let year = Memo::new(move |_| page.place().1);
    let table = move || {
        page.own_file()?;
        let (dataset, year) = (page.dataset(), year.get());
        let areas = areas_of_own_file(&dataset, year, false);
        let summary = ["All areas in your file, ", &year.text()].concat();
        let rows = areas.rows.into_iter().map(|(area, cells)| {
            let name = dataset.area(area).name.clone();
            let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
            view! { <tr><th scope="row"><a href=page.address_of(&View::of(link::Page::Area(area, Some(year))))>{name}</a></th>{cells}</tr> }
        });
        let rows = rows.collect_view();
        let columns = areas.columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect_view();
        Some(view! {
            <details id="own-areas">
                <summary>{summary}</summary>
                <table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>
            </details>
        })
    };
    view! { {table} }
}
