//! Places: the areas by their names, forces and aliases; England and Wales by its many names; and what we hold nothing for: regions,
//! towns, counties that are part of an area, other countries.

use super::pattern::{after, before, has};
pub use super::token::Place;
use super::token::{Kind, Token};
use super::word_list::Key;
use crate::{AreaId, Dataset};

/// Words for England and Wales: before, the word itself, after.
const NATION: &[(&str, &str, &str)] = &[
    ("", "nationally", ""),
    ("", "nationwide", ""),
    ("", "countrywide", ""),
    ("", "national", "average|rate|figure*|total|level|mean|number"),
    ("the|whole", "country", ""),
    ("the|both ?two ?whole", "countries", ""),
    ("the|both ?two", "nations", ""),
];

/// Words for the area that is spoken of.
const LOCAL: &[(&str, &str)] = &[
    ("the|our|this|its", "county"),
    ("the|our|this|its", "force"),
    ("the|our|this|its ?police|mappa|force", "area"),
    ("the", "constabulary"),
    ("the|our|its", "patch"),
    ("", "locally"),
    ("the|our", "county's"),
];

/// Words for a place that is none of ours.
const ELSEWHERE: &[(&str, &str)] = &[
    ("", "uk"),
    ("", "britain"),
    ("united", "kingdom"),
    ("", "england"),
    ("", "wales"),
    ("", "scotland"),
    ("northern", "ireland"),
    ("the ?north|south|east|west|wider ?east|west", "region"),
    ("the north|south", "east|west"),
    ("the|our", "city|town|village|borough|district|neighbourhood|estate|island|isle"),
    ("east|west", "midlands"),
    ("", "yorkshire"),
    ("", "hmp"),
];

/// The words that the three tables look for: no other word without a capital can be a place.
const NAMELESS: &str = "nationally|nationwide|countrywide|national|country|countries|nations|county|force|area|constabulary|patch|locally|\
county's|uk|britain|kingdom|england|wales|scotland|ireland|region|east|west|city|town|village|borough|district|neighbourhood|estate|island|isle|\
midlands|yorkshire|hmp";

/// What makes of an area's name the name of something else.
const NO_AREA: &str = "prison|jail|crown|magistrates|university|city|cathedral|road|street|council|hospital|united|fc|airport|mail|gazette|live|times|\
post|echo|news|chronicle|telegraph|bridge|region|town|park|house|college|school|county|green";
/// Words with a capital that are no place.
const NO_PLACE: &str = "mappa|category|categories|level|levels|parliament|section|part|table|january|february|march|april|may|june|july|august|\
september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|addition|total|all|response|fact|contrast|\
comparison|custody|court|christmas|it|there|he|she|who|which|this|that|they|these|those|force|police|figures|everyone|nobody|each|one|\
register|list|rsos|rso|offenders|number|numbers|rate|ministry|the|a|an|of|shpos|sopos|category|crime|covid|coronavirus|we|i|officers|bosses";

/// The names of the areas of a dataset.
pub struct Gazetteer {
    /// Words of a name, and whose it is; the longest name first.
    names: Vec<(Vec<String>, AreaId)>,
    nation: Option<AreaId>,
}

impl Gazetteer {
    /// Of the names that a dataset has, with those that newspapers use of forces.
    pub fn new(dataset: &Dataset) -> Gazetteer {
        let mut names = Vec::new();
        for id in dataset.area_ids() {
            let area = dataset.area(id);
            let forces = area.forces.iter().map(|(force, _)| force);
            for name in [&area.name].into_iter().chain(&area.aliases).chain(forces) {
                names.push((words(name), id));
            }
        }
        for (name, slug) in [
            ("gmp", "greater-manchester"),
            ("the met", "london"),
            ("met police", "london"),
            ("wales and england", "england-and-wales"),
            ("hampshire and the isle of wight", "hampshire"),
            ("county durham and darlington", "durham"),
            ("durham and darlington", "durham"),
        ] {
            names.extend(dataset.area_of_slug(slug).map(|id| (words(name), id)));
        }
        names.sort_by(|(one, _), (other, _)| one.first().cmp(&other.first()).then(other.len().cmp(&one.len())));
        Gazetteer { names, nation: dataset.benchmark() }
    }

