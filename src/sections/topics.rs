//! Categories, levels, breaches, orders, recalls, further offences: each with what it is.

use super::Context;
use crate::html::Html;
use mappa_core::report::Topic;

/// Every topic.
pub fn topics(context: &Context<'_>) -> String {
    let mut html = Html::default();
    html.raw("<h2>Who is managed, and what became of it, ").text(&context.report.year.text()).raw("</h2>");
    for one in &context.report.topics {
        topic(&mut html, one);
    }
    html.finish()
}

fn topic(html: &mut Html, topic: &Topic) {
    html.raw("<section class=\"topic\"><h3>").text(topic.title).raw("</h3><div>");
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
        (true, _) => {
            html.raw("<p class=\"missing\">Not in the sources we hold: ").text(&topic.not_held.join("; ")).raw(".</p>");
        }
    }
    html.raw("</div><p class=\"about\">").text(topic.about).raw("</p></section>");
}

/// The forces that serve the area, with their sites.
pub fn forces(context: &Context<'_>) -> String {
    let mut html = Html::default();
    for (index, (name, url)) in context.report.forces.iter().enumerate() {
        html.raw(if index == 0 { "The police here: " } else { " and " }).link(url, name);
    }
    html.finish()
}
