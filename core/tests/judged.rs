//! A mark that the reader says what it is about, and the wordings that few figures of the fixture have.

mod made;

use made::{fixture, with, year};
use mappa_core::Measure::{self, Rso, RsoRate};
use mappa_core::story::Verdict::{self, Agrees, Differs};
use mappa_core::story::{About, Mark, check, judge_as};
use mappa_core::{AreaId, Dataset};
use rstest::rstest;

fn area(dataset: &Dataset, slug: &str) -> AreaId {
    dataset.area_of_slug(slug).expect("an area")
}

/// The first mark of a text on the page of Kent, of which nothing is held.
fn first(dataset: &Dataset, text: &str) -> Mark {
    check(dataset, area(dataset, "kent"), year("2020/21"), text).swap_remove(0)
}

/// From 842 to 901 in 2020/21 in Durham, up 7%; 178 for every 100,000 in 2022/23, and one in 511 in 2023/24.
#[rstest]
#[case::a_count("Some 842 registered sex offenders were visited.", Rso, "2019/20", Agrees)]
#[case::a_rise_by_so_many("The number of sex offenders rose by 59.", Rso, "2020/21", Agrees)]
#[case::a_fall_by_so_many("The number of sex offenders fell by 59.", Rso, "2020/21", Differs)]
#[case::a_fall_in_per_cent("The number of sex offenders fell by 7 per cent.", Rso, "2020/21", Differs)]
#[case::a_per_cent_of_nothing_said("Over 7 per cent of sex offenders live alone.", Rso, "2020/21", Agrees)]
#[case::a_rate_of_another_scale("The rate was 17.8 per 10,000 people.", RsoRate, "2022/23", Agrees)]
#[case::a_number_that_is_a_rate("Some 178 registered sex offenders were visited.", RsoRate, "2022/23", Agrees)]
#[case::one_in_so_many_stays_that("About one in 511 people is a sex offender.", Rso, "2023/24", Agrees)]
fn a_mark_is_judged_as_the_reader_says(#[case] text: &str, #[case] of: Measure, #[case] when: &str, #[case] verdict: Verdict) {
    let dataset = fixture();
    let mark = first(&dataset, text);
    let judged = judge_as(&dataset, &mark, of, area(&dataset, "durham"), year(when));
    assert_eq!(judged.verdict, verdict, "{judged:?}");
}

#[test]
fn a_mark_says_what_it_is_about_and_whether_that_can_be_another_measure() {
    let dataset = fixture();
    let durham = Some(area(&dataset, "durham"));
    for (text, measure, when, takes) in [
        ("Durham had 842 registered sex offenders in 2019/20.", Some(Rso), Some("2019/20"), true),
        ("The rate in Durham was 178 in 2022/23.", Some(RsoRate), Some("2022/23"), true),
        ("In Durham one in 511 people is a sex offender.", Some(RsoRate), Some("2020/21"), false),
        ("Over 7 per cent of sex offenders in Durham live alone.", None, None, true),
    ] {
        let mark = first(&dataset, text);
        assert_eq!(mark.about(), Some(About { measure, area: durham, year: when.map(year) }), "{text}");
        assert_eq!(mark.takes_measure(), takes, "{text}");
    }
    let rank = first(&dataset, "Durham has the highest rate.");
    assert!(rank.about().is_none() && !rank.takes_measure());
}

#[test]
fn only_the_numbers_of_our_own_sum_are_as_we_calculate_it() {
    let dataset = fixture();
    let ours = "A larger population accounts for 10 of the rise of 99 since 2014/15 (1,055 × 921,976 ÷ 913,104 = 1,065), and a higher \
                rate for the other 89.";
    let text = ["Derbyshire.\n", ours, "\nDerbyshire had 1,145 registered sex offenders."].concat();
    let marks = check(&dataset, area(&dataset, "derbyshire"), year("2016/17"), &text);
    let (last, inside) = marks.split_last().expect("marks");
    assert!(!inside.is_empty() && inside.iter().all(|mark| mark.why == "As we calculate it."), "{inside:?}");
    assert_eq!((last.verdict, &text[last.start..last.end]), (Differs, "1,145"));
}

/// Each of two rounded counts may be 50 off: both together 100.
#[rstest]
#[case("2,990", Agrees)]
#[case("3,010", Differs)]
fn two_rounded_counts_together_are_as_far_off_as_both(#[case] number: &str, #[case] verdict: Verdict) {
    let dataset = with(&[("dorset", "2020/21", "rso", "~800"), ("hampshire", "2020/21", "rso", "~2100")]);
    let mark = first(&dataset, &format!("Dorset and Hampshire together have {number} registered sex offenders."));
    assert_eq!(mark.verdict, verdict, "{mark:?}");
}

#[test]
fn a_number_that_did_not_change_is_up_by_nothing() {
    let dataset = with(&[("durham", "2019/20", "rso", "900"), ("durham", "2020/21", "rso", "900")]);
    let mark = first(&dataset, "The number of registered sex offenders in Durham rose by 2 per cent in a year.");
    assert!(mark.verdict == Differs && mark.why.ends_with("from 900 to 900, up 0%."), "{mark:?}");
}
