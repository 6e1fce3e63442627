//! What a chart is drawn of: its lines, their colours, and what is said below and above it.

mod made;

use made::{fixture, with};
use mappa_core::Dataset;
use mappa_core::link::parse;
use mappa_core::report::Report;
use mappa_core::sentences::{finding, notes};
use mappa_core::trend::Trend;

const EW: &str = "england-and-wales";

fn trend(dataset: &Dataset, address: &str) -> Trend {
    Report::new(dataset, &parse(dataset, address).0).trend
}

/// The trend of Kent where these rates are held.
fn of_rates(rates: &[(&str, &str, &str)]) -> Trend {
    let figures: Vec<_> = rates.iter().map(|&(area, when, value)| (area, when, "rso_rate", value)).collect();
    trend(&with(&figures), "area/kent/")
}

#[test]
fn a_value_that_is_alone_is_told_from_none_and_from_two() {
    let kent = |rates: &[(&str, &str, &str)]| {
        let trend = of_rates(rates);
        (trend.is_empty(), trend.only().map(|(when, value)| (when.text(), value.number.text())))
    };
    let one = ("kent", "2019/20", "104");
    assert_eq!(kent(&[]), (true, None));
    assert_eq!(kent(&[one]), (false, Some(("2019/20".into(), "104".into()))));
    assert_eq!(kent(&[one, ("kent", "2020/21", "106")]), (false, None));
    assert_eq!(kent(&[one, (EW, "2020/21", "120")]), (false, None), "England and Wales is drawn too");
    assert_eq!(kent(&[(EW, "2020/21", "120")]), (false, None));
}

#[test]
fn no_line_leads_to_the_first_year_of_another_basis() {
    let trend = trend(&fixture(), "area/kent/?from=2019-20");
    let broken = trend.years.iter().zip(trend.broken()).filter(|(_, is)| *is);
    let broken: Vec<String> = broken.map(|(year, _)| year.text()).collect();
    assert_eq!(broken, ["2021/22"]);
    let of_one_basis = self::trend(&fixture(), "area/kent/?from=2021-22");
    assert!(of_one_basis.breaks.is_empty(), "no line leads to the first year of all");
}

#[test]
fn an_area_keeps_its_colour_while_it_is_chosen_and_a_new_one_takes_one_that_is_free() {
    let dataset = fixture();
    let before = trend(&dataset, "area/kent/?with=durham~essex~gwent");
    let mut after = trend(&dataset, "area/kent/?with=essex~surrey~dorset~gwent");
    after.keep_slots(&before);
    let slots: Vec<(&str, usize)> = after.others.iter().map(|other| (other.name.as_str(), other.slot)).collect();
    assert_eq!(slots, [("Essex", 1), ("Surrey", 0), ("Dorset", 3), ("Gwent", 2)]);
}

#[test]
fn what_a_chart_cannot_say_itself_is_said_below_it() {
    let years = ["2010/11", "2011/12", "2012/13", "2013/14", "2014/15", "2015/16", "2016/17", "2017/18", "2018/19", "2019/20"];
    let years: Vec<_> = years.into_iter().chain(["2020/21", "2021/22", "2022/23", "2023/24"]).collect();
    let full: Vec<_> = years.iter().flat_map(|&when| [("kent", when, "100"), (EW, when, "100")]).collect();
    assert_eq!(notes(&of_rates(&full)), Vec::<String>::new());
    assert_eq!(notes(&of_rates(&full[2..])), ["Gaps: no figures."]);
    let mut jumping = full.clone();
    (jumping[10].2, jumping[12].2) = ("120", "120");
    let ringed = "Ringed: a large or unusual change in a year, 2015/16 (+20%), 2017/18 (−17%). Check it against the source.";
    assert_eq!(notes(&of_rates(&jumping)), [ringed]);
    let counts = with(&[("kent", "2019/20", "cat2", "~350"), ("essex", "2019/20", "cat2", "300")]);
    let of_counts = |with: &str| notes(&trend(&counts, &["area/kent/?measure=cat2&from=2019-20", with].concat()));
    assert_eq!(of_counts(""), ["Hollow dots: approximate."]);
    let bigger = "These are numbers of people, not rates, so bigger areas tend to have bigger numbers.";
    assert_eq!(of_counts("&with=essex"), ["Hollow dots: approximate.", bigger]);
}

#[test]
fn a_number_has_risen_since_the_first_year_of_its_own_basis() {
    let figures = [("2017/18", "p1400"), ("2018/19", "1496"), ("2019/20", "1596")];
    let dataset = with(&figures.map(|(when, value)| ("kent", when, "cat2", value)));
    assert_eq!(finding(&trend(&dataset, "area/kent/?measure=cat2")), "The number in Kent has risen 7% since 2018/19");
    let one = with(&[("kent", "2019/20", "cat2", "1596")]);
    let what = "Violent and other sexual offenders (Category 2)";
    assert_eq!(finding(&trend(&one, "area/kent/?measure=cat2")), what, "one year has nothing to rise from");
}

#[test]
fn a_rate_beside_none_has_moved_since_its_first_year_where_three_are_held_up_to_the_last() {
    let found = |years: &[(&str, &str)], last: &str| {
        let rates = years.iter().map(|&(when, value)| (EW, when, "rso_rate", value));
        let figures: Vec<_> = rates.chain([("kent", last, "rso_rate", "99")]).collect();
        finding(&trend(&with(&figures), "area/england-and-wales/"))
    };
    let what = "Registered sex offenders per 100,000 people aged 10+";
    let risen = [("2016/17", "108"), ("2017/18", "112"), ("2019/20", "119")];
    assert_eq!(found(&risen, "2019/20"), "The rate in England and Wales has risen since 2016/17");
    assert_eq!(found(&risen, "2020/21"), what);
    assert_eq!(found(&risen[1..], "2019/20"), what);
    assert_eq!(found(&[("2016/17", "119"), ("2017/18", "112"), ("2019/20", "119")], "2019/20"), what, "it has not moved");
}

#[test]
fn a_year_is_held_in_the_table_where_its_rate_alone_is() {
    let dataset = with(&[("kent", "2018/19", "rso_rate", "104"), ("kent", "2020/21", "rso", "1700")]);
    let rows = Report::new(&dataset, &parse(&dataset, "area/kent/").0).table.rows;
    let held: Vec<(String, bool)> = rows.iter().take(3).map(|row| (row.year.text(), row.held)).collect();
    assert_eq!(held, [("2020/21".into(), true), ("2019/20".into(), false), ("2018/19".into(), true)]);
}

#[test]
fn nothing_is_found_of_what_is_approximate() {
    let found = |figures: &[(&str, &str, &str, &str)]| finding(&trend(&with(figures), "area/kent/2019-20/"));
    let theirs = (EW, "2019/20", "rso_rate", "119");
    assert_eq!(found(&[("kent", "2019/20", "rso_rate", "99"), theirs]), "Kent was below England and Wales in 2019/20");
    assert_eq!(found(&[("kent", "2019/20", "rso", "~1600"), theirs]), "Registered sex offenders per 100,000 people aged 10+");
}
