//! Every branch of every sentence, on real areas.

mod made;

use made::{with, year};
use mappa_core::area_year::AreaYear;
use mappa_core::sentences::{
    LONGEST_DESCRIPTION, comparison, description, description_of_year, headline, in_a_year, latest, one_in,
};
use mappa_core::sentences::{since_first, sources};
use mappa_core::summary::Summary;
use rstest::rstest;

const EW: &str = "england-and-wales";

#[rstest]
#[case::whole("essex", "2019/20", &[("rso", "1596"), ("rso_rate", "99")],
    "On 31 March 2020, 1,596 registered sex offenders were managed in the Essex police force area: 99 for every 100,000 people aged 10 and over.")]
#[case::calculated("essex", "2019/20", &[("rso", "1596")],
    "On 31 March 2020, 1,596 registered sex offenders were managed in the Essex police force area: 98.5 for every 100,000 people aged 10 and over.")]
#[case::approximate("derbyshire", "2010/11", &[("rso", "749")],
    "On 31 March 2011, 749 registered sex offenders were managed in the Derbyshire police force area: about 83 for every 100,000 people aged 10 and over.")]
#[case::rate_only("kent", "2022/23", &[("rso_rate", "104")],
    "On 31 March 2023 there were 104 registered sex offenders for every 100,000 people aged 10 and over in the Kent police force area; we do not have the number.")]
#[case::rate_with_suppressed_count("kent", "2022/23", &[("rso_rate", "104"), ("rso", "supp")],
    "On 31 March 2023 there were 104 registered sex offenders for every 100,000 people aged 10 and over in the Kent police force area; the number was withheld by the publisher.")]
#[case::rate_with_uncollected_count("kent", "2022/23", &[("rso_rate", "104"), ("rso", "none")],
    "On 31 March 2023 there were 104 registered sex offenders for every 100,000 people aged 10 and over in the Kent police force area; the number was not collected.")]
#[case::nothing("kent", "2022/23", &[],
    "We do not have the number of registered sex offenders in the Kent police force area on 31 March 2023. That does not mean there were none.")]
#[case::suppressed("kent", "2022/23", &[("rso", "supp")],
    "The number of registered sex offenders in the Kent police force area on 31 March 2023 was withheld by the publisher.")]
#[case::not_collected("kent", "2022/23", &[("rso", "none")],
    "The number of registered sex offenders in the Kent police force area on 31 March 2023 was not collected.")]
#[case::nil("kent", "2022/23", &[("rso", "nil")],
    "On 31 March 2023, no registered sex offenders were managed in the Kent police force area.")]
#[case::one("kent", "2019/20", &[("rso", "1"), ("rso_rate", "0.1")],
    "On 31 March 2020, 1 registered sex offender was managed in the Kent police force area: 0.1 for every 100,000 people aged 10 and over.")]
#[case::rounded(EW, "2020/21", &[("rso", "~64300"), ("rso_rate", "122")],
    "On 31 March 2021, about 64,300 registered sex offenders were managed in England and Wales: 122 for every 100,000 people aged 10 and over.")]
#[case::police("west-mercia", "2014/15", &[("rso", "p1071"), ("rso_rate", "97")],
    "On 31 March 2015, 1,071 registered sex offenders were managed in the West Mercia police force area, according to the force’s own figures: 97 for every 100,000 people aged 10 and over.")]
#[case::london("london", "2019/20", &[("rso_rate", "96")],
    "On 31 March 2020 there were 96 registered sex offenders for every 100,000 people aged 10 and over in the London police force area; we do not have the number.")]
fn the_headline(#[case] area: &str, #[case] when: &str, #[case] figures: &[(&str, &str)], #[case] said: &str) {
    let figures: Vec<_> = figures.iter().map(|&(measure, value)| (area, when, measure, value)).collect();
    let dataset = with(&figures);
    let sentence = headline(&AreaYear::new(&dataset, dataset.area_of_slug(area).expect("an area"), year(when)));
    assert_eq!(sentence.text, said);
    // whatever is stated, an absence too, says where it stands; only of what nobody published there is nothing to cite
    assert_eq!(sentence.cites.is_empty(), figures.is_empty());
}

