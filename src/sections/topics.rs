//! The figures of categories, levels, breaches, orders, recalls and further offences.

use super::Context;
use crate::html::Html;

/// More missing figures than this are not named one by one.
const MOST_NAMED: usize = 3;

/// The heading of the topics.
pub fn topics_heading(context: &Context<'_>, _: usize) -> String {
    ["Who is managed, and what became of it, ", &context.report.year.text()].concat()
}

/// The figures of one topic.
pub fn topic(context: &Context<'_>, number: usize) -> String {
    let mut html = Html::default();
    let Some(topic) = context.report.topics.get(number) else { return String::new() };
    if !topic.facts.is_empty() {
        html.raw("<dl>");
        for fact in &topic.facts {
            html.raw(if fact.held { "<div><dt>" } else { "<div class=\"none\"><dt>" }).text(&fact.label);
            html.raw("</dt><dd>").text(&fact.value).notes(&fact.notes).raw("</dd></div>");
        }
        html.raw("</dl>");
    }
    match (topic.facts.iter().any(|fact| fact.held), topic.not_held.is_empty()) {
        (_, true) => {}
        (false, _) => {
            html.raw("<p class=\"missing\">This year’s figures are not in the sources we hold.</p>");
        }
        (true, _) if topic.not_held.len() > MOST_NAMED => {
            html.raw("<p class=\"missing\">The other figures of this kind are not in the sources we hold.</p>");
        }
        (true, _) => {
            html.raw("<p class=\"missing\">Not in the sources we hold: ").text(&topic.not_held.join("; ")).raw(".</p>");
        }
    }
    html.finish()
}

/// The forces that serve the area, with their sites.
pub fn forces(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    for (index, (name, url)) in context.report.forces.iter().enumerate() {
        html.raw(if index == 0 { "The police here: " } else { " and " }).link(url, name);
    }
    html.finish()
}
