//! The axes of a chart of years: grid, breaks, stretches without figures, labels.

use super::layout::Drawn;
use super::plot::Plot;
use super::scale::tenths;
use super::svg::{FINE, Ink};
use mappa_core::Number;
use mappa_core::measure::Unit;
use mappa_core::trend::{Trend, TrendBreak};
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

/// Lines across at every step, with what they stand for; the topmost with its unit.
pub fn grid<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let (left, right) = plot.sides;
    for labels in [false, true] {
        let mut value = 0;
        while value <= plot.top {
            let (_, y) = plot.at(0, value);
            let label = Number::Whole(u32::try_from(value / 10).unwrap_or(0)).text();
            match (labels, value < plot.top) {
                (false, _) => {
                    // what the lines begin at is the darker one
                    let ink = if value == 0 { Ink::Axis } else { Ink::Grid };
                    plot.line(vec![(left - 6 * FINE, y), (right, y)], ink)?;
                }
                (true, true) => plot.words(&label, Ink::Axis, (HPos::Right, VPos::Center), (left - 10 * FINE, y))?,
                (true, false) => {
                    let label = [&label, unit(plot.trend)].concat();
                    plot.words(&label, Ink::Axis, (HPos::Left, VPos::Bottom), (plot.layout.left * FINE, y - 7 * FINE))?;
                }
            }
            value += plot.step;
        }
    }
    Ok(())
}

/// What stands behind the topmost number.
fn unit(trend: &Trend) -> &'static str {
    match trend.measure.unit() {
        Unit::Rate => trend.language.say(" per 100,000", " fesul 100,000"),
        Unit::Count => trend.language.say(" people", " o bobl"),
    }
}

/// Breaks in the series, named at the top.
pub fn breaks<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let (trend, layout) = (plot.trend, plot.layout);
    for broken in &trend.breaks {
        let (middle, (_, ceiling), (_, floor)) = (place_of_break(plot, broken), plot.at(0, plot.top), plot.at(0, 0));
        plot.line(vec![(middle, ceiling - 6 * FINE), (middle, floor)], Ink::Break)?;
        // on the left, unless the unit stands there; fewer words where there is no room for all
        let room_left = middle - plot.sides.0 - plot.width("00,000 per 100,000");
        let room_right = plot.sides.1 + 8 * FINE - middle;
        // they are smaller than other text
        let wide = |words: &str| plot.width(words) * 17 / 20;
        let mut words = name_of_break(trend, broken.census, layout.full_names);
        if wide(&words) >= room_left.max(room_right) {
            words = name_of_break(trend, broken.census, false);
        }
        let (side, beside) = if wide(&words) < room_left { (HPos::Right, -5 * FINE) } else { (HPos::Left, 5 * FINE) };
        plot.words(&words, Ink::Break, (side, VPos::Bottom), (middle + beside, ceiling - 7 * FINE))?;
    }
    Ok(())
}

/// How far to the right a break stands: between the last year of the old basis and the first of the new one.
pub fn place_of_break<DB: DrawingBackend>(plot: &Plot<'_, DB>, broken: &TrendBreak) -> i32 {
    let begins = i32::from(broken.year.begins());
    i32::midpoint(plot.at(begins - 1, 0).0, plot.at(begins, 0).0)
}

/// A break of rates is one of populations; one of counts is told in words below the chart.
fn name_of_break(trend: &Trend, census: u16, full: bool) -> String {
    let say = |english, welsh| trend.language.say(english, welsh);
    let census = match (trend.measure.unit(), census) {
        (Unit::Rate, 1..) => [say("Census ", "Cyfrifiad "), &census.to_string()].concat(),
        _ => String::new(),
    };
    match (trend.measure.unit(), census.is_empty(), full) {
        (Unit::Count, ..) if full => say("Counted differently from here", "Cyfrif gwahanol o’r fan hon").into(),
        (Unit::Rate, false, true) => [say("New population figures: ", "Poblogaeth newydd: "), &census].concat(),
        (Unit::Rate, true, true) => say("New population figures", "Ffigurau poblogaeth newydd").into(),
        (_, false, false) => census,
        _ => say("New basis", "Sail newydd").into(),
    }
}

