//! The list of all areas: the chooser of whoever has no script, and a map of the site for everyone.

use leptos::prelude::*;
use mappa_core::Dataset;
use mappa_core::link::{Page, View, href};
use std::sync::Arc;

/// Every area, alphabetically, England and Wales first.
#[component]
pub fn AreaList(
    /// The figures.
    dataset: Arc<Dataset>,
    /// What leads to the site's root.
    root: String,
) -> impl IntoView {
    let item = |area| {
        let href = href(&dataset, &root, &View::of(Page::Area(area, None)));
        view! { <li><a href=href>{dataset.area(area).name.clone()}</a></li> }
    };
    let language = dataset.language;
    let all = dataset.listed_areas().into_iter();
    view! {
        <nav id="areas" aria-labelledby="areas-heading">
            <h2 id="areas-heading">{language.say("All police areas", "Ardaloedd heddlu Cymru")}</h2>
            <ul>
                {all.map(item).collect_view()}
                {language.is_welsh().then(|| view! {
                    <li><a href=[&root, "#areas"].concat() hreflang="en">"Pob ardal heddlu (Saesneg)"</a></li>
                })}
            </ul>
        </nav>
    }
}
