//! All that some pages say, line by line, as it was last looked at: a change of any sentence, number or note shows here.
//! `INSTA_UPDATE=always cargo test -p mappa-core --features welsh --test said`, then look at what changed.

mod made;

use mappa_core::area_year::AreaYear;
use mappa_core::dataset::{Kind, OwnFigure, OwnFile};
use mappa_core::link::parse;
use mappa_core::report::{Fact, Noted, Report};
use mappa_core::sentences::{caveat_in_short, explained, finding, notes, source_line, subtitle, usual_text};
use mappa_core::stats::rate_interval;
use mappa_core::stats::{EveryArea, Scale};
use mappa_core::story::{in_welsh, write};
use mappa_core::{AreaId, Dataset, Language, Measure, Number, Year};
use rstest::rstest;
use std::fmt::Write;

/// What a page says, in its order; in brackets the notes that it leads to.
fn page(dataset: &Dataset, address: &str) -> String {
    let (view, notices) = parse(dataset, address);
    let report = Report::new(dataset, &view);
    let mut said = String::new();
    let mut line = |text: String| writeln!(said, "{}", text.trim_end()).expect("memory");
    let fact = |one: &Fact| {
        let held = if one.held { "" } else { " (not held)" };
        format!("  {}: {}{held} {} {:?}", one.label, one.value, one.detail, one.notes)
    };
    let years = |years: &[Year]| years.iter().map(|year| year.text()).collect::<Vec<_>>().join(" ");
    notices.iter().for_each(|notice| line(format!("NOTICE {}", notice.text)));
    line(format!("TITLE {}", report.title));
    line(format!("HEADING {} {}", report.heading, report.year.text()));
    report.lead.iter().for_each(|Noted { text, notes }| line(format!("LEAD {text} {notes:?}")));
    line(format!("NEAREST {} nothing ever: {}", years(&report.nearest), report.nothing_ever));
    for one in &report.rates {
        line(format!("RATE {} {:?} {} {:?}", one.place, one.value, one.how, one.notes));
    }
    line(format!("CHART {}", report.trend_text));
    line(format!("TITLE {}", finding(&report.trend)));
    line(format!("      {}", subtitle(&report.trend)));
    notes(&report.trend).iter().for_each(|one| line(format!("BELOW {one}")));
    line(format!("      {}", source_line(&AreaYear::new(dataset, report.area, report.year))));
    report.trend.breaks.iter().for_each(|one| line(format!("  {} {} (census {})", one.year.text(), one.words, one.census)));
    report.trend.jumps.iter().for_each(|(year, far)| line(format!("  jump {} {}%", year.text(), far.rounded())));
    line(format!(
        "NEXT TO IT {}",
        report.neighbours.iter().map(|&area| dataset.area(area).name.as_str()).collect::<Vec<_>>().join(", ")
    ));
    line("FACTS".into());
    report.facts.iter().for_each(|one| line(fact(one)));
    for topic in &report.topics {
        line("TOPIC".into());
        topic.facts.iter().for_each(|one| line(fact(one)));
        line(format!("  not held: {}", topic.not_held.join("; ")));
    }
    report.sources.iter().for_each(|one| line(format!("SOURCE {one}")));
    report.forces.iter().for_each(|one| line(format!("FORCE {one:?}")));
    line(format!("TABLE {} | {}", report.table.caption, report.table.columns.join(" | ")));
    for row in &report.table.rows {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        line(format!("  {} {} | {}", row.year.text(), if row.has_page { "page" } else { "" }, cells.join(" | ")));
    }
    for (at, note) in report.notes.iter().enumerate() {
        line(format!("NOTE {at} {}", note.text));
        note.sources.iter().for_each(|one| line(format!("  {}; {}; {}", one.publisher, one.title, one.date)));
        note.others.iter().for_each(|one| line(format!("  other: {} {}", one.text, one.why)));
    }
    said
}

/// What the page of every area says of a year.
fn every_area(dataset: &Dataset, year: Year) -> String {
    let all = EveryArea::new(dataset, year);
    let scale = Scale::of(&all);
    let mut said = format!(
        "{}\n{}\n{}\n{scale:?}: {}\n",
        caveat_in_short(dataset.language),
        all.sentence(),
        explained(),
        (0..5).map(|at| scale.text(at, mappa_core::Language::English)).collect::<Vec<_>>().join(", ")
    );
    if let Ok(funnel) = all.funnel {
        writeln!(said, "{} areas, phi {:.3}, tau² {:.5}", funnel.areas, funnel.phi, funnel.tau_squared).expect("memory");
    }
    for one in &all.areas {
        let rate = one.rate.as_ref().map(|rate| format!("{} step {}", rate.number.text(), scale.place(rate)));
        let expected = one.point.map(|point| format!("{:.1} expected", point.expected));
        let parts = [rate, expected, one.usual.map(|usual| usual_text(usual).into())];
        let interval = rate_interval(dataset, one.area, year).map(|(low, high)| format!("{low} to {high}"));
        let parts: Vec<String> = parts.into_iter().chain([interval]).flatten().collect();
        writeln!(said, "{}: {}", dataset.area(one.area).name, parts.join(", ")).expect("memory");
    }
    for (area, ranked) in all.ranks().into_iter().take(5) {
        writeln!(said, "{}: {ranked:?}", dataset.area(area).name).expect("memory");
    }
    said
}

