//! What does not change with the view: prose, and the plain pages.

mod compare;
mod data;
mod earlier;

use super::Site;
use super::head::{About, head};
use super::pages::root_of;
use super::shell::{Document, document};
use leptos::prelude::*;
use mappa_core::link::{Page, View, path};

/// Limits, help and background: between the figures and the table of every area's page.
pub fn static_part() -> String {
    [include_str!("limits.html"), include_str!("help.html"), include_str!("background.html")].concat()
}

/// The pages that have no app: their paths and texts.
pub fn plain_pages(site: &Site<'_>) -> Vec<(String, String)> {
    let about = include_str!("about.html").to_owned();
    let mut pages = vec![
        plain(
            site,
            Page::About,
            "About MAPPA Atlas: method, limits, background",
            "What the figures are, how each number is computed and rounded, and what they cannot say.",
            &about,
        ),
        plain(
            site,
            Page::Data,
            "The data of MAPPA Atlas: what is held, and what is not",
            "Which figures are held for which area and year, and where they come from.",
            &data::page(site),
        ),
    ];
    let earlier = Owner::new().with(|| earlier::page(&site.dataset).to_html());
    pages.push(plain(
        site,
        Page::Earlier,
        "Earlier MAPPA figures, with their sources · MAPPA Atlas",
        "Figures of years before those that have pages of their own, each with its source.",
        &earlier,
    ));
    let changes = Owner::new().with(|| changes(site).to_html());
    let title = "Changes of the data · MAPPA Atlas";
    pages.push(plain(site, Page::Changes, title, "What has changed between editions of the data.", &changes));
    for year in site.dataset.page_years() {
        let title = ["Registered sexual offenders in every police area, ", &year.text(), " · MAPPA Atlas"].concat();
        let about = "Counts and rates of registered sexual offenders in every police area, alphabetically.";
        for (page, root) in [(Page::Compare(year), "../../"), (Page::EmbedCompare(year), "../../../")] {
            let main = Owner::new().with(|| compare::page(&site.dataset, year, root).to_html());
            pages.push(plain(site, page, &title, about, &main));
        }
    }
    pages
}

/// What has changed between editions.
fn changes(site: &Site<'_>) -> impl IntoView + use<> {
    let edition = site.dataset.edition.version.clone();
    view! {
        <article>
            <h1>"Changes of the data"</h1>
            <p>"This is the first edition, "{edition}". Once figures are added or corrected, each will be told here: the old value, the new one, its source and the day."</p>
        </article>
    }
}

fn plain(site: &Site<'_>, page: Page, title: &str, description: &str, main: &str) -> (String, String) {
    let path = path(&site.dataset, &View::of(page));
    let root = root_of(&path);
    let about = About { title, description, path: &path, noindex: matches!(page, Page::EmbedCompare(_)) };
    let page = document(
        site,
        &Document {
            title,
            head: &head(site, &about),
            main,
            root: &root,
            app: false,
            bare: matches!(page, Page::EmbedCompare(_)),
        },
    );
    (path, page)
}
