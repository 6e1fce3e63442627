//! Imports that are killed at random moments: what was there stays, or what is new is there, never some of both.
#![cfg(feature = "shell")]

mod copied;

use copied::{Data, here};
use std::process::Stdio;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

#[test]
fn an_import_that_is_killed_leaves_the_old_figures_or_the_new_ones() {
    const KILLS: u32 = 20;
    let book = here("tests/books/mappa-2024-25-area-tables.xlsx");
    let words = ["import", book.to_str().unwrap(), "--date", "2025-10-30"];
    let whole = Data::copied();
    let begun = Instant::now();
    assert!(whole.run(&words).0);
    let takes = begun.elapsed();
    let (old, new) = (Data::copied().all(), whole.all());
    let (mut old_ones, mut new_ones) = (0, 0);
    for kill in 0..KILLS {
        let data = Data::copied();
        let mut import = data.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // all over the time that it takes, and most near its end, where it writes
        let chance = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos() % 1_000;
        let part = f64::from(kill * 1_000 / KILLS + chance / KILLS) / 1_000.0;
        std::thread::sleep(takes.mul_f64(if kill % 2 == 0 { part } else { 0.8 + part / 4.0 }));
        import.kill().unwrap();
        import.wait().unwrap();
        // whoever comes next finishes what was made ready
        let (good, said) = data.run(&["check"]);
        assert!(good, "{said}");
        match data.all() {
            is if is == old => old_ones += 1,
            is if is == new => new_ones += 1,
            _ => panic!("kill {kill} has left some of both"),
        }
    }
    println!("{KILLS} imports killed: {old_ones} old, {new_ones} new, 0 mixed");
}
