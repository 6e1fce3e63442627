//! The pages that have no app: prose, the data, and all areas in one year.

use super::layout::{About, Document, document, head};
use super::parts::part;
use super::rendered::Rendered;
use super::{Context, areas, compare, data, embed, prose};
use crate::site::Site;
use crate::site::policy::PageKind;
use crate::site::root::root_of;
use mappa_core::Year;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use maud::{Markup, html};

/// A page that has no app.
pub fn page(site: &Site, page: Page) -> Rendered {
    let dataset = &site.dataset;
    let view = View::of(page);
    let path = path_of(dataset, &view);
    let root = root_of(&path);
    let (title, description) =
        if dataset.language.is_welsh() { welsh_title_and_description(page) } else { title_and_description(page) };
    let framed = matches!(page, Page::EmbedCompare(_) | Page::EmbedCheck);
    let (year, style) = match page {
        Page::Compare(year) | Page::EmbedCompare(year) => (Some(year), site.assets.compare_style.as_str()),
        _ => (None, ""),
    };
    let about = About {
        page,
        title: &title,
        description: &description,
        path: &path,
        canonical: &path_of(dataset, &View::of(page.whole())),
        about: (
            site.say("England and Wales", "Cymru a Lloegr"),
            year.unwrap_or(Year::FIRST_PAGE),
            year.unwrap_or(dataset.last_year()),
        ),
        noindex: framed,
    };
    let kind = match page {
        Page::EmbedCheck => PageKind::Check,
        Page::EmbedCompare(_) => PageKind::Frame,
        Page::Compare(_) => PageKind::Compare,
        _ => PageKind::Plain,
    };
    let (head, main) = (head(site, &about), content(site, page, &root));
    let at = Context { dataset, view: &view, notices: &[], report: &Report::new(dataset, &view), root: &root };
    let translation = part(&at, "translation");
    let html = document(site, &Document { title: &title, head, main, root: &root, translation, style, kind });
    Rendered { page, path, title, noindex: framed, html }
}

/// The content of a page that has no app.
pub fn content(site: &Site, page: Page, root: &str) -> Markup {
    match page {
        Page::Areas => areas::page(site, root),
        Page::Data => data::page(site, root),
        Page::Earlier => data::earlier::page(&site.dataset),
        Page::Sources => data::sources::page(&site.dataset),
        Page::Changes => data::changes::page(site, root),
        Page::Compare(year) | Page::EmbedCompare(year) => compare::content(site, page, year, root),
        Page::EmbedCheck => html! {
            article {
                (prose::embed_check(&[root, "embed/check/"].concat()))
                (embed::footer(site, root, Page::Home))
            }
        },
        _ => prose::about(&site.dataset),
    }
}

/// The same in Welsh, of the pages that are.
fn welsh_title_and_description(page: Page) -> (String, String) {
    match page {
        Page::Areas => (
            "Troseddwyr rhywiol cofrestredig ym mhob ardal heddlu yng Nghymru a Lloegr · MAPPA Atlas".into(),
            "Pob ardal heddlu fesul rhanbarth, gyda’r gyfradd neu’r nifer ddiweddaraf o droseddwyr rhywiol cofrestredig sydd gennym a’r flwyddyn.".into(),
        ),
        _ => (
            "Ynghylch MAPPA Atlas: dull, cyfyngiadau, cefndir".into(),
            "Beth yw’r ffigurau, sut y cyfrifir ac y talgrynnir pob rhif, a beth na allant ei ddweud.".into(),
        ),
    }
}

/// The title and the description of a page that has no app.
fn title_and_description(page: Page) -> (String, String) {
    match page {
        Page::Areas => (
            "Registered sex offenders in every police area of England and Wales · MAPPA Atlas".into(),
            "Every police area by region, with the latest rate or number of registered sex offenders we have and its year."
                .into(),
        ),
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
