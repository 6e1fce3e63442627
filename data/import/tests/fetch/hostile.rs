//! Servers that mean harm, and rows of workbooks.csv that are wrong: no figure is written without a word, and no disk is filled.

use crate::reply::Reply;
use crate::world::{GOOD_2013, GOOD_2024, World, book};
use std::fs;

fn one(replies: &[Reply]) -> World {
    let world = World::listing(&[("2024/25", "/t.xlsx")]);
    world.server.on("/t.xlsx", replies);
    world
}

#[test]
fn two_files_of_one_name_are_kept_apart() {
    let world = World::listing(&[("2013/14", "/a/same.xls"), ("2024/25", "/b/same.xls")]);
    world.server.on("/a/same.xls", &[Reply::file(&book(GOOD_2013))]).on("/b/same.xls", &[Reply::file(&book(GOOD_2024))]);
    world.fetch(&[]).succeeds();
    assert!(world.figures("moj-2013-14") > 900 && world.figures("moj-2024-25") == 1032);
    for (year, of) in [("2013-14", GOOD_2013), ("2024-25", GOOD_2024)] {
        assert_eq!(fs::read(world.path(&format!("keep/{year}/same.xls"))).unwrap(), book(of));
    }
}

#[test]
fn one_address_is_of_one_year() {
    let world = World::listing(&[("2023/24", "/t.xlsx"), ("2024/25", "/t.xlsx")]);
    world.server.on("/t.xlsx", &[Reply::file(&book(GOOD_2024))]);
    let before = world.text("figures.csv");
    let run = world.fetch(&[]);
    run.fails().says("2024/25 has the address of 2023/24").says("? 2023/24: t.xlsx: Nothing was written");
    run.says("? years: it was read as of 2023/24, the year given, but its title says 2024/25");
    assert_eq!(world.text("figures.csv"), before);
}

#[test]
fn nothing_is_asked_for_in_the_open() {
    let world = World::listing(&[("2024/25", "http://www.gov.uk/t.xlsx")]);
    world.fetch(&[]).fails().says("http://www.gov.uk/t.xlsx is no https address");
    let world = one(&[Reply::to("http://www.gov.uk/t.xlsx")]);
    world.fetch(&[]).fails().says("redirects to http://www.gov.uk/t.xlsx, which this program does not open");
}

#[test]
fn no_download_is_larger_than_what_is_read() {
    for reply in [Reply::file(&vec![b'P'; 20_000_001]), Reply::file(&vec![b'P'; 1 << 20]).endless()] {
        let world = one(&[reply]);
        let run = world.fetch(&[]);
        assert_eq!(run.fails().outcome("2024/25"), "too large");
        run.says("has more than 20 MB");
        assert_eq!(fs::read_dir(world.path("keep/2024-25")).unwrap().count(), 0);
    }
}

#[test]
fn a_part_of_another_file_or_range_is_not_glued_on() {
    let (body, half) = (book(GOOD_2024), book(GOOD_2024).len() / 2);
    let (rest, length) = (&body[half..], body.len());
    let range = |from: usize, last: usize, whole: usize| -> &'static str { format!("bytes {from}-{last}/{whole}").leak() };
    let mut tried = 0;
    for (name, etag) in [
        (range(half, length - 1, length), Some("\"two\"")),
        (range(half - 1, length - 1, length), Some("\"one\"")),
        (range(half, length, length + 1), Some("\"one\"")),
        (range(half, length - 1, length + 9), Some("\"one\"")),
        ("bytes */7", Some("\"one\"")),
        ("nonsense", Some("\"one\"")),
    ] {
        let world = one(&[Reply::file(&body).cut(half), Reply::file(rest).etag(etag).part(name), Reply::file(&body)]);
        world.fetch(&[]).succeeds();
        assert_eq!(world.server.headers("/t.xlsx", "range"), ["", &format!("bytes={half}-"), ""], "{name}");
        assert_eq!(fs::read(world.path("keep/2024-25/t.xlsx")).unwrap(), body, "{name}");
        tried += 1;
    }
    // unasked
    let run = one(&[Reply::file(&body).part(range(0, length - 1, length))]).fetch(&[]);
    assert_eq!(run.fails().outcome("2024/25"), "answered with 206");
    println!("{tried} parts of other files or ranges: none glued on");
}
