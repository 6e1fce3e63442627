//! The changing parts of the chooser: options, what was found, what was not understood.

use super::Context;
use crate::html::Html;
use mappa_core::link::{Page, href};
use mappa_core::report::holds;
use mappa_core::search::{Found, Match};

/// The options of the list of areas: England and Wales, then the police areas.
pub fn area_options(context: &Context<'_>) -> String {
    let mut html = Html::default();
    for id in context.dataset.benchmark().into_iter().chain(context.dataset.police_areas()) {
        let area = context.dataset.area(id);
        option(&mut html, &area.slug, &area.name, id == context.report.area);
    }
    html.finish()
}

/// The options of the list of years, the latest first, those without figures marked.
pub fn year_options(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    for year in context.dataset.page_years().rev() {
        let held = holds(context.dataset, context.report.area, year);
        let text = if held { year.text() } else { [&year.text(), context.say(" (not held)", " (ddim gennym)")].concat() };
        option(&mut html, &year.slug(), &text, year == context.report.year);
    }
    html.finish()
}

pub(super) fn option(html: &mut Html, value: &str, text: &str, chosen: bool) {
    html.raw("<option value=\"").text(value).raw(if chosen { "\" selected>" } else { "\">" }).text(text).raw("</option>");
}

/// What was found, or what to type instead.
pub fn found(context: &Context<'_>, found: &Found) -> String {
    let mut html = Html::default();
    let matches = match found {
        Found::Blank => return String::new(),
        Found::Fits(matches) => matches,
        Found::Close(matches) => {
            html.raw("<p>Did you mean one of these?</p>");
            matches
        }
        Found::Nothing => {
            html.raw(
                "<p>We know police areas, councils and counties; which is yours? Choose your police area from the list.</p>",
            );
            return html.finish();
        }
    };
    html.raw("<ul>");
    for one in matches {
        offer(&mut html, context, one);
    }
    html.raw("</ul>");
    html.finish()
}

fn offer(html: &mut Html, context: &Context<'_>, one: &Match) {
    let year = match context.view.page {
        Page::Area(_, year) => year,
        _ => None,
    };
    html.raw("<li>").link(&context.area(one.area, year), &context.dataset.area(one.area).heading(context.dataset.language));
    if let Some((name, kind)) = &one.via {
        html.raw(" (").text(name);
        if let Some(kind) = kind {
            html.raw(", ").text(kind.text());
        }
        html.raw(")");
    }
    html.raw("</li>");
}

/// What was not understood in the address, each with the nearest to it.
pub fn notices(context: &Context<'_>) -> String {
    let mut html = Html::default();
    for notice in context.notices {
        html.raw("<p>").text(&notice.text);
        if let Some(offer) = &notice.offer {
            html.raw(" Did you mean ").link(&href(context.dataset, context.root, &offer.view), &offer.name).raw("?");
        }
        html.raw("</p>");
    }
    html.finish()
}
