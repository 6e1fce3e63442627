//! The credit under a headline, where the count is from a workbook of the Ministry's and the rate from a newspaper.

use mappa_core::area_year::AreaYear;
use mappa_core::dataset::SourceType;
use mappa_core::{Measure, Year};
use std::path::Path;

#[test]
fn what_only_a_newspaper_prints_is_not_credited_to_the_ministrys_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixture");
    let mut dataset = mappa_data::load(&folder).expect("the fixture is good");
    let (area, year) = (dataset.area_of_slug("derbyshire").expect("Derbyshire"), Year::from_text("2016/17").expect("a year"));
    let of = |measure| dataset.figure(area, year, measure).held().expect("it is held").sources.to_vec();
    let (count, rate) = (of(Measure::Rso), of(Measure::RsoRate));
    let only = count.iter().find(|id| !rate.contains(id)).expect("a source of the count alone");
    dataset.sources[only.index()].kind = SourceType::Workbook;
    let said = mappa_core::sentences::sources(&AreaYear::new(&dataset, area, year));
    assert_eq!(
        said,
        [
            "Source: Ministry of Justice, MAPPA annual report 2016/17.",
            "Source: Ministry of Justice MAPPA figures for 2016/17, as reported by Burton Mail, 3 November 2017."
        ]
    );
    for id in rate {
        dataset.sources[id.index()].kind = SourceType::Workbook;
    }
    assert_eq!(mappa_core::sentences::sources(&AreaYear::new(&dataset, area, year)).len(), 1);
}
