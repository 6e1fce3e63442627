//! What does not change with the view: prose, and the plain pages.

mod compare;
mod data;
mod earlier;
mod held;
pub(super) mod origin;
mod sources;

use super::head::{About, head};
use super::pages::{Written, root_of};
use super::policy::Kind;
use super::shell::{Document, document, rendered, translation};
use super::{Site, changes as publish_changes, embed};
use leptos::prelude::*;
use mappa_core::Year;
use mappa_core::link::{Page, View, is_single_file, path as path_of};
use std::sync::LazyLock;

/// Limits, help and background: between the figures and the table of every area's page.
pub static STATIC_PART: LazyLock<String> = LazyLock::new(|| {
    let parts = [include_str!("limits.html"), include_str!("help.html"), include_str!("background.html")];
    parts.map(closed_up).concat()
});

/// The same in Welsh.
pub static STATIC_PART_WELSH: LazyLock<String> = LazyLock::new(|| {
    let parts = [include_str!("limits.cy.html"), include_str!("help.cy.html"), include_str!("background.cy.html")];
    parts.map(closed_up).concat()
});

/// A page that has no app.
pub fn page(site: &Site, page: Page) -> Written {
    let path = path_of(&site.dataset, &View::of(page));
    let root = root_of(&path);
    let (title, description) = if site.dataset.language.is_welsh() {
        let title = "Ynghylch MAPPA Atlas: dull, cyfyngiadau, cefndir";
        (title.into(), "Beth yw’r ffigurau, sut y cyfrifir ac y talgrynnir pob rhif, a beth na allant ei ddweud.".into())
    } else {
        told(page)
    };
    let framed = matches!(page, Page::EmbedCompare(_) | Page::EmbedCheck);
    let years = match page {
        Page::Compare(year) | Page::EmbedCompare(year) => (year, year),
        _ => (Year::FIRST_PAGE, site.dataset.last_year()),
    };
    let canonical = path_of(&site.dataset, &View::of(page.whole()));
    let about = About {
        page,
        title: &title,
        description: &description,
        path: &path,
        canonical: &canonical,
        about: (site.say("England and Wales", "Cymru a Lloegr"), years.0, years.1),
        noindex: framed,
    };
    let (head, main) = (head(site, &about), content(site, page, &root));
    let style = match page {
        Page::Compare(_) | Page::EmbedCompare(_) => site.assets.compare_style.as_str(),
        _ => "",
    };
    let translation = translation(site, &View::of(page), &root);
    let kind = match page {
        Page::EmbedCheck => Kind::Check,
        Page::EmbedCompare(_) => Kind::Frame,
        Page::Compare(_) => Kind::Compare,
        _ => Kind::Plain,
    };
    let html = document(
        site,
        &Document { title: &title, head: &head, main: &main, root: &root, translation: &translation, style, kind },
    );
    Written { page, path, title, noindex: framed, html }
}

/// The content of a page that has no app.
pub fn content(site: &Site, page: Page, root: &str) -> String {
    match page {
        Page::Data => rendered(|| data::page(site, root)),
        Page::Earlier => rendered(|| earlier::page(&site.dataset)),
        Page::Sources => rendered(|| sources::page(&site.dataset)),
        Page::Changes => rendered(|| changes(site, root)),
        Page::Compare(year) | Page::EmbedCompare(year) => compare::content(site, page, year, root),
        Page::EmbedCheck => {
            let rows = closed_up(include_str!("check.html")).replace("{{self}}", &[root, "embed/check/"].concat());
            let end = rendered(|| embed::closing(site, root, &View::of(Page::Home)));
            ["<article>", &rows, &end, "</article>"].concat()
        }
        _ => origin::filled(&site.dataset, &closed_up(site.say(include_str!("about.html"), include_str!("about.cy.html")))),
    }
}

/// The title and the description of a page that has no app.
fn told(page: Page) -> (String, String) {
    match page {
        Page::Data => (
            "The data of MAPPA Atlas: what we have, and what we do not".into(),
            "Which figures we have for which area and year, and where they come from.".into(),
        ),
        Page::Earlier => (
            "Earlier MAPPA figures, with their sources · MAPPA Atlas".into(),
            "Figures of years before those that have pages of their own, each with its source.".into(),
        ),
        Page::Sources => {
            ("Sources of the data · MAPPA Atlas".into(), "Every publisher we took figures from, with dates and addresses.".into())
        }
        Page::Changes => (
            "Changes of the data · MAPPA Atlas".into(),
            "What has changed between editions of the data: old value, new value, source and day.".into(),
        ),
        Page::Compare(year) | Page::EmbedCompare(year) => (
            ["Registered sexual offenders in every police area, ", &year.text(), " · MAPPA Atlas"].concat(),
            ["Counts and rates of registered sexual offenders in every police area in ", &year.text(), ", alphabetically."]
                .concat(),
        ),
        Page::EmbedCheck => (
            "What your site keeps of a frame · MAPPA Atlas".into(),
            "For publishers: what comes through when a frame of MAPPA Atlas stands in their page.".into(),
        ),
        _ => (
            "About MAPPA Atlas: method, limits, background".into(),
            "What the figures are, how each number is computed and rounded, and what they cannot say.".into(),
        ),
    }
}

/// Prose without the line breaks that are there for whoever writes it.
fn closed_up(prose: &str) -> String {
    prose.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What has changed between editions.
fn changes(site: &Site, root: &str) -> impl IntoView + use<> {
    let days = publish_changes::days(site);
    let none = days.is_empty().then(|| {
        view! { <p>"It is the first. Once figures are added or corrected, each will be told here: the old value, the new one, its source and the day."</p> }
    });
    let days = days.into_iter().map(|day| {
        let lines = day.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <h2 id=day.date>{day.in_words}</h2><ul class="prose">{lines}</ul> }
    });
    let feed = (!site.site_url.is_empty()).then(|| view! { ", and "<a href="atom.xml">"a feed of them"</a> });
    // the single file has no other files beside it
    let files = (!is_single_file(root))
        .then(|| view! { <p>"All of them: "<a href="../changes.csv" download>"changes.csv"</a>{feed}"."</p> });
    view! {
        <article>
            <h1>"Changes of the data"</h1>
            <p>{publish_changes::first(site)}</p>
            {none}
            {days.collect_view()}
            {files}
        </article>
    }
}
