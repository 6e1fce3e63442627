//! Where every figure comes from.

use super::Context;
use crate::html::Html;
use mappa_core::report::NoteSource;

/// The notes, numbered as in the text.
pub fn notes(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    html.raw("<h2>Where each figure comes from</h2>");
    if !context.dataset.has_details() {
        html.raw("<p>The list of sources is being fetched.</p>");
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

/// Publisher, title with its link, date.
pub fn sources(html: &mut Html, sources: &[NoteSource]) {
    for source in sources {
        html.text(&source.publisher).raw(", ");
        let title = if source.title.is_empty() { &source.url } else { &source.title };
        if source.url.is_empty() {
            html.raw("<cite>").text(title).raw("</cite>");
        } else {
            html.link(&source.url, title);
        }
        html.raw(", ").text(&source.date).raw(". ");
    }
}
