//! Finding a police area by what people call their place.

use crate::dataset::PlaceKind;
use crate::{AreaId, Dataset};

/// How many are offered at the most.
const MOST: usize = 8;

/// An area that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The area.
    pub area: AreaId,
    /// The name that fits, where it is not the area's own, and what it is: `Colchester`, a council.
    pub via: Option<(String, Option<PlaceKind>)>,
    rank: usize,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing was typed.
    Blank,
    /// These begin with or are what was typed, best first.
    Fits(Vec<Match>),
    /// None fits, but these are close: to be offered, never taken.
    Close(Vec<Match>),
    /// None is even close.
    Nothing,
}

impl Found {
    /// The one area that is meant, where there can be no doubt: one fits whole, or all that fit are one area.
    pub fn sure(&self) -> Option<AreaId> {
        let Found::Fits(matches) = self else { return None };
        let first = matches.first()?;
        let rivals = matches.iter().filter(|other| other.area != first.area && other.rank <= first.rank.max(1));
        (matches.iter().all(|other| other.area == first.area) || (first.rank <= 1 && rivals.count() == 0)).then_some(first.area)
    }
}

/// Finds the areas that `typed` may mean: by name, id, alias, council, former council or county.
pub fn find(dataset: &Dataset, typed: &str) -> Found {
    let wanted = normal(&typed.chars().take(80).collect::<String>());
    if wanted.is_empty() {
        return Found::Blank;
    }
    let fits = best(dataset, |name| rank(&wanted, name));
    if !fits.is_empty() {
        return Found::Fits(fits);
    }
    let close = best(dataset, |name| closeness(&wanted, name));
    if close.is_empty() { Found::Nothing } else { Found::Close(close) }
}

/// The area whose id is nearest to a slug that is none, if any is near.
pub fn nearest(dataset: &Dataset, slug: &str) -> Option<AreaId> {
    match find(dataset, slug) {
        Found::Fits(matches) | Found::Close(matches) => matches.first().map(|first| first.area),
        Found::Blank | Found::Nothing => None,
    }
}

fn best(dataset: &Dataset, rank: impl Fn(&str) -> Option<usize>) -> Vec<Match> {
    let mut matches = Vec::new();
    for id in dataset.area_ids() {
        let area = dataset.area(id);
        let own = rank(&normal(&area.name)).map(|rank| Match { area: id, via: None, rank });
        let aliases = area.aliases.iter().filter_map(|alias| {
            let rank = rank(&normal(alias))?;
            Some(Match { area: id, via: Some((alias.clone(), None)), rank })
        });
        let places = dataset.places.iter().filter(|place| place.area == id).filter_map(|place| {
            let rank = rank(&normal(&place.name))?;
            Some(Match { area: id, via: Some((place.name.clone(), Some(place.kind))), rank: rank + 1 })
        });
        matches.extend(own.into_iter().chain(aliases).chain(places).min_by_key(|one| one.rank));
    }
    matches.sort_by_key(|one| one.rank);
    matches.truncate(MOST);
    matches
}

/// How well a name fits: 0 it is what was typed, 2 it begins so, 4 each word that was typed begins one of its words.
fn rank(wanted: &str, name: &str) -> Option<usize> {
    if name == wanted {
        return Some(0);
    }
    if name.starts_with(wanted) {
        return Some(2);
    }
    let words = |word: &str| name.split(' ').any(|part| part.starts_with(word));
    wanted.split(' ').all(words).then_some(4)
}

/// How few slips lie between what was typed and a name: at most one in three letters, and at most three.
fn closeness(wanted: &str, name: &str) -> Option<usize> {
    let letters = wanted.chars().count();
    let most = (letters / 3).min(3);
    if letters > name.chars().count() + most {
        return None; // each letter more is a slip
    }
    let begins: String = name.chars().take(letters).collect();
    let slips = strsim::osa_distance(wanted, name).min(strsim::osa_distance(wanted, &begins) + 1);
    (slips <= most).then_some(slips)
}

/// Lower case, words separated by one space, `&` as `and`, without punctuation and the words that every area's name may end in.
fn normal(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\'' | '’' | '.' => {}
            '&' => words.push_str(" and "),
            letter if letter.is_alphanumeric() => words.extend(letter.to_lowercase()),
            _ => words.push(' '),
        }
    }
    let common = |word: &&str| !matches!(*word, "police" | "area" | "council" | "constabulary" | "the");
    words.split_whitespace().filter(common).collect::<Vec<_>>().join(" ")
}
