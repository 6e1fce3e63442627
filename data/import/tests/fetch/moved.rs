//! Addresses that lead elsewhere, files that are others than they were, and no network at all.

use crate::reply::Reply;
use crate::world::{GOOD_2023, GOOD_2024, World, book};
use std::fs;

#[test]
fn what_has_moved_is_followed_and_it_is_told_where_it_went() {
    let world = World::listing(&[("2024/25", "/t.xlsx")]);
    world.server.on("/t.xlsx", &[Reply::to("/media/2/t.xlsx")]);
    world.server.on("/media/2/t.xlsx", &[Reply::to("/media/3/t.xlsx")]);
    world.server.on("/media/3/t.xlsx", &[Reply::file(&book(GOOD_2024))]);
    let (from, to) = (world.server.url("/t.xlsx"), world.server.url("/media/3/t.xlsx"));
    world.fetch(&[]).succeeds().says(&format!("2024/25: {from} has moved to {to}: put that into workbooks.csv"));
}

#[test]
fn nobody_is_led_to_other_hosts_or_in_a_circle() {
    let world = World::listing(&[("2023/24", "/away.xlsx"), ("2024/25", "/circle.xlsx")]);
    let away = world.server.elsewhere("/t.xlsx");
    world.server.on("/away.xlsx", &[Reply::to(&away)]).on("/circle.xlsx", &[Reply::to("/circle.xlsx")]);
    let run = world.fetch(&[]);
    assert_eq!(run.fails().outcome("2023/24"), "redirects elsewhere");
    assert_eq!(run.outcome("2024/25"), "redirects in a circle");
    run.says(&format!("redirects to {away}, which this program does not open"));
    assert_eq!((world.server.times("/t.xlsx"), world.server.times("/circle.xlsx")), (0, 6));
}

#[test]
fn a_file_that_is_not_what_it_was_is_not_believed() {
    let world = World::listing(&[("2023/24", "/t.xlsx"), ("2024/25", "/u.xlsx")]);
    world.server.on("/t.xlsx", &[Reply::file(&book(GOOD_2023))]).on("/u.xlsx", &[Reply::file(&book(GOOD_2024))]);
    fs::write(world.path("official.lock"), format!("url,sha256\n{},0000\n", world.server.url("/t.xlsx"))).unwrap();
    let run = world.fetch(&[]);
    assert_eq!((run.fails().outcome("2023/24"), run.outcome("2024/25")), ("not the file that it was", "imported"));
    run.says("is not the file that it was when official.lock was written");
    assert!(world.figures("moj-2023-24") == 0 && world.text("official.lock").contains(",0000\n"));
}

#[test]
fn offline_it_says_so_and_changes_nothing() {
    let world = World::listing(&[("2024/25", "http://127.0.0.1:9/tables.xlsx")]);
    let before = world.all();
    let run = world.fetch(&[]);
    assert_eq!(run.fails().outcome("2024/25"), "not reached");
    run.says("could not be fetched (").says("try again once you are online");
    assert_eq!(world.all(), before);
}
