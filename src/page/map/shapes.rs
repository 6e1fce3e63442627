//! The shapes, each a link.

use crate::site::geography::{SIZE, shape};
use mappa_core::link::{Page, View, href};
use mappa_core::rate::Rate;
use mappa_core::sentences::rate_text;
use mappa_core::stats::{Beside, EveryArea, Scale};
use mappa_core::{Dataset, Year};
use maud::{Markup, html};

/// A map to be drawn.
pub(crate) struct Drawing<'a> {
    /// The areas, in the year that is shown.
    pub every: &'a EveryArea<'a>,
    /// The steps of its shades.
    pub scale: Scale,
    /// The way to the site's root.
    pub root: &'a str,
    /// Whether the rates of every year go with it, for a script that shows another year.
    pub with_years: bool,
}

/// The map. Each shape is a link to its area with name, rate and year; small ones have a circle around them to be touched by.
pub(crate) fn shapes(drawing: &Drawing<'_>, labelled_by: &str) -> Markup {
    let Drawing { every, scale, root, with_years } = *drawing;
    let (dataset, year) = (every.dataset, every.year);
    let (width, height) = SIZE;
    html! {
        svg id="map" viewBox={ "0 0 " (width) " " (height) } role="group" aria-labelledby=(labelled_by)
            data-first=(scale.first) data-step=(scale.step)
            data-beside=[beside(every)]
            data-r=[every.benchmark.as_ref().filter(|_| with_years).map(rates)] {
            defs {
                pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    path d="M0 0V6" {}
                }
            }
            @for one in &every.areas {
                @if let Some(shape) = shape(&dataset.area(one.area).slug) {
                    a href=(href(dataset, root, &View::of(Page::Area(one.area, Some(year)))))
                        aria-label=(label(dataset, one, year)) data-r=[with_years.then(|| rates(one))] {
                        path class={ "q" (step_of(scale, one.rate.as_ref())) } d=(shape.outline) {}
                        @if let Some((x, y)) = shape.target { circle cx=(x) cy=(y) r="17" {} }
                    }
                }
            }
        }
    }
}

/// `England and Wales: 129`, which is told beside the rate of an area.
fn beside(every: &EveryArea<'_>) -> Option<String> {
    let one = every.benchmark.as_ref()?;
    let dataset = every.dataset;
    Some([&dataset.area(one.area).name, ": ", &rate_text(one.rate.as_ref()?, dataset.language)].concat())
}

/// The step of a rate; `n` where there is none.
fn step_of(scale: Scale, rate: Option<&Rate<'_>>) -> String {
    rate.map_or("n".into(), |rate| scale.place(rate).to_string())
}

/// `Essex: 99, 2019/20`. The heading of the map says of what.
fn label(dataset: &Dataset, one: &Beside<'_>, year: Year) -> String {
    let language = dataset.language;
    let rate = one.rate.as_ref().map_or(language.say("no figure", "dim ffigur").into(), |rate| rate_text(rate, language));
    [&dataset.area(one.area).name, ": ", &rate, ", ", &year.text()].concat()
}

/// The rates of an area in every year that has pages, as they are printed: `85,,about 91`.
fn rates(one: &Beside<'_>) -> String {
    let rates = one.history.since(Year::FIRST_PAGE).iter();
    let rates = rates.map(|at| at.rate.map_or(String::new(), |rate| rate_text(&rate, at.dataset.language)));
    rates.collect::<Vec<_>>().join(",")
}
