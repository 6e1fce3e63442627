//! The axes of a chart of years: grid, breaks, labels.

use super::layout::{Area, Chart, Drawn, Layout};
use super::svg::{FINE, Ink};
use mappa_core::measure::Unit;
use mappa_core::trend::Trend;
use mappa_core::{Number, Year};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// The step of the grid, in tenths: 1, 2 or 5 times a power of ten, so that there are at most six: fewer lines read as well, and each costs every
/// page a dozen bytes.
pub fn step(top: i32) -> i32 {
    let mut power = 10;
    loop {
        for step in [power, power * 2, power * 5] {
            if top / step <= 4 || step > i32::MAX / 20 {
                return step;
            }
        }
        power *= 10;
    }
}

/// Lines across at every step, with what they stand for.
pub fn grid<DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    (top, step): (i32, i32),
    text: &TextStyle<'_>,
) -> Drawn<DB> {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return Ok(()) };
    let values = || (0..=top).step_by(usize::try_from(step).unwrap_or(1).max(1));
    let at = |year: &Year, value| chart.backend_coord(&(i32::from(year.begins()), value));
    for value in values() {
        let ((left, y), (right, _)) = (at(first, value), at(last, value));
        root.draw(&PathElement::new(vec![(left - 6 * FINE, y), (right, y)], Ink::Grid.color()))?;
    }
    for value in values() {
        let (left, y) = at(first, value);
        let label = Number::Whole(u32::try_from(value / 10).unwrap_or(0)).text();
        root.draw_text(&label, &text.pos(Pos::new(HPos::Right, VPos::Center)), (left - 10 * FINE, y))?;
    }
    Ok(())
}

/// Breaks in the series, named.
pub fn breaks<DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    top: i32,
    text: &TextStyle<'_>,
    layout: &Layout,
) -> Drawn<DB> {
    for (year, _) in &trend.breaks {
        // between the last year of the old basis and the first of the new one
        let (x, ceiling) = chart.backend_coord(&(i32::from(year.begins()), top));
        let (before, floor) = chart.backend_coord(&(i32::from(year.begins()) - 1, 0));
        let middle = i32::midpoint(before, x);
        root.draw(&PathElement::new(vec![(middle, ceiling), (middle, floor)], Ink::Break.color()))?;
        // a break of rates is one of populations; one of counts is told in words below the chart
        let words = if layout.full_names && trend.measure.unit() == Unit::Rate {
            trend.language.say("new population figures", "ffigurau poblogaeth newydd")
        } else {
            trend.language.say("new basis", "sail newydd")
        };
        let place = (middle - 5 * FINE, floor - 5 * FINE);
        root.draw_text(words, &text.pos(Pos::new(HPos::Right, VPos::Bottom)), place)?;
    }
    Ok(())
}

/// Labels of some years, the chosen one always among them.
pub fn years<'a, DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn<DB> {
    let last = trend.years.len().saturating_sub(1);
    let chosen = trend.years.iter().position(|&year| year == trend.chosen);
    for (index, year) in trend.years.iter().enumerate() {
        let near = chosen.is_some_and(|chosen| chosen != index && chosen.abs_diff(index) < layout.years_between_labels);
        let regular = (last - index).is_multiple_of(layout.years_between_labels) && !near;
        if Some(index) != chosen && !regular {
            continue;
        }
        let ink = if Some(index) == chosen { Ink::Chosen } else { Ink::Axis };
        let (x, y) = chart.backend_coord(&(i32::from(year.begins()), 0));
        root.draw_text(&year.text(), &style(ink).pos(Pos::new(HPos::Center, VPos::Top)), (x, y + 12 * FINE))?;
    }
    Ok(())
}
