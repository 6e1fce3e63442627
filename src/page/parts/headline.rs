//! The one sentence, the rate, and England and Wales beside it.

use super::notes::note_links;
use crate::page::Context;
use mappa_core::link::{Page, is_single_file};
use mappa_core::report::Rated;
use mappa_core::sentences::joined;
use maud::{Markup, html};

/// Where the Ministry publishes its annual reports.
const ANNUAL_REPORTS: &str =
    "https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports";

/// Heading, rates, sentence and source, in the order of a phone: nothing that comes later is placed above what has been painted.
pub fn headline(at: &Context<'_>) -> Markup {
    let report = at.report;
    html! {
        @if let Some(latest) = &report.latest { p class="latest" { (latest) } }
        h1 tabindex="-1" { (report.heading) " " span class="year" { (report.year.text()) } }
        div id="rates" {
            dl {
                @for one in &report.rates { (rated(at, one)) }
            }
            p {
                (at.say(
                    "registered sexual offenders (RSOs, Category 1) per 100,000 people aged 10+",
                    "o droseddwyr rhywiol cofrestredig (RSO, Categori 1) am bob 100,000 o bobl 10+ oed",
                ))
            }
        }
        div id="lead" {
            @for noted in &report.lead {
                p { (noted.text) (note_links(at.shown_notes(&noted.notes))) }
            }
        }
        // a frame has little room; its list of years says which are held
        @if !at.view.is_embed() { (elsewhere(at)) }
        @if !report.sources.is_empty() {
            p class="source" { (joined(&report.sources, " ")) }
        }
    }
}

fn rated(at: &Context<'_>, rated: &Rated) -> Markup {
    html! {
        div.rate.none[rated.value.is_none()] {
            dt { (rated.place) }
            dd {
                strong { (rated.value.as_deref().unwrap_or(at.say("no figure", "dim ffigur"))) }
                " "
                small { (rated.how) (note_links(at.shown_notes(&rated.notes))) }
            }
        }
    }
}

/// Where to look instead, when nothing is held of this area and year.
fn elsewhere(at: &Context<'_>) -> Markup {
    let report = at.report;
    html! {
        @if !report.nearest.is_empty() {
            div class="elsewhere" {
                p { (at.say("Nearest years with figures:", "Y blynyddoedd agosaf â ffigurau:")) }
                ul class="row" {
                    @for &year in &report.nearest {
                        li { a href=(at.area_href(report.area, Some(year))) { (year.text()) } }
                    }
                }
            }
        }
        @if report.nothing_ever {
            div class="elsewhere" {
                p {
                    (at.say(
                        "We do not have the number or the rate for this area in any year. You can download the Ministry of Justice’s area tables from its ",
                        "Nid oes gennym na nifer na chyfradd ar gyfer yr ardal hon mewn unrhyw flwyddyn. Gellir lawrlwytho tablau ardal y Weinyddiaeth Gyfiawnder o’i ",
                    ))
                    a href=(ANNUAL_REPORTS) hreflang=[at.dataset.language.say(None, Some("en"))] {
                        (at.say("MAPPA annual reports", "hadroddiadau blynyddol MAPPA"))
                    }
                    @if !is_single_file(at.root) && !at.dataset.language.is_welsh() {
                        ", and " a href={ (at.root) "own/" } { "open them here" }
                    }
                    "."
                }
                @if !report.neighbours.is_empty() {
                    p { (at.say("Neighbouring areas with figures:", "Ardaloedd cyfagos sydd â ffigurau:")) }
                    ul class="row" {
                        @for &area in &report.neighbours {
                            li { a href=(at.area_href(area, None)) { (at.dataset.area(area).name) } }
                        }
                    }
                }
            }
        }
    }
}

/// What a frame that is pinned to a year says once a later one is held.
pub fn newer(at: &Context<'_>) -> Markup {
    let latest = at.dataset.latest_year(at.report.area);
    html! {
        @if matches!(at.view.page, Page::Embed(_, Some(year)) if year < latest) && !at.report.nothing_ever {
            (at.say("We have figures for a later year (", "Mae gennym ffigurau ar gyfer blwyddyn ddiweddarach (")) (latest.text()) "): "
            a href=(at.area_href(at.report.area, None)) { (at.say("see them", "gweld y ffigurau")) } "."
        }
    }
}
