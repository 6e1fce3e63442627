//! The spread of the areas, and what range is usual.

use crate::charts::{FunnelPoint, funnel_svg};
use mappa_core::stats::EveryArea;
use maud::{Markup, PreEscaped, html};

/// The funnel, or the points alone where there are too few, with what it says.
pub fn spread(every: &EveryArea<'_>) -> Markup {
    let dataset = every.dataset;
    let national = every.benchmark.as_ref().and_then(|all| all.share);
    let mut drawn = Vec::new();
    let points: Vec<FunnelPoint> = every
        .areas
        .iter()
        .filter_map(|one| {
            let (_, people) = one.share?;
            let (point, usual) = (one.point?, one.usual);
            drawn.push(dataset.area(one.area).slug.clone());
            Some(FunnelPoint { name: dataset.area(one.area).name.clone(), people, point, usual })
        })
        .collect();
    let sentence = every.sentence();
    let chart = national.map(|national| funnel_svg(&points, national, every.funnel.ok(), &sentence)).unwrap_or_default();
    html! {
        section id="funnel" {
            h2 { a href="?view=funnel" { "How far apart they are" } }
            p { (sentence) }
            @if !chart.is_empty() {
                section tabindex="0" data-areas=(drawn.join(" ")) aria-label="Chart of the spread" class="scroll" {
                    (PreEscaped(&chart))
                }
            }
            p class="told" {
                @if !chart.is_empty() {
                    "Each dot is an area: how many people aged 10 and over live there, and its rate per 100,000. Areas whose number is not held are left out. "
                }
                @if every.funnel.is_ok() {
                    "Most areas (95 in 100) are expected between the inner lines, nearly all (998 in 1,000) between the outer ones, given how much police areas differ. Allowing only for chance, most areas would lie outside."
                }
            }
        }
    }
}
