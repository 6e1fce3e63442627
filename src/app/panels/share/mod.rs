//! "Share and embed": the link of what is shown, the code of a frame, and a picture.

mod native;
mod picture;
mod previews;

use super::copy::{CopyButton, CopyField, keep, select};
use super::page::Page;
use crate::export::code;
use gloo::utils::document;
use leptos::prelude::*;
use mappa_core::Measure;
use mappa_core::link::{self, Drawn, Lock, Theme, View};
use native::{Native, on_phone};
use picture::Picture;
use previews::{HIGHEST, Previews, heights};

/// The panel.
#[component]
pub fn Share(
    /// The page.
    page: Page,
) -> impl IntoView {
    view! {
        <div>
            <Link page/>
            <Frame page/>
            <Picture page/>
        </div>
    }
}

/// The address of the page, and the system's own way to share it, where there is one.
#[component]
fn Link(
    /// The page.
    page: Page,
) -> impl IntoView {
    let address = Signal::derive(move || page.shown.with(|shown| page.address_of(&shown.view)));
    let said = RwSignal::new(String::new());
    let on_phone = on_phone();
    let native = move |phone| (on_phone == Some(phone)).then(|| view! { <Native page address said/> });
    keep("share-link", address);
    view! {
        <section>
            <h3>"Link"</h3>
            <p class="line" hidden=on_phone != Some(true)>{native(true)}</p>
            <label for="share-link">"Link to this page"</label>
            <p class="line">
                <input id="share-link" readonly on:focus=move |_| select("share-link")/>
                <CopyButton of="share-link" button="Copy link" said/>
                {native(false)}
                <span role="status">{said}</span>
            </p>
        </section>
    }
}

/// What a frame can show, as it is chosen; the page's own picture goes first.
const KINDS: [(Drawn, &str); 5] = [
    (Drawn::Trend, "Chart with facts"),
    (Drawn::Chart, "Chart alone"),
    (Drawn::Number, "Number alone"),
    (Drawn::Table, "Table of every year"),
    (Drawn::Map, "Map"),
];
/// Whose colours it has.
const COLOURS: [(Option<Theme>, &str); 3] =
    [(None, "The reader’s own setting"), (Some(Theme::Light), "Always light"), (Some(Theme::Dark), "Always dark")];

/// A list, of which the first is chosen; what is chosen is told by its place in the list.
fn list<T: Copy + Send + Sync + 'static>(
    id: &'static str,
    label: &'static str,
    of: &'static [(T, &'static str)],
    chosen: RwSignal<T>,
) -> AnyView {
    let choose = move |event: web_sys::Event| {
        let at = event_target_value(&event).parse().ok().and_then(|at: usize| of.get(at));
        at.into_iter().for_each(|(one, _)| chosen.set(*one));
    };
    let options = of.iter().enumerate().map(|(at, (_, words))| view! { <option value=at.to_string()>{*words}</option> });
    view! {
        <span>
            <label for=id>{label}</label>
            <select id=id on:change=choose>{options.collect_view()}</select>
        </span>
    }
    .into_any()
}

/// The code of a frame, with what it shows and what its readers can choose, and how it looks.
#[component]
fn Frame(
    /// The page.
    page: Page,
) -> impl IntoView {
    let drawn = RwSignal::new(Drawn::Trend);
    let theme = RwSignal::new(None);
    // so that the frame stays as the text around it has it
    let pinned = RwSignal::new(true);
    let (other_area, other_year) = (RwSignal::new(true), RwSignal::new(true));
    // in which nothing can be chosen
    let alone = move || matches!(drawn.get(), Drawn::Chart | Drawn::Number);
    let year = move || page.place().1.text();
    let src = Signal::derive(move || {
        page.shown.with(|shown| {
            let lock = Lock { area: !alone() && !other_area.get(), year: !alone() && !other_year.get() };
            let frame = link::Page::Embed(shown.area, pinned.get().then_some(shown.year));
            page.address_of(&View { page: frame, drawn: drawn.get(), lock, theme: theme.get(), ..shown.view.clone() })
        })
    });
    // what a bare link leads to is published: it knows of no options
    let is_plain = move || !src.get().contains('?');
    let hosts = document().query_selector("[type='application/json+oembed']").ok().flatten().is_some();
    let heights = heights();
    let whole = move || {
        page.shown.with(|shown| {
            let of = link::Page::Area(shown.area, pinned.get().then_some(shown.year));
            page.address_of(&View { page: of, ..shown.view.clone() })
        })
    };
    let code = Signal::derive(move || {
        let (measure, place) = page.shown.with(|shown| (shown.view.measure, page.heading_of(shown.area)));
        let what = if measure == Measure::Rso { measure.short_label() } else { measure.label() };
        let of = if pinned.get() { year() } else { "latest year we have".into() };
        let title = [what, ": ", &place, ", ", &of].concat();
        let known: Vec<u32> = heights.iter().filter_map(|height| height.get()).collect();
        let height = known.iter().max().copied().filter(|_| known.len() == heights.len()).unwrap_or(HIGHEST);
        code::frame(&src.get(), &title, height, &whole())
    });
    view! {
        <section>
            <h3>"Embed in an article"</h3>
            <p class="options">
                {list("share-view", "Show", &KINDS, drawn)}
                <span>
                    <label for="share-year">"Year shown"</label>
                    <select id="share-year" on:change=move |event| pinned.set(event_target_value(&event) == "pinned")>
                        <option value="pinned">{year}</option>
                        <option value="">"Always the latest year we have"</option>
                    </select>
                </span>
                {list("share-theme", "Colours", &COLOURS, theme)}
                <span class="checks" hidden=alone>
                    <label>
                        <input type="checkbox" id="share-other-area" checked on:change=move |event| other_area.set(event_target_checked(&event))/>
                        " Readers can choose another area"
                    </label>
                    <label>
                        <input type="checkbox" id="share-other-year" checked on:change=move |event| other_year.set(event_target_checked(&event))/>
                        " Readers can choose another year"
                    </label>
                </span>
            </p>
            <p class="told" id="share-latest" hidden=pinned>
                "The embed changes when a new year is published, and no longer matches what you wrote."
            </p>
            <label for="share-code">"Embed code (no script)"</label>
            <CopyField id="share-code" rows="4" text=code button="Copy code"/>
            <p class="told">
                "Every embed includes the source, caveat and helplines. The height works in any column from 260 pixels; systems that resize embeds will fit it exactly."
            </p>
            <p class="told" id="share-hosts" hidden=!hosts>
                "WordPress, Ghost and others turn the link to this page into an embed. In WordPress authors cannot paste code, but can paste the link."
                <span hidden=is_plain>
                    " They show its area and year only, without the areas, measure, view and colours chosen here: paste the code instead. Where code is removed, use the image."
                </span>
            </p>
            <Previews src heights/>
        </section>
    }
}
