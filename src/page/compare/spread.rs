//! The spread of the areas, and what range is usual.

use crate::charts::{FunnelPoint, funnel_svg};
use mappa_core::stats::EveryArea;
use maud::{Markup, PreEscaped, html};

/// The funnel, or the points alone where there are too few, with what it says. An area is named when it is highlighted or pointed at.
pub fn spread(every: &EveryArea<'_>) -> Markup {
    let dataset = every.dataset;
    let national = every.benchmark.as_ref().and_then(|all| all.share);
    let mut drawn = Vec::new();
    let points: Vec<FunnelPoint> = every
        .areas
        .iter()
        .filter_map(|one| {
            let (_, people) = one.share?;
            let point = one.point?;
            drawn.push(dataset.area(one.area).slug.clone());
            Some(FunnelPoint { name: dataset.area(one.area).name.clone(), people, point })
        })
        .collect();
    let sentence = every.sentence();
    let chart = national.map(|national| funnel_svg(&points, national, every.funnel.ok(), &sentence)).unwrap_or_default();
    html! {
        section id="funnel" {
            h2 { a href="?view=funnel" { "How much areas differ" } }
            p { (sentence) }
            @if !chart.is_empty() {
                section tabindex="0" id="dots" data-areas=(drawn.join(" ")) aria-label="Chart of the spread" class="scroll" {
                    (PreEscaped(&chart))
                }
            }
            p class="told" {
                @if !chart.is_empty() {
                    "Each dot is an area, placed by its population aged 10 and over and its rate per 100,000 people aged 10+. Areas whose number we do not have are left out. "
                }
                @if every.funnel.is_ok() {
                    "The lines allow for chance and for how much police areas differ: about 95 in 100 areas lie between the inner ones, 998 in 1,000 between the outer ones."
                }
            }
        }
    }
}
