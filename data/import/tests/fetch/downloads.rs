//! What can happen to a download, and that it happens to no other.

use crate::reply::Reply;
use crate::world::{GOOD_2013, GOOD_2023, GOOD_2024, World, book};
use std::fs;

/// A world of one workbook, with what is answered for it.
fn one(replies: &[Reply]) -> World {
    let world = World::listing(&[("2024/25", "/t.xlsx")]);
    world.server.on("/t.xlsx", replies);
    world
}

#[test]
fn what_fails_is_told_and_keeps_no_other_from_being_imported() {
    let world = World::listing(&[
        ("2013/14", "/a.xls"),
        ("2014/15", "/gone.xls"),
        ("2015/16", "/refused.xls"),
        ("2016/17", "/damaged.xlsx"),
        ("2017/18", "/sign-in.xlsx"),
        ("2018/19", "/empty.xlsx"),
        ("2019/20", "/error.xlsx"),
        ("next year", "/b.xlsx"),
        ("2020/21", "no address"),
        ("2024/25", "/c.xlsx"),
        ("2024/25", "/d.xlsx"),
    ]);
    world.server.on("/a.xls", &[Reply::file(&book(GOOD_2013))]).on("/c.xlsx", &[Reply::file(&book(GOOD_2024))]);
    world.server.on("/refused.xls", &[Reply::status(403)]).on("/error.xlsx", &[Reply::status(500)]);
    world.server.on("/damaged.xlsx", &[Reply::file(&book("bad-truncated.xlsx"))]);
    world.server.on("/sign-in.xlsx", &[Reply::page("\n<!DOCTYPE html><title>x</title><h1>Sign in</h1>")]);
    world.server.on("/empty.xlsx", &[Reply::file(b"")]);
    let run = world.fetch(&[]);
    run.fails().says("9 of 11 failed");
    for (year, outcome) in [
        ("2013/14", "imported"),
        ("2014/15", "not there (404)"),
        ("2015/16", "refused (403)"),
        ("2016/17", "not imported"),
        ("2017/18", "a web page, no workbook"),
        ("2018/19", "empty"),
        ("2019/20", "answered with 500"),
        ("?", "not understood"),
        ("2024/25", "imported"),
    ] {
        assert_eq!(run.outcome(year), outcome, "{year}");
    }
    run.says("line 9: “next year” is no MAPPA year: write it like 2024/25");
    run.says("line 10: “no address” is no address on the web: copy it from the page of the report");
    run.says("line 12: 2024/25 is listed twice").says("is a web page (“Sign in”) and no workbook: open it in a browser");
    run.says("could not be read as a workbook").says("find the workbook on the page of its report");
    assert!(world.figures("moj-2013-14") > 900 && world.figures("moj-2024-25") == 1032, "{}", run.said);
    assert!(mappa_data::load(world.path("").as_path()).is_ok());
    // only what was imported is remembered; the page to sign in is not kept
    assert_eq!(world.text("official.lock").lines().count(), 3);
    assert_eq!(fs::read_dir(world.path("keep/2017-18")).unwrap().count(), 0);
}

#[test]
fn again_nothing_is_fetched_and_no_figure_changes() {
    let world = one(&[Reply::file(&book(GOOD_2024))]);
    world.fetch(&["--dry-run"]).succeeds().says("read, not written");
    assert!(world.text("official.lock").is_empty() && world.figures("moj-2024-25") == 0);
    assert_eq!(world.fetch(&[]).succeeds().outcome("2024/25"), "imported");
    let (times, figures) = (world.server.times("/t.xlsx"), world.text("figures.csv"));
    assert_eq!(world.fetch(&[]).succeeds().outcome("2024/25"), "unchanged");
    assert_eq!((world.server.times("/t.xlsx"), world.text("figures.csv")), (times, figures));
}

#[test]
fn what_broke_off_goes_on_where_it_stopped() {
    let (body, half) = (book(GOOD_2024), book(GOOD_2024).len() / 2);
    let world = one(&[Reply::file(&body).cut(half), Reply::file(&body)]);
    world.fetch(&[]).succeeds();
    assert_eq!(world.server.headers("/t.xlsx", "range"), [String::new(), format!("bytes={half}-")]);
    assert_eq!(world.server.headers("/t.xlsx", "if-range"), ["", "\"one\""]);
    assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), body);
    assert_eq!(fs::read_dir(world.path("keep/2024-25")).unwrap().count(), 1, "nothing is left of the part");
}

#[test]
fn what_breaks_off_for_good_is_told_never_imported_and_goes_on_in_another_run() {
    let (body, half) = (book(GOOD_2024), book(GOOD_2024).len() / 2);
    let world = one(&[Reply::file(&body).cut(half)]);
    let before = world.all();
    let run = world.fetch(&[]);
    assert_eq!(run.fails().outcome("2024/25"), "broke off");
    run.says(&format!("after {half} of {} bytes", body.len()));
    assert!(world.all() == before && !world.path("keep/2024-25/t.xlsx").exists());
    world.server.on("/t.xlsx", &[Reply::file(&body)]);
    world.fetch(&[]).succeeds();
    assert_eq!(world.server.headers("/t.xlsx", "range").last(), Some(&format!("bytes={half}-")));
    assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), body);
}

#[test]
fn a_file_that_changed_between_two_tries_is_not_glued_to_the_old_part() {
    let (old, new) = (book(GOOD_2023), book(GOOD_2024));
    let world = one(&[Reply::file(&old).cut(6000), Reply::file(&new).etag(Some("\"two\""))]);
    world.fetch(&[]).succeeds();
    assert_eq!(world.server.headers("/t.xlsx", "if-range"), ["", "\"one\""]);
    assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), new);
    // a version that may stand for two files, or none, is nothing to go on from
    for etag in [Some("W/\"one\""), None] {
        let world = one(&[Reply::file(&old).etag(etag).cut(6000), Reply::file(&new).etag(etag)]);
        world.fetch(&[]).succeeds();
        assert_eq!(world.server.headers("/t.xlsx", "range"), ["", ""]);
        assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), new);
    }
}

#[test]
fn a_part_that_is_whole_already_is_begun_anew() {
    let body = book(GOOD_2024);
    let world = one(&[Reply::file(&body)]);
    fs::create_dir_all(world.path("keep/2024-25")).unwrap();
    fs::write(world.path("keep/2024-25/t.xlsx.part"), &body).unwrap();
    fs::write(world.path("keep/2024-25/t.xlsx.part-of"), format!("{}\n\"one\"", world.server.url("/t.xlsx"))).unwrap();
    world.fetch(&[]).succeeds();
    assert_eq!(world.server.headers("/t.xlsx", "range"), [format!("bytes={}-", body.len()), String::new()]);
    assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), body);
    assert!(!world.path("keep/2024-25/t.xlsx.part").exists());
}
