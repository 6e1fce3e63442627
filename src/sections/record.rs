//! The table of every year.

use super::Context;
use crate::html::Html;
use mappa_core::link::earlier;
use mappa_core::report::Row;

/// The table. Each year leads to where its sources stand: its own page, or that of the earlier figures.
pub fn record(context: &Context<'_>, _: usize) -> String {
    let table = &context.report.table;
    let mut html = Html::default();
    html.raw("<caption>")
        .text(&table.caption)
        .raw(context.say(". Each year leads to its sources.", ". Mae pob blwyddyn yn arwain at ei ffynonellau."))
        .raw("</caption><thead><tr><th scope=\"col\">")
        .raw(context.say("Year", "Blwyddyn"))
        .raw("</th>");
    for column in &table.columns {
        html.raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for one in &table.rows {
        row(&mut html, context, one);
    }
    html.raw("</tbody>");
    html.finish()
}

fn row(html: &mut Html, context: &Context<'_>, row: &Row) {
    let area = context.report.area;
    let page = if row.has_page { context.area(area, Some(row.year)) } else { earlier(context.dataset, context.root, area) };
    let chosen = row.year == context.report.year;
    html.raw(if chosen { "<tr class=\"chosen\"><th scope=\"row\">" } else { "<tr><th scope=\"row\">" });
    html.link(&page, &row.year.text()).raw("</th>");
    for cell in &row.cells {
        html.raw(if cell.held { "<td>" } else { "<td class=\"none\">" }).text(&cell.text).raw("</td>");
    }
    html.raw("</tr>");
}
