//! The trend of one area, with England and Wales: lines with gaps left as gaps, and every value a dot.

use super::axes::{breaks, grid, stretches, years};
use super::chosen::chosen_values;
use super::ends::end_labels;
use super::layout::{Area, Drawn, Layout};
use super::plot::{Plot, gutter};
use super::svg::{DOT, FINE, Ink, SvgText};
use mappa_core::trend::{Series, Trend};
use plotters::prelude::*;

/// The trend as the text of an SVG element; empty where there is nothing to draw. Where its first and its last year stand is told
/// to the script that answers for a year.
pub fn trend_svg(trend: &Trend, layout: &Layout) -> String {
    let (Some(first), false) = (trend.years.first(), trend.is_empty()) else { return String::new() };
    let mut out = String::with_capacity(4_000);
    let (from, to) = (layout.left + gutter(trend, layout), layout.width - layout.right);
    let numbers = [layout.width, layout.height, from, to].map(|pixels| pixels.to_string());
    let [width, height, from, to] = &numbers;
    let (begins, count) = (first.begins().to_string(), trend.years.len().to_string());
    for part in [
        "<svg role=\"img\" aria-labelledby=\"trend-text\" viewBox=\"0 0 ",
        width,
        " ",
        height,
        "\" data-x=\"",
        from,
        " ",
        to,
        "\" data-years=\"",
        &begins,
        " ",
        &count,
        "\">",
    ] {
        out.push_str(part);
    }
    let fine = |pixels: i32| u32::try_from(pixels * FINE).unwrap_or(0);
    let root = SvgText::new(&mut out, (fine(layout.width), fine(layout.height))).into_drawing_area();
    // drawing on a text cannot fail: what plotters can say went wrong is a backend that did
    let _ = draw_trend(&root, trend, layout);
    drop(root);
    out.push_str("</svg>");
    out
}

/// Draws the trend on anything that plotters draws on.
pub fn draw_trend<DB: DrawingBackend>(root: &Area<DB>, trend: &Trend, layout: &Layout) -> Drawn<DB> {
    let plot = Plot::new(root, trend, layout);
    grid(&plot)?;
    breaks(&plot)?;
    years(&plot)?;
    stretches(&plot)?;
    for (year, _) in &trend.jumps {
        let Some((_, value)) = trend.held(&trend.area).find(|(held, _)| held == year) else { continue };
        plot.dot(plot.of_value(*year, &value), 90, Ink::Mark)?;
    }
    if let Some(benchmark) = &trend.benchmark {
        series(&plot, benchmark, Ink::Benchmark, Ink::BenchmarkRough)?;
    }
    for other in &trend.others {
        let ink = Ink::other(other.slot);
        series(&plot, &other.series, ink, ink)?;
    }
    series(&plot, &trend.area, Ink::Area, Ink::AreaRough)?;
    chosen_values(&plot)?;
    end_labels(&plot)
}

fn series<DB: DrawingBackend>(plot: &Plot<'_, DB>, series: &Series, ink: Ink, rough: Ink) -> Drawn<DB> {
    let trend = plot.trend;
    let mut line: Vec<(i32, i32)> = Vec::new();
    for ((&year, value), broken) in trend.years.iter().zip(series).zip(trend.broken()) {
        if (value.is_none() || broken) && line.len() > 1 {
            plot.line(std::mem::take(&mut line), ink)?;
        }
        if value.is_none() || broken {
            line.clear();
        }
        if let Some(value) = value {
            line.push(plot.of_value(year, value));
        }
    }
    if line.len() > 1 {
        plot.line(line, ink)?;
    }
    // those that are alike first: they are one path
    for alike in [true, false] {
        for (year, value) in trend.held(series) {
            let radius = if year == trend.chosen { 55 } else { DOT };
            if alike == (radius == DOT && !value.approximate) {
                plot.dot(plot.of_value(year, &value), radius, if value.approximate { rough } else { ink })?;
            }
        }
    }
    Ok(())
}
