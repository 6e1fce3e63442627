//! What the site says of its data is true of them, whatever they are: of four datasets, which are all there can be.
#![cfg(feature = "publish")]

mod site;

use mappa_core::dataset::{Origin, Origins};
use site::{Published, fixture_folder, made, published, root};
use std::fs;
use std::path::{Path, PathBuf};

const SITE: &str = "https://atlas.example/news/";

/// The fixture as if every second source of the press were a workbook.
fn half() -> PathBuf {
    let folder = root().join("target/test-pages-data/prose-half");
    fs::create_dir_all(&folder).expect("a folder");
    for name in mappa_data::FILES {
        fs::copy(fixture_folder().join(name), folder.join(name)).expect("a copy");
    }
    let sources = fs::read_to_string(folder.join("sources.csv")).expect("sources");
    let mut press = 0;
    let half = sources.lines().map(|line| {
        press += usize::from(line.contains(",press,"));
        let kind = if press % 2 == 1 { ",workbook," } else { ",press," };
        line.replacen(",press,", kind, 1) + "\n"
    });
    fs::write(folder.join("sources.csv"), half.collect::<String>()).expect("a file");
    folder
}

/// Every file of a site that people read, in small letters.
fn texts(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts(&path, into);
        } else if ["html", "txt", "json", "xml"].iter().any(|end| path.extension().is_some_and(|one| one == *end)) {
            let text = fs::read_to_string(&path).expect("text");
            into.push((path.display().to_string(), text.to_lowercase()));
        }
    }
}

fn says_nowhere(site: &Published, untrue: &[&str]) {
    let mut all = Vec::new();
    texts(&site.out, &mut all);
    assert!(all.len() > 100);
    for (path, text) in &all {
        for words in untrue {
            assert!(!text.contains(words), "{path} says “{words}”");
        }
    }
}

fn says(site: &Published, path: &str, all: &[&str]) {
    let text = site.read(path);
    all.iter().for_each(|words| assert!(text.contains(words), "{path} does not say “{words}”"));
}

/// What no edition says any more, of whatever data.
const STALE: [&str; 5] = ["could not be read", "could not be fetched", "many gaps", "these are the latest", "ni ellid darllen"];
const PRESS: [&str; 6] = ["newspaper", "the press", "papurau", "y wasg", "quote the ministry", "dyfynnu’r weinyddiaeth"];

#[test]
fn of_a_dataset_from_workbooks_nothing_is_said_of_newspapers_or_gaps() {
    let site = published("prose-full", &made(mappa_data::make_full, "prose-full"), SITE);
    assert_eq!(Origins::of(&site.site.dataset).kind(), Origin::Workbooks);
    says_nowhere(&site, &[&STALE[..], &PRESS, &["gaps", "as quoted", "in part"]].concat());
    says(&site, "about/index.html", &["Every figure here comes from those workbooks", "for every police area in every year"]);
    says(&site, "cy/about/index.html", &["O’r gweithlyfrau hynny y daw pob ffigur yma"]);
    says(&site, "data/README.txt", &["workbooks of MAPPA area tables", "MAPPA annual reports. Open"]);
    says(&site, "compare/2019-20/index.html", &["42 areas have a figure"]);
}

#[test]
fn of_an_empty_dataset_nothing_is_said_that_it_would_need_figures_for() {
    let site = published("prose-empty", &made(mappa_data::make_empty, "prose-empty"), SITE);
    assert_eq!(Origins::of(&site.site.dataset).kind(), Origin::Nothing);
    says_nowhere(&site, &[&STALE[..], &PRESS, &["latest year we have", "those workbooks."]].concat());
    says(&site, "about/index.html", &["This edition has no figures", "for 0 of 42 combinations of police area and year"]);
    says(&site, "area/kent/index.html", &["We do not have the number or the rate for this area in any year"]);
    says(&site, "cy/area/gwent/index.html", &["Nid oes gennym na nifer na chyfradd ar gyfer yr ardal hon"]);
}

#[test]
fn of_a_dataset_from_newspapers_it_is_said_and_the_gaps_are_counted() {
    let site = published("prose-fixture", &fixture_folder(), SITE);
    assert_eq!(Origins::of(&site.site.dataset).kind(), Origin::Quoted);
    says_nowhere(&site, &STALE);
    says(
        &site,
        "about/index.html",
        &["None of those workbooks is among our sources", "mostly newspapers and news sites", " of 588 combinations"],
    );
    says(&site, "data/README.txt", &["from public sources that quote the Ministry", "as quoted by public sources"]);
    says(&site, "area/kent/index.html", &["We do not have the number or the rate for this area in any year"]);
    says(&site, "area/derbyshire/index.html", &["The latest year we have for Derbyshire is 2016/17"]);
    // whoever is nearest to the Ministry is named first, and a headline never
    let notes = site.read("area/durham/2023-24/index.html");
    assert!(!notes.contains("Shocking") && !notes.contains("heading not shown"));
    assert!(site.read("area/sussex/2018-19/index.html").contains("we do not have its headline"));
    assert!(!site.read("embed/kent/2016-17/index.html").contains("figures for a later year"), "nothing later is there");
    assert!(site.read("data/sources.csv").contains("(heading not shown"), "the table has titles as they were noted");
}

#[test]
fn of_a_dataset_half_from_workbooks_the_share_is_told() {
    let site = published("prose-half", &half(), SITE);
    let Origin::Mixed(share) = Origins::of(&site.site.dataset).kind() else { panic!("some, and not all") };
    assert!((20..=80).contains(&share), "{share}");
    says_nowhere(&site, &[&STALE[..], &["none of those workbooks", "every figure here"]].concat());
    says(&site, "about/index.html", &[&format!("Of the figures here, {share}% come from those workbooks")]);
    says(&site, "cy/about/index.html", &[&format!("daw {share}% o’r gweithlyfrau hynny")]);
    says(&site, "data/README.txt", &["in part as quoted by other public sources"]);
}

#[test]
fn a_page_is_indexed_if_there_is_any_figure_on_it() {
    let site = published("prose-indexed", &fixture_folder(), SITE);
    let (dataset, map) = (&site.site.dataset, site.read("sitemap.xml"));
    let mut other = 0;
    for area in dataset.area_ids() {
        for year in dataset.page_years() {
            let path = format!("area/{}/{}/", dataset.area(area).slug, year.slug());
            let (html, any) = (site.read(&format!("{path}index.html")), dataset.holds_any(area, year));
            assert_eq!(html.contains("name=\"robots\" content=\"noindex\""), !any, "{path}");
            assert_eq!(html.contains("application/ld+json"), any, "{path}");
            assert_eq!(map.contains(&format!("<loc>{SITE}{path}</loc>")), any, "{path}");
            let rso = dataset.holds(area, year);
            other += usize::from(any && !rso);
            assert_eq!(html.contains("\"variableMeasured\":[\"registered sex offenders"), rso, "{path}");
        }
    }
    assert!(other > 0, "there are pages with another figure only");
}
