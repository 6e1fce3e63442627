//! Which figures are held, by area, year and measure.

use mappa_core::dataset::Absence;
use mappa_core::{AreaId, Dataset, Measure, Year};
use maud::{Markup, html};

/// Two tables whose cells are shaded by how much is held, by area and by measure.
pub fn coverage_tables(dataset: &Dataset) -> Markup {
    let years: Vec<Year> = dataset.page_years().rev().collect();
    let by_area =
        "By area. Registered sexual offenders: C = number of people, R = published rate. +n = other measures, – = nothing";
    let by_measure = format!(
        "By measure: for how many of the {} police areas. EW = England and Wales too, × = not collected, – = none",
        dataset.police_areas().count()
    );
    html! {
        h2 id="held" { "What we have" }
        section tabindex="0" aria-label="Table of what we have, by area" class="scroll" {
            table class="coverage" {
                caption { (by_area) }
                thead { (headings("Area", &years)) }
                tbody {
                    @for area in dataset.area_ids() { (area_row(dataset, area, &years)) }
                }
            }
        }
        section tabindex="0" aria-label="Table of what we have, by measure" class="scroll" {
            table class="coverage" {
                caption { (by_measure) }
                thead { (headings("Measure", &years)) }
                tbody {
                    @for &measure in Measure::ALL { (measure_row(dataset, measure, &years)) }
                }
            }
        }
    }
}

fn headings(first: &str, years: &[Year]) -> Markup {
    html! {
        tr {
            th scope="col" { (first) }
            @for year in years { th scope="col" { (year.text()) } }
        }
    }
}

/// How dark a cell is: nothing, a little, much.
fn shade(held: usize, most: usize) -> &'static str {
    match held * 3 {
        0 => "none",
        share if share <= most => "some",
        _ => "much",
    }
}

fn is_held(dataset: &Dataset, area: AreaId, year: Year, measure: Measure) -> bool {
    dataset.figure(area, year, measure).held().is_some()
}

fn area_row(dataset: &Dataset, area: AreaId, years: &[Year]) -> Markup {
    html! {
        tr {
            th scope="row" { (dataset.area(area).name) }
            @for &year in years { (area_cell(dataset, area, year)) }
        }
    }
}

fn area_cell(dataset: &Dataset, area: AreaId, year: Year) -> Markup {
    let held = |measure| is_held(dataset, area, year, measure);
    let others = Measure::ALL.iter().filter(|measure| ![Measure::Rso, Measure::RsoRate].contains(measure));
    let others = others.filter(|&&measure| held(measure)).count();
    let signs = [(Measure::Rso, "C"), (Measure::RsoRate, "R")].into_iter().filter(|(measure, _)| held(*measure));
    let mut text: Vec<String> = signs.map(|(_, sign)| sign.to_owned()).collect();
    if others > 0 {
        text.push(format!("+{others}"));
    }
    let class = match shade(text.len() + others, 9) {
        "some" if !dataset.holds(area, year) => "none",
        class => class,
    };
    html! { td class=(class) { (if text.is_empty() { "–".to_owned() } else { text.join(" ") }) } }
}

fn measure_row(dataset: &Dataset, measure: Measure, years: &[Year]) -> Markup {
    let areas: Vec<AreaId> = dataset.police_areas().collect();
    html! {
        tr {
            th scope="row" { (measure.short_label()) }
            @for &year in years { (measure_cell(dataset, measure, year, &areas)) }
        }
    }
}

fn measure_cell(dataset: &Dataset, measure: Measure, year: Year, areas: &[AreaId]) -> Markup {
    let count = areas.iter().filter(|&&area| is_held(dataset, area, year, measure)).count();
    let national = dataset.benchmark().is_some_and(|benchmark| is_held(dataset, benchmark, year, measure));
    let not_collected = |area| matches!(dataset.figure(area, year, measure).absence(), Some(Absence::NotCollected(_)));
    let text = match (count, national) {
        (0, false) if areas.iter().all(|&area| not_collected(area)) => "×".to_owned(),
        (0, false) => "–".to_owned(),
        (0, true) => "EW".to_owned(),
        (count, national) => format!("{count}{}", if national { " EW" } else { "" }),
    };
    html! { td class=(shade(count, areas.len())) { (text) } }
}
