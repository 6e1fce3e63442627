//! The form of a reader's own table, `data/template.csv`.

use crate::files::output::Output;
use crate::site::Site;
use mappa_core::{Measure, Year};

/// Writes the form, for the year after the last: what is left empty is not held.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let last = site.dataset.last_year();
    let year = Year::beginning(last.begins() + 1).unwrap_or(last).text();
    let mut text = String::from("area,year,measure,value,kind\r\n");
    for area in site.dataset.area_ids() {
        for measure in [Measure::Rso, Measure::RsoRate] {
            let slug = &site.dataset.area(area).slug;
            text += &[slug, ",", &year, ",", measure.id(), ",,published\r\n"].concat();
        }
    }
    out.put("data/template.csv", text)
}
