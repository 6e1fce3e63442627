//! The figures of categories, levels, breaches, orders, recalls and further offences.

use super::notes::note_links;
use crate::page::Context;
use mappa_core::report::Topic;
use maud::{Markup, html};

/// More missing figures than this are not named one by one.
const MOST_NAMED: usize = 3;

/// The heading of the topics.
pub fn topics_heading(at: &Context<'_>, _: usize) -> Markup {
    html! {
        (at.say("People managed under MAPPA, and action taken, ", "Pobl a reolir o dan MAPPA, a’r camau a gymerwyd, ")) (at.report.year.text())
    }
}

/// The figures of one topic.
pub fn topic(at: &Context<'_>, number: usize) -> Markup {
    html! {
        @if let Some(topic) = at.report.topics.get(number) {
            @if !topic.facts.is_empty() {
                dl {
                    @for fact in &topic.facts {
                        div class=[(!fact.held).then_some("none")] {
                            dt { (fact.label) }
                            dd { (fact.value) (note_links(&fact.notes)) }
                        }
                    }
                }
            }
            @if !topic.not_held.is_empty() {
                p class="missing" { (missing(at, topic)) }
            }
        }
    }
}

/// Which figures of a topic are not held.
fn missing(at: &Context<'_>, topic: &Topic) -> String {
    if !topic.facts.iter().any(|fact| fact.held) {
        at.say("We do not have these figures for this year.", "Nid yw’r ffigurau hyn gennym ar gyfer y flwyddyn hon.").into()
    } else if topic.not_held.len() > MOST_NAMED {
        at.say("We do not have the other figures in this group.", "Nid yw’r ffigurau eraill yn y grŵp hwn gennym.").into()
    } else {
        let words = at.say("We do not have: ", "Nid oes gennym: ");
        [words, &topic.not_held.join("; "), "."].concat()
    }
}

/// The forces that serve the area, with their sites.
pub fn forces(at: &Context<'_>, _: usize) -> Markup {
    html! {
        @for (index, (name, url)) in at.report.forces.iter().enumerate() {
            @if index == 0 { (at.say("Your police force: ", "Eich heddlu: ")) } @else { (at.say(" and ", " a ")) }
            a href=(url) { (name) }
        }
    }
}