#[rstest]
#[case::both_held("area/derbyshire/2016-17/")]
#[case::count_only("area/essex/2019-20/?with=kent~durham")]
#[case::latest("area/durham/")]
#[case::rounded("area/england-and-wales/2020-21/")]
#[case::first_year("area/derbyshire/2010-11/")]
#[case::another_measure("area/norfolk/2019-20/?measure=cat3")]
#[case::not_understood("area/essexx/2019-20/?year=2031-32&with=nowhere&measure=cat9")]
fn of_the_fixture(#[case] address: &str) {
    insta::assert_snapshot!(name(address), page(&made::fixture(), address));
}

#[rstest]
#[case::most_is_held("area/kent/2018-19/")]
#[case::all_areas("area/england-and-wales/2023-24/?measure=total")]
fn of_the_full_dataset(#[case] address: &str) {
    insta::assert_snapshot!(["full_", &name(address)].concat(), page(&made::full(), address));
}

/// An address as the name of a file.
fn name(address: &str) -> String {
    address.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

#[test]
fn of_every_area() {
    let (fixture, full) = (made::fixture(), made::full());
    insta::assert_snapshot!("every_area_2019_20", every_area(&fixture, made::year("2019/20")));
    insta::assert_snapshot!("every_area_2016_17", every_area(&fixture, made::year("2016/17")));
    insta::assert_snapshot!("full_every_area_2014_15", every_area(&full, made::year("2014/15")));
}

#[test]
fn of_a_file_of_the_readers_own() {
    let fixture = made::fixture();
    let (kent, year) = (fixture.area_of_slug("kent").expect("Kent"), made::year("2022/23"));
    let one = |area: AreaId, measure, number| OwnFigure { area, year, measure, kind: Kind::Published, number };
    let figures = [
        one(kent, Measure::Rso, Number::Whole(2_000)),
        one(kent, Measure::Cat2, Number::Whole(1)),
        one(fixture.benchmark().expect("it is there"), Measure::RsoRate, Number::Tenths(1_251)),
    ];
    let own = fixture.with_own(OwnFile { name: "tables.xlsx", is_workbook: true }, &figures);
    let table = fixture.with_own(OwnFile { name: "mine.csv", is_workbook: false }, &figures);
    let stories = [&own, &table].map(|dataset| story(dataset, kent, year, &[])).concat();
    insta::assert_snapshot!("own_file", [page(&own, "area/kent/2022-23/"), stories].concat());
}

/// A story as it is laid out, with how many figures each sentence rests on.
fn story(dataset: &Dataset, area: AreaId, year: Year, with: &[AreaId]) -> String {
    let write = if dataset.language == Language::Welsh { in_welsh } else { write };
    let mut said = format!("STORY {} {}\n", dataset.area(area).name, year.text());
    let story = write(dataset, area, year, with);
    for (angle, one) in story.headlines {
        writeln!(said, "{}: {} [{}]", angle.label(), one.text, one.cites.len()).expect("memory");
    }
    for part in story.parts {
        let sentences = part.sentences.into_iter().map(|one| format!("{} [{}]", one.text, one.cites.len()));
        writeln!(said, "{}: {}", part.kind.label(), sentences.collect::<Vec<_>>().join(" ")).expect("memory");
    }
    story.before_printing.into_iter().for_each(|line| said += &format!("{line}\n"));
    said
}

#[test]
fn of_stories_to_be_printed() {
    let (fixture, full) = (made::fixture(), made::full());
    let welsh = Dataset { language: Language::Welsh, ..full.clone() };
    let rare = made::with(&[
        ("kent", "2018/19", "rso", "10"),
        ("kent", "2019/20", "rso", "nil"),
        ("gwent", "2019/20", "rso", "nil"),
        ("kent", "2019/20", "cat2", "1"),
        ("kent", "2019/20", "shpo", "nil"),
        ("kent", "2020/21", "rso", "p1"),
        ("kent", "2021/22", "rso", "~900"),
        ("kent", "2022/23", "rso_rate", "104"),
    ]);
    let rare_in_welsh = Dataset { language: Language::Welsh, ..rare.clone() };
    let years = ["2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
    let told = [
        (&fixture, "derbyshire", "2016/17"),
        (&fixture, "essex", "2019/20"),
        (&full, "kent", "2019/20"),
        (&welsh, "gwent", "2016/17"),
        (&rare_in_welsh, "gwent", "2019/20"),
    ];
    let told = told.into_iter().chain(years.map(|year| (&rare, "kent", year)));
    let area = |dataset: &Dataset, slug: &str| dataset.area_of_slug(slug).expect("an area");
    let told = told.map(|(dataset, slug, year)| story(dataset, area(dataset, slug), made::year(year), &[]));
    insta::assert_snapshot!("stories", told.collect::<Vec<_>>().join("\n"));
    // where little is held: nothing in any year, nothing in this one, no number, few other figures; and areas beside one
    let gaps = [
        ("kent", "2022/23", vec![]),
        ("essex", "2020/21", vec![]),
        ("derbyshire", "2018/19", vec![]),
        ("northumbria", "2022/23", vec!["durham", "cumbria", "kent", "cleveland"]),
        ("cleveland", "2019/20", vec!["durham"]),
        ("england-and-wales", "2017/18", vec![]),
    ];
    let told = |dataset: &Dataset| {
        let told = gaps.iter().map(|(slug, year, with)| {
            let with: Vec<AreaId> = with.iter().map(|slug| area(dataset, slug)).collect();
            story(dataset, area(dataset, slug), made::year(year), &with)
        });
        told.collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!("stories_with_gaps", told(&fixture));
    let welsh = Dataset { language: Language::Welsh, ..fixture.clone() };
    insta::assert_snapshot!("stories_with_gaps_in_welsh", told(&welsh));
}