#[test]
fn a_count_without_a_population_has_no_rate() {
    let mut dataset = with(&[("kent", "2019/20", "rso", "1000")]);
    dataset.populations.estimates.clear();
    let said = headline(&AreaYear::new(&dataset, dataset.area_of_slug("kent").expect("Kent"), year("2019/20"))).text;
    assert_eq!(
        said,
        "On 31 March 2020, 1,000 registered sex offenders were managed in the Kent police force area. We do not have a matching population estimate, so there is no rate."
    );
}

#[rstest]
#[case::higher_by_counts(
    "derbyshire",
    "2016/17",
    "rso 1154 rso_rate 125.2",
    "rso 55236 rso_rate 108",
    Some("That is 16% higher than the England and Wales rate of 108.")
)]
#[case::lower_by_counts(
    "essex",
    "2019/20",
    "rso 1596 rso_rate 99",
    "rso 62435 rso_rate 119",
    Some("That is 18% lower than the England and Wales rate of 119 (worked out before rounding).")
)]
#[case::same(
    "essex",
    "2019/20",
    "rso_rate 119",
    "rso_rate 119",
    Some("That is about the same as the England and Wales rate of 119.")
)]
#[case::printed_with_about(
    "durham",
    "2023/24",
    "rso_rate 196",
    "rso_rate 131",
    Some("That is about 50% higher than the England and Wales rate of 131.")
)]
#[case::never_from_approximate(
    "derbyshire",
    "2010/11",
    "rso 749",
    "rso_rate 76",
    Some("We have not compared this with England and Wales because one of the two rates is approximate.")
)]
#[case::no_benchmark("essex", "2019/20", "rso_rate 99", "", Some("We do not have an England and Wales rate for 2019/20."))]
#[case::no_rate("essex", "2019/20", "", "rso_rate 119", None)]
#[case::is_benchmark(EW, "2019/20", "", "rso_rate 119", None)]
fn the_comparison(#[case] area: &str, #[case] when: &str, #[case] ours: &str, #[case] theirs: &str, #[case] said: Option<&str>) {
    let mut figures = pairs(area, when, ours);
    figures.extend(pairs(EW, when, theirs));
    let dataset = with(&figures);
    let text = comparison(&Summary::of(&dataset, dataset.area_of_slug(area).expect("an area"), year(when)))
        .map(|sentence| sentence.text);
    assert_eq!(text.as_deref(), said);
}

fn pairs<'a>(area: &'a str, when: &'a str, text: &'a str) -> Vec<(&'a str, &'a str, &'a str, &'a str)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.chunks(2).map(|pair| (area, when, pair[0], pair[1])).collect()
}

#[rstest]
#[case::exact("derbyshire", "2016/17", "rso 1154 rso_rate 125.2", Some("That is one in 799."))]
#[case::from_a_decimal("derbyshire", "2016/17", "rso_rate 125.2", Some("That is one in 799."))]
#[case::to_the_nearest_ten("durham", "2023/24", "rso_rate 79", Some("That is about one in 1,270."))]
#[case::approximate("derbyshire", "2010/11", "rso 749", Some("That is about one in 1,200."))]
#[case::nil("derbyshire", "2016/17", "rso nil", None)]
#[case::nothing("derbyshire", "2016/17", "", None)]
fn one_in_n(#[case] area: &str, #[case] when: &str, #[case] figures: &str, #[case] said: Option<&str>) {
    let dataset = with(&pairs(area, when, figures));
    let text =
        one_in(&Summary::of(&dataset, dataset.area_of_slug(area).expect("an area"), year(when))).map(|sentence| sentence.text);
    assert_eq!(text.as_deref(), said);
}

