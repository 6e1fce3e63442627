//! The trend chart, with its text alternative.

use super::Context;
use super::chooser::option;
use crate::charts::{Size, trend_heading, trend_svg};
use crate::html::Html;
use mappa_core::Measure;
use mappa_core::trend::Trend;

/// What the trend can be of.
pub fn measure_options(context: &Context<'_>) -> String {
    let mut html = Html::default();
    for &measure in Measure::CHARTED {
        option(&mut html, measure.id(), choice(measure), measure == context.view.measure);
    }
    html.finish()
}

fn choice(measure: Measure) -> &'static str {
    match measure {
        Measure::Rso => "the rate of registered sexual offenders",
        Measure::Cat2 => "Category 2: violent and other sexual offenders",
        Measure::Cat3 => "Category 3: other dangerous offenders",
        Measure::Cat4 => "Category 4: terrorism-connected offenders",
        _ => "everyone managed under MAPPA",
    }
}

/// Heading, chart in two sizes, and the chart in words.
pub fn trend(context: &Context<'_>, _: usize) -> String {
    let trend = &context.report.trend;
    let mut html = Html::default();
    html.raw("<h2 id=\"trend-heading\">").text(&trend_heading(trend)).raw("</h2>");
    if trend.is_empty() {
        html.raw("<p class=\"nothing\">")
            .raw(context.say(
                "No year of this is in the sources we hold, so there is no chart to draw.",
                "Nid yw’r ffigurau hyn, ar gyfer unrhyw flwyddyn, yn y ffynonellau sydd gennym, felly nid oes siart i’w lunio.",
            ))
            .raw("</p>");
        return html.finish();
    }
    html.raw("<div class=\"wide\">").svg(trend_svg(trend, Size::Wide)).raw("</div>");
    html.raw("<div class=\"narrow\">").svg(trend_svg(trend, Size::Narrow)).raw("</div>");
    html.raw("<p id=\"trend-text\">").text(&context.report.trend_text).raw("</p>");
    let legend = legend(trend);
    if !legend.is_empty() {
        html.raw("<p>").text(&legend.join(" ")).raw("</p>");
    }
    html.finish()
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
            say(
                "Years that are not held are gaps; nothing is filled in.",
                "Bylchau yw’r blynyddoedd nad ydynt gennym; ni lenwir dim.",
            )
            .to_owned(),
        );
    }
    if !trend.others.is_empty() && trend.measure != Measure::RsoRate {
        lines.push("These are numbers of people, not rates: larger areas have larger numbers.".to_owned());
    }
    lines.extend(trend.breaks.iter().map(|(year, words)| [&year.text(), ": ", words].concat()));
    lines
}
