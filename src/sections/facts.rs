//! Count, one in N, changes, and the rate as so many of ten thousand.

use super::Context;
use crate::charts::field;
use crate::html::Html;
use mappa_core::language::yn;
use mappa_core::link::{Page, View, href, is_single_file};
use mappa_core::report::Rated;

/// Each value beside its sentence.
pub fn facts(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    html.raw("<h2>").raw(context.say("The number, and how it has changed", "Y nifer, a sut y mae wedi newid")).raw("</h2><dl>");
    for fact in &context.report.facts {
        html.raw(if fact.held { "<div class=\"fact\"><dt>" } else { "<div class=\"fact none\"><dt>" }).text(&fact.value);
        if !fact.detail.is_empty() {
            html.raw(" <small>").text(&fact.detail).raw("</small>");
        }
        html.raw("</dt><dd>").text(&fact.label).notes(&fact.notes).raw("</dd></div>");
    }
    html.raw("</dl>");
    icons(&mut html, context);
    every_area(&mut html, context);
    html.finish()
}

/// The way to all areas in this year, with this one marked.
fn every_area(html: &mut Html, context: &Context<'_>) {
    let (area, year) = (context.report.area, context.report.year);
    if is_single_file(context.root) {
        return; // which has the areas' pages only
    }
    let with = if context.dataset.benchmark() == Some(area) { Vec::new() } else { vec![area] };
    let href = href(context.dataset, context.root, &View { with, ..View::of(Page::Compare(year)) });
    html.raw("<p>")
        .link(&href, &[context.say("Every police area, ", "Pob ardal heddlu (Saesneg), "), &year.text()].concat())
        .raw("</p>");
}

/// So many of every 10,000, on the same denominator for both places; nothing where the area has no rate.
fn icons(html: &mut Html, context: &Context<'_>) {
    let rates: &[Rated] = &context.report.rates;
    if rates.first().is_none_or(|own| own.in_ten_thousand.is_none()) {
        return;
    }
    let of = context.say("Of every 10,000 people aged 10 and over, about:", "O bob 10,000 o bobl 10 oed a throsodd, tua:");
    html.raw("<figure id=\"icons\"><figcaption>").raw(of).raw("</figcaption>");
    for (rated, class) in rates.iter().zip(["area", "ew"]) {
        let Some(people) = rated.in_ten_thousand else { continue };
        html.raw("<p>")
            .svg(field(people, class))
            .raw("<b>")
            .text(&people.to_string())
            .raw("</b> ")
            .text(&if context.dataset.language.is_welsh() { yn(&rated.place) } else { ["in ", &rated.place].concat() })
            .raw("</p>");
    }
    html.raw("</figure>");
}
