//! The spread of areas: a dot for each, the rate of England and Wales, and between which limits areas usually lie.

use super::labels::spread;
use super::scale::step;
use super::svg::{FINE, Ink, SvgText};
use mappa_core::Number;
use mappa_core::stats::{Funnel, Level, Point};
use maud::Render;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// A dot.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPoint {
    /// The area's name.
    pub name: String,
    /// How many people aged 10 and over live there.
    pub people: u64,
    /// Its count, and what is expected.
    pub point: Point,
}

const SIZE: (i32, i32) = (880, 400);
const TEXT: i32 = 15;

/// The funnel as the text of an SVG element, with `sentence` in its text alternative; empty where there is no dot. `national`
/// is the count and the population of England and Wales.
pub fn funnel_svg(points: &[FunnelPoint], national: (u64, u64), funnel: Option<Funnel>, sentence: &str) -> String {
    if points.is_empty() || national.0 == 0 {
        return String::new();
    }
    let fine = |pixels: i32| u32::try_from(pixels * FINE).unwrap_or(0);
    let mut out = String::with_capacity(6_000);
    out += &format!(
        "<svg role=\"img\" aria-label=\"Rates by population, a dot for each area. {}\" viewBox=\"0 0 {} {}\">",
        sentence.render().into_string(),
        SIZE.0,
        SIZE.1
    );
    let root = SvgText::new(&mut out, (fine(SIZE.0), fine(SIZE.1))).into_drawing_area();
    let _ = draw(&root, points, national, funnel); // drawing on a text cannot fail
    drop(root);
    out.push_str("</svg>");
    out
}

fn whole(number: f64) -> i32 {
    // a rate in tenths, or thousands of people: far within the type
    #[expect(clippy::cast_possible_truncation, reason = "clamped")]
    let whole = number.round().clamp(-1e9, 1e9) as i32;
    whole
}

fn draw<DB: DrawingBackend>(
    root: &super::layout::Area<DB>,
    points: &[FunnelPoint],
    national: (u64, u64),
    funnel: Option<Funnel>,
) -> super::layout::Drawn<DB> {
    let float = |number: u64| u32::try_from(number).map_or(0.0, f64::from);
    let thousands = |people: u64| i32::try_from(people / 1_000).unwrap_or(i32::MAX);
    let rate = |count: f64, people: u64| whole(count / float(people) * 1_000_000.0);
    let benchmark = rate(float(national.0), national.1);
    let most = points.iter().map(|one| thousands(one.people)).max().unwrap_or(1) * 21 / 20 + 1;
    let ratio = |people: f64, level| funnel.map(|funnel| funnel.limits(people * float(national.0) / float(national.1), level));
    // limits begin where the smallest area is, since they open without end towards none
    let least = points.iter().map(|one| one.people).min().unwrap_or(1);
    let highest = points.iter().map(|one| rate(one.point.observed, one.people)).max().unwrap_or(benchmark).max(benchmark);
    // the limits of small areas may lie far above every dot: what is above the chart is left out
    let limit = ratio(float(least), Level::Wide).map_or(0, |(_, high)| whole(f64::from(benchmark) * high));
    let highest = highest.max(limit.min(highest / 4 * 5));
    let up = step(highest);
    let top = (highest / up + 1) * up;
    let across = step(most * 10) / 10;
    let mut chart = ChartBuilder::on(root)
        .margin_left(0)
        .margin_top(14 * FINE)
        .margin_right(165 * FINE)
        .margin_bottom(0)
        .x_label_area_size(46 * FINE)
        .y_label_area_size(42 * FINE)
        .build_cartesian_2d(0..most, 0..top)?;
    let style = |ink: Ink| TextStyle { color: ink.color().to_backend_color(), ..TextStyle::from(("sans-serif", TEXT * FINE)) };
    let text = style(Ink::Axis);
    for value in (0..=top).step_by(usize::try_from(up).unwrap_or(1).max(1)) {
        let ((left, y), (right, _)) = (chart.backend_coord(&(0, value)), chart.backend_coord(&(most, value)));
        root.draw(&PathElement::new(vec![(left, y), (right, y)], Ink::Grid.color()))?;
        let label = Number::Whole(u32::try_from(value / 10).unwrap_or(0)).text();
        root.draw_text(&label, &text.pos(Pos::new(HPos::Right, VPos::Center)), (left - 8 * FINE, y))?;
    }
    for value in (0..=most).step_by(usize::try_from(across).unwrap_or(1).max(1)) {
        let (x, y) = chart.backend_coord(&(value, 0));
        let people = Number::Whole(u32::try_from(value).unwrap_or(0) * 1_000).text();
        root.draw_text(&people, &text.pos(Pos::new(HPos::Center, VPos::Top)), (x, y + 10 * FINE))?;
    }
    let (x, y) = chart.backend_coord(&(most, 0));
    root.draw_text("people aged 10 and over", &text.pos(Pos::new(HPos::Right, VPos::Top)), (x, y + 30 * FINE))?;
    chart.draw_series(LineSeries::new([(0, benchmark), (most, benchmark)], Ink::Benchmark.color()))?;
    let mut labels = vec![("England and Wales", Ink::Benchmark, benchmark)];
    for (level, words) in [(Level::Usual, "95%"), (Level::Wide, "99.8%")] {
        let Some((low, high)) = ratio(f64::from(most) * 1_000.0, level) else { continue };
        labels.extend([low, high].map(|limit| (words, Ink::Axis, whole(f64::from(benchmark) * limit))));
    }
    let ends: Vec<(i32, i32)> = labels.iter().map(|&(.., at)| chart.backend_coord(&(most, at.min(top)))).collect();
    let heights = spread(&ends.iter().map(|&(_, y)| y).collect::<Vec<_>>(), TEXT * FINE * 11 / 10, 0, SIZE.1 * FINE);
    for ((&(words, ink, _), (x, _)), y) in labels.iter().zip(ends).zip(heights) {
        root.draw_text(words, &style(ink).pos(Pos::new(HPos::Left, VPos::Center)), (x + 10 * FINE, y))?;
    }
    for level in [Level::Usual, Level::Wide] {
        for upper in [false, true] {
            let first = thousands(least).max(1);
            // closer together where they bend
            let line = (0..=24).filter_map(|part| {
                let people = first + (most - first) * part * part / (24 * 24);
                let (low, high) = ratio(f64::from(people) * 1_000.0, level)?;
                let at = whole(f64::from(benchmark) * if upper { high } else { low });
                (at <= top).then_some((people, at))
            });
            chart.draw_series(LineSeries::new(line, Ink::Break.color()))?;
        }
    }
    for one in points {
        let at = (thousands(one.people), rate(one.point.observed, one.people));
        // all alike: the page marks the reader's own area, and none for lying outside
        chart.draw_series([Circle::new(at, 45, Ink::Benchmark.color())])?;
    }
    Ok(())
}
