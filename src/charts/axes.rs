//! The axes of a chart of years: grid, breaks, stretches without figures, labels.

use super::layout::{Area, Chart, Drawn, Layout};
use super::scale::{tenths, top_and_step};
use super::svg::{FINE, Ink};
use mappa_core::measure::Unit;
use mappa_core::trend::Trend;
use mappa_core::{Number, Year};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// How wide a text is, at most: letters are a little over half as wide as high.
pub fn width(text: &str, layout: &Layout) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(0) * layout.text * FINE * 11 / 20
}

/// The room for the numbers of the scale, in pixels: wider for thousands.
pub fn gutter(trend: &Trend, layout: &Layout) -> i32 {
    let (top, step) = top_and_step(trend);
    let widest = Number::Whole(u32::try_from((top - step) / 10).unwrap_or(0)).text();
    layout.gutter.max(width(&widest, layout) / FINE + 12)
}

/// Lines across at every step, with what they stand for; the topmost with its unit.
pub fn grid<DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    (top, step): (i32, i32),
    text: &TextStyle<'_>,
    layout: &Layout,
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
        if value < top {
            root.draw_text(&label, &text.pos(Pos::new(HPos::Right, VPos::Center)), (left - 10 * FINE, y))?;
        } else {
            let label = [&label, unit(trend)].concat();
            root.draw_text(
                &label,
                &text.pos(Pos::new(HPos::Left, VPos::Bottom)),
                (left - gutter(trend, layout) * FINE, y - 7 * FINE),
            )?;
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
pub fn breaks<DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    top: i32,
    text: &TextStyle<'_>,
    layout: &Layout,
) -> Drawn<DB> {
    for broken in &trend.breaks {
        // between the last year of the old basis and the first of the new one
        let begins = i32::from(broken.year.begins());
        let (x, ceiling) = chart.backend_coord(&(begins, top));
        let (before, floor) = chart.backend_coord(&(begins - 1, 0));
        let middle = i32::midpoint(before, x);
        root.draw(&PathElement::new(
            vec![(middle, ceiling - 6 * FINE), (middle, floor - (layout.text + 14) * FINE)],
            Ink::Break.color(),
        ))?;
        // on the left, unless the unit stands there; fewer words where there is no room for all
        let (first, _) = chart.backend_coord(&(trend.years.first().map_or(0, |year| i32::from(year.begins())), top));
        let room_left = middle - first - width("00,000 per 100,000", layout);
        let room_right = (layout.width - layout.right + 8) * FINE - middle;
        let all = [layout.full_names, false].map(|full| name_of_break(trend, broken.census, full));
        // they are smaller than other text
        let wide = |words: &str| width(words, layout) * 17 / 20;
        let fits = |words: &str| wide(words) < room_left || wide(words) < room_right;
        let words = all.iter().find(|words| fits(words)).or(all.last()).map_or("", String::as_str);
        let (h_pos, beside) = if wide(words) < room_left { (HPos::Right, -5 * FINE) } else { (HPos::Left, 5 * FINE) };
        root.draw_text(words, &text.pos(Pos::new(h_pos, VPos::Bottom)), (middle + beside, ceiling - 7 * FINE))?;
    }
    Ok(())
}

/// A break of rates is one of populations; one of counts is told in words below the chart.
fn name_of_break(trend: &Trend, census: u16, full: bool) -> String {
    let say = |english, welsh| trend.language.say(english, welsh);
    let census = match (trend.measure.unit(), census) {
        (Unit::Rate, 1..) => [say("Census ", "Cyfrifiad "), &census.to_string()].concat(),
        _ => String::new(),
    };
    match (trend.measure.unit(), census.is_empty(), full) {
        (Unit::Count, ..) if full => say("counted differently from here", "cyfrif gwahanol o’r fan hon").into(),
        (Unit::Rate, false, true) => [say("new population figures: ", "poblogaeth newydd: "), &census].concat(),
        (Unit::Rate, true, true) => say("new population figures", "ffigurau poblogaeth newydd").into(),
        (_, false, false) => census,
        _ => say("new basis", "sail newydd").into(),
    }
}

/// So many years without figures are named in the plot.
const STRETCH: usize = 3;

/// Stretches of years of which the area has no figures, where no line of another runs through the words.
pub fn stretches<DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    top: i32,
    text: &TextStyle<'_>,
    layout: &Layout,
) -> Drawn<DB> {
    for (from, to) in gaps(trend) {
        let at = |index: usize| trend.years.get(index).map_or(0, |year| i32::from(year.begins()));
        let ((left, floor), (right, _)) = (chart.backend_coord(&(at(from), 0)), chart.backend_coord(&(at(to), 0)));
        // words and bracket take a tenth of the height: nothing may stand so low there, nor in the years next to it
        let near = from.saturating_sub(2)..(to + 3);
        let low = trend
            .all()
            .any(|series| near.clone().any(|index| matches!(series.get(index), Some(Some(value)) if tenths(value) < top / 8)));
        let Some(words) = words_for_gap(trend, (from, to), right - left, layout).filter(|_| !low) else { continue };
        let y = floor - 6 * FINE;
        root.draw(&PathElement::new(
            vec![(left, y - 4 * FINE), (left, y), (right, y), (right, y - 4 * FINE)],
            Ink::Grid.color(),
        ))?;
        root.draw_text(&words, &text.pos(Pos::new(HPos::Center, VPos::Bottom)), (i32::midpoint(left, right), y - 6 * FINE))?;
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

/// The longest words that are no wider than the stretch.
fn words_for_gap(trend: &Trend, (from, to): (usize, usize), room: i32, layout: &Layout) -> Option<String> {
    let say = |english, welsh| trend.language.say(english, welsh);
    let year = |index: usize| trend.years.get(index).map(|year| year.text()).unwrap_or_default();
    let span = [&year(from), say(" to ", " i "), &year(to)].concat();
    let none = say("no figures", "dim ffigurau");
    let long = [&trend.short_name, ": ", none, ", ", &span].concat();
    let middle = [&trend.short_name, ": ", none].concat();
    [long, middle, none.to_owned()].into_iter().find(|words| width(words, layout) <= room)
}

/// Labels of the first and the last year and of every fifth between, and of the chosen one; none so near another that they would touch.
pub fn years<'a, DB: DrawingBackend>(
    root: &Area<DB>,
    chart: &Chart<'_, DB>,
    trend: &Trend,
    layout: &Layout,
    style: &impl Fn(Ink) -> TextStyle<'a>,
) -> Drawn<DB> {
    let last = trend.years.len().saturating_sub(1);
    let chosen = trend.years.iter().position(|&year| year == trend.chosen);
    // those that matter most come first, and keep their place
    let wanted = chosen.into_iter().chain([0, last]).chain((0..last).step_by(5));
    let mut placed: Vec<(usize, i32)> = Vec::new();
    for index in wanted {
        let Some(year) = trend.years.get(index) else { continue };
        let (x, _) = chart.backend_coord(&(i32::from(year.begins()), 0));
        let apart = width("2010/11", layout) + 14 * FINE;
        if placed.iter().all(|(_, other)| (x - other).abs() >= apart) {
            placed.push((index, x));
        }
    }
    for (index, x) in placed {
        let Some(year) = trend.years.get(index) else { continue };
        let ink = if Some(index) == chosen { Ink::Chosen } else { Ink::Axis };
        let (_, y) = chart.backend_coord(&(i32::from(year.begins()), 0));
        root.draw_text(&year.text(), &style(ink).pos(Pos::new(HPos::Center, VPos::Top)), (x, y + 10 * FINE))?;
    }
    Ok(())
}
