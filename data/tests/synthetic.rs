//! The made-up full dataset: of one piece, plausible, and nowhere passing for real.

use mappa_core::dataset::{Absence, Figure, Kind};
use mappa_core::number::divide;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixture")
}

/// The dataset, and its rows that are marked as surprises: area and year.
struct Full {
    dataset: Dataset,
    surprises: HashSet<(String, String)>,
}

static FULL: LazyLock<Full> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    mappa_data::make_full(&fixture(), folder.path()).expect("a folder can be written");
    let dataset = mappa_data::load(folder.path()).expect("the full dataset is good");
    let mut rows = csv::Reader::from_path(folder.path().join("figures.csv")).expect("a table");
    let rows = rows.records().map(|row| row.expect("a row"));
    let marked = rows.filter(|row| row[7].starts_with("made surprise")).map(|row| (row[0].to_owned(), row[1].to_owned()));
    Full { dataset, surprises: marked.collect() }
});

/// Every area and year.
fn cells() -> impl Iterator<Item = (AreaId, Year)> {
    FULL.dataset.area_ids().flat_map(|area| FULL.dataset.page_years().map(move |year| (area, year)))
}

fn count(area: AreaId, year: Year, measure: Measure) -> Option<u32> {
    FULL.dataset.count(area, year, measure)
}

fn at(area: AreaId, year: Year) -> String {
    format!("{} {}", FULL.dataset.area(area).slug, year.text())
}

#[test]
fn levels_add_up_to_their_category_and_categories_to_all() {
    use Measure::{Cat2, Cat2L1, Cat2L2, Cat2L3, Cat3, Cat3L2, Cat3L3, Cat4, Rso, RsoL1, RsoL2, RsoL3, Total};
    use Measure::{TotalL1, TotalL2, TotalL3};
    let mut checked = 0;
    for (area, year) in cells() {
        let cat4 = count(area, year, Cat4).unwrap_or(0);
        for (whole, parts, more) in [
            (Rso, &[RsoL1, RsoL2, RsoL3][..], 0),
            (Cat2, &[Cat2L1, Cat2L2, Cat2L3], 0),
            (Cat3, &[Cat3L2, Cat3L3], 0),
            (Total, &[Rso, Cat2, Cat3], cat4),
            (Total, &[TotalL1, TotalL2, TotalL3], 0),
        ] {
            let Some(sum) = parts.iter().map(|&part| count(area, year, part)).sum::<Option<u32>>() else { continue };
            assert_eq!(count(area, year, whole), Some(sum + more), "{}, {}", at(area, year), whole.id());
            checked += 1;
        }
    }
    assert!(checked > 43 * 15 * 3, "most parts are not withheld: {checked}");
}

#[test]
fn england_and_wales_is_the_sum_of_the_areas() {
    let both = FULL.dataset.benchmark().expect("it is there");
    for year in FULL.dataset.page_years() {
        for &measure in Measure::ALL.iter().filter(|&&one| one != Measure::RsoRate) {
            let areas: Vec<Option<u32>> = FULL.dataset.police_areas().map(|area| count(area, year, measure)).collect();
            let (held, sum) = (areas.iter().all(Option::is_some), areas.iter().flatten().sum::<u32>());
            let all = count(both, year, measure).unwrap_or(0);
            // what is withheld of an area is counted in the sum
            assert!(if held { all == sum } else { all >= sum }, "{} {}: {all}, {sum}", year.text(), measure.id());
        }
    }
}

#[test]
fn rates_are_what_is_printed_of_count_and_population() {
    let mut decimals = HashSet::new();
    for (area, year) in cells() {
        let printed = FULL.dataset.figure(area, year, Measure::RsoRate).held().expect("every rate is there").number;
        let people = FULL.dataset.populations.denominator(area, year).expect("a population is near").population.aged_10_plus;
        let rso = u64::from(count(area, year, Measure::Rso).expect("every number is there"));
        let ours = |scale| divide(rso * scale, u64::from(people)).and_then(|rate| u32::try_from(rate).ok());
        match printed {
            Number::Whole(rate) => assert_eq!(Some(rate), ours(100_000), "{}", at(area, year)),
            Number::Tenths(rate) => assert_eq!(Some(rate), ours(1_000_000), "{}", at(area, year)),
        }
        if matches!(printed, Number::Tenths(_)) {
            decimals.insert(year.text());
        }
    }
    assert_eq!(decimals, HashSet::from(["2016/17".to_owned()]), "as the Ministry printed them");
}

#[test]
fn growth_is_that_of_real_areas_but_for_the_surprises_that_are_marked() {
    let mut seen = HashSet::new();
    for (area, year) in cells() {
        let Some(before) = year.previous().and_then(|before| count(area, before, Measure::Rso)) else { continue };
        let (before, now) = (i64::from(before), i64::from(count(area, year, Measure::Rso).expect("it is there")));
        let thousandths = (now - before) * 1_000 / before;
        assert!((-100..=250).contains(&thousandths), "{}: {thousandths}", at(area, year));
        if !(15..=85).contains(&thousandths) {
            seen.insert((FULL.dataset.area(area).slug.clone(), year.text())); // 2 to 8%, and what rounding does
        }
    }
    assert_eq!(seen, FULL.surprises);
    assert!(FULL.surprises.len() >= 5);
}

#[test]
fn some_figures_are_absent_disputed_or_revised_and_every_measure_has_some() {
    let (mut nil, mut withheld, mut uncollected) = (0, 0, 0);
    for (area, year) in cells() {
        for &measure in Measure::ALL {
            match FULL.dataset.figure(area, year, measure) {
                Figure::Held(held) => nil += usize::from(held.kind == Kind::Nil),
                Figure::Absent(Absence::Suppressed(_)) => withheld += 1,
                Figure::Absent(Absence::NotCollected(_)) => uncollected += 1,
                Figure::Absent(Absence::NotHeld) => panic!("{}, {} is not there at all", at(area, year), measure.id()),
            }
        }
    }
    assert!(nil > 100 && withheld > 100 && uncollected > 100, "{nil} {withheld} {uncollected}");
    let why = |word: &str| FULL.dataset.disputed.iter().filter(|other| other.why.contains(word)).count();
    assert!(why("another source") > 5 && why("as first published") > 5);
}

#[test]
fn it_is_the_same_each_time_and_says_that_it_is_made_up() {
    let again = tempfile::tempdir().expect("a folder");
    mappa_data::make_full(&fixture(), again.path()).expect("a folder can be written");
    let again = mappa_data::load(again.path()).expect("it is good");
    assert!(again == FULL.dataset && again.edition.made_up);
}
