//! The Welsh page of an area: the same parts, complete without script, with links in place of what the app does.

use super::{Site, text};
use crate::app::state::Atlas;
use crate::components::{Figures, FiguresProps, Years, YearsProps, part};
use crate::publish::shell::rendered;
use leptos::prelude::*;
use mappa_core::story::{Part, PartKind, in_welsh};

/// The content of a page.
pub fn main(site: &Site, atlas: impl Fn() -> Atlas) -> String {
    let figures = rendered(|| Figures(FiguresProps { atlas: atlas() }));
    let record = rendered(|| {
        let atlas = atlas();
        view! {
            {Years(YearsProps { atlas })}
            {story(site, atlas)}
            {sharing(atlas)}
            <section id="notes" inner_html=part(atlas, "notes")></section>
        }
    });
    [&figures, text::STATIC_PART_WELSH.as_str(), &record].concat()
}

/// The page in a news text, to be copied.
fn story(site: &Site, atlas: Atlas) -> Option<impl IntoView + use<>> {
    let (area, year) = atlas.report.with_untracked(|report| (report.area, report.year));
    let story = in_welsh(&site.dataset, area, year)?;
    let paragraph = |part: Part| {
        let text = part.sentences.into_iter().map(|sentence| sentence.text).collect::<Vec<_>>().join(" ");
        match part.kind {
            PartKind::Headline => view! { <h3>{text}</h3> }.into_any(),
            _ => view! { <p>{text}</p> }.into_any(),
        }
    };
    let paragraphs = story.parts.into_iter().map(paragraph).collect_view();
    let before = story.before_printing.join(" ");
    let before = (!before.is_empty()).then(|| view! { <p class="note">{["Cyn argraffu: ", &before].concat()}</p> });
    Some(view! {
        <details id="story">
            <summary><h2>"I ohebwyr: testun parod"</h2></summary>
            {before}
            <article class="prose">{paragraphs}</article>
        </details>
    })
}

/// How to share the page, and where the data are.
fn sharing(atlas: Atlas) -> impl IntoView {
    let root = atlas.shown.with_untracked(|shown| shown.root.clone());
    view! {
        <section id="share">
            <h2>"Rhannu, mewnosod a lawrlwytho"</h2>
            <p>
                "Mae cyfeiriad y dudalen hon bob amser yn arwain at yr hyn y mae’n ei ddangos. Gellir rhoi "
                <span inner_html=part(atlas, "bare")></span>
                " mewn iframe. Y data i gyd, a sut i’w dyfynnu, yn Saesneg: "
                <a href=[&root, "data/"].concat() hreflang="en">"tudalen y data"</a>
                "."
            </p>
        </section>
    }
}
