//! The changing parts of the chooser: options, what was not understood.

use crate::page::Context;
use mappa_core::link::href;
use maud::{Markup, html};

/// The options of the list of areas: England and Wales, then the police areas.
pub fn area_options(at: &Context<'_>) -> Markup {
    html! {
        @for id in at.dataset.benchmark().into_iter().chain(at.dataset.police_areas()) {
            (option(&at.dataset.area(id).slug, &at.dataset.area(id).name, id == at.report.area))
        }
    }
}

/// The options of the list of years, the latest first, those without figures marked.
pub fn year_options(at: &Context<'_>) -> Markup {
    html! {
        @for year in at.dataset.page_years().rev() {
            @let held = at.dataset.holds(at.report.area, year);
            @let text = [year.text().as_str(), if held { "" } else { at.say(" (no figures)", " (dim ffigurau)") }].concat();
            (option(&year.slug(), &text, year == at.report.year))
        }
    }
}

pub(super) fn option(value: &str, text: &str, chosen: bool) -> Markup {
    html! { option value=(value) selected[chosen] { (text) } }
}

/// What was not understood in the address, each with the nearest to it.
pub fn notices(at: &Context<'_>) -> Markup {
    html! {
        @for notice in at.notices {
            p {
                (notice.text)
                @if let Some(offer) = &notice.offer {
                    " Did you mean " a href=(href(at.dataset, at.root, &offer.view)) { (offer.name) } "?"
                }
            }
        }
    }
}
