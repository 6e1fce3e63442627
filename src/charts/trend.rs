//! The trend of one area, with England and Wales: lines with gaps left as gaps, and every value a dot.

use super::axes::{breaks, grid, step, years};
use super::labels::spread;
use super::layout::{Area, Chart, Drawn, Layout, Size};
use super::svg::{DOT, FINE, Ink, SvgText};
use mappa_core::trend::{Series, Trend, Value};
use mappa_core::{Measure, Year};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

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
    // where its years are, for the script that answers for each: those of the ends in its own pixels, the first, how many
    let (left, right) = (layout.left + 42, layout.width - layout.right);
    let first = trend.years.first().map_or(0, |year| year.begins());
    let last = if trend.years.len() > 1 { right } else { left };
    for part in ["\" data-x=\"", &left.to_string(), " ", &last.to_string(), "\" data-years=\"", &first.to_string(), " "] {
        out.push_str(part);
    }
    out.push_str(&trend.years.len().to_string());
    out.push_str("\">");
    let fine = |pixels: i32| u32::try_from(pixels * FINE).unwrap_or(0);
    let root = SvgText::new(&mut out, (fine(layout.width), fine(layout.height))).into_drawing_area();
    // drawing on a text cannot fail: what plotters can say went wrong is a backend that did
    let _ = draw_trend(&root, trend, &layout);
    drop(root);
    out.push_str("</svg>");
    out
}

/// Draws the trend on anything that plotters draws on.
pub fn draw_trend<DB: DrawingBackend>(root: &Area<DB>, trend: &Trend, layout: &Layout) -> Drawn<DB> {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return Ok(()) };
    let x = |year: Year| i32::from(year.begins());
    let highest = trend.all().flatten().flatten().map(tenths).max();
    let highest = highest.unwrap_or(10);
    let step = step(highest);
    let top = (highest / step + i32::from(highest % step > 0)).max(1) * step;
    let mut chart = ChartBuilder::on(root)
        .margin_left(layout.left * FINE)
        .margin_top(layout.top * FINE)
        .margin_right(layout.right * FINE)
        .margin_bottom(layout.bottom * FINE)
        .x_label_area_size(30 * FINE)
        .y_label_area_size(42 * FINE)
        .build_cartesian_2d(x(*first)..x(*last).max(x(*first) + 1), 0..top)?;
    let style =
        |ink: Ink| TextStyle { color: ink.color().to_backend_color(), ..TextStyle::from(("sans-serif", layout.text * FINE)) };
    grid(root, &chart, trend, (top, step), &style(Ink::Axis))?;
    breaks(root, &chart, trend, top, &style(Ink::Break), layout)?;
    years(root, &chart, trend, layout, &style)?;
    if let Some(benchmark) = &trend.benchmark {
        series(&mut chart, trend, benchmark, Ink::Benchmark, Ink::BenchmarkRough)?;
    }
    for (other, ink) in trend.others.iter().zip(Ink::OTHERS) {
        series(&mut chart, trend, &other.series, ink, ink)?;
    }
    series(&mut chart, trend, &trend.area, Ink::Area, Ink::AreaRough)?;
    end_labels(root, &chart, trend, layout, &style)
}

fn tenths(value: &Value) -> i32 {
    i32::try_from(value.number.tenths()).unwrap_or(i32::MAX / 4)
}

fn series<DB: DrawingBackend>(chart: &mut Chart<'_, DB>, trend: &Trend, series: &Series, ink: Ink, rough: Ink) -> Drawn<DB> {
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
    // those that are alike first: they are one path
    for alike in [true, false] {
        for (year, value) in trend.years.iter().zip(series) {
            let Some(value) = value else { continue };
            let radius = if *year == trend.chosen { 55 } else { DOT };
            let ink = if value.approximate { rough } else { ink };
            if alike == (radius == DOT && !value.approximate) {
                chart.draw_series([Circle::new((i32::from(year.begins()), tenths(value)), radius, ink.color())])?;
            }
        }
    }
    Ok(())
}

fn end_labels<'a, DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn<DB> {
    let say = |english, welsh| trend.language.say(english, welsh);
    let (own, theirs) = if layout.full_names {
        (trend.name.as_str(), say("England and Wales", "Cymru a Lloegr"))
    } else {
        (trend.short_name.as_str(), say("E & W", "C a Ll"))
    };
    let first = [(own, Ink::Area, Some(&trend.area)), (theirs, Ink::Benchmark, trend.benchmark.as_ref())];
    let others =
        trend.others.iter().zip(Ink::OTHERS).map(|(other, ink)| {
            (if layout.full_names { other.name.as_str() } else { &other.short_name }, ink, Some(&other.series))
        });
    let mut labels = Vec::new();
    for (name, ink, series) in first.into_iter().chain(others) {
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
        Measure::RsoRate => {
            let rate = "Registered sex offenders for every 100,000 people aged 10 and over";
            trend.language.say(rate, "Troseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd").into()
        }
        other => [other.label(), ", number of people"].concat(),
    }
}
