//! Hammers what reads foreign input: `cargo run --release -p mappa-core --example hammer -- addresses 10` for so many minutes;
//! `addresses`, `stories` or `datasets`. Seeds are good inputs, each is damaged in some places; whatever comes must be
//! answered, without a panic, and rightly. It prints how many were tried, and stops at the first that fails.

use mappa_core::dataset::{add_details, pack, unpack};
use mappa_core::link::{Page, View, href, parse};
use mappa_core::story::{check, write};
use mappa_core::{AreaId, Dataset, Measure, Year};
use std::time::{Duration, Instant};

/// A little generator of even chances (Knuth's linear congruential one).
struct Chance(u64);

impl Chance {
    fn below(&mut self, number: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % number.max(1)
    }

    /// Bytes with one to eight places changed, cut, doubled or filled with what has broken readers before.
    fn damaged(&mut self, seed: &[u8], other: &[u8]) -> Vec<u8> {
        const NASTY: [&[u8]; 14] = [
            b"%00",
            b"%ff",
            b"..",
            b"//",
            b"&with=~~",
            b"?",
            b"#",
            b"\xe2\x80\xae",
            b"\xf0\x9f\x98\x80",
            b"2016-17",
            b"99999999999999999999",
            b"<script>",
            b"\x00",
            b"one in ",
        ];
        let mut bytes = seed.to_vec();
        for _ in 0..=self.below(7) {
            let at = self.below(bytes.len() + 1);
            let end = (at + self.below(12)).min(bytes.len());
            match self.below(6) {
                0 => drop(bytes.drain(at..end)),
                1 => drop(bytes.splice(at..end, NASTY[self.below(NASTY.len())].iter().copied())),
                2 => bytes.insert(at, u8::try_from(self.below(256)).unwrap_or(0)),
                3 => bytes.extend_from_slice(&seed[at.min(seed.len())..]),
                4 => bytes.splice(at..at, other.iter().copied().take(40)).for_each(drop),
                _ => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << self.below(8);
                    }
                }
            }
        }
        bytes
    }
}

fn addresses(dataset: &Dataset) -> Vec<Vec<u8>> {
    let pages = dataset.area_ids().flat_map(|area| [Page::Area(area, None), Page::Embed(area, Year::beginning(2016))]);
    let pages = pages.chain(dataset.page_years().flat_map(|year| [Page::Compare(year), Page::EmbedCompare(year)]));
    let with: Vec<AreaId> = dataset.area_ids().take(3).collect();
    let views = pages.map(|page| View { measure: Measure::Cat2, with: with.clone(), ..View::of(page) });
    views.map(|view| href(dataset, "", &view).into_bytes()).chain([b"?area=essex&year=2019-20&lock=area,year".to_vec()]).collect()
}

fn stories(dataset: &Dataset) -> Vec<Vec<u8>> {
    let all = dataset.area_ids().flat_map(|area| dataset.page_years().filter_map(move |year| write(dataset, area, year)));
    let text = |story: mappa_core::story::Story| {
        let sentences = story.parts.into_iter().flat_map(|part| part.sentences).map(|sentence| sentence.text);
        sentences.collect::<Vec<_>>().join(" ").into_bytes()
    };
    all.map(text).collect()
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let minutes: f64 = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(1.0);
    let dataset = mappa_data::load(std::path::Path::new("data")).expect("the shipped dataset is good");
    let (figures, details) = pack(&dataset);
    let seeds = match what.as_str() {
        "addresses" => addresses(&dataset),
        "stories" => stories(&dataset),
        "datasets" => vec![figures.clone(), details.clone()],
        _ => return eprintln!("hammer what? addresses, stories or datasets; and for how many minutes"),
    };
    let mut chance = Chance(20_261_122);
    let (begun, mut tried, mut longest) = (Instant::now(), 0_u64, (Duration::ZERO, String::new()));
    while begun.elapsed().as_secs_f64() < minutes * 60.0 {
        let seed = &seeds[chance.below(seeds.len())];
        let other = &seeds[chance.below(seeds.len())].clone();
        let bytes = chance.damaged(seed, other);
        let text = String::from_utf8_lossy(&bytes);
        let answer = || match what.as_str() {
            "addresses" => {
                let (view, notices) = parse(&dataset, &text);
                let printed = href(&dataset, "", &view);
                let (again, none) = parse(&dataset, printed.trim_start_matches("./"));
                assert!(
                    again == view && none.is_empty(),
                    "{text:?} is read as {view:?}, printed as {printed:?}, read as {again:?}"
                );
                assert!(
                    notices.len() <= 12 && notices.iter().all(|notice| notice.text.chars().count() < 400),
                    "{text:?}: {notices:?}"
                );
            }
            "stories" => {
                let area = dataset.area_ids().nth(tried as usize % 43).unwrap_or_default();
                let marks = check(&dataset, area, Year::beginning(2016).expect("a year"), &text);
                for mark in &marks {
                    assert!(text.get(mark.start..mark.end).is_some_and(|part| !part.is_empty()), "{text:?}: {mark:?}");
                }
            }
            _ => {
                if let Ok(mut read) = unpack(&bytes) {
                    let _ = add_details(&mut read, &details);
                    let _ = parse(&read, "area/kent/2016-17/");
                }
                let mut whole = dataset.clone();
                let _ = add_details(&mut whole, &bytes);
            }
        };
        // the machine may have done something else in between, so that only what is slow three times is slow
        let timed = || {
            let started = Instant::now();
            answer();
            started.elapsed()
        };
        let took = timed();
        if took > longest.0 {
            longest = (took.min(timed()).min(timed()).max(longest.0), text.chars().take(200).collect());
        }
        tried += 1;
    }
    println!(
        "{what}: {tried} tried in {:.0} s, none failed; the slowest took {:?}: {:?}",
        begun.elapsed().as_secs_f64(),
        longest.0,
        longest.1
    );
}
