//! The page of the collection on GOV.UK, and those of its reports: which area tables are there that are not listed.

use super::failure::Failure;
use super::page::{Link, Page};
use super::signs::{is_area_table, is_report, year_of};
use super::web::Web;
use mappa_core::{Year, quoted};
use url::Url;

const COLLECTION: &str = "The page of the collection";
const REMEDY: &str = "look at it in a browser, and if it has moved, give its address with --collection";
/// So many pages are read at most.
const MOST_PAGES: usize = 60;

/// An area table that a page links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub year: Year,
    pub url: Url,
    /// The day on which the page of its report was published, where that says so.
    pub published: Option<String>,
}

/// What was found.
#[derive(Default)]
pub struct Seen {
    /// Tables, with the one year that each names.
    pub offers: Vec<Offer>,
    /// What a maintainer must look at, in sentences.
    pub remarks: Vec<String>,
    /// Pages that could not be read, in sentences.
    pub unread: Vec<String>,
}

/// Reads the collection and the pages of its reports; of one year only, if that is said.
pub fn look(web: &Web, collection: &Url, only: Option<Year>) -> Seen {
    let mut seen = Seen::default();
    let page = match read(web, collection) {
        Ok(page) => page,
        Err(failure) => {
            seen.unread.push(format!("{COLLECTION}, {collection}, could not be read: {}; {REMEDY}", failure.of_page()));
            return seen;
        }
    };
    let reports: Vec<&Link> =
        page.links.iter().filter(|link| link.url != *collection && web.follows(&link.url) && is_report(link, only)).collect();
    seen.tables(web, &page, only);
    if reports.is_empty() && seen.offers.is_empty() && only.is_none() {
        seen.unread.push(format!("{COLLECTION}, {collection}, links to no report: its form may have changed; {REMEDY}"));
    }
    for link in reports.iter().take(MOST_PAGES) {
        match read(web, &link.url) {
            Ok(page) => seen.tables(web, &page, only),
            Err(failure) => seen.unread.push(format!(
                "The page {}, {}, could not be read: {}; look at it in a browser for a table that is not listed",
                quoted(&link.text),
                link.url,
                failure.of_page()
            )),
        }
    }
    seen
}

fn read(web: &Web, url: &Url) -> Result<Page, Failure> {
    let (html, from) = web.page(url)?;
    Ok(Page::read(&html, &from))
}

impl Seen {
    /// Adds the area tables of a page.
    fn tables(&mut self, web: &Web, page: &Page, only: Option<Year>) {
        for link in page.links.iter().filter(|link| is_area_table(link)) {
            let stands =
                if web.follows(&link.url) { Ok(()) } else { Err("is on a host that this program does not open".to_owned()) };
            match stands.and_then(|()| year_of(link, &page.title)) {
                Ok(year) if only.is_none_or(|only| only == year) => {
                    let offer = Offer { year, url: link.url.clone(), published: page.published.clone() };
                    if !self.offers.iter().any(|other| other.url == offer.url) {
                        self.offers.push(offer);
                    }
                }
                Ok(_) => {}
                Err(why) => {
                    let remark = format!(
                        "{} ({}, on the page {}) {why}: look at it, and add it to workbooks.csv by hand if it is an area table",
                        link.url,
                        quoted(&link.text),
                        quoted(&page.title)
                    );
                    if !self.remarks.contains(&remark) {
                        self.remarks.push(remark);
                    }
                }
            }
        }
    }
}
