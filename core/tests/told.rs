//! What the chart says of a year when it is asked: value, kind and source of each line, or why it has none.

mod made;

use made::{fixture, with};
use mappa_core::dataset::SourceType;
use mappa_core::link::parse;
use mappa_core::report::Report;
use mappa_core::sentences::told;
use mappa_core::{Dataset, Language};

/// What is said of each year of a view's chart, a sentence a paragraph.
fn said(dataset: &Dataset, address: &str) -> String {
    let (view, _) = parse(dataset, address);
    let report = Report::new(dataset, &view);
    let years = 0..report.trend.years.len();
    years.map(|index| told(dataset, report.area, &view.with, &report.trend, index)).collect::<Vec<_>>().join("\n\n")
}

/// What is said of 2019/20 in Essex, where the chart has just these figures.
fn of(figures: &[(&str, &str, &str, &str)], query: &str) -> String {
    let dataset = with(figures);
    let address = ["area/essex/2019-20/?from=2019-20", query].concat();
    said(&dataset, &address).split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn every_year_of_a_chart_is_told() {
    let dataset = fixture();
    let addresses = [
        "area/derbyshire/",
        "area/essex/2019-20/?with=kent~durham",
        "area/england-and-wales/?with=west-mercia",
        "area/norfolk/?measure=cat3&with=england-and-wales",
        "area/west-mercia/?from=2012-13",
    ];
    let all: Vec<String> = addresses.iter().map(|address| [address, "\n\n", &said(&dataset, address), "\n"].concat()).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn each_kind_of_figure_and_each_reason_for_none_has_its_words() {
    let essex = |measure, value| of(&[("essex", "2019/20", measure, value)], "");
    let line = |said: String| said.lines().nth(1).map(|line| line.split(" (").next().unwrap_or_default().to_owned());
    let told = |measure, value| line(essex(measure, value)).expect("a line");
    assert_eq!(told("rso_rate", "99"), "Essex 99, published figure");
    assert_eq!(told("rso_rate", "d99"), "Essex 99, worked out from a published figure");
    assert_eq!(told("rso_rate", "p99"), "Essex 99, the police force’s own figure;");
    assert_eq!(told("rso", "1596"), "Essex 98.5, calculated by MAPPA Atlas");
    assert_eq!(told("rso", "~1600"), "Essex about 99, our estimate");
    assert_eq!(told("rso", "p1596"), "Essex 98.5, calculated by MAPPA Atlas from the police force’s own figure;");
    assert_eq!(told("rso", "supp"), "Essex: withheld;");
    assert_eq!(told("rso", "none"), "Essex: not collected;");
    let counted = |value| line(of(&[("essex", "2019/20", "cat2", value), ("essex", "2020/21", "cat2", "9")], "&measure=cat2"));
    for (value, words) in [
        ("351", "Essex 351, published"),
        ("~350", "Essex about 350, published, rounded"),
        ("p351", "Essex 351, the police force’s own figure."),
        ("nil", "Essex 0, published as none"),
        ("supp", "Essex: withheld."),
    ] {
        assert_eq!(counted(value).as_deref(), Some(words));
    }
}

#[test]
fn sources_are_told_once_they_are_there_and_a_readers_own_file_is_named_as_one() {
    let mut dataset = fixture();
    let address = "area/essex/2019-20/?from=2019-20";
    let first = |dataset: &Dataset| said(dataset, address).split("\n\n").next().unwrap_or_default().to_owned();
    assert!(first(&dataset).contains("(Clacton and Frinton Gazette"), "{}", first(&dataset));
    let sources = std::mem::take(&mut dataset.sources);
    assert_eq!(first(&dataset), "2019/20:\nEssex 99, published figure;\nEngland and Wales 119, published figure.");
    dataset.sources = sources.clone();
    dataset.edition.made_up = true;
    assert!(first(&dataset).contains("Essex 99, published figure (made up, for testing);"));
    dataset.edition.made_up = false;
    dataset.sources.iter_mut().for_each(|source| source.kind = SourceType::Own);
    assert!(first(&dataset).contains("Essex 99, from your file;"));
    dataset.sources = sources;
    dataset.language = Language::Welsh;
    if cfg!(feature = "welsh") {
        assert!(first(&dataset).contains("Essex 99, ffigur cyhoeddedig ("), "{}", first(&dataset));
    }
    assert_eq!(told_of_no_year(&dataset), "");
}

fn told_of_no_year(dataset: &Dataset) -> String {
    let (view, _) = parse(dataset, "area/essex/");
    let report = Report::new(dataset, &view);
    told(dataset, report.area, &view.with, &report.trend, 99)
}
