//! What the check of a story finds by kind of wording, and what a megabyte of text costs it: `cargo xtask bench story`.

#[path = "../tests/made/mod.rs"]
mod made;
#[path = "../tests/measured/mod.rs"]
mod measured;

use mappa_core::Dataset;
use mappa_core::story::{as_far_as_read, check};
use measured::{CORPORA, by_kind, sum, table};
use std::time::{Duration, Instant};

/// How often each text is timed: the quickest counts, since whatever else the machine does only ever adds to it.
const ROUNDS: usize = 9;

fn main() {
    let [(_, first), (_, second), rest @ ..] = CORPORA;
    println!("Sentences by kind of wording\n\n{}", table(&by_kind(&[first, second], false)));
    println!("Whole texts\n\n{}", table(&rest.map(|(name, corpus)| (name, sum(&by_kind(&[corpus], false))))));
    let dataset = made::fixture();
    println!("A megabyte of text, natively, the quickest of {ROUNDS}\n");
    let stories: Vec<String> = rest.iter().flat_map(|(_, corpus)| corpus.lines()).filter_map(plain).collect();
    for (name, text) in [
        ("newspaper stories about these figures", stories.join("\n")),
        (
            "a sentence with four figures",
            "There were 1,596 registered sex offenders in Essex, up 7% in a year, or 99 for every 100,000 people. ".into(),
        ),
        (
            "prose without a number",
            "They walked along the river to the market in Town Street, and said that it was a fine day. ".into(),
        ),
    ] {
        let text = text.repeat(1_000_000 / text.len() + 1);
        let whole = beginning(&text, 1_000_000);
        let half = beginning(&text, 500_000);
        println!("{name:<40} {:>6} ms, of half a megabyte {:>6} ms", milliseconds(&dataset, whole), milliseconds(&dataset, half));
    }
}

/// So many bytes of a text, or as many fewer as end with a letter.
fn beginning(text: &str, bytes: usize) -> &str {
    (0..=bytes).rev().find_map(|end| text.get(..end)).unwrap_or_default()
}

/// The text of a line without its expectations.
fn plain(line: &str) -> Option<String> {
    let (_, text) = line.split_once(" | ")?;
    Some(["=+}", "=-}", "=?}", "{"].iter().fold(text.to_owned(), |text, sign| text.replace(sign, "")))
}

/// How long a text takes, in pieces of as much as is read at once.
fn milliseconds(dataset: &Dataset, text: &str) -> u128 {
    let area = dataset.area_of_slug("essex").expect("an area");
    let once = || {
        let began = Instant::now();
        let mut rest = text;
        while !rest.is_empty() {
            let piece = as_far_as_read(rest);
            std::hint::black_box(check(dataset, area, made::year("2019/20"), piece));
            rest = rest.get(piece.len()..).unwrap_or_default();
        }
        began.elapsed()
    };
    (0..ROUNDS).map(|_| once()).min().unwrap_or(Duration::ZERO).as_millis()
}
