//! Where every figure comes from.

use crate::page::Context;
use mappa_core::Language;
use mappa_core::report::NoteSource;
use maud::{Markup, html};

/// The numbers of notes, as links to them.
pub(super) fn note_links(numbers: &[usize]) -> Markup {
    html! {
        @if !numbers.is_empty() {
            sup {
                @for number in numbers {
                    @let number = number.to_string();
                    a href={ "#n" (number) } { (number) }
                }
            }
        }
    }
}

/// The notes, numbered as in the text.
pub fn notes(at: &Context<'_>) -> Markup {
    let (report, language) = (at.report, at.dataset.language);
    html! {
        @if at.dataset.has_details() {
            ol {
                @for (number, note) in (1_usize..).zip(&report.notes) {
                    li id={ "n" (number.to_string()) } {
                        (note.text) ". " (sources(&note.sources, language))
                        @for other in &note.others {
                            p { (other.text) (in_english(&other.why, language)) ". " (sources(&other.sources, language)) }
                        }
                    }
                }
            }
        } @else {
            // it names the view, so that it is never taken for the notes of another
            p { "Loading the sources for " (report.heading) " " (report.year.text()) " …" }
        }
    }
}

/// How many sources of one figure its note names; all of them are in the data.
const NAMED: usize = 1;

/// Publisher and date, which link there; then its title, or our note on it. A headline of the press is never a link.
pub fn sources(sources: &[NoteSource], language: Language) -> Markup {
    html! {
        @for source in sources.iter().take(NAMED) {
            @let named = [&source.publisher, ", ", &source.date].concat();
            @if source.url.is_empty() {
                (named)
            } @else {
                a hreflang=[language.say(None, Some("en"))] href=(source.url) { (named) }
            }
            @if !source.title.is_empty() { ": " (in_english(&source.title, language)) }
            ". "
        }
        @match sources.len().saturating_sub(NAMED) {
            0 => {}
            1 => (language.say("One other source gives the same figure.", "Mae un ffynhonnell arall yn rhoi’r un ffigur.")),
            more => {
                (language.say("", "Mae ")) (more.to_string())
                (language.say(" other sources give the same figure.", " o ffynonellau eraill yn rhoi’r un ffigur."))
            }
        }
    }
}

/// A text in English, marked as such on a Welsh page.
fn in_english(text: &str, language: Language) -> Markup {
    html! { @if language.is_welsh() { span lang="en" { (text) } } @else { (text) } }
}
