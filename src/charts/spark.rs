//! A sparkline: a trend without axes or labels, for small multiples.

use mappa_core::trend::Series;
use std::fmt::Write as _;

/// The width of the lines, in the chart's own pixels.
const WIDTH: u64 = 112;
/// Its height.
const HEIGHT: u64 = 60;
/// Room for a value behind the lines.
const ROOM: u64 = 36;
/// Room for dots at the edges.
const EDGE: u64 = 3;

/// An area's series before that of England and Wales, as the text of an SVG element, with its last value at its end. Lines stop at
/// gaps, and begin anew at each year that `breaks` marks. The scale is from the first to the second of `ends`, in tenths.
pub fn spark_svg(area: &Series, benchmark: &Series, breaks: &[bool], ends: (u64, u64)) -> String {
    let last = (0_u64..).zip(area).filter_map(|(index, value)| Some((index, (*value)?))).last();
    let label = last.map_or(String::new(), |(index, value)| {
        let (x, y) = at(index, value.number.tenths(), area, ends, (WIDTH, HEIGHT));
        format!("<text x=\"{}\" y=\"{}\">{}</text>", x + 5, (y + 4).max(12), value.number.text())
    });
    format!(
        "<svg aria-hidden=\"true\" viewBox=\"0 0 {} {HEIGHT}\"><path class=\"ew\" d=\"{}\"/><path class=\"area\" d=\"{}\"/>{label}</svg>",
        WIDTH + ROOM,
        path_in(benchmark, breaks, ends, (WIDTH, HEIGHT)),
        path_in(area, breaks, ends, (WIDTH, HEIGHT))
    )
}

/// Where a value stands.
fn at(index: u64, tenths: u64, series: &Series, (bottom, top): (u64, u64), (width, height): (u64, u64)) -> (u64, u64) {
    let steps = u64::try_from(series.len().saturating_sub(1).max(1)).unwrap_or(1);
    let (above, all) = (tenths.clamp(bottom, top) - bottom, (top - bottom).max(1));
    (EDGE + (width - 2 * EDGE) * index / steps, height - EDGE - (height - 2 * EDGE) * above / all)
}

/// One series, as wide as a column of text, from 0 to a little above its highest value; the line begins anew at each year that
/// `breaks` marks. What its ends are is said beside it.
pub fn spark_with_ends(series: &Series, breaks: &[bool]) -> String {
    let (width, height) = (420, 56);
    let top = series.iter().flatten().map(|value| value.number.tenths()).max().unwrap_or(1) * 11 / 10;
    format!(
        "<svg aria-hidden=\"true\" viewBox=\"0 0 {width} {height}\"><path class=\"area\" d=\"{}\"/></svg>",
        path_in(series, breaks, (0, top), (width, height))
    )
}

/// A line with gaps; a value that stands alone is a line of no length, which round ends make a dot.
fn path_in(series: &Series, breaks: &[bool], ends: (u64, u64), size: (u64, u64)) -> String {
    let mut path = String::new();
    let mut open = false;
    for ((index, value), broken) in (0_u64..).zip(series).zip(breaks) {
        let Some(value) = value else {
            open = false;
            continue;
        };
        let (x, y) = at(index, value.number.tenths(), series, ends, size);
        let next = series.get(usize::try_from(index).unwrap_or(0) + 1).is_some_and(Option::is_some);
        let begins = !open || *broken;
        let _ = write!(path, "{}{x} {y}", if begins { "M" } else { "L" });
        if begins && !next {
            path += "h.1"; // of a dashed line too
        }
        open = true;
    }
    path
}
