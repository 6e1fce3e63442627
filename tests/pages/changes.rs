//! What changed between editions, on its page and in its feed.

use crate::SITE;
use crate::site::{fixture, fixture_folder, published_with, root};
use mappa_atlas::site::changes;
use std::fs;

#[test]
fn changes_between_editions_are_told_by_day_on_the_page_and_in_the_feed() {
    let folder = root().join("target/test-pages-data/changes");
    fs::create_dir_all(&folder).expect("a folder");
    let write = |rows: &str| fs::write(folder.join("changes.csv"), ["date,area,year,measure,old,new,source\n", rows].concat());
    write(
        "2026-10-30,derbyshire,2016/17,rso,1150,1154,argus-bn-2019\n2026-10-30,essex,2019/20,rso,,1596,moj-2019-20\n\
         2026-10-30,kent,2019/20,cat2,,300,moj-2019-20\n2026-11-02,kent,2019/20,cat3,,1,moj-2019-20\n",
    )
    .expect("a file");
    let changes = changes::read(&folder, &fixture()).expect("they are good");
    let published = published_with("changes", &fixture_folder(), SITE, Some(changes));
    let page = published.markup("data/changes/index.html").text();
    for said in [
        "Derbyshire, 2016/17, Registered sexual offenders: 1154 instead of 1150, from The Argus (Brighton), ",
        "2 figures of 2019/20 added, from moj-2019-20.",
        "One figure of 2019/20 added",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.find("2 November 2026") < page.find("30 October 2026"), "the latest first");
    let feed = published.read("data/changes/atom.xml");
    assert_eq!(feed.matches("<entry>").count(), 3, "two days, and the edition itself");
    assert!(feed.contains("<id>https://atlas.example/news/data/changes/#2026-10-30</id>"));
    for (row, told) in [
        ("someday,kent,2019/20,cat3,,1,x\n", "line 2: date “someday” is not a day like 2025-10-30"),
        ("2026-11-02,kant,2019/20,cat3,,1,x\n", "area “kant” is not an id in areas.csv"),
        ("2026-11-02,kent,2019,cat3,,1,x\n", "year “2019” is not a year like 2016/17"),
        ("2026-11-02,kent,2019/20,cats,,1,x\n", "measure “cats” is not"),
    ] {
        write(row).expect("a file");
        let error = changes::read(&folder, &fixture()).expect_err(row);
        assert!(error.contains(told), "{error}");
    }
}
