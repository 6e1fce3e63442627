//! The page of the collection, and what is found by it.

use crate::reply::Reply;
use crate::world::{GOOD_2023, GOOD_2024, World, book};

/// GOV.UK with the reports of two years; 2023/24 is listed.
fn autumn() -> World {
    let world = World::listing(&[("2023/24", "/media/1/mappa-2023-24-area-tables.xlsx")]);
    world.server.on("/media/1/mappa-2023-24-area-tables.xlsx", &[Reply::file(&book(GOOD_2023))]);
    world.server.on("/media/2/tables.xlsx", &[Reply::file(&book(GOOD_2024))]);
    world.server.on(
        "/collection",
        &[Reply::page(
            "<title>MAPPA annual reports - GOV.UK</title><ul>
             <li><a href='/government/statistics/multi-agency-public-protection-arrangements-mappa-annual-report-2023-to-2024'>
             Multi-agency public protection arrangements (MAPPA) annual report 2023 to 2024</a>
             <li><div><a class=x href=/government/statistics/report?a=b#top>MAPPA annual report <b>2024</b> to 2025</a></div>
             <li><a href='/help/cookies'>Cookies</a><li><a href='http://elsewhere.example/mappa'>MAPPA elsewhere</a></ul>",
        )],
    );
    world.server.on(
        "/government/statistics/multi-agency-public-protection-arrangements-mappa-annual-report-2023-to-2024",
        &[Reply::page("<h1>MAPPA 2023 to 2024</h1><a href='/media/1/mappa-2023-24-area-tables.xlsx'>Area tables</a>")],
    );
    world.server.on(
        "/government/statistics/report?a=b",
        &[Reply::page(
            "<meta name='govuk:first-published-at' content='2025-10-30T09:30:00+00:00'><h1>MAPPA annual report 2024 to 2025</h1>
             <a href='/media/2/tables.xlsx' aria-hidden=true></a><a href='/media/2/tables.xlsx'>MAPPA: area tables</a>
             <a href='/media/2/tables.ods'>MAPPA: area tables (ODS)</a> <a href='/media/2/national.xlsx'>National tables</a>
             <a href='/media/2/report.pdf'>Report by area</a>",
        )],
    );
    world
}

#[test]
fn a_new_table_is_offered_and_nothing_is_done_unasked() {
    let world = autumn();
    let listed = world.text("workbooks.csv");
    let run = world.fetch(&[]);
    let address = world.server.url("/media/2/tables.xlsx");
    run.succeeds().says(&format!("Not in workbooks.csv: 2024/25 {address}. To add and fetch it: --new"));
    assert_eq!((run.outcome("2023/24"), run.said.contains("elsewhere.example")), ("imported", false));
    assert_eq!((world.text("workbooks.csv"), world.server.times("/media/2/tables.xlsx")), (listed, 0));
    assert_eq!(world.server.times("/help/cookies"), 0);
}

#[test]
fn a_new_table_is_added_fetched_and_dated_when_asked() {
    let world = autumn();
    let before = world.all();
    assert_eq!(world.fetch(&["--new", "--dry-run"]).succeeds().outcome("2024/25"), "read, not written, new");
    assert_eq!(world.all(), before, "a dry run writes nothing");
    let run = world.fetch(&["--new"]);
    assert_eq!((run.succeeds().outcome("2023/24"), run.outcome("2024/25")), ("imported", "imported, new"));
    let (old, new) = (world.server.url("/media/1/mappa-2023-24-area-tables.xlsx"), world.server.url("/media/2/tables.xlsx"));
    assert_eq!(world.text("workbooks.csv"), format!("year,url\n2023/24,{old}\n2024/25,{new}\n"));
    assert_eq!(world.figures("moj-2024-25"), 1032);
    assert!(world.text("sources.csv").contains(&format!(
        "moj-2024-25,workbook,Ministry of Justice,MAPPA annual report 2024/25: area tables,2025-10-30,{new}"
    )));
    assert_eq!(world.fetch(&["--new"]).succeeds().outcome("2024/25"), "unchanged");
}

