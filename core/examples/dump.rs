//! Temporary: every mark of many texts.
#[path = "../tests/made/mod.rs"]
mod made;
use mappa_core::story::check;
use std::io::Write;

fn main() {
    let dataset = made::fixture();
    let files: Vec<String> = std::env::args().skip(1).collect();
    let mut lines: Vec<(String, String)> = Vec::new();
    for file in files {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let Some((head, text)) = line.split_once(" | ") else { continue };
            lines.push((head.to_owned(), ["=+}", "=-}", "=?}", "{"].iter().fold(text.to_owned(), |t, s| t.replace(s, ""))));
        }
    }
    let out = std::io::stdout();
    let mut out = std::io::BufWriter::new(out.lock());
    let mut seed = 12345_u64;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((seed >> 33) as usize) % n
    };
    let areas: Vec<_> = dataset.area_ids().collect();
    let words: Vec<String> = lines.iter().flat_map(|(_, t)| t.split(' ').map(str::to_owned)).collect();
    let mut texts: Vec<(String, String)> = lines.clone();
    // pieces of texts put together anew
    for _ in 0..4000 {
        let (head, _) = &lines[next(lines.len())];
        let mut text = String::new();
        for _ in 0..1 + next(6) {
            let from = next(words.len());
            let n = 2 + next(12);
            text.push_str(&words[from..(from + n).min(words.len())].join(" "));
            text.push(' ');
        }
        texts.push((head.clone(), text));
    }
    // numbers made wrong
    for (head, text) in &lines {
        for by in [3_u64, 11] {
            let mut t = String::new();
            let mut digits = String::new();
            for c in text.chars().chain([' ']) {
                if c.is_ascii_digit() || (c == ',' && !digits.is_empty()) {
                    digits.push(c);
                    continue;
                }
                if !digits.is_empty() {
                    let comma = digits.ends_with(',');
                    if let Ok(n) = digits.replace(',', "").parse::<u64>() {
                        t += &(n * 4 / 3 + by).to_string();
                    }
                    if comma {
                        t.push(',');
                    }
                    digits.clear();
                }
                t.push(c);
            }
            texts.push((head.clone(), t));
        }
    }
    for (head, text) in &texts {
        let (slug, when) = head.split_once(' ').unwrap();
        let own = dataset.area_of_slug(slug).unwrap();
        for area in [own, areas[next(areas.len())]] {
            writeln!(out, "# {head} | {text}").unwrap();
            for m in check(&dataset, area, made::year(when), text) {
                writeln!(out, "{}..{} {:?} {} [{}] {:?}", m.start, m.end, m.verdict, m.why, m.read_as, m.about()).unwrap();
            }
        }
    }
}
