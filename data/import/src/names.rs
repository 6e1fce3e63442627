//! Which name means which area: the dataset's own names, and those of `names.csv`.

use crate::words::{Word, words};
use mappa_core::{AreaId, Dataset};

/// Names that the dataset does not have: an area's id, or what else it is, and the name as it is compared.
const KNOWN: &str = include_str!("../names.csv");

/// Words that say only that it is an area of the police.
const PLAIN: [&str; 13] =
    ["police", "constabulary", "force", "forces", "area", "mappa", "pfa", "heddlu", "the", "county", "region", "service", "of"];

/// What a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// This area.
    Area(AreaId),
    /// One of the two forces of this area.
    Part(AreaId, String),
    /// A total that does not say of what: of England and Wales, if it is one of all areas.
    Total(AreaId),
    /// No area that is known; the name of the nearest, if any is near.
    Unknown(Option<String>),
}

/// A name, and what was left off it by a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it means.
    pub named: Named,
    /// The name as it was then read, where digits joined to it or words in brackets were left off.
    pub left_off: bool,
}

/// The area of a name: its own, its id, its code, another that it goes by, or that of its police force.
pub fn named(dataset: &Dataset, name: &str) -> Name {
    let all = words(name);
    let text = |keep: &dyn Fn(&Word) -> bool| {
        all.iter().filter(|word| keep(word)).map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let sure = |named| Name { named, left_off: false };
    let whole = text(&|word: &Word| !word.note);
    if let Some(named) = known(dataset, &whole) {
        return sure(named);
    }
    // E23000018 Derbyshire
    if let Some((first, rest)) = whole.split_once(' ')
        && first.len() == 9
        && first.bytes().skip(1).all(|byte| byte.is_ascii_digit())
        && let (Some(one), Some(other)) = (known(dataset, first), known(dataset, rest))
        && one == other
    {
        return sure(other);
    }
    // a note's digits beside the name, or joined to it; what stands in brackets
    let bare = text(&|word: &Word| !word.note && !word.bracketed);
    let digits = |word: &str| word.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
    let stripped: Vec<String> = bare.split(' ').map(digits).filter(|word| !word.is_empty()).collect();
    for (candidate, left_off) in [(bare.clone(), true), (stripped.join(" "), true)] {
        if let Some(named) = known(dataset, &candidate) {
            return Name { named, left_off };
        }
    }
    sure(Named::Unknown(nearest(dataset, &bare)))
}

/// What a name in compared form means.
fn known(dataset: &Dataset, name: &str) -> Option<Named> {
    if name.is_empty() {
        return None;
    }
    let core = core(name);
    let listed = |wanted: &str| KNOWN.lines().skip(1).filter_map(|line| line.split_once(',')).find(|(_, known)| *known == wanted);
    if let Some((meaning, _)) = listed(name).or_else(|| listed(&core)) {
        let (slug, part) = meaning.split_once(':').unwrap_or((meaning, ""));
        let area = dataset.area_of_slug(slug);
        return match (area, part) {
            (Some(area), "") => Some(Named::Area(area)),
            (Some(area), "total") => Some(Named::Total(area)),
            (Some(area), part) => Some(Named::Part(area, part.to_owned())),
            (None, _) => Some(Named::Unknown(None)),
        };
    }
    dataset
        .area_ids()
        .find(|&id| spellings(dataset, id).any(|known| known == name || self::core(&known) == core))
        .map(Named::Area)
}

/// Without the words that say only that it is an area of the police.
fn core(name: &str) -> String {
    let kept: Vec<&str> = name.split(' ').filter(|word| !PLAIN.contains(word)).collect();
    if kept.is_empty() { name.to_owned() } else { kept.join(" ") }
}

/// Every name of an area, as names are compared.
fn spellings(dataset: &Dataset, id: AreaId) -> impl Iterator<Item = String> {
    let area = dataset.area(id);
    let forces = area.forces.iter().map(|(force, _)| force);
    let names = [&area.name, &area.slug, &area.short_name, &area.ons_code].into_iter().chain(&area.aliases).chain(forces);
    names.map(|name| words(name).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty())
}

fn nearest(dataset: &Dataset, wanted: &str) -> Option<String> {
    let mut best: (f64, Option<String>) = (0.6, None);
    for id in dataset.area_ids() {
        for known in spellings(dataset, id) {
            let near = strsim::normalized_levenshtein(&known, wanted);
            if near > best.0 {
                best = (near, Some(dataset.area(id).name.clone()));
            }
        }
    }
    best.1
}