    /// Puts the words of each place together.
    pub fn join<'a>(&self, tokens: &[Token<'a>]) -> Vec<Token<'a>> {
        let mut joined: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while let Some(&token) = tokens.get(at) {
            let (place, end) = self.place(tokens, at).unwrap_or((None, at + 1));
            let last = tokens.get(end - 1).unwrap_or(&token);
            joined.push(match place {
                Some(place) => Token { kind: Kind::Place(place), word: "", key: Key::default(), end: last.end, ..token },
                None => token,
            });
            two(&mut joined, tokens.get(end));
            at = end;
        }
        joined
    }

    /// The place that begins at a token, and where it ends.
    fn place(&self, tokens: &[Token<'_>], at: usize) -> Option<(Option<Place>, usize)> {
        let token = tokens.get(at).filter(|token| token.is_word())?;
        let nameless = has(&[*token], NAMELESS);
        // `in the region of 850`
        if !token.capital && !nameless || after(tokens, at, "region of #").is_some() {
            return None;
        }
        // `the second highest in the country`: where it ranks is not where it is counted
        let ranked = || {
            has(
                tokens.get(at.saturating_sub(9)..at).unwrap_or_default(),
                "highest|lowest|largest|biggest|worst|smallest|safest|fastest|anywhere",
            )
        };
        if token.capital
            && let Some((id, end)) = self.named(tokens, at)
        {
            let part =
                before(tokens, at, "east|west|north|south|mid|central|inner|outer|hmp|upper|lower").filter(|&from| from < at);
            let other = has(tokens.get(end..end + 1).unwrap_or_default(), NO_AREA)
                && tokens.get(end).is_some_and(|next| next.capital || next.word == "prison" || next.word == "region");
            return Some((
                if part.is_some() && Some(id) != self.nation {
                    Some(Place::Elsewhere)
                } else {
                    Some(Place::Area(id)).filter(|_| !(other || Some(id) == self.nation && ranked()))
                },
                end,
            ));
        }
        let nation = |&(first, word, next): &(&'static str, &'static str, &'static str)| {
            (token.word == word && before(tokens, at, first).is_some() && after(tokens, at + 1, next).is_some()).then_some(())
        };
        if !nameless {
            return unknown(tokens, at).map(|end| (Some(Place::Elsewhere), end));
        }
        if let Some(id) = self.nation.filter(|_| NATION.iter().find_map(nation).is_some() && !ranked()) {
            return Some((Some(Place::Area(id)), at + 1));
        }
        let one_of = |list: &[(&'static str, &'static str)]| {
            list.iter().any(|&(first, word)| after(tokens, at, word).is_some() && before(tokens, at, first).is_some())
        };
        if one_of(LOCAL) {
            return Some((Some(Place::Local), at + 1));
        }
        if one_of(ELSEWHERE) {
            return Some((Some(Place::Elsewhere), at + 1));
        }
        unknown(tokens, at).map(|end| (Some(Place::Elsewhere), end))
    }

    fn named(&self, tokens: &[Token<'_>], at: usize) -> Option<(AreaId, usize)> {
        let first = tokens.get(at)?.word;
        let from = self.names.partition_point(|(words, _)| words.first().is_some_and(|word| word.as_str() < first));
        let mut names = self.names.get(from..)?.iter().take_while(|(words, _)| words.first().is_some_and(|word| word == first));
        names.find_map(|(words, id)| {
            let end = at + words.len();
            let here = tokens.get(at..end)?;
            here.iter().zip(words).all(|(token, word)| token.word == word).then_some((*id, end))
        })
    }
}

fn words(name: &str) -> Vec<String> {
    name.to_lowercase().split([' ', '-', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Where an unknown name ends: `in Huddersfield`, `while Leeds had`.
fn unknown(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let name =
        |at: usize| tokens.get(at).is_some_and(|token| token.is_word() && token.capital && !has(&[*token], NO_PLACE));
    if !name(at) {
        return None;
    }
    let first = at.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|token| token.kind == Kind::End);
    let end = (at..at + 4).find(|&at| !name(at))?;
    let inside = before(tokens, at, "in|across|around|near|throughout|within|outside ?the").is_some_and(|from| from < at)
        && after(tokens, end, "crown|magistrates|court").is_none();
    let alone = after(tokens, end, "has|had|recorded|saw").is_some() && (!first || end == at + 1);
    let counted = !first && after(tokens, end, "#").is_some();
    (inside || alone || counted).then_some(end)
}

/// `Dorset and Devon and Cornwall together`: two areas as one.
fn two(tokens: &mut Vec<Token<'_>>, next: Option<&Token<'_>>) {
    let together = next.is_some_and(|next| has(&[*next], "together|combined|have|had|jointly"));
    let [.., first, and, second] = tokens.as_slice() else { return };
    let (Kind::Place(Place::Area(one)), "and", Kind::Place(Place::Area(other))) = (first.kind, and.word, second.kind) else {
        return;
    };
    if together {
        let both = Token { kind: Kind::Place(Place::Two(one, other)), end: second.end, ..*first };
        tokens.truncate(tokens.len() - 3);
        tokens.push(both);
    }
}
