//! The two newspaper stories of the product's contract, stated whole on their pages, number for number.

mod made;

use made::fixture;
use mappa_core::area_year::AreaYear;
use mappa_core::link::parse;
use mappa_core::report::Report;
use mappa_core::sentences;

fn report(address: &str) -> Report {
    let dataset = fixture();
    let (view, notices) = parse(&dataset, address);
    assert_eq!(notices, []);
    Report::new(&dataset, &view)
}

/// Everything that a report says, as lines.
fn lines(report: &Report) -> Vec<String> {
    let facts = report.facts.iter().map(|fact| format!("{} | {} | {}", fact.value, fact.detail, fact.label));
    let topics = report.topics.iter().flat_map(|topic| &topic.facts).map(|fact| format!("{}: {}", fact.label, fact.value));
    let lead = report.lead.iter().map(|noted| noted.text.clone());
    lead.chain(facts).chain(topics).collect()
}

fn assert_says(report: &Report, wanted: &[&str]) {
    let lines = lines(report);
    for line in wanted {
        assert!(lines.iter().any(|said| said == line), "not said: {line}\nsaid: {lines:#?}");
    }
}

#[test]
fn derbyshire_2016_17_is_told_as_in_the_burton_mail() {
    let report = report("area/derbyshire/2016-17/");
    assert_says(
        &report,
        &[
            "On 31 March 2017, 1,154 registered sex offenders were managed in the Derbyshire police force area: 125.2 for every 100,000 people aged 10 and over.",
            "That is 16% higher than the England and Wales rate of 108.",
            "1 in 799 | people aged 10 and over | The same rate, put another way.",
            "+4% | in a year | The number rose by 48 (4%) in a year, about the same as in England and Wales.",
            "+54% | since 2010/11 | Since 2010/11 it has risen by 54%, from 749 (50% in England and Wales).",
            "118 to 133 | per 100,000 people aged 10+ (95%) | If this number is one outcome of chance around an underlying rate, that rate is likely to be between 118 and 133 per 100,000 people aged 10+ (95% confidence interval). Use it to compare with England and Wales, not with last year: most of the people are the same. The difference from England and Wales is more than chance alone would explain.",
            "Lifetime notification requirements revoked: 15",
            "Cautioned or convicted for breaching notification requirements: 14",
            "Registered sex offenders returned to custody for breach of licence: 3",
            "SHPOs or SOPOs: 100",
            "Notification orders: 4",
        ],
    );
    assert_eq!(
        report.sources,
        [
            "Source: Ministry of Justice MAPPA figures for 2016/17, as reported by Belper News, about 2017; Burton Mail, 3 November 2017."
        ]
    );
}

#[test]
fn essex_2019_20_is_told_as_in_the_clacton_gazette() {
    let report = report("area/essex/2019-20/");
    assert_says(
        &report,
        &[
            "On 31 March 2020, 1,596 registered sex offenders were managed in the Essex police force area: 99 for every 100,000 people aged 10 and over.",
            "That is 18% lower than the England and Wales rate of 119 (worked out before rounding).",
            "+7% | in a year | The number rose by 100 (7%) in a year; in England and Wales it rose by 4%.",
            "Category 2: violent and other sexual offenders: 351",
            "Cautioned or convicted for breaching notification requirements: 11",
            "Lifetime notification requirements revoked: none",
        ],
    );
}

#[test]
fn every_number_of_the_stories_has_a_note() {
    for address in ["area/derbyshire/2016-17/", "area/essex/2019-20/"] {
        let report = report(address);
        let notes = report.notes.len();
        let facts = report.facts.iter().chain(report.topics.iter().flat_map(|topic| &topic.facts));
        for fact in facts.filter(|fact| fact.held && fact.value.chars().any(|c| c.is_ascii_digit())) {
            assert!(!fact.notes.is_empty(), "{address}: no note on {fact:?}");
            assert!(fact.notes.iter().all(|number| (1..=notes).contains(number)), "{fact:?}");
        }
        for note in &report.notes {
            assert!(note.sources.iter().all(|source| !source.publisher.is_empty() && !source.date.is_empty()), "{note:?}");
        }
    }
}

#[test]
fn an_area_with_nothing_says_so_and_offers_its_neighbours() {
    let report = report("area/kent/");
    assert!(report.nothing_ever && report.nearest.is_empty() && report.lead.len() == 1);
    assert!(report.lead[0].text.ends_with(". That does not mean there were none."));
    let dataset = fixture();
    let names: Vec<_> = report.neighbours.iter().map(|&area| dataset.area(area).name.as_str()).collect();
    assert_eq!(names, ["London", "Sussex"]);
    assert_eq!(report.rates[1].value.as_deref(), Some("130.9"), "England and Wales stands beside it all the same");
}

#[test]
fn a_year_without_figures_names_the_nearest_that_has() {
    let nearest = |address: &str| report(address).nearest.iter().map(|year| year.text()).collect::<Vec<_>>();
    assert_eq!(nearest("area/essex/2014-15/"), ["2018/19"]);
    assert_eq!(nearest("area/derbyshire/2012-13/"), ["2010/11", "2013/14"]);
    assert_eq!(nearest("area/derbyshire/2019-20/"), ["2016/17"]);
}

#[test]
fn what_other_sources_say_stands_in_the_note() {
    let report = report("area/sussex/2018-19/");
    let others = report.notes.iter().flat_map(|note| &note.others);
    let others: Vec<String> = others.map(|other| [other.text.as_str(), &other.why].concat()).collect();
    let said = "Another source gives 1,707 (Registered sexual offenders, Sussex, 2018/19): a later story's value; the first published 1,702 fits its own rate";
    assert!(others.iter().any(|other| other == said), "{others:#?}");
}

#[test]
fn a_police_force_is_credited_for_its_own_count() {
    let dataset = fixture();
    let (view, _) = parse(&dataset, "area/west-mercia/2014-15/");
    let area = view.area(&dataset).expect("an area");
    let credits = sentences::sources(&AreaYear::new(&dataset, area, view.year(&dataset)));
    assert_eq!(credits[0], "Source: West Mercia Police, in answer to a request.");
    assert_eq!(credits[1], "Rate calculated by MAPPA Atlas from ONS population estimates.");
}
