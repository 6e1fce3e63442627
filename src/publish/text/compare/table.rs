//! Every area in one year, as a table, alphabetically.

use leptos::prelude::*;
use mappa_core::chance::rate_interval;
use mappa_core::dataset::Kind;
use mappa_core::every_area::{EveryArea, usual_text};
use mappa_core::link::{Page, View, href};
use mappa_core::rate::{Basis, Rate, rate};
use mappa_core::stats::Usual;
use mappa_core::usual_change::{YearlyChange, explained};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// The table, England and Wales first.
pub fn table(dataset: &Dataset, every: &EveryArea<'_>, year: Year, root: &str) -> impl IntoView + use<> {
    // rates are published of registered sexual offenders only; of the others the numbers stand here
    let held = |&measure: &Measure| dataset.area_ids().any(|area| dataset.figure(area, year, measure).held().is_some());
    let others: Vec<Measure> = Measure::CHARTED.iter().copied().skip(1).filter(held).collect();
    let at = Place { dataset, year, others: &others, root };
    let national = dataset.benchmark().map(|area| row(&at, area, rate(dataset, area, year).ok(), None));
    let rows: Vec<_> = every.areas.iter().map(|one| row(&at, one.area, one.rate, one.usual)).collect();
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
                            <th scope="col" data-column="rate">"Rate per 100,000"</th>
                            <th scope="col">"Chance alone (95%)"</th>
                            <th scope="col" class="words">"The rate is"</th>
                            <th scope="col" class="words">"Change in a year"</th>
                            <th scope="col" class="words" data-column="usual">"The usual range"</th>
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

fn row(at: &Place<'_>, area: AreaId, rate: Option<Rate<'_>>, usual: Option<Usual>) -> impl IntoView + use<> {
    let Place { dataset, year, others, root } = *at;
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
    let interval = rate_interval(dataset, area, year);
    let change = YearlyChange::of(dataset, area, year);
    // what the script marks and sorts by: the id of a police area; the number of a cell whose text is more than a number
    let id = (Some(area) != dataset.benchmark()).then(|| dataset.area(area).slug.clone());
    let difference = change.as_ref().map(|yearly| i64::from(yearly.change.after) - i64::from(yearly.change.before));
    let change = change.map(|change| change.text());
    let cell = |text: Option<String>| {
        let class = text.is_none().then_some("none");
        view! { <td class=class>{text.unwrap_or_else(|| "not held".into())}</td> }
    };
    let others: Vec<_> = others.iter().map(|&measure| cell(number(measure))).collect();
    view! {
        <tr data-area=id>
            <th scope="row"><a href=href>{name}</a></th>
            {cell(number(Measure::Rso))}
            {cell(rate.map(|rate| rate.number.text()))}
            <td data-value=interval.map(|(low, _)| low)>{interval.map(|(low, high)| format!("{low} to {high}"))}</td>
            <td class="words">{kind}</td>
            <td class="words" data-value=difference>{change}</td>
            <td class="words">{usual.map_or("", |usual| usual_text(usual).trim_end_matches(" the usual range"))}</td>
            {others}
        </tr>
    }
}
