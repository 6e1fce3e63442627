//! What the panel for reporters runs: a program of its own beside the app, loaded when the panel is opened.

use mappa_core::dataset::{add_details, unpack};
use mappa_core::story::{LONGEST, PartKind, Verdict, check, proof, write};
use mappa_core::{AreaId, Dataset, Year};
use wasm_bindgen::prelude::*;

/// A desk with the figures on it.
#[wasm_bindgen]
pub struct Desk {
    dataset: Dataset,
}

#[wasm_bindgen]
impl Desk {
    /// From the bytes that the page itself starts with. An error is a sentence for the reader.
    #[wasm_bindgen(constructor)]
    pub fn new(figures: &[u8], details: &[u8]) -> Result<Desk, String> {
        let mut dataset = unpack(figures).map_err(|bad| bad.text().to_owned())?;
        add_details(&mut dataset, details).map_err(|bad| bad.text().to_owned())?;
        Ok(Desk { dataset })
    }

    /// The story of an area and year, sentence by sentence, four texts each: the number of its paragraph, what that is for,
    /// the sentence, and what it rests on, a line for each figure. Nothing where nothing is held.
    pub fn story(&self, area: &str, year: &str) -> Vec<String> {
        let Some(story) = self.place(area, year).and_then(|(area, year)| write(&self.dataset, area, year)) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for (number, part) in story.parts.iter().enumerate() {
            for sentence in &part.sentences {
                let proofs: Vec<String> = sentence.cites.iter().filter_map(|&cite| proof(&self.dataset, cite)).collect();
                all.extend([number.to_string(), part.kind.label().to_owned(), sentence.text.clone(), proofs.join("\n")]);
            }
        }
        all.extend(story.before_printing.iter().flat_map(|line| {
            let label = PartKind::BEFORE_PRINTING.to_owned();
            [String::new(), label, line.clone(), String::new()]
        }));
        all
    }

    /// A text checked, piece by piece, three texts each: the verdict (`agrees`, `differs`, `cannot-tell`, or nothing where
    /// nothing is claimed), the piece, and why. The pieces together are the text, as far as it is read.
    pub fn check(&self, area: &str, year: &str, text: &str) -> Vec<String> {
        let Some((area, year)) = self.place(area, year) else { return Vec::new() };
        let mut all = Vec::new();
        let mut told = 0;
        let mut piece = |verdict: &str, from: usize, to: usize, why: &str| {
            if let Some(text) = text.get(from..to).filter(|text| !text.is_empty()) {
                all.extend([verdict, text, why].map(str::to_owned));
            }
        };
        for mark in check(&self.dataset, area, year, text) {
            let verdict = match mark.verdict {
                Verdict::Agrees => "agrees",
                Verdict::Differs => "differs",
                Verdict::CannotTell => "cannot-tell",
            };
            piece("", told, mark.start.max(told), "");
            piece(verdict, mark.start.max(told), mark.end, &mark.why);
            told = mark.end.max(told);
        }
        let end = (0..4).map(|less| LONGEST.min(text.len()).saturating_sub(less)).find(|&end| text.is_char_boundary(end));
        piece("", told, end.unwrap_or(told).max(told), "");
        all
    }

    fn place(&self, area: &str, year: &str) -> Option<(AreaId, Year)> {
        Some((self.dataset.area_of_slug(area)?, Year::from_slug(year)?))
    }
}

fn main() {}
