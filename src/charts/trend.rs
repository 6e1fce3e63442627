//! The trend of one area, with England and Wales: lines with gaps left as gaps, and every value a dot.

use super::labels::spread;
use super::svg::{FINE, Ink, SvgText};
use mappa_core::trend::{Series, Trend, Value};
use mappa_core::{Measure, Number, Year};
use plotters::chart::ChartContext;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordi32;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::convert::Infallible;

/// How large a chart is drawn. Both are in the page, and CSS shows the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For a column of text.
    Wide,
    /// For a phone.
    Narrow,
}

struct Layout {
    width: i32,
    height: i32,
    right: i32,
    text: i32,
    years_between_labels: usize,
}

impl Size {
    const fn layout(self) -> Layout {
        match self {
            Size::Wide => Layout { width: 880, height: 380, right: 170, text: 15, years_between_labels: 2 },
            Size::Narrow => Layout { width: 340, height: 280, right: 112, text: 13, years_between_labels: 4 },
        }
    }
}

type Area<'a> = DrawingArea<SvgText<'a>, Shift>;
type Chart<'a, 'b> = ChartContext<'a, SvgText<'b>, Cartesian2d<RangedCoordi32, RangedCoordi32>>;
type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// The trend as the text of an SVG element; empty where there is nothing to draw.
pub fn trend_svg(trend: &Trend, size: Size) -> String {
    if trend.is_empty() {
        return String::new();
    }
    let layout = size.layout();
    let mut out = String::with_capacity(4_000);
    for part in ["<svg role=\"img\" aria-labelledby=\"trend-text\" viewBox=\"0 0 ", &layout.width.to_string(), " "] {
        out.push_str(part);
    }
    out.push_str(&layout.height.to_string());
    out.push_str("\">");
    let fine = |pixels: i32| u32::try_from(pixels * FINE).unwrap_or(0);
    let root = SvgText::new(&mut out, (fine(layout.width), fine(layout.height))).into_drawing_area();
    // drawing on a text cannot fail: what plotters can say went wrong is a backend that did
    let _ = draw(&root, trend, &layout, size);
    drop(root);
    out.push_str("</svg>");
    out
}

fn draw(root: &Area<'_>, trend: &Trend, layout: &Layout, size: Size) -> Drawn {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return Ok(()) };
    let x = |year: Year| i32::from(year.begins());
    let highest = [Some(&trend.area), trend.benchmark.as_ref()].into_iter().flatten().flatten().flatten().map(tenths).max();
    let highest = highest.unwrap_or(10);
    let step = step(highest);
    let top = (highest / step + i32::from(highest % step > 0)).max(1) * step;
    let mut chart = ChartBuilder::on(root)
        .margin_top(14 * FINE)
        .margin_right(layout.right * FINE)
        .x_label_area_size(30 * FINE)
        .y_label_area_size(42 * FINE)
        .build_cartesian_2d(x(*first)..x(*last).max(x(*first) + 1), 0..top)?;
    let style =
        |ink: Ink| TextStyle { color: ink.color().to_backend_color(), ..TextStyle::from(("sans-serif", layout.text * FINE)) };
    grid(root, &chart, trend, (top, step), &style(Ink::Axis))?;
    breaks(root, &chart, trend, top, &style(Ink::Break), size)?;
    years(root, &chart, trend, layout, &style)?;
    if let Some(benchmark) = &trend.benchmark {
        series(&mut chart, trend, benchmark, Ink::Benchmark, Ink::BenchmarkRough)?;
    }
    series(&mut chart, trend, &trend.area, Ink::Area, Ink::AreaRough)?;
    end_labels(root, &chart, trend, layout, &style, size)
}

fn tenths(value: &Value) -> i32 {
    i32::try_from(value.number.tenths()).unwrap_or(i32::MAX / 4)
}

/// The step of the grid, in tenths: 1, 2 or 5 times a power of ten, so that there are at most seven.
fn step(top: i32) -> i32 {
    let mut power = 10;
    loop {
        for step in [power, power * 2, power * 5] {
            if top / step <= 6 || step > i32::MAX / 20 {
                return step;
            }
        }
        power *= 10;
    }
}

