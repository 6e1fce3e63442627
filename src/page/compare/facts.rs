//! Beside the map: England and Wales, and how far the areas lie apart. No area is named before it is highlighted.

use mappa_core::rate::Rate;
use mappa_core::sentences::rate_text;
use mappa_core::stats::EveryArea;
use maud::{Markup, html};

/// The rate of England and Wales, between which rates half of the areas lie, and all. A script says the same of other measures
/// (`js/page/compare/facts.js`).
pub fn facts(every: &EveryArea<'_>) -> Markup {
    let mut rates: Vec<Rate<'_>> = every.areas.iter().filter_map(|one| one.rate).collect();
    rates.sort_by_key(|rate| rate.number.tenths());
    let said = |rate: Option<&Rate<'_>>| rate.map_or("–".into(), |rate| rate_text(rate, every.dataset.language));
    let quarter = rates.len().saturating_sub(1) / 4;
    let between = |from: usize| {
        let to = rates.len().checked_sub(from + 1);
        [said(rates.get(from)), said(to.and_then(|to| rates.get(to)))].join(" to ")
    };
    let fact = |id: &str, what: &Markup, value: String| html! { div id=(id) { dt { (what) } dd { (value) } } };
    html! {
        dl id="facts" {
            (fact("fact-national", &html! { "England and Wales" }, said(every.benchmark.as_ref().and_then(|all| all.rate.as_ref()))))
            (fact("fact-half", &html! { "The middle half of the areas" }, between(quarter)))
            (fact("fact-all", &html! { "All areas with a figure" }, between(0)))
        }
    }
}
