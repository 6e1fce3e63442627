//! Changes, one in N, and what chance could do.

use super::notes::note_links;
use crate::page::Context;
use maud::{Markup, html};

/// Each value beside its sentence, then why there is none of others.
pub fn facts(at: &Context<'_>) -> Markup {
    let facts = &at.report.facts;
    html! {
        @if !facts.is_empty() {
            h2 { (at.say("How it has changed", "Sut y mae wedi newid")) }
            dl {
                @for fact in facts.iter().filter(|fact| fact.held) {
                    div class="fact" {
                        dt { (fact.value) @if !fact.detail.is_empty() { " " small { (fact.detail) } } }
                        dd { (fact.label) (note_links(&fact.notes)) }
                    }
                }
            }
            @for reason in facts.iter().filter(|fact| !fact.held) { p class="hint" { (reason.label) } }
        }
    }
}
