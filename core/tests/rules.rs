//! The rules of the figures, on real areas: which rate is shown, what chance could do, which years are in doubt, what of a change is
//! people.

mod made;

use made::{fixture, full, with, year};
use mappa_core::area_year::History;
use mappa_core::rate::{Basis, rate};
use mappa_core::sentences::{chance, comparison, doubt, growth, in_a_year, since_first};
use mappa_core::stats::{Difference, EveryArea, Growth, Ratio};
use mappa_core::story::{Verdict, check, write};
use mappa_core::summary::Summary;
use mappa_core::{AreaId, Dataset, Language};

const EW: &str = "england-and-wales";

fn id(dataset: &Dataset, slug: &str) -> AreaId {
    dataset.area_of_slug(slug).expect("an area")
}

fn summary<'a>(dataset: &'a Dataset, slug: &str, when: &str) -> Summary<'a> {
    Summary::of(dataset, id(dataset, slug), year(when))
}

#[test]
fn of_the_rates_the_published_comes_first_then_ours_if_exact_then_one_that_others_derived() {
    let shown = |when: &str, figures: &[(&str, &str)]| {
        let figures: Vec<_> = figures.iter().map(|&(measure, value)| (EW, when, measure, value)).collect();
        let dataset = with(&figures);
        let shown = rate(&dataset, id(&dataset, EW), year(when)).expect("a rate");
        (shown.number.text(), matches!(shown.basis, Basis::Calculated { .. }))
    };
    assert_eq!(shown("2023/24", &[("rso", "70052"), ("rso_rate", "131")]), ("131".into(), false));
    assert_eq!(shown("2023/24", &[("rso", "70052"), ("rso_rate", "d131")]), ("130.9".into(), true));
    assert_eq!(
        shown("2023/24", &[("rso", "~70052"), ("rso_rate", "d131")]),
        ("131".into(), false),
        "a rounded count is not exact"
    );
    assert_eq!(shown("2010/11", &[("rso", "36921"), ("rso_rate", "d76")]), ("76".into(), false), "nor a population a year off");
    assert_eq!(shown("2023/24", &[("rso_rate", "d131")]), ("131".into(), false));
    // of the fixture, whose rate of England and Wales is derived
    let fixture = fixture();
    assert_eq!(rate(&fixture, id(&fixture, EW), year("2023/24")).expect("a rate").number.text(), "130.9");
}

#[test]
fn the_ratio_to_england_and_wales_of_three_areas_is_as_by_hand() {
    let dataset = fixture();
    for (slug, when, by_hand) in
        [("derbyshire", "2016/17", [109, 123]), ("essex", "2019/20", [78, 87]), ("durham", "2023/24", [141, 159])]
    {
        let summary = summary(&dataset, slug, when);
        let there = summary.benchmark.expect("England and Wales").exact_share().expect("both are held");
        let Ratio { low, high } = Ratio::of(summary.here.exact_share().expect("both are held"), there).expect("many");
        assert_eq!([low, high].map(|end| (end * 100.0).round() as u32), by_hand, "{slug}");
    }
}

#[test]
fn what_there_is_to_a_difference_is_computed() {
    let dataset = fixture();
    let of = |slug: &str, when: &str| summary(&dataset, slug, when).difference;
    assert_eq!(of("essex", "2019/20"), Some(Difference::Usual), "22 areas are held");
    assert_eq!(of("lancashire", "2019/20"), Some(Difference::Unusual));
    assert_eq!(of("derbyshire", "2016/17"), Some(Difference::Real), "too few areas are held to say what is usual");
    assert_eq!(of("hampshire", "2019/20"), Some(Difference::Chance));
    assert_eq!(of("derbyshire", "2010/11"), None, "the population is not known exactly");
    assert_eq!(of(EW, "2019/20"), None);
    let ends = |slug: &str, when: &str| {
        let text = chance(&summary(&dataset, slug, when)).expect("an interval").1.text;
        text.split("the people are the same. ").last().expect("an end").to_owned()
    };
    let more = "The difference from England and Wales is more than chance alone would explain";
    assert_eq!(ends("essex", "2019/20"), format!("{more}, but not unusual for police areas."));
    assert_eq!(ends("lancashire", "2019/20"), format!("{more}, and outside what is usual for police areas."));
    assert_eq!(ends("derbyshire", "2016/17"), format!("{more}."));
    assert_eq!(ends("hampshire", "2019/20"), "The difference from England and Wales could be chance alone.");
}

