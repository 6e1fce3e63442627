//! Every area in one year, as a table, alphabetically.

use leptos::prelude::*;
use mappa_core::dataset::Kind;
use mappa_core::every_area::{Beside, EveryArea, usual_text};
use mappa_core::link::{Page, View, href};
use mappa_core::rate::Basis;
use mappa_core::usual_change::explained;
use mappa_core::{Dataset, Measure, Year};

/// The table, England and Wales first.
pub fn table(dataset: &Dataset, every: &EveryArea<'_>, year: Year, root: &str) -> impl IntoView + use<> {
    // rates are published of registered sexual offenders only; of the others the numbers stand here
    let held = |&measure: &Measure| dataset.area_ids().any(|area| dataset.figure(area, year, measure).held().is_some());
    let others: Vec<Measure> = Measure::CHARTED.iter().copied().skip(1).filter(held).collect();
    let at = Place { dataset, year, others: &others, root };
    let national = every.benchmark.as_ref().map(|all| row(&at, all));
    let rows: Vec<_> = every.areas.iter().map(|one| row(&at, one)).collect();
    let columns: Vec<_> =
        others.iter().map(|measure| view! { <th scope="col" data-measure=measure.id()>{measure.short_label()}</th> }).collect();
    view! {
        <section id="every-area">
            <h2><a href="?view=table">"Table"</a></h2>
            <section class="scroll" tabindex="0" aria-label="Table of every area">
                <table>
                    <caption>"Registered sexual offenders in every police area at 31 March "{year.ends()}", alphabetically"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Area"</th>
                            <th scope="col">"Registered sexual offenders"</th>
                            <th scope="col">"Rate per 100,000"</th>
                            <th scope="col">"Chance alone (95%)"</th>
                            <th scope="col" class="words">"The rate is"</th>
                            <th scope="col" class="words">"Change in a year"</th>
                            <th scope="col" class="words">"The usual range"</th>
                            {columns}
                        </tr>
                    </thead>
                    <tbody>{national}{rows}</tbody>
                </table>
            </section>
            <p class="told">
                "Chance alone: the number is a full count, not a sample; but one of its size could as well have come out so much lower or higher by chance, and the rate with it (95 in 100 such years; "
                <a href="https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/">"Byar’s method"</a>"). " {explained()}
            </p>
        </section>
    }
}

/// What every row is written from.
struct Place<'a> {
    dataset: &'a Dataset,
    year: Year,
    others: &'a [Measure],
    root: &'a str,
}

fn row(at: &Place<'_>, one: &Beside<'_>) -> impl IntoView + use<> {
    let Place { dataset, year, others, root } = *at;
    let Beside { area, rate, usual, interval, in_a_year, .. } = *one;
    let href = href(dataset, root, &View::of(Page::Area(area, Some(year))));
    let name = dataset.area(area).name.clone();
    let number = |measure| dataset.figure(area, year, measure).held().map(|held| held.number.text());
    let kind = match rate.map(|rate| (rate.basis, rate.is_approximate())) {
        Some((Basis::Printed(Kind::Derived, _), _)) => "derived",
        Some((Basis::Printed(..), _)) => "as published",
        Some((Basis::Calculated { .. }, true)) => "calculated, approximate",
        Some((Basis::Calculated { .. }, false)) => "calculated",
        None => "",
    };
    let change = in_a_year.map(|change| change.text());
    let cell = |text: Option<String>| {
        let class = text.is_none().then_some("none");
        view! { <td class=class>{text.unwrap_or_else(|| "not held".into())}</td> }
    };
    let others: Vec<_> = others.iter().map(|&measure| cell(number(measure))).collect();
    view! {
        <tr>
            <th scope="row"><a href=href>{name}</a></th>
            {cell(number(Measure::Rso))}
            {cell(rate.map(|rate| rate.number.text()))}
            <td>{interval.map(|(low, high)| format!("{low} to {high}"))}</td>
            <td class="words">{kind}</td>
            <td class="words">{change}</td>
            <td class="words">{usual.map_or("", |usual| usual_text(usual).trim_end_matches(" the usual range"))}</td>
            {others}
        </tr>
    }
}
