//! All areas in one year, as a plain table, alphabetically.

use leptos::prelude::*;
use mappa_core::dataset::Kind;
use mappa_core::link::{Page, View, href};
use mappa_core::rate::{Basis, rate};
use mappa_core::{AreaId, Dataset, Measure, Year};

/// The content of `/compare/{year}/`, and of its frame, in which years stay in the frame.
pub fn page(dataset: &Dataset, page: fn(Year) -> Page, year: Year, root: &str) -> impl IntoView + use<> {
    let framed = View::of(page(year)).is_embed();
    let years = dataset.page_years().map(|other| {
        let href = href(dataset, root, &View::of(page(other)));
        let current = (other == year).then_some("page");
        let target = framed.then_some("_self");
        view! { <li><a href=href target=target aria-current=current>{other.text()}</a></li> }
    });
    let areas = dataset.benchmark().into_iter().chain(dataset.police_areas());
    let rows = areas.map(|area| row(dataset, area, year, root));
    view! {
        <article>
            <h1>"Every police area "<span class="year">{year.text()}</span></h1>
            <p>
                "Registered sexual offenders at 31 March "{year.ends()}", alphabetically. Where a figure is absent it is not in the sources we hold; that does not mean that there were none. "
                {mappa_core::sentences::CAVEAT}
            </p>
            <nav aria-label="Years"><ul class="row">{years.collect_view()}</ul></nav>
            <section class="scroll" tabindex="0" aria-label="Table of every area">
                <table>
                    <caption>"Registered sexual offenders in every police area, "{year.text()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Area"</th>
                            <th scope="col">"Registered sexual offenders"</th>
                            <th scope="col">"Rate per 100,000 people aged 10 and over"</th>
                            <th scope="col">"The rate is"</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </section>
        </article>
    }
}

fn row(dataset: &Dataset, area: AreaId, year: Year, root: &str) -> impl IntoView + use<> {
    let href = href(dataset, root, &View::of(Page::Area(area, Some(year))));
    let name = dataset.area(area).name.clone();
    let count = dataset.figure(area, year, Measure::Rso).held().map(|held| held.number.text());
    let rate = rate(dataset, area, year).ok();
    let kind = match rate.map(|rate| (rate.basis, rate.is_approximate())) {
        Some((Basis::Printed(Kind::Derived, _), _)) => "derived",
        Some((Basis::Printed(..), _)) => "as published",
        Some((Basis::Calculated { .. }, true)) => "calculated, approximate",
        Some((Basis::Calculated { .. }, false)) => "calculated",
        None => "",
    };
    let cell = |text: Option<String>| {
        let class = if text.is_some() { "" } else { "none" };
        view! { <td class=class>{text.unwrap_or_else(|| "not held".into())}</td> }
    };
    view! {
        <tr>
            <th scope="row"><a href=href>{name}</a></th>
            {cell(count)}
            {cell(rate.map(|rate| rate.number.text()))}
            <td class="words">{kind}</td>
        </tr>
    }
}
