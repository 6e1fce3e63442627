//! The front page, in either language.

use super::{finder, national, ways};
use crate::page::Context;
use crate::page::layout::{About, Document, areas, document, head, places};
use crate::page::parts::part;
use crate::page::rendered::Rendered;
use crate::site::Site;
use crate::site::policy::PageKind;
use mappa_core::Year;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use maud::{Markup, html};

/// The page of `/`.
pub(crate) fn page(site: &Site) -> Rendered {
    let dataset = &site.dataset;
    let (page, view) = (Page::Home, View::of(Page::Home));
    let path = path_of(dataset, &view);
    let root = crate::site::root::root_of(&path);
    let report = Report::new(dataset, &view);
    let about = About {
        page,
        title: &report.title,
        description: description(site),
        path: &path,
        canonical: &path,
        about: (&report.heading, Year::FIRST_PAGE, dataset.last_year()),
        noindex: false,
    };
    let at = Context { dataset, view: &view, notices: &[], report: &report, root: &root };
    let (head, translation) = (head(site, &about), part(&at, "translation"));
    let (style, main) = (site.assets.styles.front.as_str(), main(site, &at));
    let html = document(
        site,
        &Document { page, title: &report.title, head, main, root: &root, translation, style, kind: PageKind::Front },
    );
    Rendered { page, path, title: report.title, noindex: false, html }
}

fn description(site: &Site) -> &'static str {
    site.say(
        "How many registered sex offenders are managed in your police area? Ministry of Justice figures since 2010/11, with sources \
         and what they do not show.",
        "Faint o droseddwyr rhywiol cofrestredig sy’n cael eu rheoli yn ardal eich heddlu? Ffigurau’r Weinyddiaeth Gyfiawnder ers \
         2010/11, â’u ffynonellau.",
    )
}

fn main(site: &Site, at: &Context<'_>) -> Markup {
    html! {
        div id="front" {
            div {
                h1 {
                    (at.say(
                        "How many registered sex offenders are managed where you live?",
                        "Faint o droseddwyr rhywiol cofrestredig sy’n cael eu rheoli lle’r ydych chi’n byw?",
                    ))
                }
                p class="lede" { (lede(at)) }
                (places(site.dataset.language, &at.href(Page::Areas)))
                p class="hint" {
                    "Clacton, Chesterfield, Llanelli … " (at.say("or ", "neu "))
                    a href=(at.href(Page::Areas)) { (at.say("choose from the list", "dewiswch o’r rhestr")) }
                }
                (national::national(at))
            }
            (finder::finder(at))
        }
        (ways::ways(site, at))
        (areas(&site.dataset, at.root))
    }
}

fn lede(at: &Context<'_>) -> String {
    let areas = at.dataset.police_areas().count().to_string();
    let first = Year::FIRST_PAGE.text();
    match at.dataset.language.is_welsh() {
        false => [
            "Ministry of Justice figures for the ",
            &areas,
            " police areas of England and Wales since ",
            &first,
            ", as far as we have them: what they say, how they compare and what they do not show.",
        ],
        true => [
            "Ffigurau’r Weinyddiaeth Gyfiawnder ar gyfer ",
            &areas,
            " ardal heddlu Cymru a Lloegr ers ",
            &first,
            ", cyn belled ag y maen nhw gennym: beth maen nhw’n ei ddweud, sut maen nhw’n cymharu a beth nad ydyn nhw’n ei ddangos.",
        ],
    }
    .concat()
}
