//! The pages that have no app: prose, the data, and all areas in one year.

use super::layout::{About, Document, document, head};
use super::parts::part;
use super::rendered::Rendered;
use super::{Context, areas, compare, data, embed, prose};
use crate::site::Site;
use crate::site::policy::PageKind;
use crate::site::root::root_of;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::rate::rate;
use mappa_core::report::Report;
use mappa_core::{Dataset, Year};
use maud::{Markup, html};

/// A page that has no app.
pub fn page(site: &Site, page: Page) -> Rendered {
    let dataset = &site.dataset;
    let path = path_of(dataset, &View::of(page));
    let told = if dataset.language.is_welsh() { welsh_title_and_description(page) } else { title_and_description(dataset, page) };
    page_at(site, page, path, told)
}

/// `/compare/`: the page of the fullest recent year, which names the address of that year as its own.
pub fn every_year(site: &Site) -> Rendered {
    let year = site.dataset.fullest_recent_year();
    let words = ["Every police area of England and Wales in ", &year.text(), ", the fullest recent year: map, trends and table."];
    let told = ("Compare all police areas · MAPPA Atlas".into(), words.concat());
    page_at(site, Page::Compare(year), "compare/".into(), told)
}

/// A page at this path, with this title and description.
fn page_at(site: &Site, page: Page, path: String, (title, description): (String, String)) -> Rendered {
    let dataset = &site.dataset;
    let view = View::of(page);
    let root = root_of(&path);
    let framed = matches!(page, Page::EmbedCompare(_) | Page::EmbedCheck);
    let (year, style) = match page {
        Page::Compare(year) | Page::EmbedCompare(year) => (Some(year), &site.assets.styles.compare),
        _ => (None, &site.assets.styles.plain),
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
    let html = document(site, &Document { page, title: &title, head, main, root: &root, translation, style, kind });
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
            article id="check" data-script={ (root) (site.assets.check) } {
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
            "Pob ardal heddlu fesul rhanbarth: cyfradd neu nifer y troseddwyr rhywiol cofrestredig yn y flwyddyn ddiweddaraf sydd gennym.".into(),
        ),
        _ => (
            "Ynghylch MAPPA Atlas: ystyr y ffigurau".into(),
            "Beth y mae ffigurau MAPPA yn ei gyfrif, sut y cyfrifwn gyfraddau a chymariaethau, a beth na allant ei ddweud wrthych.".into(),
        ),
    }
}

/// The title and the description of a page that has no app.
fn title_and_description(dataset: &Dataset, page: Page) -> (String, String) {
    match page {
        Page::Areas => (
            "Registered sex offenders in every police area of England and Wales · MAPPA Atlas".into(),
            match areas::has_figures(dataset) {
                true => {
                    "Every police area by region: the rate or the number of registered sex offenders in the latest year we have."
                }
                false => "Every police area of England and Wales by region.",
            }
            .into(),
        ),
        Page::Data => (
            "Download the data · MAPPA Atlas".into(),
            "Every MAPPA figure we have by police area and year, with its source, as CSV and Excel; and what we do not have."
                .into(),
        ),
        Page::Earlier => (
            "Earlier MAPPA figures · MAPPA Atlas".into(),
            ["MAPPA figures from before ", &Year::FIRST_PAGE.text(), " by police area, each with its source."].concat(),
        ),
        Page::Sources => (
            "Sources of the data · MAPPA Atlas".into(),
            "Every publisher we took MAPPA figures from, with dates and links.".into(),
        ),
        Page::Changes => (
            "Changes to the data · MAPPA Atlas".into(),
            "What we have added or corrected in the MAPPA figures, when and why.".into(),
        ),
        Page::Compare(year) | Page::EmbedCompare(year) => {
            (["Registered sex offenders by police area, ", &year.text()].concat(), rates_of(dataset, year))
        }
        Page::EmbedCheck => {
            ("Test an embed · MAPPA Atlas".into(), "For publishers: see how our embeds work in your system.".into())
        }
        _ => (
            "About MAPPA Atlas: what the figures mean".into(),
            "What MAPPA figures count, how we calculate rates and comparisons, and what they cannot tell you.".into(),
        ),
    }
}

/// How many areas a page of all of them has rates of.
fn rates_of(dataset: &Dataset, year: Year) -> String {
    let held = dataset.police_areas().filter(|&area| rate(dataset, area, year).is_ok()).count();
    let all = dataset.police_areas().count();
    let [held, all] = [held, all].map(|count| count.to_string());
    let words = " police areas of England and Wales in ";
    ["Rates for ", &held, " of the ", &all, words, &year.text(), ": map, trends and table. Not a ranking."].concat()
}
