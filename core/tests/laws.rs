//! Laws: what holds for every address, every byte, every area and year.

mod made;

use mappa_core::dataset::{pack, unpack, unpack_whole};
use mappa_core::link::{Amount, Drawn, Lock, Page, Theme, View, href, parse, path, query};
use mappa_core::rate::{Basis, rate};
use mappa_core::report::Report;
use mappa_core::search::nearest;
use mappa_core::{Dataset, Measure, Year};
use proptest::prelude::*;
use std::sync::LazyLock;

static FIXTURE: LazyLock<Dataset> = LazyLock::new(made::fixture);
static FULL: LazyLock<Dataset> = LazyLock::new(made::full);
static EMPTY: LazyLock<Dataset> = LazyLock::new(made::empty);

/// How many bytes of checksum a part of a dataset begins with.
const HEAD: usize = 4;

/// FNV-1a, written here once more: of the figures from the version of their layout, of the details from that of the figures.
fn checksum(from: [u8; HEAD], bytes: &[u8]) -> [u8; HEAD] {
    let mut sum = u32::from_le_bytes(from);
    for &byte in bytes {
        sum = (sum ^ u32::from(byte)).wrapping_mul(16_777_619);
    }
    sum.to_le_bytes()
}

/// Figures and details behind checksums that are right, whatever they hold.
fn sealed(figures: &[u8], details: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let first = checksum(*b"\x04PAM", figures);
    let second = checksum(first, details);
    ([&first, figures].concat(), [&second, details].concat())
}

fn sets() -> [&'static Dataset; 3] {
    [&FIXTURE, &FULL, &EMPTY]
}