/// So many years without figures are named in the plot.
const STRETCH: usize = 3;

/// Stretches of years of which the area has no figures, where no line of another runs through the words.
pub fn stretches<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let trend = plot.trend;
    for (from, to) in gaps(trend) {
        let (Some(&first), Some(&last)) = (trend.years.get(from), trend.years.get(to)) else { continue };
        let ((left, floor), (right, _)) = (plot.of_year(first, 0), plot.of_year(last, 0));
        // words and bracket take a tenth of the height: nothing may stand so low there, nor in the years next to it
        let low = trend.all().any(|series| {
            let near = series.iter().skip(from.saturating_sub(2)).take(to + 5 - from);
            near.flatten().any(|value| tenths(value) < plot.top / 8)
        });
        let say = |english, welsh| trend.language.say(english, welsh);
        let none = say("no figures", "dim ffigurau");
        // the longest words that are no wider than the stretch
        let fits = |words: &str| plot.width(words) <= right - left;
        let mut words = [&trend.name, ": ", none, ", ", &first.text(), say(" to ", " i "), &last.text()].concat();
        if !fits(&words) {
            words.truncate(trend.name.len() + 2 + none.len());
        }
        if !fits(&words) {
            words = none.into();
        }
        if low || !fits(&words) {
            continue;
        }
        let y = floor - 6 * FINE;
        plot.line(vec![(left, y - 4 * FINE), (left, y), (right, y), (right, y - 4 * FINE)], Ink::Grid)?;
        plot.words(&words, Ink::Axis, (HPos::Center, VPos::Bottom), (i32::midpoint(left, right), y - 6 * FINE))?;
    }
    Ok(())
}

/// The first and the last place of each run of so many years without a value of the area.
fn gaps(trend: &Trend) -> Vec<(usize, usize)> {
    let mut gaps: Vec<(usize, usize)> = Vec::new();
    for (index, _) in trend.area.iter().enumerate().filter(|(_, value)| value.is_none()) {
        match gaps.last_mut() {
            Some((_, last)) if *last + 1 == index => *last = index,
            _ => gaps.push((index, index)),
        }
    }
    gaps.retain(|(from, to)| to - from + 1 >= STRETCH);
    gaps
}

/// Labels of the first and the last year and of every fifth between, and of the chosen one; none so near another that they would touch.
pub fn years<DB: DrawingBackend>(plot: &Plot<'_, DB>) -> Drawn<DB> {
    let trend = plot.trend;
    let last = trend.years.len().saturating_sub(1);
    let chosen = trend.years.iter().position(|&year| year == trend.chosen);
    // those that matter most come first, and keep their place
    let mut wanted: Vec<usize> = chosen.into_iter().collect();
    wanted.extend([0, last, 5, 10, 15, 20]);
    let wide = plot.width("2010/11");
    let mut placed: Vec<(usize, i32)> = Vec::new();
    let (_, y) = plot.at(0, 0);
    for index in wanted {
        let Some(&year) = trend.years.get(index) else { continue };
        let (tick, _) = plot.of_year(year, 0);
        // the first begins where the lines across do
        let x = tick.max(plot.sides.0 - 6 * FINE + wide / 2);
        if placed.iter().all(|(_, other)| (x - other).abs() >= wide + 14 * FINE) {
            plot.line(vec![(tick, y), (tick, y + 5 * FINE)], Ink::Axis)?;
            placed.push((index, x));
        }
    }
    for (index, x) in placed {
        let Some(year) = trend.years.get(index) else { continue };
        let ink = if Some(index) == chosen { Ink::Chosen } else { Ink::Axis };
        plot.words(&year.text(), ink, (HPos::Center, VPos::Top), (x, y + 11 * FINE))?;
    }
    Ok(())
}
