//! What is to be fetched: what is listed, what was found besides, and what must be told of both.

use super::collection::{Offer, Seen};
use super::list::Listed;
use std::collections::BTreeSet;
use url::Url;

/// A workbook to fetch.
pub struct Job {
    pub listed: Listed,
    /// Not in workbooks.csv yet.
    pub new: bool,
    /// Another address that GOV.UK has for its year, should this one be gone.
    pub spare: Option<Listed>,
    /// The day on which it was published, if that is known.
    pub published: String,
}

/// What is to be done, and told.
#[derive(Default)]
pub struct Plan {
    /// The earliest first.
    pub jobs: Vec<Job>,
    /// Tables that are not listed.
    pub offers: Vec<Listed>,
    /// What a maintainer must look at.
    pub remarks: Vec<String>,
}

impl Plan {
    /// Everything that is listed; with `new`, what was found besides.
    pub fn of(listed: Vec<Listed>, seen: &Seen, new: bool) -> Plan {
        let mut plan = Plan { remarks: seen.remarks.clone(), ..Plan::default() };
        for row in listed {
            let spare = plan.spare(&row, seen);
            plan.jobs.push(Job {
                new: false,
                spare: if new { spare } else { None },
                published: seen.published(&row.url),
                listed: row,
            });
        }
        let held: BTreeSet<_> = plan.jobs.iter().map(|job| job.listed.year).collect();
        let found: BTreeSet<_> = seen.offers.iter().map(|offer| offer.year).collect();
        for year in found.difference(&held) {
            match one_of(seen.offers.iter().filter(|offer| offer.year == *year).collect()) {
                Ok(offer) => plan.offers.push(Listed { year: *year, url: offer.url.clone() }),
                Err(several) => plan.remarks.push(format!(
                    "{}: GOV.UK has several tables of areas, {several}: add the right one to workbooks.csv by hand",
                    year.text()
                )),
            }
        }
        if new {
            let job =
                |offer: &Listed| Job { listed: offer.clone(), new: true, spare: None, published: seen.published(&offer.url) };
            plan.jobs.extend(plan.offers.iter().map(job));
            plan.jobs.sort_by_key(|job| job.listed.year);
        }
        plan
    }

    /// What GOV.UK has for a year instead of what is listed; told, for it may be a revised table.
    fn spare(&mut self, row: &Listed, seen: &Seen) -> Option<Listed> {
        let others: Vec<&Offer> = seen.offers.iter().filter(|offer| offer.year == row.year).collect();
        if others.is_empty() || others.iter().any(|offer| offer.url == row.url) {
            return None;
        }
        let spare = one_of(others);
        let (what, spare) = match spare {
            Ok(offer) => (offer.url.to_string(), Some(Listed { year: row.year, url: offer.url.clone() })),
            Err(several) => (several, None),
        };
        self.remarks.push(format!(
            "{}: GOV.UK has {what}, workbooks.csv has {}: if the former is a revised table, put it in the latter's place",
            row.year.text(),
            row.url
        ));
        spare
    }
}

impl Seen {
    fn published(&self, url: &Url) -> String {
        self.offers.iter().find(|offer| offer.url == *url).and_then(|offer| offer.published.clone()).unwrap_or_default()
    }
}

/// One table of a year, if there is only one: forms of one file count as one, and a workbook of Excel goes before others.
fn one_of(mut offers: Vec<&Offer>) -> Result<&Offer, String> {
    let stem = |offer: &Offer| {
        let name = offer.url.path().rsplit('/').next().unwrap_or_default().to_lowercase();
        name.rsplit_once('.').map_or(name.clone(), |(stem, _)| stem.to_owned())
    };
    let form = |offer: &Offer| {
        let path = offer.url.path().to_lowercase();
        [".xlsx", ".xls", ".ods"].iter().position(|end| path.ends_with(end)).unwrap_or(usize::MAX)
    };
    offers.sort_by_key(|offer| form(offer));
    let stems: BTreeSet<String> = offers.iter().map(|offer| stem(offer)).collect();
    let forms: BTreeSet<usize> = offers.iter().map(|offer| form(offer)).collect();
    match offers.first() {
        Some(first) if stems.len() == 1 && forms.len() == offers.len() => Ok(first),
        _ => Err(offers.iter().map(|offer| offer.url.as_str()).collect::<Vec<_>>().join(" and ")),
    }
}
