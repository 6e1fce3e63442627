//! The place of a claim: the one behind the number in its clause, unless it belongs to the next number; else the one before it;
//! else that of the sentences before.

use super::pattern::{before, has, one_of};
use super::place::Place;
use super::sentence::Sentence;
use super::token::Kind;

/// Words behind which another thing begins.
const STOP: &str = "than|above|below|near|against|compared|comparison|average|while|whereas|but|versus|higher|lower|more|less|fewer|similar|same";

/// Where something is counted, and whether the text says so.
pub fn place(sentence: &Sentence<'_, '_>, index: usize, at: usize, rate: bool) -> (Vec<Place>, bool) {
    let tokens = sentence.tokens;
    let (from, to) = sentence.segment(index);
    let at_place = |at: usize| match tokens.get(at).map(|token| token.kind) {
        Some(Kind::Place(place)) => Some(place),
        _ => None,
    };
    let stop = |at: &usize| {
        tokens.get(*at).is_some_and(|token| match token.kind {
            Kind::Mark('(') => at_place(at + 1).is_none() && token.parts(),
            Kind::Mark(')') => false,
            _ => token.parts() || one_of(token, STOP),
        })
    };
    let end = (at + 1..to).find(stop).unwrap_or(to);
    // `1,007 in Durham and Teesside 1,116`: a place close before the next number, and not behind a preposition, is that number's
    let next = |found: usize| {
        to < tokens.len()
            && to - found <= 3
            && before(tokens, found, "in|for|of|across|within|on|at|throughout ?the|all ?of").is_none_or(|start| start == found)
    };
    let prepositioned = |found: usize| {
        before(tokens, found, "in|for|of|across|within|on|at|from|throughout|by|around|near ?the|all|whole ?of")
            .is_some_and(|start| start < found)
    };
    // `in Gwent 824, in Dyfed-Powys 604`: each place right before its number
    let right_before = at.checked_sub(1).is_some_and(|at| at_place(at).is_some());
    let behind = (at + 1..end).find(|&at| at_place(at).is_some()).filter(|&found| {
        !(next(found) || right_before && found + 1 == to && to < tokens.len())
            && (prepositioned(found) || nation(sentence, at_place(found)) || found == at + 1)
    });
    let ahead = (from..at).rev().find(|&at| at_place(at).is_some());
    let average = rate
        && has(tokens.get(from..at).unwrap_or_default(), "average|national|mean")
        && !has(tokens.get(from..at).unwrap_or_default(), "annual");
    let own = behind.or(ahead).and_then(at_place);
    let named = match own {
        None if average && sentence.context.nation.is_some() => sentence.context.nation.map(Place::Area),
        // `it has 1,123, compared to 2,032 in Northumbria`: it is what was spoken of
        None if has(tokens.get(..at).unwrap_or_default(), "it|they") && sentence.context.place().1 => None,
        // `the rate is 158; in South Wales it is 125`: a place behind the next number is not of this one, if there is another
        None if index + 1 < sentence.roles.len() && sentence.context.place().1 => (0..at).rev().find_map(at_place),
        None => (0..at).rev().find_map(at_place).or_else(|| {
            (at..tokens.len()).find_map(at_place).filter(|place| Some(*place) != sentence.context.nation.map(Place::Area))
        }),
        own => own,
    };
    let (place, sure) = named.map_or_else(|| sentence.context.place(), |place| (place, true));
    let local = |place: Place| if place == Place::Local { Place::Area(sentence.context.local()) } else { place };
    let mut places = Vec::with_capacity(4);
    places.push(local(place));
    if named.is_none() && !places.contains(&Place::Area(sentence.context.area)) {
        places.push(Place::Area(sentence.context.area));
    }
    // other places of the sentence, and that of the page, can be meant too
    for token in tokens {
        if let Kind::Place(other) = token.kind
            && !places.contains(&local(other))
        {
            places.push(local(other));
        }
    }
    (places, sure)
}

fn nation(sentence: &Sentence<'_, '_>, place: Option<Place>) -> bool {
    place.is_some() && place == sentence.context.nation.map(Place::Area)
}