/// Derbyshire's and England and Wales's counts of a first year and of 2016/17; an empty one is not held.
fn between(first: &str, [before, after, ew_before, ew_after]: [&str; 4]) -> mappa_core::Dataset {
    let figures =
        [("derbyshire", first, before), ("derbyshire", "2016/17", after), (EW, first, ew_before), (EW, "2016/17", ew_after)];
    let held = figures.iter().filter(|figure| !figure.2.is_empty());
    with(&held.map(|&(area, when, value)| (area, when, "rso", value)).collect::<Vec<_>>())
}

#[rstest]
#[case::rose(
    "1106",
    "1154",
    "52770",
    "55236",
    Some("The number rose by 48 (4%) in a year, about the same as in England and Wales.")
)]
#[case::fell("1154", "1106", "52770", "55236", Some("The number fell by 48 (4%) in a year; in England and Wales it rose by 5%."))]
#[case::both_fell(
    "1154",
    "1106",
    "55236",
    "52770",
    Some("The number fell by 48 (4%) in a year, about the same as in England and Wales.")
)]
#[case::unchanged(
    "1106",
    "1106",
    "52770",
    "52770",
    Some("The number did not change in a year, about the same as in England and Wales.")
)]
#[case::no_benchmark("1106", "1154", "", "", Some("The number rose by 48 (4%) in a year."))]
#[case::tiny_share("10000", "10001", "", "", Some("The number rose by 1 (less than 1%) in a year."))]
#[case::few("12", "18", "", "", Some("The number rose by 6 in a year."))]
#[case::rounded("~1100", "1154", "", "", Some("The number rose by about 54 (about 5%) in a year."))]
#[case::remarkable(
    "1000",
    "1200",
    "",
    "",
    Some(
        "The number rose by 200 (20%) in a year. This is a very large change for one year. Check it against the Ministry’s tables before using it."
    )
)]
#[case::other_basis(
    "p1106",
    "1154",
    "",
    "",
    Some(
        "We do not show the change since the year before because one figure is the force’s own and may have been counted differently."
    )
)]
#[case::no_last_year(
    "",
    "1154",
    "",
    "",
    Some("We cannot show the change since the year before because we do not have that year’s figure.")
)]
#[case::no_count("1106", "", "", "", None)]
fn the_change_in_a_year(
    #[case] before: &str,
    #[case] after: &str,
    #[case] ew_before: &str,
    #[case] ew_after: &str,
    #[case] said: Option<&str>,
) {
    let dataset = between("2015/16", [before, after, ew_before, ew_after]);
    let derbyshire = dataset.area_of_slug("derbyshire").expect("Derbyshire");
    assert_eq!(in_a_year(&Summary::of(&dataset, derbyshire, year("2016/17"))).map(|sentence| sentence.text).as_deref(), said);
}

#[rstest]
#[case::risen("749", "1154", "36921", "55236", Some("Since 2010/11 it has risen by 54%, from 749 (50% in England and Wales)."))]
#[case::fallen(
    "1154",
    "749",
    "36921",
    "55236",
    Some("Since 2010/11 it has fallen by 35%, from 1,154 (in England and Wales it has risen by 50%).")
)]
#[case::no_benchmark("749", "1154", "", "", Some("Since 2010/11 it has risen by 54%, from 749."))]
#[case::same("749", "749", "", "", Some("Since 2010/11 it has not changed, from 749."))]
#[case::same_beside_a_fall(
    "749",
    "749",
    "55236",
    "36921",
    Some("Since 2010/11 it has not changed, from 749 (in England and Wales it has fallen by 33%).")
)]
#[case::fallen_beside_the_same(
    "1154",
    "749",
    "36921",
    "36921",
    Some("Since 2010/11 it has fallen by 35%, from 1,154 (in England and Wales it has not changed).")
)]
#[case::no_first_year(
    "",
    "1154",
    "",
    "",
    Some("We cannot show the change since 2010/11 because we do not have that year’s figure.")
)]
fn the_change_since_the_first_year(
    #[case] before: &str,
    #[case] after: &str,
    #[case] ew_before: &str,
    #[case] ew_after: &str,
    #[case] said: Option<&str>,
) {
    let dataset = between("2010/11", [before, after, ew_before, ew_after]);
    let derbyshire = dataset.area_of_slug("derbyshire").expect("Derbyshire");
    assert_eq!(since_first(&Summary::of(&dataset, derbyshire, year("2016/17"))).map(|sentence| sentence.text).as_deref(), said);
}

