//! One bar of controls: the year, what is shown, which areas stand out, map or tiles.

use super::rows::Rows;
use crate::page::map::years;
use mappa_core::link::{Page, View, href};
use mappa_core::stats::EveryArea;
use maud::{Markup, html};

/// The bar. Years are links and the picture is chosen without script; the lists need one, and are not shown without. A frame shows what its
/// address asks for, and only its year can be changed.
pub fn controls(every: &EveryArea<'_>, rows: &Rows<'_>, framed: bool, root: &str) -> Markup {
    let dataset = every.dataset;
    let page = |year| if framed { Page::EmbedCompare(year) } else { Page::Compare(year) };
    html! {
        div id="bar" {
            (years(every, framed, false, |year| href(dataset, root, &View::of(page(year)))))
            @if !framed {
                div id="tools" {
                    p class="list" {
                        label for="measure" { "Show" }
                        select id="measure" autocomplete="off" { (measures(every, rows)) }
                    }
                    p class="list pick" {
                        label for="mark" { "Highlight an area" }
                        select id="mark" autocomplete="off" { option value="" { "Choose an area" } }
                        // in a closed list each arrow key is a choice
                        button id="add" type="button" { "Add" }
                    }
                    fieldset id="as" {
                        legend class="unseen" { "Draw as" }
                        (radio("map", "Map", true))
                        (radio("tiles", "Tiles", false))
                    }
                }
            }
        }
        p id="compare-said" class="unseen" role="status" {}
    }
}

fn radio(id: &str, words: &str, chosen: bool) -> Markup {
    html! {
        input id={ "as-" (id) } type="radio" name="as" value=(id) checked[chosen];
        label for={ "as-" (id) } { (words) }
    }
}

/// What can be shown in this year, each by its name in addresses.
fn measures(every: &EveryArea<'_>, rows: &Rows<'_>) -> Markup {
    let changes = every.areas.iter().any(|one| one.in_a_year.is_some());
    let numbers = rows.rows.iter().any(|row| row.number.is_some());
    html! {
        option value="rso" { "Rate per 100,000 people aged 10+" }
        @if numbers { option value="number" { "Number of registered sex offenders" } }
        @if changes { option value="change" { "Change in the number in a year" } }
        @for measure in &rows.others { option value=(measure.id()) { (measure.label()) } }
    }
}
