//! Where every figure comes from.

use super::Context;
use crate::html::Html;
use mappa_core::report::NoteSource;

/// The notes, numbered as in the text.
pub fn notes(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    html.raw("<h2>Where each figure comes from</h2>");
    if !context.dataset.has_details() {
        // it names the view, so that it is never taken for the notes of another
        let report = context.report;
        html.raw("<p>The list of sources for ")
            .text(&report.heading)
            .raw(" ")
            .text(&report.year.text())
            .raw(" is being fetched.</p>");
        return html.finish();
    }
    html.raw("<ol>");
    for (index, note) in context.report.notes.iter().enumerate() {
        html.raw("<li id=\"n").text(&(index + 1).to_string()).raw("\">").text(&note.text).raw(". ");
        sources(&mut html, &note.sources);
        for other in &note.others {
            html.raw("<p>").text(&other.text).raw(". ");
            sources(&mut html, &other.sources);
            html.raw("</p>");
        }
        html.raw("</li>");
    }
    html.raw("</ol>");
    html.finish()
}

/// So many sources of one figure are named in its note; all are in the data.
const NAMED: usize = 1;

/// Publisher, title with its link, date.
pub fn sources(html: &mut Html, sources: &[NoteSource]) {
    for source in sources.iter().take(NAMED) {
        html.text(&source.publisher).raw(", ");
        let title = if source.title.is_empty() { &source.url } else { &source.title };
        if source.url.is_empty() {
            html.raw("<cite>").text(title).raw("</cite>");
        } else {
            html.link(&source.url, title);
        }
        html.raw(", ").text(&source.date).raw(". ");
    }
    match sources.len().saturating_sub(NAMED) {
        0 => {}
        1 => {
            html.raw("One more source says the same.");
        }
        more => {
            html.text(&more.to_string()).raw(" more sources say the same.");
        }
    }
}