fn grid(root: &Area<'_>, chart: &Chart<'_, '_>, trend: &Trend, (top, step): (i32, i32), text: &TextStyle<'_>) -> Drawn {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return Ok(()) };
    let mut value = 0;
    while value <= top {
        let (left, y) = chart.backend_coord(&(i32::from(first.begins()), value));
        let (right, _) = chart.backend_coord(&(i32::from(last.begins()), value));
        root.draw(&PathElement::new(vec![(left - 6 * FINE, y), (right, y)], Ink::Grid.color()))?;
        let label = Number::Whole(u32::try_from(value / 10).unwrap_or(0)).text();
        root.draw_text(&label, &text.pos(Pos::new(HPos::Right, VPos::Center)), (left - 10 * FINE, y))?;
        value += step;
    }
    Ok(())
}

fn breaks(root: &Area<'_>, chart: &Chart<'_, '_>, trend: &Trend, top: i32, text: &TextStyle<'_>, size: Size) -> Drawn {
    for (year, _) in &trend.breaks {
        // between the last year of the old basis and the first of the new one
        let (x, ceiling) = chart.backend_coord(&(i32::from(year.begins()), top));
        let (before, floor) = chart.backend_coord(&(i32::from(year.begins()) - 1, 0));
        let middle = i32::midpoint(before, x);
        root.draw(&PathElement::new(vec![(middle, ceiling), (middle, floor)], Ink::Break.color()))?;
        let words = match size {
            Size::Wide => "new population basis",
            Size::Narrow => "new basis",
        };
        let place = (middle - 5 * FINE, floor - 5 * FINE);
        root.draw_text(words, &text.pos(Pos::new(HPos::Right, VPos::Bottom)), place)?;
    }
    Ok(())
}

fn years<'a>(
    root: &Area<'_>,
    chart: &Chart<'_, '_>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn {
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

fn series(chart: &mut Chart<'_, '_>, trend: &Trend, series: &Series, ink: Ink, rough: Ink) -> Drawn {
    let mut line: Vec<(i32, i32)> = Vec::new();
    let mut lines = Vec::new();
    for (year, value) in trend.years.iter().zip(series) {
        if value.is_none() || trend.breaks.iter().any(|(broken, _)| broken == year) {
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
    for (year, value) in trend.years.iter().zip(series) {
        let Some(value) = value else { continue };
        let radius = if *year == trend.chosen { 55 } else { 30 };
        let ink = if value.approximate { rough } else { ink };
        chart.draw_series([Circle::new((i32::from(year.begins()), tenths(value)), radius, ink.color())])?;
    }
    Ok(())
}

fn end_labels<'a>(
    root: &Area<'_>,
    chart: &Chart<'_, '_>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
    size: Size,
) -> Drawn {
    let (own, theirs) = match size {
        Size::Wide => (trend.name.as_str(), "England and Wales"),
        Size::Narrow => (trend.short_name.as_str(), "E & W"),
    };
    let all = [(own, Ink::Area, Some(&trend.area)), (theirs, Ink::Benchmark, trend.benchmark.as_ref())];
    let mut labels = Vec::new();
    for (name, ink, series) in all {
        let last =
            trend.years.iter().zip(series.into_iter().flatten()).filter_map(|(year, value)| Some((year, (*value)?))).last();
        if let Some((year, value)) = last {
            let (x, y) = chart.backend_coord(&(i32::from(year.begins()), tenths(&value)));
            let when = if Some(year) == trend.years.last() { String::new() } else { [", ", &year.text()].concat() };
            labels.push((name, ink, [&value.number.text(), when.as_str()].concat(), x, y));
        }
    }
    let wanted: Vec<i32> = labels.iter().map(|label| label.4).collect();
    let (_, floor) = chart.backend_coord(&(0, 0));
    let line = layout.text * FINE * 23 / 20;
    let heights = spread(&wanted, line * 21 / 10, line, floor - line);
    for ((name, ink, value, ..), y) in labels.iter().zip(heights) {
        let x = (layout.width - layout.right + 10) * FINE;
        let at = style(*ink).pos(Pos::new(HPos::Left, VPos::Center));
        root.draw_text(name, &at, (x, y - line / 2))?;
        root.draw_text(value, &at, (x, y + line / 2))?;
    }
    Ok(())
}

/// What the chart is of, for its heading.
pub fn trend_heading(trend: &Trend) -> String {
    match trend.measure {
        Measure::RsoRate => "Registered sexual offenders for every 100,000 people aged 10 and over".into(),
        other => [other.label(), ", number of people"].concat(),
    }
}
