//! Places by other words than the names of areas: England and Wales by its many names; and what we hold nothing for: regions,
//! towns, counties that are part of an area, other countries.

use super::pattern::{after, before, one_of};
pub use super::token::Place;
use super::token::{Kind, Token};

/// Words for England and Wales: before, the word itself, after.
pub const NATION: &[(&str, &str, &str)] = &[
    ("", "nationally", ""),
    ("", "nationwide", ""),
    ("", "countrywide", ""),
    ("", "national", "average|rate|figure*|total|level|mean|number"),
    ("the|whole", "country", ""),
    ("the|both ?two ?whole", "countries", ""),
    ("the|both ?two", "nations", ""),
];

/// Words for the area that is spoken of.
pub const LOCAL: &[(&str, &str)] = &[
    ("the|our|this|its", "county"),
    ("the|our|this|its", "force"),
    ("the|our|this|its ?police|mappa|force", "area"),
    ("the", "constabulary"),
    ("the|our|its", "patch"),
    ("", "locally"),
    ("the|our", "county's"),
];

/// Words for a place that is none of ours.
pub const ELSEWHERE: &[(&str, &str)] = &[
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
pub const NAMELESS: &str = "nationally|nationwide|countrywide|national|country|countries|nations|county|force|area|constabulary|patch|locally|\
county's|uk|britain|kingdom|england|wales|scotland|ireland|region|east|west|city|town|village|borough|district|neighbourhood|estate|island|isle|\
midlands|yorkshire|hmp";

/// Words with a capital that are no place.
const NO_PLACE: &str = "mappa|category|categories|level|levels|parliament|section|part|table|january|february|march|april|may|june|july|august|\
september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|addition|total|all|response|fact|contrast|\
comparison|custody|court|christmas|it|there|he|she|who|which|this|that|they|these|those|force|police|figures|everyone|nobody|each|one|\
register|list|rsos|rso|offenders|number|numbers|rate|ministry|the|a|an|of|shpos|sopos|category|crime|covid|coronavirus|we|i|officers|bosses";

/// Where an unknown name ends: `in Huddersfield`, `while Leeds had`.
pub fn unknown(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let name = |at: usize| tokens.get(at).is_some_and(|token| token.is_word() && token.capital && !one_of(token, NO_PLACE));
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
