//! The trend chart, with its text alternative.

use super::chooser::option;
use crate::charts::{Size, trend_heading, trend_svg};
use crate::page::Context;
use mappa_core::Measure;
use mappa_core::trend::Trend;
use maud::{Markup, PreEscaped, html};

/// What the trend can be of.
pub fn measure_options(at: &Context<'_>) -> Markup {
    html! {
        @for &measure in Measure::CHARTED { (option(measure.id(), choice(measure), measure == at.view.measure)) }
    }
}

fn choice(measure: Measure) -> &'static str {
    match measure {
        Measure::Rso => "Registered sex offenders (rate)",
        Measure::Cat2 => "Category 2: violent and other sexual offenders",
        Measure::Cat3 => "Category 3: other dangerous offenders",
        Measure::Cat4 => "Category 4: terrorist or terrorist risk offenders",
        _ => "Everyone managed under MAPPA",
    }
}

/// Heading, chart in two sizes, and the chart in words.
pub fn trend(at: &Context<'_>) -> Markup {
    let trend = &at.report.trend;
    let legend = legend(trend);
    html! {
        h2 id="trend-heading" { (trend_heading(trend)) }
        @if trend.is_empty() {
            p class="nothing" {
                (at.say(
                    "We do not have figures for this measure, so there is no chart.",
                    "Nid oes gennym ffigurau ar gyfer y mesur hwn, felly nid oes siart.",
                ))
            }
        } @else {
            div class="wide" { (PreEscaped(trend_svg(trend, Size::Wide))) }
            div class="narrow" { (PreEscaped(trend_svg(trend, Size::Narrow))) }
            p id="trend-text" { (at.report.trend_text) }
            @if !legend.is_empty() { p { (legend.join(" ")) } }
        }
    }
}

/// What the chart cannot say itself: hollow dots, and why lines stop.
fn legend(trend: &Trend) -> Vec<String> {
    let rough = trend.all().flatten().flatten().any(|value| value.approximate);
    let say = |english, welsh| trend.language.say(english, welsh);
    let mut lines = Vec::new();
    if rough {
        lines.push(say("Hollow dots are approximate.", "Bras yw’r dotiau gwag.").to_owned());
    }
    if trend.all().flatten().any(Option::is_none) {
        lines.push(
            say("Gaps are years we do not have figures for.", "Bylchau yw’r blynyddoedd nad oes gennym ffigurau ar eu cyfer.")
                .to_owned(),
        );
    }
    if !trend.others.is_empty() && trend.measure != Measure::RsoRate {
        lines.push("These are numbers of people, not rates, so bigger areas tend to have bigger numbers.".to_owned());
    }
    lines.extend(trend.breaks.iter().map(|(year, words)| [&year.text(), ": ", words].concat()));
    lines
}
