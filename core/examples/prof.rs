//! Temporary: a megabyte of dense text over and over.
#[path = "../tests/made/mod.rs"]
mod made;
use mappa_core::story::{as_far_as_read, check};
use std::time::Instant;

fn main() {
    let dataset = made::fixture();
    let mut args = std::env::args().skip(1);
    let rounds: usize = args.next().unwrap().parse().unwrap();
    let mut lines: Vec<String> = Vec::new();
    for file in args {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let Some((_, text)) = line.split_once(" | ") else { continue };
            lines.push(["=+}", "=-}", "=?}", "{"].iter().fold(text.to_owned(), |t, s| t.replace(s, "")));
        }
    }
    let text = lines.join("\n");
    let text = if text.is_empty() {
        "They walked along the river to the market in Town Street, and said that it was a fine day. ".to_owned()
    } else {
        text
    };
    let text = text.repeat(1_000_000 / text.len() + 1);
    let text = text.get(..(0..=1_000_000).rev().find(|&e| text.is_char_boundary(e)).unwrap()).unwrap();
    let area = dataset.area_of_slug("essex").unwrap();
    let mut best = u128::MAX;
    for _ in 0..rounds {
        let began = Instant::now();
        let mut rest = text;
        let mut n = 0;
        while !rest.is_empty() {
            let piece = as_far_as_read(rest);
            n += check(&dataset, area, made::year("2019/20"), piece).len();
            rest = &rest[piece.len()..];
        }
        let t = began.elapsed().as_micros();
        if t < best {
            best = t;
            println!("{} us, {n} marks", t);
        }
    }
}
