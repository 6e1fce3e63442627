//! The labels at the ends of lines: name and last value, with a line that leads there from where the series ends.

use super::labels::spread;
use super::layout::{Area, Chart, Drawn, Layout};
use super::scale::tenths;
use super::svg::{FINE, Ink};
use mappa_core::trend::{Series, Trend};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// A name of more letters than this is too wide for its place.
const LONG: usize = 18;

struct Label<'a> {
    name: &'a str,
    ink: Ink,
    value: String,
    end: (i32, i32),
}

/// Each series' name over its last value, as near as can be to where it ends; with its year, unless that is the chosen one.
pub fn end_labels<'a, DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn<DB> {
    let labels = labels(chart, trend, layout);
    let wanted: Vec<i32> = labels.iter().map(|label| label.end.1).collect();
    let top = layout.top * FINE;
    let floor = (layout.height - layout.bottom - layout.foot) * FINE;
    // two lines to each, closer where there are many
    let room = (floor - top) * 10 / (21 * i32::try_from(labels.len()).unwrap_or(1) - 3).max(1);
    let line = room.min(layout.text * FINE * 23 / 20);
    let heights = spread(&wanted, line * 21 / 10, top + line * 4 / 5, floor - line);
    let x = (layout.width - layout.right + 14) * FINE;
    for (label, y) in labels.iter().zip(heights) {
        let (end_x, end_y) = label.end;
        if x - end_x > 24 * FINE || (y - end_y).abs() > line {
            let lead = vec![(end_x + 8 * FINE, end_y), (x - 4 * FINE, y)];
            root.draw(&PathElement::new(lead, Ink::Lead.color()))?;
        }
        let at = style(label.ink).pos(Pos::new(HPos::Left, VPos::Center));
        root.draw_text(label.name, &at, (x, y - line / 2))?;
        root.draw_text(&label.value, &at, (x, y + line / 2))?;
    }
    Ok(())
}

fn labels<'t, DB: DrawingBackend>(chart: &Chart<'_, DB>, trend: &'t Trend, layout: &Layout) -> Vec<Label<'t>> {
    let say = |english, welsh| trend.language.say(english, welsh);
    let fitting = |full: &'t str, short: &'t str| if layout.full_names && full.chars().count() <= LONG { full } else { short };
    let own = fitting(&trend.name, &trend.short_name);
    let theirs = fitting(say("England and Wales", "Cymru a Lloegr"), say("E & W", "C a Ll"));
    let first = [(own, Ink::Area, Some(&trend.area)), (theirs, Ink::Benchmark, trend.benchmark.as_ref())];
    let others =
        trend.others.iter().map(|other| (fitting(&other.name, &other.short_name), Ink::other(other.slot), Some(&other.series)));
    let label = |(name, ink, series): (&'t str, Ink, Option<&'t Series>)| {
        let (year, value) = trend.held(series?).next_back()?;
        let when = if year == trend.chosen { String::new() } else { [", ", &year.text()].concat() };
        let end = chart.backend_coord(&(i32::from(year.begins()), tenths(&value)));
        Some(Label { name, ink, value: [&value.number.text(), when.as_str()].concat(), end })
    };
    first.into_iter().chain(others).filter_map(label).collect()
}
