//! The table of every year.

use super::Context;
use crate::html::Html;
use mappa_core::link::earlier;
use mappa_core::report::Row;

/// The table, with where the sources of each row stand.
pub fn record(context: &Context<'_>, _: usize) -> String {
    let table = &context.report.table;
    let mut html = Html::default();
    html.raw("<caption>").text(&table.caption).raw("</caption><thead><tr><th scope=\"col\">Year</th>");
    for column in &table.columns {
        html.raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    html.raw("<th scope=\"col\">Sources</th></tr></thead><tbody>");
    for one in &table.rows {
        row(&mut html, context, one);
    }
    html.raw("</tbody>");
    html.finish()
}

fn row(html: &mut Html, context: &Context<'_>, row: &Row) {
    let chosen = row.year == context.report.year;
    let page = row.has_page.then(|| context.area(context.report.area, Some(row.year)));
    html.raw(if chosen { "<tr class=\"chosen\"><th scope=\"row\">" } else { "<tr><th scope=\"row\">" });
    match &page {
        Some(page) => html.link(page, &row.year.text()),
        None => html.text(&row.year.text()),
    };
    html.raw("</th>");
    for cell in &row.cells {
        html.raw(if cell.held { "<td>" } else { "<td class=\"none\">" }).text(&cell.text).raw("</td>");
    }
    html.raw("<td class=\"words\">");
    match page {
        _ if !row.cells.iter().any(|cell| cell.held) => html.raw("–"),
        _ if chosen => html.link("#notes", "below"),
        Some(page) => html.link(&[&page, "#notes"].concat(), &["of ", &row.year.text()].concat()),
        None => html.link(&earlier(context.dataset, context.root, context.report.area), "earlier"),
    };
    html.raw("</td></tr>");
}
