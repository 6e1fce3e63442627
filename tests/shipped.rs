//! What holds of any dataset: of `data/`, whatever figures are added to it, and of the folder that MAPPA_DATA names, by which
//! the rehearsal of release day is tested. No test here names a figure, an area's latest year or a gap.
#![cfg(feature = "publish")]

#[path = "pages/data.rs"]
mod data;
#[path = "pages/heads.rs"]
mod heads;
#[path = "pages/html.rs"]
mod html;
#[path = "site/mod.rs"]
mod site;

use mappa_core::dataset::{Affects, Dataset, Kind};
use mappa_core::number::divide;
use mappa_core::rate::exact_share;
use mappa_core::{AreaId, Measure, Year};
use site::{published, root};
use std::path::PathBuf;

const SITE: &str = "https://atlas.example/news/";

fn folder() -> PathBuf {
    root().join(std::env::var_os("MAPPA_DATA").unwrap_or_else(|| "data".into()))
}

fn dataset() -> Dataset {
    mappa_data::load(&folder()).unwrap_or_else(|problems| panic!("{}: {}", folder().display(), problems[0]))
}

#[test]
fn it_is_published_whole() {
    let published = published("shipped", &folder(), SITE);
    html::check(&published);
    heads::heads(&published);
    html::frames(&published);
    heads::sitemap(&published);
    data::table(&published);
    data::pack(&published);
    data::headlines(&published);
    assert!(!published.site.dataset.edition.made_up, "real figures are shipped");
}

/// A published rate may be so many per cent from ours, besides its rounding: the Ministry's populations are not always those
/// of the year.
const TOLERANCE: u64 = 2;

#[test]
fn every_published_rate_is_near_ours_or_noted() {
    let dataset = dataset();
    let far = dataset.area_ids().flat_map(|area| dataset.page_years().map(move |year| (area, year)));
    let far: Vec<String> = far.filter_map(|(area, year)| differing(&dataset, area, year)).collect();
    assert_eq!(far, Vec::<String>::new());
}

/// The rate of an area and year, where it is neither near ours nor noted: by a break, or by what other sources say.
fn differing(dataset: &Dataset, area: AreaId, year: Year) -> Option<String> {
    let printed = dataset.figure(area, year, Measure::RsoRate).held().filter(|held| held.kind == Kind::Published)?;
    let (count, people) = exact_share(dataset, area, year)?;
    let ours = divide(count * 1_000_000, people)?;
    let slack = ours * TOLERANCE + if printed.number.whole().is_some() { 500 } else { 50 };
    let near = printed.number.tenths().abs_diff(ours) * 100 <= slack;
    let broken =
        dataset.breaks.iter().any(|one| one.affects == Affects::Rate && one.covers(Measure::RsoRate) && one.year == year);
    let disputed =
        [Measure::Rso, Measure::RsoRate].iter().any(|&measure| dataset.alternatives(area, year, measure).next().is_some());
    let told = || format!("{}, {}: {} and {ours} tenths", dataset.area(area).name, year.text(), printed.number.text());
    (!near && !broken && !disputed).then(told)
}

#[test]
fn every_area_has_a_population_and_every_figure_a_source() {
    let dataset = dataset();
    for area in dataset.area_ids() {
        let estimated = dataset.populations.estimates.iter().any(|one| one.area == area);
        assert!(estimated, "{} has no population", dataset.area(area).name);
        for year in dataset.grid.years() {
            for &measure in Measure::ALL {
                let held = dataset.figure(area, year, measure).held();
                let sourced = held.is_none_or(|held| held.sources.iter().any(|&id| dataset.source(id).is_some()));
                assert!(sourced, "{}, {}, {}", dataset.area(area).name, year.text(), measure.id());
            }
        }
    }
}
