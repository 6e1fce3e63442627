//! The trend, with what is chosen with: area, year, and what the chart is of.

use super::choices::choices;
use crate::page::Context;
use crate::page::parts::{area_options, part};
use maud::{Markup, html};

/// The section of the trend. Welsh pages have links in place of lists.
pub fn trend(at: &Context<'_>) -> Markup {
    html! {
        section id="trend" {
            @if at.dataset.language.is_welsh() { (choices(at)) } @else { (chooser(at)) }
            figure id="chart" aria-labelledby="trend-heading" { (part(at, "chart")) }
            // a script fills it, once the page is used
            @if !at.dataset.language.is_welsh() { details id="with-line" { summary { "Compare with other areas" } } }
        }
    }
}

fn chooser(at: &Context<'_>) -> Markup {
    html! {
        form id="chooser" autocomplete="off" {
            p {
                label for="area" { "Police area" }
                select id="area" { (area_options(at)) }
            }
            p {
                label for="year" { "Year" }
                select id="year" { (part(at, "year")) }
            }
            p {
                label for="measure" { "Chart" }
                select id="measure" { (part(at, "measure")) }
            }
        }
    }
}
