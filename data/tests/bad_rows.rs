//! A bad row stops the build, and the message names file, line, column, value and remedy.

use rstest::rstest;
use std::fs;
use std::path::{Path, PathBuf};

/// The dataset that is published; only what holds of any is tested on it.
fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The frozen dataset, whose figures a test may name.
fn data() -> PathBuf {
    shipped().join("../tests/fixture")
}

/// The problems of the frozen dataset with one file changed.
fn problems(file: &str, change: impl Fn(String) -> String) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    for name in mappa_data::FILES {
        let text = fs::read_to_string(data().join(name)).expect("a file of the dataset");
        fs::write(folder.path().join(name), if *name == file { change(text) } else { text }).expect("a file can be written");
    }
    match mappa_data::load(folder.path()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// The one problem of a row put at the end of a file.
fn appended(file: &str, row: &str) -> String {
    let found = problems(file, |text| text + row + "\n");
    let lines = fs::read_to_string(data().join(file)).expect("a file").lines().count() + 1;
    assert!(found.iter().all(|problem| problem.starts_with(&format!("data/{file}, line {lines}, column "))), "{found:#?}");
    found.join("\n")
}

#[test]
fn the_shipped_dataset_is_good() {
    assert_eq!(mappa_data::load(&shipped()).err(), None);
    assert_eq!(problems("figures.csv", |text| text), Vec::<String>::new(), "and so is the frozen one");
}

#[test]
fn a_source_may_stand_there_before_its_figures_when_they_are_about_to_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in mappa_data::FILES {
        fs::copy(data().join(name), folder.path().join(name)).expect("a file of the dataset");
    }
    let file = folder.path().join("sources.csv");
    let text = fs::read_to_string(&file).expect("sources") + "new-2025,press,A paper,A title,2025,https://example.org/\n";
    fs::remove_file(&file).expect("a copy of ours");
    fs::write(&file, text).expect("it can be written");
    assert_eq!(mappa_data::load(folder.path()).expect_err("nobody cites it").len(), 1);
    assert!(mappa_data::load_citing(folder.path(), Some("new-2025")).is_ok());
    assert_eq!(mappa_data::load_citing(folder.path(), Some("another")).expect_err("nobody cites it").len(), 1);
}

#[rstest]
#[case::area(
    "kemt,2016/17,rso,100,published,lbc-2024-01-30,shown,",
    "column area: “kemt” is not an area. To fix it: write an id of areas.csv (perhaps kent)."
)]
#[case::year(
    "kent,2016,rso,100,published,lbc-2024-01-30,shown,",
    "column year: “2016” is not a MAPPA year. To fix it: write it like 2016/17."
)]
#[case::other_year("kent,2016/18,rso,100,published,lbc-2024-01-30,shown,", "column year: “2016/18” is not a MAPPA year.")]
#[case::measure(
    "kent,2016/17,rsos,100,published,lbc-2024-01-30,shown,",
    "column measure: “rsos” is not a measure. To fix it: write one of rso, rso_rate,"
)]
#[case::kind(
    "kent,2016/17,rso,100,guessed,lbc-2024-01-30,shown,",
    "column kind: “guessed” is not a kind of figure. To fix it: write one of published, derived,"
)]
#[case::source(
    "kent,2016/17,rso,100,published,nobody,shown,",
    "column sources: “nobody” names “nobody”, which is not a source. To fix it: add it to sources.csv, or correct the id."
)]
#[case::no_source("kent,2016/17,rso,100,published,,shown,", "column sources: “” names no source.")]
#[case::negative("kent,2016/17,rso,-5,published,lbc-2024-01-30,shown,", "column value: “-5” is negative.")]
#[case::absurd(
    "kent,2016/17,rso,99999999,published,lbc-2024-01-30,shown,",
    "column value: “99999999” is more people than can be. To fix it: check it in the source;"
)]
#[case::absurd_rate(
    "kent,2016/17,rso_rate,12520,published,lbc-2024-01-30,shown,",
    "column value: “12520” is a higher rate than can be."
)]
#[case::decimal("kent,2016/17,rso,100.5,published,lbc-2024-01-30,shown,", "column value: “100.5” is a count with a decimal.")]
#[case::zero("kent,2016/17,rso,0,published,lbc-2024-01-30,shown,", "column value: “0” is zero without being called nil.")]
#[case::empty("kent,2016/17,rso,,published,lbc-2024-01-30,shown,", "column value: “” is empty.")]
#[case::not_a_number(
    "kent,2016/17,rso,\"1,154\",published,lbc-2024-01-30,shown,",
    "column value: “1,154” is not a number. To fix it: write digits only,"
)]
#[case::nil_with_value(
    "kent,2016/17,rso,3,nil,lbc-2024-01-30,shown,",
    "column value: “3” is beside the kind nil, which has no value."
)]
#[case::twice(
    "derbyshire,2016/17,rso,1155,published,lbc-2024-01-30,shown,",
    "column standing: “shown” is a second figure shown for the one on line "
)]
#[case::standing("kent,2016/17,rso,100,published,lbc-2024-01-30,maybe,", "column standing: “maybe” is neither shown nor other.")]
#[case::other_without_why(
    "derbyshire,2016/17,rso,1155,published,lbc-2024-01-30,other,",
    "column note: “” does not say why another figure is shown."
)]
fn a_bad_figure(#[case] row: &str, #[case] said: &str) {
    let message = appended("figures.csv", row);
    assert!(message.contains(said), "{message}");
    assert_eq!(message.lines().count(), 1, "one slip, one message: {message}");
}

