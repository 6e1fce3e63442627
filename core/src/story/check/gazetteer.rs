//! The areas by their names, forces and aliases; with [`super::place`], every place of a text.

use super::class;
use super::key::Key;
use super::names::Names;
use super::pattern::{after, before, has, one_of};
use super::place::{ELSEWHERE, LOCAL, NATION, unknown};
use super::time::take;
use super::token::{Kind, Place, Token};
use crate::{AreaId, Dataset};

/// What makes of an area's name the name of something else.
const NO_AREA: &str = "prison|jail|crown|magistrates|university|city|cathedral|road|street|council|hospital|united|fc|airport|mail|gazette|live|times|\
post|echo|news|chronicle|telegraph|bridge|region|town|park|house|college|school|county|green";

/// The places of a text.
pub struct Gazetteer {
    names: Names,
    nation: Option<AreaId>,
}

impl Gazetteer {
    /// Of the areas of a dataset.
    pub fn new(dataset: &Dataset) -> Gazetteer {
        Gazetteer { names: Names::new(dataset), nation: dataset.benchmark() }
    }

    /// Puts the words of each place together, in the room of another sentence.
    pub fn join<'a>(&self, tokens: &mut Vec<Token<'a>>, joined: &mut Vec<Token<'a>>) {
        joined.clear();
        let (mut kept, mut at) = (0, 0);
        while let Some(token) = tokens.get(at) {
            at += 1;
            if !token.capital && token.class & class::PLACE == 0 {
                continue;
            }
            let Some((place, end)) = self.place(tokens, at - 1) else { continue };
            joined.extend_from_slice(tokens.get(kept..at - 1).unwrap_or_default());
            let last = tokens.get(end - 1).unwrap_or(token);
            joined.push(match place {
                Some(place) => Token { kind: Kind::Place(place), word: "", key: Key::default(), end: last.end, ..*token },
                None => *token,
            });
            if place.is_some() {
                two(joined, tokens.get(end));
            }
            (at, kept) = (end, end);
        }
        take(tokens, joined, kept);
    }

    /// The place that begins at a token, and where it ends.
    fn place(&self, tokens: &[Token<'_>], at: usize) -> Option<(Option<Place>, usize)> {
        let token = tokens.get(at).filter(|token| token.is_word())?;
        let nameless = token.class & class::PLACE != 0;
        // `in the region of 850`
        if after(tokens, at, "region of #").is_some() {
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
            && let Some((id, end)) = self.names.find(tokens, at)
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
}

/// `Dorset and Devon and Cornwall together`: two areas as one. Of more than two, `Dorset, Gwent and Essex have`, we hold no sum.
fn two(tokens: &mut Vec<Token<'_>>, next: Option<&Token<'_>>) {
    let together = next.is_some_and(|next| one_of(next, "together|combined|have|had|jointly"));
    let [.., first, and, second] = tokens.as_slice() else { return };
    let (Kind::Place(Place::Area(one)), "and", Kind::Place(Place::Area(other))) = (first.kind, and.word, second.kind) else {
        return;
    };
    if together {
        let listed = before(tokens, tokens.len() - 3, "P ,").is_some();
        let sum = if listed { Place::Elsewhere } else { Place::Two(one, other) };
        let both = Token { kind: Kind::Place(sum), end: second.end, ..*first };
        tokens.truncate(tokens.len() - 3);
        tokens.push(both);
    }
}
