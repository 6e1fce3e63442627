//! Datasets larger than there can be today, made up, for `js/bench/growth.js`: `cargo run --release -p mappa-data --example
//! grown -- FULL FOLDER AREAS YEARS EVERY` repeats every EVERYth measure of the made full dataset over so many areas and years,
//! each figure changed a little by chance, and packs them into FOLDER as `figures` and `details`.

use mappa_core::dataset::{Area, Figure, Grid, Population, pack};
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use std::fs;
use std::path::Path;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [full, folder, numbers @ ..] = words.as_slice() else { panic!("FULL FOLDER AREAS YEARS EVERY") };
    let numbers: Vec<usize> = numbers.iter().map(|word| word.parse().expect("a number")).collect();
    let [areas, years, every] = numbers.as_slice() else { panic!("FULL FOLDER AREAS YEARS EVERY") };
    let full = mappa_data::load(Path::new(full)).unwrap_or_else(|problems| panic!("{}", problems[0]));
    let (grown, held) = grown(&full, *areas, *years, *every);
    let (figures, details) = pack(&grown);
    fs::create_dir_all(folder).expect("the folder can be made");
    for (name, bytes) in [("figures", &figures), ("details", &details)] {
        fs::write(Path::new(folder).join(name), bytes).expect("the file can be written");
    }
    println!("{held}");
}

/// The dataset, and how many figures it holds.
fn grown(full: &Dataset, areas: usize, years: usize, every: usize) -> (Dataset, usize) {
    let known: Vec<AreaId> = full.area_ids().collect();
    let from = |index: usize| known[index % known.len()];
    let (mut held_in_all, mut chance) = (0, 20_261_123_u64);
    let years = u16::try_from(years).expect("a number of years");
    let mut grown = full.clone();
    grown.areas = (0..areas)
        .map(|index| {
            let area = full.area(from(index));
            let round = index / known.len();
            let suffix = if round == 0 { String::new() } else { format!("-{round}") };
            Area { slug: area.slug.clone() + &suffix, name: format!("{}{suffix}", area.name), ..area.clone() }
        })
        .collect();
    let first = Year::FIRST_PAGE;
    let last = Year::beginning(first.begins() + years - 1).expect("a year of MAPPA's century");
    grown.grid = Grid::new(areas, first, last);
    grown.populations.estimates.clear();
    for index in 0..areas {
        let to = AreaId::new(index).expect("at most 255 areas");
        for one in full.populations.estimates.iter().filter(|one| one.area == from(index)) {
            let more = u32::try_from(index / known.len()).unwrap_or(0) * 997;
            grown.populations.estimates.push(Population { area: to, aged_10_plus: one.aged_10_plus + more, ..*one });
        }
        for year in first.to(last) {
            let source = Year::beginning(first.begins() + (year.begins() - first.begins()) % 15).expect("a year of the full one");
            for &measure in Measure::ALL.iter().step_by(every) {
                if let Some(Figure::Held(held)) = full.grid.get(from(index), source, measure) {
                    // not the very same again, which would pack to nothing (Knuth's linear congruential generator)
                    chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    let noise = if index < known.len() { 0 } else { u32::try_from((chance >> 33) % 97).unwrap_or(0) };
                    let number = match held.number {
                        Number::Whole(value) => Number::Whole(value + noise),
                        Number::Tenths(value) => Number::Tenths(value + noise),
                    };
                    held_in_all += 1;
                    grown.grid.put((to, year, measure), held.kind, number, held.sources);
                }
            }
        }
    }
    (grown, held_in_all)
}