#[test]
fn the_spread_says_what_it_rests_on_and_names_no_area() {
    let fixture = fixture();
    let every = EveryArea::new(&fixture, year("2019/20"));
    let text = every.sentence();
    assert_eq!(every.outside_by_chance(), Some(16));
    assert!(text.contains("Based on the 22 areas we have figures for, which are not a fair sample."), "{text}");
    assert!(text.ends_with("Allowing only for chance, 16 of 22 would lie outside."), "{text}");
    for dataset in [&fixture, &full()] {
        for when in dataset.page_years() {
            let text = EveryArea::new(dataset, when).sentence();
            assert!(dataset.police_areas().all(|area| !text.contains(&dataset.area(area).name)), "{text}");
        }
    }
    assert!(every.ranks().is_empty(), "22 of 42 areas have no ranks");
    let ranked = |areas: usize| {
        let slugs = fixture.areas.iter().take(areas).map(|area| (area.slug.as_str(), "2019/20", "rso", "1000"));
        EveryArea::new(&with(&slugs.collect::<Vec<_>>()), year("2019/20")).ranks().len()
    };
    assert_eq!([ranked(39), ranked(40)], [0, 40], "two may be missing");
}

#[test]
fn the_per_cent_is_said_to_be_before_rounding_where_the_printed_rates_give_another() {
    let dataset = fixture();
    let text = |slug, when| comparison(&summary(&dataset, slug, when)).expect("a comparison").text;
    assert_eq!(
        text("essex", "2019/20"),
        "That is 18% lower than the England and Wales rate of 119 (worked out before rounding)."
    );
    assert_eq!(text("derbyshire", "2016/17"), "That is 16% higher than the England and Wales rate of 108.");
    // a reader who divides the one by the other is not told that it is wrong
    let essex = id(&dataset, "essex");
    for (claim, verdict) in [("17%", Verdict::Agrees), ("18%", Verdict::Agrees), ("19%", Verdict::Differs)] {
        let marks =
            check(&dataset, essex, year("2019/20"), &format!("The rate in Essex was {claim} lower than in England and Wales."));
        assert_eq!(marks.iter().map(|mark| mark.verdict).collect::<Vec<_>>(), [verdict], "{claim}");
    }
}

#[test]
fn every_year_between_two_jumps_of_opposite_sign_is_in_doubt() {
    let dataset = fixture();
    let said = |slug: &str, when: &str| doubt(&summary(&dataset, slug, when)).map(|one| one.text);
    let between = "The number for 2020/21 to 2022/23 may have been counted differently. Check before using.";
    for when in ["2020/21", "2021/22", "2022/23", "2023/24"] {
        assert_eq!(said("cleveland", when).as_deref(), Some(between), "{when}");
        let story = write(&dataset, id(&dataset, "cleveland"), year(when), &[]);
        assert!(story.before_printing.iter().any(|line| line == between), "{when}");
    }
    assert_eq!(said("cleveland", "2019/20"), None);
    assert_eq!(said("durham", "2022/23"), None);
    let rise =
        with(&[("kent", "2018/19", "rso", "1000"), ("kent", "2019/20", "rso", "1200"), ("kent", "2020/21", "rso", "1210")]);
    assert_eq!(["2019/20", "2020/21"].map(|when| doubt(&summary(&rise, "kent", when))), [None, None], "one rise is no doubt");
    // a rate alone is looked at too, where both years are of one census
    assert_eq!(
        said("lancashire", "2023/24").as_deref(),
        Some("The rate is very different from a year earlier. Check it against the Ministry’s tables before using it.")
    );
    let later = with(&[
        ("kent", "2015/16", "rso_rate", "100"),
        ("kent", "2016/17", "rso_rate", "130"),
        ("kent", "2017/18", "rso_rate", "131"),
    ]);
    assert_eq!(doubt(&summary(&later, "kent", "2017/18")), None, "only the year of the jump");
    let across = with(&[("kent", "2020/21", "rso_rate", "100"), ("kent", "2021/22", "rso_rate", "130")]);
    assert_eq!(doubt(&summary(&across, "kent", "2021/22")), None, "a new census is no jump");
    let rates = ["100", "130", "131", "100"].iter().zip(["2015/16", "2016/17", "2017/18", "2018/19"]);
    let rates: Vec<_> = rates.map(|(value, when)| ("kent", when, "rso_rate", *value)).collect();
    let rates = with(&rates);
    assert_eq!(
        doubt(&summary(&rates, "kent", "2017/18")).map(|one| one.text).as_deref(),
        Some("The number for 2016/17 to 2017/18 may have been counted differently. Check before using.")
    );
}

