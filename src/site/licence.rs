//! The licence of the statistics, and how they are cited.

use super::site::Site;
use crate::site::origin;

/// The Open Government Licence.
pub const LICENCE: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

/// The same in Welsh.
pub const LICENCE_WELSH: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/";

/// How the data are cited.
pub fn citation(site: &Site) -> String {
    let edition = &site.dataset.edition;
    let year = edition.compiled.get(..4).unwrap_or_default();
    let hash = &site.assets.edition;
    let place = if site.site_url.is_empty() { String::new() } else { [" ", &site.site_url].concat() };
    format!(
        "MAPPA Atlas ({year}) MAPPA statistics by police area of England and Wales, edition {} ({hash}). Source: {}. \
         Open Government Licence v3.0.{place}",
        edition.version,
        origin::credit(&site.dataset)
    )
}
