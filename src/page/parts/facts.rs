//! Count, one in N, changes, and what chance could do.

use super::notes::note_links;
use crate::page::Context;
use maud::{Markup, html};

/// Each value beside its sentence, then why there is none of others; nothing where the headline has said that we have nothing.
pub fn facts(at: &Context<'_>) -> Markup {
    let facts = &at.report.facts;
    let reasons = || facts.iter().skip(1).filter(|fact| !fact.held);
    html! {
        @if facts.iter().any(|fact| fact.held) {
            h2 { (at.say("How many, and how that has changed", "Faint, a sut y mae hynny wedi newid")) }
            dl {
                @for fact in facts.iter().filter(|fact| fact.held) {
                    div class="fact" {
                        dt { (fact.value) @if !fact.detail.is_empty() { " " small { (fact.detail) } } }
                        dd { (fact.label) (note_links(&fact.notes)) }
                    }
                }
            }
            @for reason in reasons() { p class="hint" { (reason.label) } }
        }
    }
}