#[test]
fn changes_half_a_point_apart_are_about_the_same_and_further_ones_are_not() {
    let said = |after: &str| {
        let dataset = with(&[
            ("kent", "2018/19", "rso", "1000"),
            ("kent", "2019/20", "rso", after),
            (EW, "2018/19", "rso", "10000"),
            (EW, "2019/20", "rso", "10400"),
        ]);
        in_a_year(&summary(&dataset, "kent", "2019/20")).expect("a change").text
    };
    assert_eq!(said("1045"), "The number rose by 45 (5%) in a year, about the same as in England and Wales.");
    assert_eq!(said("1046"), "The number rose by 46 (5%) in a year; in England and Wales it rose by 4%.");
    assert_eq!(said("1035"), "The number rose by 35 (4%) in a year, about the same as in England and Wales.");
    assert_eq!(said("1034"), "The number rose by 34 (3%) in a year; in England and Wales it rose by 4%.");
    assert_eq!(said("960"), "The number fell by 40 (4%) in a year; in England and Wales it rose by 4%.");
}

#[test]
fn the_long_change_falls_back_to_the_earliest_comparable_year() {
    let dataset = with(&[
        ("essex", "2017/18", "rso", "p1400"),
        ("essex", "2018/19", "rso", "1496"),
        ("essex", "2019/20", "rso", "1596"),
        ("essex", "2022/23", "rso", "1855"),
        (EW, "2018/19", "rso", "60000"),
        (EW, "2022/23", "rso", "69000"),
    ]);
    let said = |when: &str| since_first(&summary(&dataset, "essex", when)).map(|one| one.text);
    assert_eq!(said("2022/23").as_deref(), Some("Since 2018/19 it has risen by 24%, from 1,496 (15% in England and Wales)."));
    assert_eq!(said("2019/20"), None, "the year before says it already");
    assert_eq!(said("2021/22"), None, "there is no number to compare");
}

#[test]
fn how_much_of_a_change_is_people_is_exact_and_of_one_census() {
    let dataset = fixture();
    let of = |slug: &str, when: &str| {
        let growth_of = Growth::of(&History::new(&dataset, id(&dataset, slug)), year(when))?;
        Some((growth(&dataset, &growth_of).text, growth_of))
    };
    let mut told = 0;
    for area in dataset.area_ids() {
        for when in dataset.page_years() {
            let Some((text, growth)) = of(&dataset.area(area).slug, &when.text()) else { continue };
            let (before, after) = (i64::from(growth.change.before), i64::from(growth.change.after));
            let expected = i64::from(growth.at_earlier_rate);
            assert_eq!((expected - before).unsigned_abs(), u64::from(growth.by_population()));
            assert_eq!((expected - before) + (after - expected), after - before, "the two parts are the whole: {text}");
            let censuses = [growth.change.from, growth.change.to].map(|year| {
                let denominator = dataset.populations.denominator(area, year).expect("a population");
                assert!(denominator.exact);
                denominator.population.census
            });
            assert_eq!(censuses[0], censuses[1], "{text}");
            told += 1;
        }
    }
    assert!(told > 50, "{told}");
    let (text, _) = of("derbyshire", "2016/17").expect("both are held");
    assert_eq!(
        text,
        "A larger population accounts for 10 of the rise of 99 since 2014/15 (1,055 × 921,976 ÷ 913,104 = 1,065), and a higher rate \
         for the other 89."
    );
    assert_eq!(of("derbyshire", "2010/11"), None);
}

#[test]
fn a_change_in_which_people_or_rate_have_no_part_is_not_parted() {
    let parted = |before: &str, after: &str| {
        let dataset = with(&[("kent", "2016/17", "rso", before), ("kent", "2019/20", "rso", after)]);
        Growth::of(&History::new(&dataset, id(&dataset, "kent")), year("2019/20"))
    };
    let expected = parted("1000", "1200").expect("both have a part").at_earlier_rate.to_string();
    assert_eq!(parted("1000", &expected), None, "the rate is the same");
    assert_eq!(parted("1000", "1000"), None, "the number is the same");
    assert_eq!(parted("20", "25"), None, "so few would be no more by the people alone");
}

#[test]
fn nobody_is_a_share_of_no_people() {
    let mut dataset = with(&[("kent", "2019/20", "rso", "1000")]);
    let share = |dataset: &Dataset| summary(dataset, "kent", "2019/20").here.exact_share();
    assert!(share(&dataset).is_some());
    dataset.populations.estimates.iter_mut().for_each(|one| one.aged_10_plus = 0);
    assert_eq!(share(&dataset), None);
}

#[test]
fn a_change_that_the_population_alone_would_turn_the_other_way_is_told_so() {
    insta::assert_debug_snapshot!(made::growth_in_every_way(Language::English));
}
