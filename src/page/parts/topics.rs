//! The figures of categories, levels, breaches, orders, recalls and further offences: what we have, and in one line what we
//! do not have.

use super::notes::note_links;
use crate::page::Context;
use mappa_core::report::{Topic, topics_in};
use mappa_core::sentences::joined;
use maud::{Markup, html};

/// The topics of which there are figures, side by side; nothing where we have nothing of the area at all.
pub fn topics(at: &Context<'_>) -> Markup {
    let report = at.report;
    let titles = topics_in(at.dataset.language);
    let topics: Vec<(&str, &Topic)> = titles.iter().copied().zip(&report.topics).collect();
    let missing: Vec<String> = topics.iter().filter_map(|(title, topic)| missing(at, title, topic)).collect();
    html! {
        @if !report.nothing_ever {
            h2 {
                (at.say("People managed under MAPPA, and action taken, ", "Pobl a reolir o dan MAPPA, a’r camau a gymerwyd, "))
                (report.year.text())
            }
            div class="topics" {
                @for (title, topic) in &topics {
                    @if topic.facts.iter().any(|fact| fact.held) {
                        section { h3 { (title) } (figures(topic)) }
                    }
                }
            }
            @if !missing.is_empty() {
                p class="missing" {
                    (at.say("We do not have for ", "Nid oes gennym ar gyfer ")) (report.year.text()) ": " (joined(&missing, "; "))
                    (at.say(". No figure does not mean zero.", ". Nid yw dim ffigur yn golygu sero."))
                }
            }
        }
    }
}

fn figures(topic: &Topic) -> Markup {
    html! {
        dl {
            @for fact in &topic.facts {
                div class=[(!fact.held).then_some("none")] {
                    dt { (fact.label) }
                    dd { (fact.value) (note_links(&fact.notes)) }
                }
            }
        }
    }
}

/// What is missing of a topic: all of it by its title, a part of it by that.
fn missing(at: &Context<'_>, title: &str, topic: &Topic) -> Option<String> {
    let small = title.split(',').next().unwrap_or(title).to_ascii_lowercase();
    match (topic.facts.iter().any(|fact| fact.held), topic.not_held.is_empty()) {
        (_, true) => None,
        (false, false) => Some(small),
        (true, false) => Some([at.say("some of ", "rhai o "), &small].concat()),
    }
}

/// The forces that serve the area, with their sites.
pub fn forces(at: &Context<'_>) -> Markup {
    html! {
        @for (index, (name, url)) in at.report.forces.iter().enumerate() {
            @if index == 0 { (at.say("Your police force: ", "Eich heddlu: ")) } @else { (at.say(" and ", " a ")) }
            a href=(url) { (name) }
        }
    }
}
