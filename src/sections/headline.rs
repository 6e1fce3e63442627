//! The one sentence, the rate, and England and Wales beside it.

use super::Context;
use crate::html::Html;
use mappa_core::link::{Page, latest_year};
use mappa_core::report::Rated;

/// Heading, sentence, source and rates.
pub fn headline(context: &Context<'_>, _: usize) -> String {
    let report = context.report;
    let mut html = Html::default();
    if context.view.page == Page::Home {
        html.raw("<p class=\"kicker\">")
            .raw(context.say(
                "Registered sexual offenders, by police area and year",
                "Troseddwyr rhywiol cofrestredig, fesul ardal heddlu a blwyddyn",
            ))
            .raw("</p>");
    }
    html.raw("<h1 tabindex=\"-1\">")
        .text(&report.heading)
        .raw(" <span class=\"year\">")
        .text(&report.year.text())
        .raw("</span></h1>");
    html.raw("<div id=\"lead\">");
    for noted in &report.lead {
        html.raw("<p>").text(&noted.text).notes(context.marks(&noted.notes)).raw("</p>");
    }
    html.raw("</div>");
    // a frame has little room; its list of years says which are held
    if !context.view.is_embed() {
        elsewhere(&mut html, context);
    }
    if !report.sources.is_empty() {
        html.raw("<p class=\"source\">").text(&report.sources.join(" ")).raw("</p>");
    }
    html.raw("<div id=\"rates\"><dl>");
    for one in &report.rates {
        rated(&mut html, context, one);
    }
    html.raw("</dl><p>")
        .raw(context.say(
            "registered sexual offenders for every 100,000 people aged 10 and over",
            "o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd",
        ))
        .raw("</p></div>");
    html.finish()
}

fn rated(html: &mut Html, context: &Context<'_>, rated: &Rated) {
    html.raw(if rated.value.is_some() { "<div class=\"rate\"><dt>" } else { "<div class=\"rate none\"><dt>" });
    html.text(&rated.place).raw("</dt><dd><strong>").text(rated.value.as_deref().unwrap_or(context.say("not known", "anhysbys")));
    html.raw("</strong> <small>").text(&rated.how).notes(context.marks(&rated.notes)).raw("</small></dd></div>");
}

/// Where to look instead, when nothing is held of this area and year.
fn elsewhere(html: &mut Html, context: &Context<'_>) {
    let report = context.report;
    if !report.nearest.is_empty() {
        html.raw("<div class=\"elsewhere\"><p>")
            .raw(context.say("The nearest years we have:", "Y blynyddoedd agosaf sydd gennym:"))
            .raw("</p><ul class=\"row\">");
        for &year in &report.nearest {
            html.raw("<li>").link(&context.area(report.area, Some(year)), &year.text()).raw("</li>");
        }
        html.raw("</ul></div>");
    }
    if report.nothing_ever {
        html.raw(context.say(
            "<div class=\"elsewhere\"><p>We do not have the number or the rate for this area in any year. <a href=\"https://www.gov.uk/\
             government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports\">The Ministry of Justice’s annual \
             reports</a> come with workbooks of area tables.</p>",
            "<div class=\"elsewhere\"><p>Nid oes gennym na nifer na chyfradd ar gyfer yr ardal hon mewn unrhyw flwyddyn. Gydag <a href=\"\
             https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports\" hreflang=\"en\">\
             adroddiadau blynyddol y Weinyddiaeth Gyfiawnder</a> daw gweithlyfrau o dablau ardal.</p>",
        ));
        if !report.neighbours.is_empty() {
            html.raw("<p>")
                .raw(context.say("Neighbouring areas with figures:", "Ardaloedd cyfagos sydd â ffigurau:"))
                .raw("</p><ul class=\"row\">");
            for &area in &report.neighbours {
                html.raw("<li>").link(&context.area(area, None), &context.dataset.area(area).name).raw("</li>");
            }
            html.raw("</ul>");
        }
        html.raw("</div>");
    }
}

/// What a frame that is pinned to a year says once a later one is held.
pub fn newer(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    let latest = latest_year(context.dataset, context.report.area);
    if matches!(context.view.page, Page::Embed(_, Some(year)) if year < latest) && !context.report.nothing_ever {
        html.raw(context.say("Figures for ", "Mae ffigurau ")).text(&latest.text());
        html.raw(context.say(" are out: ", " wedi’u cyhoeddi: "));
        html.link(&context.area(context.report.area, None), context.say("see the latest", "gweld y diweddaraf")).raw(".");
    }
    html.finish()
}
