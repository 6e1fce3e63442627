//! A guest's manners: pauses are kept, nobody is pressed, and two connections are enough.

use crate::reply::Reply;
use crate::world::{GOOD_2013, GOOD_2024, World, book};
use std::time::{Duration, Instant, SystemTime};

fn one(replies: &[Reply]) -> World {
    let world = World::listing(&[("2024/25", "/t.xlsx")]);
    world.server.on("/t.xlsx", replies);
    world
}

fn good() -> Reply {
    Reply::file(&book(GOOD_2024))
}

/// In the form that HTTP has for dates.
fn in_seconds(seconds: i64) -> String {
    let then = jiff::Timestamp::try_from(SystemTime::now()).unwrap() + jiff::SignedDuration::from_secs(seconds);
    then.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[test]
fn a_server_that_is_busy_is_asked_again_when_it_says() {
    for (busy, seconds) in [
        (Reply::status(429), "5"),
        (Reply::status(429).header("Retry-After", "60"), "60"),
        (Reply::status(503).header("Retry-After", "60"), "60"),
    ] {
        let world = one(&[busy, good()]);
        let begun = Instant::now();
        let run = world.fetch(&[]);
        run.succeeds().says("127.0.0.1 is busy (").says(&format!("waiting {seconds} s"));
        assert!(begun.elapsed() >= Duration::from_millis(5 * seconds.parse::<u64>().unwrap()), "it waited");
        assert_eq!((world.server.times("/t.xlsx"), run.outcome("2024/25")), (2, "imported"));
    }
    let world = one(&[Reply::status(503).header("Retry-After", &in_seconds(90)), good()]);
    let begun = Instant::now();
    world.fetch(&[]).succeeds().says("is busy (503): waiting ");
    assert!(begun.elapsed() >= Duration::from_millis(5 * 80), "it waited until the date");
}

#[test]
fn one_that_stays_busy_or_wants_a_long_rest_is_left_alone() {
    let world = one(&[Reply::status(429).header("Retry-After", "3")]);
    assert_eq!(world.fetch(&[]).fails().outcome("2024/25"), "refused for now (429)");
    assert_eq!(world.server.times("/t.xlsx"), 5);
    for wait in ["3600", &in_seconds(3600)] {
        let world = one(&[Reply::status(503).header("Retry-After", wait)]);
        let begun = Instant::now();
        world.fetch(&[]).fails().says("was refused by its server for now (503, which asks to wait 3").says("try again later");
        assert!(world.server.times("/t.xlsx") == 1 && begun.elapsed() < Duration::from_secs(15));
    }
}

#[test]
fn one_that_falls_silent_is_not_waited_for_without_end_and_a_slow_one_is() {
    let body = book(GOOD_2024);
    let world = one(&[good().cut(5000).stalls(40_000), good()]);
    let begun = Instant::now();
    world.fetch(&["--stall", "1000"]).succeeds();
    assert!(begun.elapsed() < Duration::from_secs(40), "its silence was cut short");
    assert_eq!(world.server.headers("/t.xlsx", "range"), ["", "bytes=5000-"]);
    let world = one(&[Reply::file(&body).waits(700)]);
    world.fetch(&["--stall", "10000"]).succeeds();
    assert_eq!(world.server.times("/t.xlsx"), 1);
}

#[test]
fn two_connections_at_once_and_no_more() {
    let years = ["2013/14", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"];
    let paths: Vec<String> = (0..years.len()).map(|at| format!("/{at}.xls")).collect();
    let rows: Vec<(&str, &str)> = years.into_iter().zip(paths.iter().map(String::as_str)).collect();
    let world = World::listing(&rows);
    // the first answers last: what is imported is so in the order of years all the same
    world.server.on("/0.xls", &[Reply::file(&book(GOOD_2013)).waits(600)]);
    for path in &paths[1..] {
        world.server.on(path, &[Reply::status(404).waits(100)]);
    }
    let run = world.fetch(&["--dry-run"]);
    run.fails().says("7 of 8 failed");
    assert_eq!(world.server.most_at_once(), 2);
    let told: Vec<&str> = run.said.split("Outcome\n").nth(1).unwrap().lines().filter_map(|line| line.get(..7)).take(8).collect();
    assert_eq!(told, years);
}
