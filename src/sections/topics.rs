//! The figures of categories, levels, breaches, orders, recalls and further offences.

use super::Context;
use crate::html::Html;

/// More missing figures than this are not named one by one.
const MOST_NAMED: usize = 3;

/// The heading of the topics.
pub fn topics_heading(context: &Context<'_>, _: usize) -> String {
    [
        context.say("Who is managed, and what became of it, ", "Pwy a reolir, a beth a ddaeth o hynny, "),
        &context.report.year.text(),
    ]
    .concat()
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
            html.raw("<p class=\"missing\">")
                .raw(context.say(
                    "This year’s figures are not in the sources we hold.",
                    "Nid yw ffigurau’r flwyddyn hon yn y ffynonellau sydd gennym.",
                ))
                .raw("</p>");
        }
        (true, _) if topic.not_held.len() > MOST_NAMED => {
            html.raw("<p class=\"missing\">")
                .raw(context.say(
                    "The other figures of this kind are not in the sources we hold.",
                    "Nid yw’r ffigurau eraill o’r math hwn yn y ffynonellau sydd gennym.",
                ))
                .raw("</p>");
        }
        (true, _) => {
            html.raw("<p class=\"missing\">")
                .raw(context.say("Not in the sources we hold: ", "Ddim yn y ffynonellau sydd gennym: "))
                .text(&topic.not_held.join("; "))
                .raw(".</p>");
        }
    }
    html.finish()
}

/// The forces that serve the area, with their sites.
pub fn forces(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    for (index, (name, url)) in context.report.forces.iter().enumerate() {
        let before =
            if index == 0 { context.say("The police here: ", "Heddlu’r ardal: ") } else { context.say(" and ", " a ") };
        html.raw(before).link(url, name);
    }
    html.finish()
}
