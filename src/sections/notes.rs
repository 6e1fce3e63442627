//! Where every figure comes from.

use super::Context;
use crate::html::Html;
use mappa_core::Language;
use mappa_core::report::NoteSource;

/// The notes, numbered as in the text.
pub fn notes(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    html.raw("<h2>").raw(context.say("Where each figure comes from", "O ble y daw pob ffigur")).raw("</h2>");
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
    let language = context.dataset.language;
    html.raw("<ol>");
    for (index, note) in context.report.notes.iter().enumerate() {
        html.raw("<li id=\"n").text(&(index + 1).to_string()).raw("\">").text(&note.text).raw(". ");
        sources(&mut html, &note.sources, language);
        for other in &note.others {
            html.raw("<p>").text(&other.text).raw(if language.is_welsh() { "<span lang=\"en\">" } else { "" });
            html.text(&other.why).raw(if language.is_welsh() { "</span>. " } else { ". " });
            sources(&mut html, &other.sources, language);
            html.raw("</p>");
        }
        html.raw("</li>");
    }
    html.raw("</ol>");
    html.finish()
}

/// So many sources of one figure are named in its note; all are in the data.
const NAMED: usize = 1;

/// Publisher and date, which link there; then its title, or our note on it. A headline of the press is never a link.
pub fn sources(html: &mut Html, sources: &[NoteSource], language: Language) {
    for source in sources.iter().take(NAMED) {
        let linked = !source.url.is_empty();
        if linked {
            html.raw(language.say("<a href=\"", "<a hreflang=\"en\" href=\"")).text(&source.url).raw("\">");
        }
        html.text(&source.publisher).raw(", ").text(&source.date).raw(if linked { "</a>" } else { "" });
        if !source.title.is_empty() {
            html.raw(language.say(": ", ": <span lang=\"en\">")).text(&source.title).raw(language.say("", "</span>"));
        }
        html.raw(". ");
    }
    match sources.len().saturating_sub(NAMED) {
        0 => {}
        1 => {
            html.raw(language.say("One more source says the same.", "Mae un ffynhonnell arall yn dweud yr un peth."));
        }
        more => {
            html.raw(language.say("", "Mae ")).text(&more.to_string());
            html.raw(language.say(" more sources say the same.", " o ffynonellau eraill yn dweud yr un peth."));
        }
    }
}
