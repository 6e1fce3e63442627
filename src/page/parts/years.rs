//! The table of every year.

use crate::page::Context;
use mappa_core::link::earlier;
use mappa_core::report::Row;
use maud::{Markup, html};

/// The table. Each year links to where its sources stand: its own page, or that of the earlier figures.
pub fn years(at: &Context<'_>) -> Markup {
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
        // marked where nothing has ever been held: the page does not show it then
        tbody class=[at.is_bare().then_some("bare")] {
            @for rows in table.rows.chunk_by(|one, other| is_folded(at, one) && is_folded(at, other)) {
                @match rows {
                    [one] => (row(at, one)),
                    many => (run(at, many)),
                }
            }
        }
    }
}

/// Whether a year without figures may be folded into a run of such years.
fn is_folded(at: &Context<'_>, row: &Row) -> bool {
    !row.held && row.year != at.report.year
}

/// A run of years without figures, the latest first.
fn run(at: &Context<'_>, rows: &[Row]) -> Markup {
    let (last, first) = (rows.first(), rows.last());
    // it reaches into the column beside, so that the years do not take more room than one of them
    let rest = at.report.table.columns.len().saturating_sub(1);
    html! {
        @if let (Some(first), Some(last)) = (first, last) {
            tr {
                th scope="row" colspan="2" { (first.year.text()) (at.say(" to ", " i ")) (last.year.text()) }
                td class="none words" colspan=(rest.to_string()) { (at.say("no figures", "dim ffigurau")) }
            }
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
