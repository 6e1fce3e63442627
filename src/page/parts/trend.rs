//! The trend: what it can be of, its finding, the chart in two sizes, the chart in words, and what it cannot say itself.

use super::chooser::option;
use crate::charts::{Layout, Size, trend_svg};
use crate::page::Context;
use mappa_core::Measure;
use mappa_core::link::Amount;
use mappa_core::sentences::{finding, joined, notes, subtitle, value_text};
use maud::{Markup, PreEscaped, html};

/// What the trend can be of, those of which the area has no figures marked.
pub fn measure_options(at: &Context<'_>) -> Markup {
    let number = at.view.amount == Amount::Number;
    let choices = [
        ("rso", Measure::Rso, false, "Registered sex offenders (rate)"),
        ("number", Measure::Rso, true, "Registered sex offenders (number of people)"),
        ("cat2", Measure::Cat2, false, "Category 2: violent and other sexual offenders"),
        ("cat3", Measure::Cat3, false, "Category 3: other dangerous offenders"),
        ("cat4", Measure::Cat4, false, "Category 4: terrorist or terrorist risk offenders"),
        ("total", Measure::Total, false, "Everyone managed under MAPPA"),
    ];
    html! {
        @for (id, measure, of_people, words) in choices {
            @let chosen = measure == at.view.measure && (measure != Measure::Rso || of_people == number);
            (option(id, &[words, if has(at, measure, of_people) { "" } else { " – no figures" }].concat(), chosen))
        }
    }
}

/// Whether anything is held of a choice, in a year that has a page.
fn has(at: &Context<'_>, measure: Measure, of_people: bool) -> bool {
    let area = at.report.area;
    let mut years = at.dataset.page_years();
    if measure == Measure::Rso && !of_people {
        return years.any(|year| mappa_core::rate::rate(at.dataset, area, year).is_ok());
    }
    years.any(|year| at.dataset.figure(area, year, measure).held().is_some())
}

/// Finding, chart in two sizes, and the chart in words; nothing on the page of an area of which nothing has ever been held.
pub fn trend(at: &Context<'_>) -> Markup {
    if at.is_bare() {
        return Markup::default();
    }
    let trend = &at.report.trend;
    let legend = notes(trend);
    let breaks: Vec<String> = trend.breaks.iter().map(|broken| [&broken.year.text(), ": ", &broken.words].concat()).collect();
    // a frame has less room
    let (height, narrow) = if at.view.is_embed() { (272, Size::Frame) } else { (312, Size::Narrow) };
    let wide = Layout { height, ..Size::Wide.layout() };
    html! {
        h2 id="trend-heading" { (finding(trend)) }
        p class="subtitle" { (subtitle(trend)) }
        @if trend.is_empty() {
            p class="nothing" {
                (at.say(
                    "We do not have figures for this measure, so there is no chart.",
                    "Nid oes gennym ffigurau ar gyfer y mesur hwn, felly nid oes siart.",
                ))
            }
        } @else if let Some((year, value)) = trend.only() {
            p class="only" {
                strong { (value_text(value, trend.language)) }
                " " (at.say("in ", "yn ")) (year.text()) (at.say(", the only year we have", ", yr unig flwyddyn sydd gennym"))
            }
        } @else {
            div class="wide" { (PreEscaped(trend_svg(trend, &wide))) }
            div class="narrow" { (PreEscaped(trend_svg(trend, &narrow.layout()))) }
            p id="trend-text" { (at.report.trend_text) }
            @if !(legend.is_empty() && breaks.is_empty()) {
                p { (joined(&legend, " ")) " " span class="long" { (joined(&breaks, " ")) } }
            }
        }
    }
}
