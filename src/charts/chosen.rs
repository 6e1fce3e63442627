//! The values of the chosen year at their dots.

use super::layout::Drawn;
use super::plot::Plot;
use super::scale::tenths;
use super::svg::{FINE, Ink};
use mappa_core::trend::Series;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

/// The area's value of the chosen year and that of England and Wales, unless a line ends there: the higher above its dot, the
/// lower below; on the other side where there is no room, or where another dot is nearer.
pub fn chosen_values<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let (trend, layout) = (plot.trend, plot.layout);
    let of = |series: &Series| {
        let value = trend.held(series).find(|(year, _)| *year == trend.chosen)?.1;
        let ends = trend.held(series).next_back().is_some_and(|(year, _)| year == trend.chosen);
        Some((value, ends))
    };
    let (own, theirs) = (of(&trend.area), trend.benchmark.as_ref().and_then(of));
    let own_is_lower = matches!((own, theirs), (Some((own, _)), Some((theirs, _))) if tenths(&own) < tenths(&theirs));
    let ((x, ceiling), (_, floor)) = (plot.of_year(trend.chosen, plot.top), plot.of_year(trend.chosen, 0));
    let dots: Vec<i32> = trend.all().filter_map(|series| Some(plot.of_value(trend.chosen, &of(series)?.0).1)).collect();
    let high = layout.text * FINE * 3 / 4;
    let mut taken: Option<i32> = None;
    for (one, ink, below) in [(own, Ink::Area, own_is_lower), (theirs, Ink::Benchmark, own.is_some() && !own_is_lower)] {
        let Some((value, false)) = one else { continue };
        let (_, y) = plot.of_value(trend.chosen, &value);
        // the upper edge of the figures
        let (above, under) = (y - 10 * FINE - high, y + 10 * FINE);
        let fits = |edge: i32| {
            edge >= ceiling
                && edge + high + 2 * FINE <= floor
                && taken.is_none_or(|other| (edge - other).abs() >= high + 2 * FINE)
        };
        // where other dots are farthest; six pixels are enough
        let (mut best, mut edge) = (-1, None);
        for place in if below { [under, above] } else { [above, under] } {
            let mut far = 6 * FINE;
            for dot in &dots {
                far = far.min((place - dot).max(dot - place - high).max(0));
            }
            if fits(place) && far > best {
                (best, edge) = (far, Some(place));
            }
        }
        let Some(edge) = edge else { continue };
        taken = Some(edge);
        let text = value.number.text();
        let half = plot.width(&text) / 2;
        let (side, x) = match (x - half < plot.sides.0 - 4 * FINE, x + half > plot.sides.1 + 8 * FINE) {
            (true, _) => (HPos::Left, x - 4 * FINE),
            (_, true) => (HPos::Right, x + 4 * FINE),
            _ => (HPos::Center, x),
        };
        plot.words(&text, ink, (side, VPos::Top), (x, edge))?;
    }
    Ok(())
}