#[test]
fn a_break_bars_only_what_it_affects() {
    use mappa_core::Measure;
    use mappa_core::dataset::{Affects, Break, Scope};
    let dataset = made::fixture();
    let (before, after) = (year("2020/21"), year("2021/22"));
    assert!(dataset.break_between(Measure::RsoRate, before, after).is_some(), "the Census rebasing breaks rates");
    assert!(dataset.break_between(Measure::Rso, before, after).is_none(), "and leaves counts alone");
    assert!(dataset.break_between(Measure::TotalL2, year("2007/08"), year("2008/09")).is_some(), "levels break together");
    assert!(dataset.break_between(Measure::Cat2, year("2007/08"), year("2008/09")).is_some());
    let mut dataset = with(&[(EW, "2007/08", "rso", "16000"), (EW, "2008/09", "rso", "11000")]);
    let words = "Counted otherwise.".into();
    dataset.breaks.push(Break { scope: Scope::One(Measure::Rso), year: year("2008/09"), affects: Affects::Count, words });
    let at = |text| AreaYear::new(&dataset, dataset.benchmark().expect("England and Wales"), year(text));
    let broken = mappa_core::change::change(&at("2007/08"), &at("2008/09"));
    assert!(matches!(broken, Err(mappa_core::change::NoChange::Broken(_))), "{broken:?}");
}

#[test]
fn an_approximate_rate_says_which_population_stands_in() {
    let dataset = with(&[("cleveland", "2012/13", "rso", "700")]);
    let credits = sources(&AreaYear::new(&dataset, dataset.area_of_slug("cleveland").expect("Cleveland"), year("2012/13")));
    assert_eq!(
        credits.last().map(String::as_str),
        Some("Rate calculated by MAPPA Atlas from ONS population estimates for mid-2011, one year out, so it is approximate.")
    );
}

#[rstest]
#[case::both(
    "derbyshire",
    "2016/17",
    "rso 1154 rso_rate 125.2",
    "rso 55236 rso_rate 108",
    "1,154 registered sex offenders were managed in the Derbyshire police area on 31 March 2017, a rate 16% above England and Wales. Not a measure of safety.",
    "2016/17: 1,154 registered sex offenders in the Derbyshire police area, 125.2 per 100,000 people aged 10+. Not a measure of safety."
)]
#[case::rate_only(
    "kent",
    "2022/23",
    "rso_rate 104",
    "rso_rate 104",
    "104 registered sex offenders per 100,000 people aged 10+ in the Kent police area on 31 March 2023. Not a measure of safety.",
    "2022/23: 104 registered sex offenders per 100,000 people aged 10+ in the Kent police area. Not a measure of safety."
)]
#[case::nothing(
    "kent",
    "2022/23",
    "",
    "",
    "We do not have figures for Kent. See England and Wales, neighbouring areas and where to find the Ministry’s tables.",
    "We do not have figures for Kent in 2022/23. See England and Wales, neighbouring areas and where to find the Ministry’s tables."
)]
fn what_a_page_says_of_itself(
    #[case] area: &str,
    #[case] when: &str,
    #[case] ours: &str,
    #[case] theirs: &str,
    #[case] said: &str,
    #[case] of_year: &str,
) {
    let mut figures = pairs(area, when, ours);
    figures.extend(pairs(EW, when, theirs));
    let dataset = with(&figures);
    let summary = Summary::of(&dataset, dataset.area_of_slug(area).expect("an area"), year(when));
    assert_eq!(description(&summary), said);
    assert_eq!(description_of_year(&summary), of_year);
}