fn views() -> impl Strategy<Value = View> {
    let area = (0..FIXTURE.areas.len()).prop_map(|index| mappa_core::AreaId::new(index).expect("an id"));
    let year = (2010u16..2024).prop_map(|begins| Year::beginning(begins).expect("a year"));
    let page = prop_oneof![
        Just(Page::Home),
        (area.clone(), proptest::option::of(year.clone())).prop_map(|(area, year)| Page::Area(area, year)),
        (area.clone(), proptest::option::of(year.clone())).prop_map(|(area, year)| Page::Embed(area, year)),
        year.clone().prop_map(Page::Compare),
        year.clone().prop_map(Page::EmbedCompare),
        Just(Page::EmbedCheck),
        Just(Page::Areas),
        Just(Page::Own),
        Just(Page::Data),
        Just(Page::Earlier),
        Just(Page::Sources),
        Just(Page::Changes),
        Just(Page::About),
    ];
    let measure = proptest::sample::select(Measure::CHARTED);
    let drawn = proptest::sample::select(Drawn::ALL);
    let with = proptest::collection::hash_set(area.clone(), 0..=5);
    let from = proptest::option::of(year.prop_filter("the first year is the default", |year| *year != Year::FIRST_PAGE));
    let theme = proptest::option::of(proptest::sample::select(Theme::ALL));
    (page, measure, drawn, with, from, any::<(bool, bool)>(), theme).prop_map(
        |(page, measure, drawn, with, from, lock, theme)| {
            let mut view = View { measure, drawn: drawn.1, from, ..View::of(page) };
            let own = view.area(&FIXTURE);
            view.with = with.into_iter().filter(|area| Some(*area) != own).collect();
            if matches!(page, Page::Embed(..) | Page::EmbedCompare(_)) {
                view.lock = Lock { area: lock.0, year: lock.1 };
                view.theme = theme.map(|(_, theme)| theme);
            }
            view
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_view_reads_back_the_same(view in views()) {
        let address = [path(&FIXTURE, &view), query(&FIXTURE, &view)].concat();
        prop_assert_eq!(parse(&FIXTURE, &address), (view, vec![]), "{}", address);
    }

    #[test]
    fn a_view_printed_in_the_single_file_reads_back_the_same(view in views()) {
        let dataset = &*FIXTURE;
        let file = "file:///tmp/mappa%20atlas%20(1).html";
        let address = href(dataset, file, &view);
        match view.page {
            Page::Home | Page::Area(..) => {
                let inside = address.strip_prefix(file).expect("it stays in the file");
                let (read, notices) = parse(dataset, inside);
                prop_assert_eq!((read, notices), (view, Vec::new()));
            }
            _ => prop_assert!(address.starts_with('#'), "{}", address),
        }
    }

    #[test]
    fn any_address_shows_a_page(address in ".{0,200}") {
        for dataset in sets() {
            let (view, _) = parse(dataset, &address);
            Report::new(dataset, &view);
        }
    }

    #[test]
    fn any_address_of_our_shape_shows_a_page(parts in proptest::collection::vec("(area|embed|compare|data|kent|20[0-9]{2}-[0-9]{2}|%[0-9a-fA-F]{2}|[?&=~,#]|measure|with|lock|theme|\\PC{0,9})", 0..12)) {
        let (view, notices) = parse(&FIXTURE, &parts.join("/"));
        Report::new(&FIXTURE, &view);
        prop_assert!(notices.iter().all(|notice| notice.text.chars().count() < 300));
    }

    #[test]
    fn any_bytes_are_a_dataset_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0usize..30_000, by in any::<u8>()) {
        prop_assert!(unpack(&bytes).is_err(), "noise has no checksum of ours");
        let (figures, details) = pack(&FIXTURE);
        let (mut figures, details) = (figures[HEAD..].to_vec(), &details[HEAD..]);
        // behind a checksum that is right, what follows is decoded
        prop_assert_eq!(sealed(&figures, details), pack(&FIXTURE));
        let length = figures.len();
        figures[at % length] ^= by;
        for more in [details, &bytes] {
            let (figures, more) = sealed(&figures, more);
            if let Ok(dataset) = unpack_whole(&figures, &more).or_else(|_| unpack(&figures)) {
                let (view, _) = parse(&dataset, "area/kent/2016-17/");
                Report::new(&dataset, &view);
            }
        }
        let (figures, details) = sealed(&bytes, &bytes);
        let _ = unpack_whole(&figures, &details);
    }

    #[test]
    fn any_text_can_be_typed(typed in "\\PC{0,120}") {
        nearest(&FIXTURE, &typed);
    }
}

#[test]
fn a_dataset_unpacks_to_what_was_packed() {
    for dataset in sets() {
        let (figures, details) = pack(dataset);
        assert!(!unpack(&figures).expect("what was packed").has_details());
        let read = unpack_whole(&figures, &details).expect("what was packed");
        assert!(read == *dataset && read.has_details());
    }
}

/// As the page was attacked on 25 November 2026: of sixty turned bits three were shown as if right.
#[test]
fn no_turned_bit_is_believed() {
    let (figures, details) = pack(&FIXTURE);
    let (mut tried, mut believed) = (0, 0);
    let mut turn = |of_details: bool, bit: usize| {
        let (mut figures, mut details) = (figures.clone(), details.clone());
        let part = if of_details { &mut details } else { &mut figures };
        part[bit / 8] ^= 1 << (bit % 8);
        tried += 1;
        believed += usize::from(unpack_whole(&figures, &details).is_ok());
    };
    // strides that are prime to eight: every place of a bit, all over both files
    (0..figures.len() * 8).step_by(101).for_each(|bit| turn(false, bit));
    (0..details.len() * 8).step_by(101).for_each(|bit| turn(true, bit));
    assert!(tried > 2_000, "{tried}");
    assert_eq!(believed, 0, "of {tried} turned bits");
    println!("{tried} bits turned in figures and details: {believed} believed");
    // cut short, longer, a byte lost, two changed, and the details of other figures
    let whole = |figures: &[u8]| unpack_whole(figures, &details).is_ok();
    assert!(whole(&figures) && !whole(&figures[..figures.len() - 1]) && !whole(&[&figures[..], b"0"].concat()) && !whole(b""));
    assert!(!whole(&[&figures[..100], &figures[101..]].concat()));
    assert!(unpack_whole(&figures, &pack(&FULL).1).is_err());
    let said = unpack(&details).expect_err("details are no figures").text();
    assert_eq!(said, "A file of this page is damaged, or of another edition. Reload the page.");
}

#[test]
fn ten_thousand_characters_of_noise_are_answered_shortly() {
    let noise = "%f0%9f".repeat(2_000) + &"area/".repeat(2_000);
    let (view, notices) = parse(&FIXTURE, &noise);
    assert_eq!(view, View::of(Page::Home));
    assert!(notices.len() == 1 && notices[0].text.len() < 300, "{notices:?}");
}

/// data/README.md: so computed, every published rate comes out as printed but for five of 2021/22.
#[test]
fn the_published_rates_can_be_recomputed() {
    let mut differing = Vec::new();
    let mut checked = 0;
    for area in FIXTURE.area_ids() {
        for year in FIXTURE.page_years() {
            let Ok(printed) = rate(&FIXTURE, area, year) else { continue };
            let Basis::Printed(mappa_core::dataset::Kind::Published, _) = printed.basis else { continue };
            let Some(share) = mappa_core::rate::exact_share(&FIXTURE, area, year) else { continue };
            checked += 1;
            let scale = if printed.number.whole().is_some() { 100_000 } else { 1_000_000 };
            let ours = mappa_core::number::divide(share.0 * scale, share.1).expect("people live there");
            let (mappa_core::Number::Whole(value) | mappa_core::Number::Tenths(value)) = printed.number;
            if ours != u64::from(value) {
                differing.push((FIXTURE.area(area).name.clone(), year.text()));
            }
        }
    }
    let names = ["Cambridgeshire", "Devon and Cornwall", "Essex", "Norfolk", "Northamptonshire"];
    assert_eq!(differing, names.map(|name| (name.to_owned(), "2021/22".to_owned())));
    assert_eq!(checked, 75, "62 of other years and 13 of 2021/22");
}

#[test]
fn the_nearest_id_is_offered_and_nothing_that_is_far() {
    let near = |slug: &str| nearest(&FIXTURE, slug).map(|area| FIXTURE.area(area).slug.as_str());
    for (slug, area) in [
        ("Kent", "kent"),
        ("darbyshire", "derbyshire"),
        ("west mercia", "west-mercia"),
        ("North_Wales", "north-wales"),
        ("esex", "essex"),
        ("hampshier", "hampshire"),
    ] {
        assert_eq!(near(slug), Some(area), "{slug}");
    }
    for slug in ["", " ", "Paris", "atlantis", "zq", "<script>"] {
        assert_eq!(near(slug), None, "{slug}");
    }
}

#[test]
fn what_is_not_understood_is_said_and_the_nearest_offered() {
    let told = |address: &str| {
        let (_, notices) = parse(&FIXTURE, address);
        notices.into_iter().map(|notice| (notice.text, notice.offer.map(|offer| offer.name))).collect::<Vec<_>>()
    };
    let area = |id: &str| format!("We could not find a police area called “{id}”. This page shows England and Wales.");
    assert_eq!(told("area/derbyshir/"), [(area("derbyshir"), Some("Derbyshire".into()))]);
    assert_eq!(told("area/Kent/"), [(area("Kent"), Some("Kent".into()))]);
    assert_eq!(told("area/%3Cscript%3E/"), [(area("<script>"), None)]);
    assert_eq!(told("area/k%07%E2%80%AEt/")[0].0, area("k\u{fffd}\u{fffd}t"), "nothing that garbles our own words");
    let year = |shown: &str| {
        format!("“2031-32” is not a year we cover (2010/11 to 2023/24, written 2023-24), so this page shows {shown}.")
    };
    assert_eq!(told("area/kent/2031-32/"), [(year("the latest year we have"), Some("2023/24".into()))]);
    assert_eq!(told("compare/2031-32/"), [(year("2023/24"), Some("2023/24".into()))]);
    let offered = |address: &str| parse(&FIXTURE, address).1[0].offer.as_ref().expect("an offer").view.page;
    let derbyshire = FIXTURE.area_of_slug("derbyshire").expect("Derbyshire");
    assert_eq!(offered("area/derbyshir/"), Page::Area(derbyshire, None));
    assert_eq!(offered("embed/derbyshir/"), Page::Embed(derbyshire, None), "a frame stays one");
    let path = "We could not find “news/esex”. This page shows England and Wales.";
    assert_eq!(told("news/esex"), [(path.to_owned(), Some("Essex".into()))]);
    assert_eq!(told("?area=essex&year=2019-20"), []);
    let all = FIXTURE.benchmark().expect("England and Wales");
    let asked = Year::from_slug("2019-20");
    assert_eq!(parse(&FIXTURE, "?year=2019-20").0.page, Page::Area(all, asked), "the front page is that of England and Wales");
    assert_eq!(told("?measure=x").len(), 1);
    assert_eq!(told(&["area/kent/?with=", &"nowhere~".repeat(20)].concat()).len(), 6, "of noise a few are told");
    assert_eq!(told("area/kent/?fbclid=123&utm_source=x"), [], "what others add is left alone");
    assert_eq!(told("area/kent/?with=durham~~nowhere~kent").len(), 1);
    let (view, notices) = parse(&FIXTURE, "area/kent/?with=durham~essex~gwent~surrey~sussex~dorset~norfolk");
    assert_eq!((view.with.len(), notices.len()), (5, 1), "five at the most, and the first that is left out is named");
    assert!(notices[0].text.contains("“dorset”"), "{}", notices[0].text);
}

#[test]
fn what_of_the_register_is_compared_is_in_the_address_and_no_year_is_the_fullest() {
    for (id, amount) in Amount::NAMED {
        let address = ["compare/2016-17/?measure=", id].concat();
        let (view, notices) = parse(&FIXTURE, &address);
        assert_eq!((view.measure, view.amount, notices.len()), (Measure::Rso, *amount, 0), "{address}");
        assert_eq!([path(&FIXTURE, &view), query(&FIXTURE, &view)].concat(), address);
    }
    assert_eq!(parse(&FIXTURE, "compare/"), (View::of(Page::Compare(FIXTURE.fullest_recent_year())), Vec::new()));
}

#[test]
fn lists_of_areas_are_understood_however_they_are_joined() {
    let (view, _) = parse(&FIXTURE, "area/kent/?with=durham~essex");
    for address in ["area/kent/?with=durham,essex", "area/kent/?with=durham%2Cessex", "area/kent/?with=durham&with=essex,~durham"]
    {
        assert_eq!(parse(&FIXTURE, address), (view.clone(), Vec::new()), "{address}");
    }
    assert_eq!(query(&FIXTURE, &view), "?with=durham~essex");
    let (view, notices) = parse(&FIXTURE, "area/kent/?with=durham~essex,gwent&with=surrey~sussex&with=dorset");
    assert_eq!((view.with.len(), notices.len()), (5, 1), "{notices:?}");
}

#[test]
fn kinds_and_colours_are_those_of_a_frame() {
    let address = "embed/kent/2016-17/?view=number&lock=year&theme=dark";
    let (view, notices) = parse(&FIXTURE, address);
    assert_eq!((view.drawn, view.theme, notices.len()), (Drawn::Number, Some(Theme::Dark), 0));
    assert_eq!(parse(&FIXTURE, "embed/compare/2016-17/?theme=light").0.theme, Some(Theme::Light));
    for address in ["embed/kent/?theme=sepia", "embed/kent/?theme="] {
        let (view, notices) = parse(&FIXTURE, address);
        assert_eq!((view.theme, notices.len()), (None, 1), "{address}");
    }
    assert_eq!(parse(&FIXTURE, "area/kent/?theme=dark"), (parse(&FIXTURE, "area/kent/").0, Vec::new()), "a page is its reader's");
}

/// An address of a thousand parts once took half a second: each was looked up among all names.
#[test]
fn an_address_of_many_parts_is_answered_as_soon_as_any() {
    let dataset = &*FIXTURE;
    let many = "zq/".repeat(600);
    let (view, notices) = parse(dataset, &many);
    assert_eq!((view.page, notices.len()), (Page::Home, 1));
    assert!(notices.iter().all(|notice| notice.offer.is_none()));
    let late = ["zq/".repeat(20), "essex".into()].concat();
    assert!(parse(dataset, &late).1[0].offer.is_none(), "what stands so far back is not looked at");
    assert!(parse(dataset, "news/esex").1[0].offer.is_some());
}
