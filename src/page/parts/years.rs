//! The table of every year.

use crate::page::Context;
use mappa_core::link::earlier;
use mappa_core::report::Row;
use maud::{Markup, html};

/// The table. Each year links to where its sources stand: its own page, or that of the earlier figures.
pub fn years(at: &Context<'_>, _: usize) -> Markup {
    let table = &at.report.table;
    html! {
        caption {
            (table.caption) (at.say(". Choose a year for its sources.", ". Dewiswch flwyddyn i weld ei ffynonellau."))
        }
        thead {
            tr {
                th scope="col" { (at.say("Year", "Blwyddyn")) }
                @for column in &table.columns {
                    th scope="col" { (column) }
                }
            }
        }
        tbody {
            @for one in &table.rows { (row(at, one)) }
        }
    }
}

fn row(at: &Context<'_>, row: &Row) -> Markup {
    let area = at.report.area;
    let page = if row.has_page { at.area_href(area, Some(row.year)) } else { earlier(at.dataset, at.root, area) };
    html! {
        tr class=[(row.year == at.report.year).then_some("chosen")] {
            th scope="row" { a href=(page) { (row.year.text()) } }
            @for cell in &row.cells {
                td class=[(!cell.held).then_some("none")] { (cell.text) }
            }
        }
    }
}