#[test]
fn a_rate_without_a_number_is_put_another_way_too() {
    let dataset = with(&[("kent", "2022/23", "rso_rate", "104")]);
    let (view, _) = mappa_core::link::parse(&dataset, "area/kent/2022-23/");
    let facts = mappa_core::report::Report::new(&dataset, &view).facts;
    assert!(facts.iter().any(|fact| fact.value == "about 1 in 960"), "{facts:?}");
}

#[test]
fn a_description_compares_as_long_as_there_is_room_for_it() {
    let mut dataset = with(&[("kent", "2016/17", "rso", "1154"), (EW, "2016/17", "rso", "55236")]);
    let kent = dataset.area_of_slug("kent").expect("Kent");
    let mut longest = 0;
    for letters in 1..LONGEST_DESCRIPTION {
        dataset.areas[kent.index()].name = "x".repeat(letters);
        let said = description(&Summary::of(&dataset, kent, year("2016/17")));
        longest = longest.max(if said.contains("England and Wales") { said.chars().count() } else { 0 });
    }
    assert_eq!(longest, LONGEST_DESCRIPTION);
}

#[test]
fn a_place_without_a_rate_says_why() {
    let mut dataset = with(&[("kent", "2019/20", "rso", "1000")]);
    dataset.populations.estimates.clear();
    let why = |address| {
        let (view, _) = mappa_core::link::parse(&dataset, address);
        mappa_core::report::Report::new(&dataset, &view).rates.into_iter().map(|one| one.how).collect::<Vec<_>>()
    };
    assert_eq!(why("area/kent/2019-20/"), ["no matching population estimate", "we do not have it"]);
}

#[test]
fn a_title_says_the_rate_or_that_there_is_no_figure() {
    use mappa_core::link::parse;
    use mappa_core::report::Report;
    let mut dataset = with(&[("kent", "2019/20", "rso", "1000"), ("kent", "2022/23", "rso_rate", "104")]);
    dataset.populations.estimates.clear();
    for (address, title) in [
        ("", "Sex offenders by police area: MAPPA figures for England and Wales"),
        ("area/kent/", "Kent 2022/23: 104 registered sex offenders per 100,000 people aged 10+"),
        ("area/kent/2022-23/", "Registered sex offenders in the Kent police area, 2022/23: 104 per 100,000 people aged 10+"),
        ("area/kent/2019-20/", "Registered sex offenders in the Kent police area, 2019/20"),
        ("area/kent/2020-21/", "Registered sex offenders in the Kent police area, 2020/21 (no figures)"),
        ("area/essex/", "Essex police area: registered sex offenders (no figures yet)"),
    ] {
        assert_eq!(Report::new(&dataset, &parse(&dataset, address).0).title, title, "{address}");
    }
}

#[test]
fn a_description_is_short_and_the_line_on_the_latest_year_is_there_only_where_there_are_later_ones() {
    for language in [mappa_core::Language::English, mappa_core::Language::Welsh] {
        for dataset in [made::fixture(), made::full()] {
            let dataset = mappa_core::Dataset { language, ..dataset };
            for area in dataset.area_ids() {
                let (last, told) = (dataset.latest_year(area), latest(&dataset, area));
                assert_eq!(told.is_some(), last != dataset.last_year(), "{told:?}");
                assert!(told.is_none_or(|told| told.contains(&last.text())));
                for year in dataset.page_years() {
                    let summary = Summary::of(&dataset, area, year);
                    for said in [description(&summary), description_of_year(&summary)] {
                        assert!(said.chars().count() <= LONGEST_DESCRIPTION && said.ends_with('.'), "{said}");
                    }
                }
            }
        }
    }
}
