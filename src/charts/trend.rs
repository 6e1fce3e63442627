//! The trend of one area, with England and Wales: lines with gaps left as gaps, and every value a dot.

use super::axes::{breaks, grid, gutter, stretches, width, years};
use super::ends::end_labels;
use super::layout::{Area, Chart, Drawn, Layout};
use super::scale::{tenths, top_and_step};
use super::svg::{DOT, FINE, Ink, SvgText};
use mappa_core::trend::{Series, Trend};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

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
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return Ok(()) };
    let (first, last) = (i32::from(first.begins()), i32::from(last.begins()));
    let (top, step) = top_and_step(trend);
    let mut chart = ChartBuilder::on(root)
        .margin_left(layout.left * FINE)
        .margin_top(layout.top * FINE)
        .margin_right(layout.right * FINE)
        .margin_bottom(layout.bottom * FINE)
        .x_label_area_size(layout.foot * FINE)
        .y_label_area_size(gutter(trend, layout) * FINE)
        .build_cartesian_2d(first..last.max(first + 1), 0..top)?;
    let style =
        |ink: Ink| TextStyle { color: ink.color().to_backend_color(), ..TextStyle::from(("sans-serif", layout.text * FINE)) };
    grid(root, &chart, trend, (top, step), &style(Ink::Axis), layout)?;
    breaks(root, &chart, trend, top, &style(Ink::Break), layout)?;
    years(root, &chart, trend, layout, &style)?;
    stretches(root, &chart, trend, top, &style(Ink::Axis), layout)?;
    for (year, _) in &trend.jumps {
        let Some((_, value)) = trend.held(&trend.area).find(|(held, _)| held == year) else { continue };
        chart.draw_series([Circle::new((i32::from(year.begins()), tenths(&value)), 90, Ink::Mark.color())])?;
    }
    if let Some(benchmark) = &trend.benchmark {
        series(&mut chart, trend, benchmark, Ink::Benchmark, Ink::BenchmarkRough)?;
    }
    for other in &trend.others {
        let ink = Ink::other(other.slot);
        series(&mut chart, trend, &other.series, ink, ink)?;
    }
    series(&mut chart, trend, &trend.area, Ink::Area, Ink::AreaRough)?;
    chosen_values(root, &chart, trend, top, layout, &style)?;
    end_labels(root, &chart, trend, layout, &style)
}

fn series<DB: DrawingBackend>(chart: &mut Chart<'_, DB>, trend: &Trend, series: &Series, ink: Ink, rough: Ink) -> Drawn<DB> {
    let mut line: Vec<(i32, i32)> = Vec::new();
    let mut lines = Vec::new();
    for ((year, value), broken) in trend.years.iter().zip(series).zip(trend.broken()) {
        if value.is_none() || broken {
            lines.push(std::mem::take(&mut line));
        }
        if let Some(value) = value {
            line.push((i32::from(year.begins()), tenths(value)));
        }
    }
    lines.push(line);
    for line in lines.into_iter().filter(|line| line.len() > 1) {
        chart.draw_series(LineSeries::new(line, ink.color()))?;
    }
    // those that are alike first: they are one path
    for alike in [true, false] {
        for (year, value) in trend.held(series) {
            let radius = if year == trend.chosen { 55 } else { DOT };
            let ink = if value.approximate { rough } else { ink };
            if alike == (radius == DOT && !value.approximate) {
                chart.draw_series([Circle::new((i32::from(year.begins()), tenths(&value)), radius, ink.color())])?;
            }
        }
    }
    Ok(())
}

/// The area's value of the chosen year and that of England and Wales, at their dots, unless a line ends there: the higher above, the
/// lower below.
fn chosen_values<'a, DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    top: i32,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn<DB> {
    let of = |series: &Series| {
        let value = trend.held(series).find(|(year, _)| *year == trend.chosen)?.1;
        let ends = trend.held(series).next_back().is_some_and(|(year, _)| year == trend.chosen);
        Some((value, ends))
    };
    let (own, theirs) = (of(&trend.area), trend.benchmark.as_ref().and_then(of));
    let own_is_lower = matches!((own, theirs), (Some((own, _)), Some((theirs, _))) if tenths(&own) < tenths(&theirs));
    let at = |value: i32| chart.backend_coord(&(i32::from(trend.chosen.begins()), value));
    let ((x, ceiling), (_, floor)) = (at(top), at(0));
    let high = layout.text * FINE * 3 / 4;
    let mut taken: Option<i32> = None;
    for (one, ink, below) in [(own, Ink::Area, own_is_lower), (theirs, Ink::Benchmark, own.is_some() && !own_is_lower)] {
        let Some((value, false)) = one else { continue };
        let (_, y) = at(tenths(&value));
        // the upper edge of the figures: where it should be, or else on the other side of the dot
        let (above, under) = (y - 10 * FINE - high, y + 10 * FINE);
        let fits = |edge: &i32| {
            *edge >= ceiling
                && edge + high + 2 * FINE <= floor
                && taken.is_none_or(|other| (edge - other).abs() >= high + 2 * FINE)
        };
        let dots = || trend.all().filter_map(|series| trend.held(series).find(|(year, _)| *year == trend.chosen));
        let crossed = |edge: &i32| {
            dots().any(|(_, other)| {
                let (_, dot) = at(tenths(&other));
                dot > edge - 6 * FINE && dot < edge + high + 6 * FINE
            })
        };
        let sides = if below { [under, above] } else { [above, under] };
        let free = sides.iter().find(|edge| fits(edge) && !crossed(edge)).or(sides.iter().find(|edge| fits(edge)));
        let Some(&edge) = free else { continue };
        taken = Some(edge);
        let text = value.number.text();
        let half = width(&text, layout) / 2;
        let (left, right) = ((layout.left + gutter(trend, layout)) * FINE, (layout.width - layout.right + 8) * FINE);
        let (h_pos, x) = match (x - half < left - 4 * FINE, x + half > right) {
            (true, _) => (HPos::Left, x - 4 * FINE),
            (_, true) => (HPos::Right, x + 4 * FINE),
            _ => (HPos::Center, x),
        };
        root.draw_text(&text, &style(ink).pos(Pos::new(h_pos, VPos::Top)), (x, edge))?;
    }
    Ok(())
}