#[test]
fn one_year_alone_is_looked_for() {
    let world = autumn();
    let run = world.fetch(&["--year", "2024/25", "--new", "--dry-run"]);
    assert!(run.succeeds().outcome("2024/25").ends_with("new") && !run.said.contains("2023/24"), "{}", run.said);
    world.fetch(&["--year", "2022/23"]).fails().says("it lists no workbook of 2022/23: add a row, or find it with --new");
    world.fetch(&["--year", "last"]).fails().says("--year “last” is no MAPPA year: write it like 2024/25");
}

#[test]
fn a_page_that_cannot_be_read_is_told_and_keeps_nothing_from_being_fetched() {
    let world = autumn();
    let listed = "/government/statistics/multi-agency-public-protection-arrangements-mappa-annual-report-2023-to-2024";
    for (path, reply, told) in [
        (listed, Reply::status(500), "could not be read: answered with 500; look at it in a browser"),
        ("/collection", Reply::page("<h1>Sorry, there is a problem</h1>"), "links to no report: its form may have changed"),
        (
            "/collection",
            Reply::status(404),
            "could not be read: not there (404); look at it in a browser, and if it has moved, give its address with --collection",
        ),
    ] {
        world.server.on(path, &[reply]);
        world.fetch(&["--dry-run"]).succeeds().says(told).says("read, not written");
        let run = world.fetch(&["--dry-run", "--new"]);
        assert_eq!(run.fails().says(told).outcome("2023/24"), "read, not written");
    }
    world.fetch(&["--collection", "http://127.0.0.1:9/c"]).succeeds().says("The page of the collection").says("imported");
}

#[test]
fn no_year_no_guess_and_no_other_host() {
    let world = autumn();
    let away = world.server.elsewhere("/mappa-2022-23-area-tables.xlsx");
    let page = format!(
        "<h1>MAPPA: older years</h1><a href='/media/3/area-tables.ods'>Area tables</a>
         <a href='/media/4/area-tables-2020-21.xls'>Area tables 2021 to 2022</a> <a href='{away}'>Area tables 2022 to 2023</a>
         <a href='/media/5/area-2019-20.xlsx'>Area tables 2019/20</a><a href='/media/6/area-2019-20.xlsx'>Revised area tables 2019/20</a>"
    );
    world.server.on("/collection", &[Reply::page(&page)]);
    let run = world.fetch(&["--new", "--dry-run"]);
    run.says("/media/3/area-tables.ods (“Area tables”, on the page “MAPPA: older years”) names no MAPPA year: look at it");
    run.says("is called 2021/22 and named 2020/21").says("is on a host that this program does not open");
    run.says("2019/20: GOV.UK has several tables of areas,").says("add the right one to workbooks.csv by hand");
    assert_eq!(world.server.times("/mappa-2022-23-area-tables.xlsx") + world.server.times("/media/5/area-2019-20.xlsx"), 0);
}

#[test]
fn what_is_gone_is_mended_by_the_page_when_asked() {
    let world = autumn();
    world.list(&[("2023/24", "/old/tables.xlsx")]);
    let (old, new) = (world.server.url("/old/tables.xlsx"), world.server.url("/media/1/mappa-2023-24-area-tables.xlsx"));
    let run = world.fetch(&[]);
    assert_eq!(run.fails().outcome("2023/24"), "not there (404)");
    run.says(&format!("2023/24: GOV.UK has {new}, workbooks.csv has {old}"));
    let run = world.fetch(&["--new"]);
    assert_eq!(run.succeeds().outcome("2023/24"), "imported");
    assert!(world.text("workbooks.csv").contains(&format!("2023/24,{new}\n")) && !world.text("workbooks.csv").contains(&old));
}
