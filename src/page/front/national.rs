//! England and Wales in three numbers, with a small trend.

use crate::charts::spark_with_ends;
use crate::page::Context;
use mappa_core::change::Change;
use mappa_core::link::Page;
use mappa_core::number::thousands;
use mappa_core::sentences::{counted_on, rate_text, value_text};
use mappa_core::summary::Summary;
use mappa_core::trend::Value;
use mappa_core::{Language, Year};
use maud::{Markup, PreEscaped, html};

/// The rate, the number and its change in a year: those that we have.
pub(super) fn national(at: &Context<'_>) -> Markup {
    let (report, dataset) = (at.report, at.dataset);
    let summary = Summary::of(dataset, report.area, report.year);
    let language = dataset.language;
    let change = summary.in_a_year.and_then(|change| change.ours.ok());
    let ends = ends(&report.trend.years, &report.trend.area, language);
    html! {
        section id="national" {
            h2 {
                a id="national-link" href=(at.href(Page::Area(report.area, None))) { (report.heading) }
                ", " (counted_on(report.year, language))
            }
            dl {
                @if let Ok(rate) = summary.here.rate {
                    (number(&rate_text(&rate, language), at.say(
                        "for every 100,000 people aged 10 and over",
                        "am bob 100,000 o bobl 10 oed a throsodd",
                    )))
                }
                @if let Some((count, _)) = summary.here.held_count() {
                    (number(&thousands(count.into()), at.say("registered sex offenders", "o droseddwyr rhywiol cofrestredig")))
                }
                @if let Some(change) = change.and_then(|change| in_per_cent(&change)) {
                    (number(&change, at.say("in the number from a year earlier", "yn y nifer ers y flwyddyn flaenorol")))
                }
            }
            @if let Some((first, last)) = ends {
                figure {
                    (PreEscaped(spark_with_ends(&report.trend.area, &report.trend.broken())))
                    figcaption { span { (first) } span { (last) } }
                }
            }
            p class="source" { (report.sources.join(" ")) }
        }
    }
}

fn number(value: &str, what: &str) -> Markup {
    html! { div { dt { (what) } dd { (value) } } }
}

/// `+2%`, `−1%`, `±0%`
fn in_per_cent(change: &Change) -> Option<String> {
    let whole = change.per_cent()?.rounded();
    let sign = match (whole, change.after > change.before) {
        (0, _) => "±",
        (_, true) => "+",
        (_, false) => "−",
    };
    Some([sign, &whole.to_string(), "%"].concat())
}

/// What stands under the ends of the line: `75 in 2010/11`.
fn ends(years: &[Year], series: &[Option<Value>], language: Language) -> Option<(String, String)> {
    let mut held = years.iter().zip(series).filter_map(|(year, value)| Some((year, (*value)?)));
    let said = |(year, value): (&Year, Value)| [&value_text(value, language), ", ", &year.text()].concat();
    Some((said(held.next()?), said(held.next_back()?)))
}
