//! Choosing an area by typing or from a list, and a year.

use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::{Notice, Page};
use mappa_core::report::holds;
use mappa_core::search::{Found, Match, find};
use mappa_core::{AreaId, Dataset, Year};

/// The chooser, with what was not understood in the address.
#[component]
pub fn Chooser(atlas: Atlas) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| find(&atlas.dataset.read(), &typed.read()));
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(area) = found.with(Found::sure) {
            typed.set(String::new());
            atlas.show_area(area);
        }
    };
    view! {
        <form id="chooser" on:submit=take>
            <p>
                <label for="find">"Find your police area"</label>
                <input
                    id="find"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder="Area, council or county"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </p>
            <p>
                <label for="area">"or choose it"</label>
                <Areas atlas/>
            </p>
            <p>
                <label for="year">"Year to 31 March"</label>
                <Years atlas/>
            </p>
        </form>
        <div id="found" role="status">{move || found.with(|found| answer(&atlas, found, typed))}</div>
        <div id="notices">{move || atlas.notices.with(|notices| notices.iter().map(|notice| line(&atlas, notice)).collect_view())}</div>
    }
}

/// What was found, or what to type instead.
fn answer(atlas: &Atlas, found: &Found, typed: RwSignal<String>) -> impl IntoView + use<> {
    let (words, matches) = match found {
        Found::Blank => return None,
        Found::Fits(matches) => ("", matches.as_slice()),
        Found::Close(matches) => ("Did you mean one of these?", matches.as_slice()),
        Found::Nothing => ("We know police areas, councils and counties; which is yours? Choose your police area from the list.", &[][..]),
    };
    let dataset = atlas.dataset.read_untracked();
    let links = matches.iter().map(|one| offer(atlas, &dataset, one, typed)).collect_view();
    Some(view! {
        {(!words.is_empty()).then(|| view! { <p>{words}</p> })}
        <ul>{links}</ul>
    })
}

fn offer(atlas: &Atlas, dataset: &Dataset, one: &Match, typed: RwSignal<String>) -> impl IntoView + use<> {
    let via = one.via.as_ref().map(|(name, kind)| match kind {
        Some(kind) => [" (", name, ", ", kind.text(), ")"].concat(),
        None => [" (", name, ")"].concat(),
    });
    let year = match atlas.view.read_untracked().page {
        Page::Area(_, year) => year,
        _ => None,
    };
    let href = atlas.page_href(one.area, year);
    view! { <li><a href=href on:click=move |_| typed.set(String::new())>{dataset.area(one.area).heading()}</a>{via}</li> }
}

fn line(atlas: &Atlas, notice: &Notice) -> impl IntoView + use<> {
    let offer = notice.offer.as_ref().map(|offer| {
        let href = atlas.href(&offer.view);
        view! { " Did you mean "<a href=href>{offer.name.clone()}</a>"?" }
    });
    view! { <p>{notice.text.clone()}{offer}</p> }
}

#[component]
fn Areas(atlas: Atlas) -> impl IntoView {
    let dataset = atlas.dataset.get_untracked();
    let shown = move || atlas.report.read().area;
    let change = move |event| {
        if let Some(area) = atlas.dataset.read_untracked().area_of_slug(&event_target_value(&event)) {
            atlas.show_area(area);
        }
    };
    let first = atlas.report.read_untracked().area;
    let option = |id: AreaId| {
        let area = dataset.area(id);
        view! { <option value=area.slug.clone() selected=id == first>{area.name.clone()}</option> }
    };
    let options = dataset.benchmark().into_iter().chain(dataset.police_areas()).map(option).collect_view();
    let value = move || atlas.dataset.read_untracked().area(shown()).slug.clone();
    view! { <select id="area" on:change=change prop:value=value>{options}</select> }
}

#[component]
fn Years(atlas: Atlas) -> impl IntoView {
    let years: Vec<Year> = atlas.dataset.read_untracked().page_years().rev().collect();
    let change = move |event| {
        if let Some(year) = Year::from_slug(&event_target_value(&event)) {
            atlas.show_year(year);
        }
    };
    let first = atlas.report.read_untracked().year;
    let option = |year: Year| {
        let text = move || {
            let held = holds(&atlas.dataset.read(), atlas.report.read().area, year);
            if held { year.text() } else { [&year.text(), " (not held)"].concat() }
        };
        view! { <option value=year.slug() selected=year == first>{text}</option> }
    };
    let options = years.into_iter().map(option).collect_view();
    view! { <select id="year" on:change=change prop:value=move || atlas.report.read().year.slug()>{options}</select> }
}
