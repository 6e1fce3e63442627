//! The labels at the ends of lines: name and last value, with a line that leads there from where the series ends.

use super::axes::place_of_break;
use super::labels::spread;
use super::layout::Drawn;
use super::plot::Plot;
use super::svg::{FINE, Ink};
use mappa_core::trend::Series;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

/// A name of more letters than this is too wide for its place.
const LONG: usize = 18;

/// How far from the plot the labels begin.
const GAP: i32 = 14 * FINE;

struct Label<'a> {
    name: &'a str,
    ink: Ink,
    value: String,
    end: (i32, i32),
}

/// Each series' name over its last value, as near as can be to where it ends; with its year, unless that is the chosen one or the last. A
/// series that ends years before the last has them at its last dot, since a line that led to the side would cross others.
pub fn end_labels<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let layout = plot.layout;
    let mut labels = labels(plot);
    // one at most, so that none stands over another
    if let Some((index, at)) = labels.iter().enumerate().find_map(|(index, label)| Some((index, beside(plot, label)?))) {
        let Label { name, ink, value, .. } = labels.remove(index);
        plot.words(&[name, " ", &value].concat(), ink, (HPos::Left, VPos::Center), at)?;
    }
    let wanted: Vec<i32> = labels.iter().map(|label| label.end.1).collect();
    let ((_, top), (_, floor)) = (plot.at(0, plot.top), plot.at(0, 0));
    // two lines to each, closer where there are many
    let room = (floor - top) * 10 / (21 * i32::try_from(labels.len()).unwrap_or(1) - 3).max(1);
    let line = room.min(layout.text * FINE * 23 / 20);
    let heights = spread(&wanted, line * 21 / 10, top + line * 4 / 5, floor - line);
    let x = plot.sides.1 + GAP;
    for (label, y) in labels.iter().zip(heights) {
        let (end_x, end_y) = label.end;
        if x - end_x > 24 * FINE || (y - end_y).abs() > line {
            plot.line(vec![(end_x + 8 * FINE, end_y), (x - 4 * FINE, y)], Ink::Lead)?;
        }
        plot.words(label.name, label.ink, (HPos::Left, VPos::Center), (x, y - line / 2))?;
        plot.words(&label.value, label.ink, (HPos::Left, VPos::Center), (x, y + line / 2))?;
    }
    Ok(())
}

/// Where the label of a series that ends early has room beside its last dot: on its right or above it, clear of every
/// other line, of breaks and of the axis.
fn beside<DB: DrawingBackend>(plot: &Plot<'_, DB>, label: &Label<'_>) -> Option<(i32, i32)> {
    let trend = plot.trend;
    let line = plot.layout.text * FINE * 23 / 20;
    let (x, y) = label.end;
    let right = x + 16 * FINE + (plot.width(label.name) + plot.width(&label.value)) * 11 / 10;
    let mut crossed = right > plot.sides.1;
    for broken in &trend.breaks {
        let place = place_of_break(plot, broken);
        crossed |= place > x && place < right + 4 * FINE;
    }
    let mut free = [!crossed; 2];
    for series in trend.all() {
        for (year, value) in trend.held(series) {
            let (across, height) = plot.of_value(year, &value);
            // the value of the chosen year is written above its dot or below
            let words = if year == trend.chosen { 22 * FINE } else { 0 };
            if height == y || across < x - 20 * FINE || across > right + 40 * FINE {
                continue;
            }
            for (free, shift) in free.iter_mut().zip([0, -line]) {
                *free &= (y + shift - height).abs() >= line * 3 / 5 + words;
            }
        }
    }
    let shift = match free {
        [true, _] => 0,
        [_, true] if y - line * 8 / 5 > plot.at(0, plot.top).1 => line,
        _ => return None,
    };
    Some((x + 10 * FINE, y - shift))
}

fn labels<'t, DB: DrawingBackend>(plot: &Plot<'t, DB>) -> Vec<Label<'t>> {
    let trend = plot.trend;
    let say = |english, welsh| trend.language.say(english, welsh);
    // bold letters are a tenth wider
    let room = (plot.layout.width * FINE - plot.sides.1 - GAP) * 10 / 11;
    let mut labels = Vec::new();
    let mut add = |full: &'t str, short: &'t str, ink: Ink, series: &Series| {
        let Some((year, value)) = trend.held(series).next_back() else { return };
        let fits = plot.layout.full_names || plot.width(full) <= room;
        let name = if fits && full.chars().count() <= LONG { full } else { short };
        let mut text = value.number.text();
        if year != trend.chosen && Some(&year) != trend.years.last() {
            text = [&text, ", ", &year.text()].concat();
        }
        labels.push(Label { name, ink, value: text, end: plot.of_value(year, &value) });
    };
    add(&trend.name, &trend.short_name, Ink::Area, &trend.area);
    if let Some(benchmark) = &trend.benchmark {
        add(say("England and Wales", "Cymru a Lloegr"), say("E & W", "C a Ll"), Ink::Benchmark, benchmark);
    }
    for other in &trend.others {
        add(&other.name, &other.short_name, Ink::other(other.slot), &other.series);
    }
    labels
}
