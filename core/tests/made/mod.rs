//! Small datasets for single branches: the real areas and populations, and only the figures that a test puts in.
#![allow(dead_code, reason = "each test file uses some of it")]

use mappa_core::area_year::History;
use mappa_core::dataset::{Dataset, Grid, Kind, SourceId};
use mappa_core::sentences::growth;
use mappa_core::stats::Growth;
use mappa_core::{Language, Measure, Number, Year};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of the dataset that tests are about: frozen, so that no figure which is added to `data/` can break one.
pub fn fixture_folder() -> PathBuf {
    root().join("tests/fixture")
}

/// The dataset that tests are about.
pub fn fixture() -> Dataset {
    mappa_data::load(&fixture_folder()).expect("the fixture is good")
}

/// The made-up full dataset; written once, however many tests of a file ask for it at the same time.
pub fn full() -> Dataset {
    static FULL: LazyLock<Dataset> = LazyLock::new(|| {
        let folder = root().join("target/made-full-for-core");
        mappa_data::make_full(&fixture_folder(), &folder).expect("a folder can be written");
        mappa_data::load(&folder).expect("the made-up dataset is good")
    });
    FULL.clone()
}

/// A dataset without any figure.
pub fn empty() -> Dataset {
    let fixture = fixture();
    let last = Year::beginning(2023).expect("a year");
    let grid = Grid::new(fixture.areas.len(), year("2001/02"), last);
    Dataset { grid, disputed: Vec::new(), ..fixture }
}

/// A year by its text.
pub fn year(text: &str) -> Year {
    Year::from_text(text).expect("a year")
}

/// A dataset with just these figures: area, year, measure, value. A value of `~64300` is rounded, `p749` a force's own, `d131` derived,
/// `nil`, `supp` and `none` are what they say.
pub fn with(figures: &[(&str, &str, &str, &str)]) -> Dataset {
    let mut dataset = empty();
    let source = SourceId::new(0).expect("an id");
    for (area, when, measure, value) in figures {
        let at = (dataset.area_of_slug(area).expect("an area"), year(when), Measure::from_id(measure).expect("a measure"));
        let (kind, value) = match *value {
            "nil" => (Kind::Nil, "0"),
            "supp" => (Kind::Suppressed, "0"),
            "none" => (Kind::NotCollected, "0"),
            value if value.starts_with('~') => (Kind::Rounded, &value[1..]),
            value if value.starts_with('p') => (Kind::Police, &value[1..]),
            value if value.starts_with('d') => (Kind::Derived, &value[1..]),
            value => (Kind::Published, value),
        };
        assert!(dataset.grid.put(at, kind, Number::read(value).expect("a number"), &[source]));
    }
    dataset
}

/// What is said of a change from 2016/17 to 2019/20, by how far the number and the people went the same way: Kent's people grew by
/// more than 2%, and in the last two lines a twentieth of them is taken away.
pub fn growth_in_every_way(language: Language) -> Vec<Option<String>> {
    let said = |fewer: bool, before: &str, after: &str| {
        let made = with(&[("kent", "2016/17", "rso", before), ("kent", "2019/20", "rso", after)]);
        let mut dataset = Dataset { language, ..made };
        for one in dataset.populations.estimates.iter_mut().filter(|one| fewer && one.mid_year == 2019) {
            one.aged_10_plus -= one.aged_10_plus / 20;
        }
        let kent = dataset.area_of_slug("kent").expect("an area");
        Growth::of(&History::new(&dataset, kent), year("2019/20")).map(|one| growth(&dataset, &one).text)
    };
    [
        (false, "1000", "1010"),
        (false, "1000", "950"),
        (false, "1000", "1200"),
        (false, "10", "12"),
        (true, "3000", "2900"),
        (true, "3000", "3100"),
    ]
    .map(|(fewer, before, after)| said(fewer, before, after))
    .to_vec()
}
