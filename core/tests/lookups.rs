//! What is looked up in a dataset and in a view.

mod made;

use made::{fixture, with, year};
use mappa_core::link::{Page, View, earlier};

#[test]
fn any_figure_of_a_year_is_one_and_those_of_the_register_are_more() {
    let dataset = with(&[("kent", "2019/20", "cat2", "1"), ("kent", "2022/23", "rso_rate", "104")]);
    let kent = dataset.area_of_slug("kent").expect("Kent");
    let held = |when| (dataset.holds_any(kent, year(when)), dataset.holds(kent, year(when)));
    assert_eq!([held("2019/20"), held("2020/21"), held("2022/23")], [(true, false), (false, false), (true, true)]);
    assert_eq!(dataset.latest_year(kent), year("2022/23"));
}

#[test]
fn england_and_wales_is_listed_before_the_police_areas() {
    let dataset = fixture();
    let listed = dataset.listed_areas();
    assert_eq!(listed.len(), dataset.areas.len());
    let names: Vec<&str> = listed.iter().map(|&area| dataset.area(area).name.as_str()).collect();
    assert_eq!((names[0], names[1]), ("England and Wales", "Avon and Somerset"));
    assert!(names[1..].is_sorted());
}

#[test]
fn a_page_of_figures_has_an_embed_and_that_leads_back_to_it() {
    let dataset = fixture();
    let (all, when) = (dataset.benchmark().expect("England and Wales"), year("2016/17"));
    let kent = dataset.area_of_slug("kent").expect("Kent");
    assert_eq!(Page::Home.bare(&dataset), Some(Page::Embed(all, None)));
    for (page, embed) in
        [(Page::Area(kent, Some(when)), Page::Embed(kent, Some(when))), (Page::Compare(when), Page::EmbedCompare(when))]
    {
        assert_eq!((page.bare(&dataset), embed.whole(), page.whole()), (Some(embed), page, page));
        assert!(View::of(embed).is_embed() && !View::of(page).is_embed());
    }
    assert_eq!([Page::About.bare(&dataset), Page::Areas.bare(&dataset)], [None, None]);
    assert!(View::of(Page::EmbedCheck).is_embed());
    // whoever chooses another area in a frame stays in it
    assert_eq!(View::of(Page::Embed(kent, None)).page_of(all, Some(when)), Page::Embed(all, Some(when)));
    assert_eq!(View::of(Page::Home).page_of(kent, None), Page::Area(kent, None));
}

#[test]
fn a_page_of_an_area_is_kept_to_its_year_and_no_other_page_is() {
    let (kent, when) = (fixture().area_of_slug("kent").expect("Kent"), Some(year("2016/17")));
    assert_eq!([Page::Area(kent, when), Page::Embed(kent, when)].map(Page::pinned), [when, when]);
    assert_eq!([Page::Area(kent, None), Page::Compare(year("2016/17"))].map(Page::pinned), [None, None]);
}

#[test]
fn earlier_figures_are_on_a_page_of_theirs_or_in_the_single_file() {
    let dataset = fixture();
    let kent = dataset.area_of_slug("kent").expect("Kent");
    assert_eq!(earlier(&dataset, "../../", kent), "../../data/earlier/#kent");
    assert_eq!(earlier(&dataset, "?", kent), "#kent");
}
