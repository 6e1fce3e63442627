//! The table of every area in a year as files, beside its page: `compare/2019-20/registered-sex-offenders-2019-20.csv`, and `.xlsx`.

use super::tables::{csv_of, id};
use crate::files::output::Output;
use crate::page::compare::rows::{Row, Rows, kind, rows};
use crate::site::Site;
use crate::site::licence::{LICENCE, citation};
use mappa_core::dataset::{Held, SourceId};
use mappa_core::rate::Basis;
use mappa_core::sentences::{CAVEAT, HELP};
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::{AreaId, Measure, Number, Year};
use rayon::prelude::*;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// What stands for the kind of a figure that we do not have.
const NO_FIGURE: &str = "no figure";

/// Writes both files of every year.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let years: Vec<Year> = site.dataset.page_years().collect();
    years.par_iter().try_for_each(|&year| {
        let every = EveryArea::new(&site.dataset, year);
        let (columns, table) = table(site, &every);
        let path = |ending| [&folder(year), "registered-sex-offenders-", &year.slug(), ending].concat();
        out.put(&path(".csv"), csv_of(&columns, &table)?)?;
        let book = workbook(site, year, &columns, &table).map_err(|error| format!("{}: {error}", path(".xlsx")))?;
        out.put(&path(".xlsx"), book)
    })
}

fn folder(year: Year) -> String {
    ["compare/", &year.slug(), "/"].concat()
}

/// The columns, and a row for England and Wales and for every area, in the order of the page; last those of which nothing is held.
fn table(site: &Site, every: &EveryArea<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let rows = rows(every);
    let first = ["area", "area_id", "gss_code", "year", "number", "number_kind", "rate_per_100000_aged_10_plus", "rate_kind"];
    let then = ["rate_low_95", "rate_high_95", "change_in_a_year", "change_per_cent"];
    let others = rows.others.iter().flat_map(|measure| [measure.id().to_owned(), [measure.id(), "_kind"].concat()]);
    let columns = first.into_iter().chain(then).map(str::to_owned).chain(others).chain(["sources", "caveat"].map(str::to_owned));
    let mut table: Vec<Vec<String>> = rows.rows.iter().map(|one| row(site, every, &rows, one)).collect();
    for one in every.areas.iter().filter(|one| rows.without.contains(&one.area)) {
        table.push(row(site, every, &rows, &Row { one, number: None, others: vec![None; rows.others.len()] }));
    }
    (columns.collect(), table)
}

fn row(site: &Site, every: &EveryArea<'_>, rows: &Rows<'_>, one: &Row<'_>) -> Vec<String> {
    let Beside { area, rate, interval, in_a_year, .. } = *one.one;
    let about = site.dataset.area(area);
    let mut cells = vec![safe(&about.name), about.slug.clone(), about.ons_code.clone(), every.year.text()];
    cells.extend(figure(one.number));
    cells.extend(rate.map_or([String::new(), NO_FIGURE.into()], |rate| [plain(rate.number), kind(rate).into()]));
    cells.extend(interval.map_or([String::new(), String::new()], |(low, high)| [low.to_string(), high.to_string()]));
    let change = in_a_year.map(|yearly| yearly.change);
    cells.push(change.map_or(String::new(), |change| (i64::from(change.after) - i64::from(change.before)).to_string()));
    let share = change.and_then(|change| {
        let whole = change.per_cent()?.rounded();
        Some(if change.after < change.before { ["-", &whole.to_string()].concat() } else { whole.to_string() })
    });
    cells.push(share.unwrap_or_default());
    cells.extend(one.others.iter().flat_map(|&held| figure(held)));
    cells.push(safe(&sources(site, every.year, area, rows, one)));
    cells.push(caveat(site));
    cells
}

/// A number and its kind.
fn figure(held: Option<Held<'_>>) -> [String; 2] {
    held.map_or([String::new(), NO_FIGURE.into()], |held| [plain(held.number), id(held.kind).into()])
}

fn plain(number: Number) -> String {
    number.text().replace(',', "")
}

/// The sources of a row: who, when, where.
fn sources(site: &Site, year: Year, area: AreaId, rows: &Rows<'_>, row: &Row<'_>) -> String {
    let of = |measure| site.dataset.figure(area, year, measure).held().map_or(&[][..], |held| held.sources);
    let mut ids: Vec<SourceId> =
        [Measure::Rso, Measure::RsoRate].iter().chain(&rows.others).flat_map(|&one| of(one)).copied().collect();
    if let Some(Basis::Calculated { denominator, .. }) = row.one.rate.map(|rate| rate.basis) {
        ids.push(denominator.population.source);
    }
    let mut said: Vec<String> = Vec::new();
    for source in ids.iter().filter_map(|id| site.dataset.sources.get(id.index())) {
        let one = [&source.publisher, ", ", &source.date, ", ", &source.url].concat();
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said.join("; ")
}

fn caveat(site: &Site) -> String {
    let made_up = if site.dataset.edition.made_up { "THESE FIGURES ARE MADE UP, FOR TESTING. " } else { "" };
    [made_up, CAVEAT, " No figure does not mean zero. A higher rate does not mean a more dangerous place."].concat()
}

/// Text that no spreadsheet takes for a formula.
fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { ["'", text].concat() } else { text.to_owned() }
}

/// The same as a workbook: what it is first, then the table, numbers as numbers.
fn workbook(site: &Site, year: Year, columns: &[String], table: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let title = ["Registered sex offenders by police area, ", &year.text()].concat();
    let mut book = Workbook::new();
    let day = ExcelDateTime::parse_from_str(&site.dataset.edition.compiled)?;
    book.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&day));
    let about = book.add_worksheet().set_name("Read me")?;
    let lines = [
        title,
        caveat(site),
        HELP.to_owned(),
        "Each figure has its kind beside it. Sources stand in the last columns.".to_owned(),
        ["Cite as: ", &citation(site)].concat(),
        ["Licence: Open Government Licence v3.0, ", LICENCE].concat(),
    ];
    for (row, line) in (0..).zip(&lines) {
        about.write_string(row, 0, line)?;
    }
    about.set_column_width(0, 110)?;
    let sheet = book.add_worksheet().set_name("Figures")?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(columns) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(table) {
        for (column, text) in (0..).zip(cells) {
            match text.parse::<f64>() {
                _ if text.is_empty() => {}
                Ok(number) => drop(sheet.write_number(row, column, number)?),
                Err(_) => drop(sheet.write_string(row, column, text)?),
            }
        }
    }
    sheet.set_column_width(0, 28)?;
    sheet.set_freeze_panes(1, 1)?;
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        assert_eq!(["=1+1", "@a", "+44", "-2", "Kent"].map(safe), ["'=1+1", "'@a", "'+44", "'-2", "Kent"]);
    }
}
