//! The table of every year, and the notes: the second part of the page that changes.

use super::notes::Notes;
use super::refs;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::AreaId;
use mappa_core::report::{Cell, Report, Row};

/// Every year, and where each figure comes from.
#[component]
pub fn Record(atlas: Atlas) -> impl IntoView {
    view! {
        <section id="record">
            <h2>"Every year"</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="Table of every year">
                <table>{move || atlas.report.with(|report| table(&atlas, report))}</table>
            </div>
        </section>
        <Notes atlas/>
    }
}

fn table(atlas: &Atlas, report: &Report) -> impl IntoView + use<> {
    let heading = |text: &String| view! { <th scope="col">{text.clone()}</th> };
    let rows = report.table.rows.iter().map(|row| self::row(atlas, report.area, row, row.year == report.year));
    view! {
        <caption>{report.table.caption.clone()}</caption>
        <thead><tr><th scope="col">"Year"</th>{report.table.columns.iter().map(heading).collect_view()}</tr></thead>
        <tbody>{rows.collect_view()}</tbody>
    }
}

fn row(atlas: &Atlas, area: AreaId, row: &Row, chosen: bool) -> impl IntoView + use<> {
    let year = row.year.text();
    let year = if row.has_page {
        let href = atlas.page_href(area, Some(row.year));
        view! { <a href=href>{year}</a> }.into_any()
    } else {
        year.into_any()
    };
    let class = if chosen { "chosen" } else { "" };
    view! { <tr class=class><th scope="row">{year}</th>{row.cells.iter().map(cell).collect_view()}</tr> }
}

fn cell(cell: &Cell) -> impl IntoView + use<> {
    let class = if cell.held { "" } else { "none" };
    view! { <td class=class>{cell.text.clone()}{refs(&cell.notes)}</td> }
}
