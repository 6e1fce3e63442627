//! A picture of what is held, by area, year and measure, and why the rest is not.

use super::origin::not_held as not_held_because;
use leptos::prelude::*;
use mappa_core::dataset::{Absence, Affects};
use mappa_core::report::holds;
use mappa_core::{AreaId, Dataset, Measure, Year};

/// The pictures, each a table whose cells are shaded by how much is held, and what the gaps are.
pub fn pictures(dataset: &Dataset) -> impl IntoView + use<> {
    let years: Vec<Year> = dataset.page_years().collect();
    let headings = || years.iter().map(|year| view! { <th scope="col">{year.text()}</th> }).collect_view();
    let by_area = dataset.area_ids().map(|area| area_row(dataset, area, &years)).collect_view();
    let by_measure = Measure::ALL.iter().map(|&measure| measure_row(dataset, measure, &years)).collect_view();
    view! {
        <h2 id="held">"What we have"</h2>
        <section class="scroll" tabindex="0" aria-label="Table of what we have, by area">
            <table class="coverage">
                <caption>"By area. Of registered sexual offenders: C a count, R a published rate. After +, how many other measures we have. – nothing"</caption>
                <thead><tr><th scope="col">"Area"</th>{headings()}</tr></thead>
                <tbody>{by_area}</tbody>
            </table>
        </section>
        <section class="scroll" tabindex="0" aria-label="Table of what we have, by measure">
            <table class="coverage">
                <caption>"By measure: for how many of the "{dataset.police_areas().count()}" police areas we have it. EW: for England and Wales too. × not collected. – for none"</caption>
                <thead><tr><th scope="col">"Measure"</th>{headings()}</tr></thead>
                <tbody>{by_measure}</tbody>
            </table>
        </section>
        {gaps(dataset, &years)}
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

fn area_row(dataset: &Dataset, area: AreaId, years: &[Year]) -> impl IntoView + use<> {
    let cells = years.iter().map(|&year| {
        let held = |measure| is_held(dataset, area, year, measure);
        let others = Measure::ALL.iter().filter(|measure| ![Measure::Rso, Measure::RsoRate].contains(measure));
        let others = others.filter(|&&measure| held(measure)).count();
        let mut text: Vec<String> = [(Measure::Rso, "C"), (Measure::RsoRate, "R")]
            .iter()
            .filter(|(one, _)| held(*one))
            .map(|(_, sign)| (*sign).into())
            .collect();
        if others > 0 {
            text.push(format!("+{others}"));
        }
        let class = shade(text.len() + others, 9);
        let class = if class == "some" && !holds(dataset, area, year) { "none" } else { class };
        view! { <td class=class>{if text.is_empty() { "–".into() } else { text.join(" ") }}</td> }
    });
    view! { <tr><th scope="row">{dataset.area(area).name.clone()}</th>{cells.collect_view()}</tr> }
}

fn measure_row(dataset: &Dataset, measure: Measure, years: &[Year]) -> impl IntoView + use<> {
    let areas: Vec<AreaId> = dataset.police_areas().collect();
    let cells = years.iter().map(|&year| {
        let count = areas.iter().filter(|&&area| is_held(dataset, area, year, measure)).count();
        let national = dataset.benchmark().is_some_and(|benchmark| is_held(dataset, benchmark, year, measure));
        let collected =
            areas.iter().any(|&area| !matches!(dataset.figure(area, year, measure).absence(), Some(Absence::NotCollected(_))));
        let text = match (count, national) {
            (0, false) if !collected => "×".into(),
            (0, false) => "–".into(),
            (0, true) => "EW".into(),
            (count, national) => format!("{count}{}", if national { " EW" } else { "" }),
        };
        view! { <td class=shade(count, areas.len())>{text}</td> }
    });
    view! { <tr><th scope="row">{measure.short_label()}</th>{cells.collect_view()}</tr> }
}

/// How many figures there could be, how many there are, and why the others are not.
fn gaps(dataset: &Dataset, years: &[Year]) -> impl IntoView + use<> {
    let (mut held, mut withheld, mut not_collected, mut not_held) = (0, 0, 0, 0);
    for area in dataset.area_ids() {
        for &year in years {
            for &measure in Measure::ALL {
                match dataset.figure(area, year, measure).absence() {
                    None => held += 1,
                    Some(Absence::Suppressed(_)) => withheld += 1,
                    Some(Absence::NotCollected(_)) => not_collected += 1,
                    Some(Absence::NotHeld) => not_held += 1,
                }
            }
        }
    }
    let never = dataset.area_ids().filter(|&area| !years.iter().any(|&year| holds(dataset, area, year)));
    let never: Vec<String> = never.map(|area| dataset.area(area).name.clone()).collect();
    let never = (!never.is_empty())
        .then(|| view! { <li>"We do not have the number or the rate for any of these years for: "{never.join(", ")}"."</li> });
    let begins = dataset.breaks.iter().filter(|broken| broken.affects == Affects::Begins);
    let begins: Vec<String> = begins.map(|broken| [&broken.year.text(), ": ", &broken.words].concat()).collect();
    let begins = begins.join(" ");
    let all = mappa_core::number::thousands(held + withheld + not_collected + not_held);
    let many = |number| mappa_core::number::thousands(number);
    let item = |number: u64, words: String| (number > 0).then(|| view! { <li>{many(number)}{words}</li> });
    let not_held =
        item(not_held, [" we do not have.", not_held_because(dataset), " A figure that we do not have is not zero."].concat());
    view! {
        <h3>"What is missing, and why"</h3>
        <ul class="prose">
            <li>"Of "{all}" figures that there could be (areas × years × measures), we have "{many(held)}"."</li>
            {not_held}
            {item(not_collected, [" were not collected, or not yet. ", &begins].concat())}
            {item(withheld, " were withheld by the publisher, so that nobody can be identified.".into())}
            {never}
        </ul>
    }
}