#[test]
fn the_same_other_figure_twice() {
    let row = "derbyshire,2016/17,rso,1155,published,lbc-2024-01-30,other,why\n";
    let found = problems("figures.csv", |text| text + row + row);
    assert!(found.len() == 1 && found[0].contains("is cited twice for one figure"), "{found:#?}");
}

#[rstest]
#[case(
    "sources.csv",
    "new-2025,press,A paper,A title,2025,https://example.org/",
    "column id: “new-2025” is a source that no figure cites."
)]
#[case(
    "sources.csv",
    "lbc-2024-01-30,press,A paper,A title,2025,https://example.org/",
    "column id: “lbc-2024-01-30” appears here twice."
)]
#[case(
    "population.csv",
    "kent,2023,1000000,900000,2021,ons-mye-2023",
    "column mid_year: “2023” appears here twice for this area."
)]
#[case(
    "population.csv",
    "kent,2013,900000,1000000,2011,ons-mye-2023",
    "column population_10plus: “1000000” is more than the population of all ages."
)]
#[case("population.csv", "kent,2013,12,10,2011,ons-mye-2023", "column population_all: “12” is not the population of an area.")]
#[case(
    "places.csv",
    "Paris,city,kent",
    "column kind: “city” is not a kind of place. To fix it: write council, former council or county."
)]
#[case("places.csv", ",council,kent", "column place: “” is not a name.")]
#[case("towns.csv", "#Paris,kent,1,0,0", "column place: “#Paris” is not a name.")]
#[case("towns.csv", "Paris,france,1,0,0", "column area: “france” is not an area.")]
#[case("towns.csv", "Paris,kent,many,0,0", "column population: “many” is not a whole number.")]
#[case("breaks.csv", "rso,2030,count,Words.", "column year: “2030” is not a MAPPA year.")]
#[case("breaks.csv", "rso,2020/21,people,Words.", "column affects: “people” is not what a break affects.")]
#[case(
    "breaks.csv",
    "rso,2020/21,rate,Words.",
    "column affects: “rate” is beside a measure of people, and a break of rates leaves counts alone."
)]
#[case("breaks.csv", "rso_rate,2020/21,count,Words.", "column affects: “count” is beside a measure of a rate")]
#[case("neighbours.csv", "kent,cumbria", "column neighbour: “cumbria” does not appear the other way round.")]
#[case("denominators.csv", "2024/25,1999", "column mid_year: “1999” is not a mid-year near that year.")]
fn a_bad_row_elsewhere(#[case] file: &str, #[case] row: &str, #[case] said: &str) {
    let message = appended(file, row);
    assert!(message.contains(said), "{message}");
}

#[test]
fn a_file_that_is_no_table() {
    let said = |file, change: fn(String) -> String| problems(file, change).into_iter().next().expect("a problem");
    assert!(said("figures.csv", |text| text.replacen("measure", "mesure", 1)).contains("line 1 lacks the column measure"));
    assert!(said("figures.csv", |text| text + "kent,2016/17\n").contains("has 2 fields where the heading has 8"));
    let missing = tempfile::tempdir().expect("a folder");
    let found = mappa_data::load(missing.path()).expect_err("an empty folder is no dataset");
    assert_eq!(found.len(), mappa_data::FILES.len());
    assert!(found[0].to_string().contains("cannot be read"), "{}", found[0]);
}

#[test]
fn made_up_datasets_are_good_and_say_that_they_are_made_up() {
    let folder = tempfile::tempdir().expect("a folder");
    mappa_data::make_full(&data(), folder.path()).expect("a folder can be written");
    let full = mappa_data::load(folder.path()).expect("the full dataset is good");
    assert!(full.edition.made_up && full.page_years().count() == 15);
    mappa_data::make_empty(&data(), folder.path()).expect("a folder can be written");
    let empty = mappa_data::load(folder.path()).expect("the empty dataset is good");
    assert!(empty.edition.made_up && empty.page_years().count() == 1);
}
