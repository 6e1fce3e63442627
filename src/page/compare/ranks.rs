//! Between which ranks each area could lie: for who asks, and only where nearly all areas are held, since one rank says more than
//! the numbers bear.

use mappa_core::stats::EveryArea;
use maud::{Markup, html};

/// The ranges, alphabetically, closed at first; nothing where too few areas are held.
pub fn ranks(every: &EveryArea<'_>) -> Markup {
    let ranks = every.ranks();
    html! {
        @if !ranks.is_empty() {
            details id="ranks" {
                summary { "Why we do not rank areas" }
                p {
                    "A rank says nothing about how safe a place is, and chance alone moves it. In 95 of 100 simulations in which only chance varied, the area ranked between these places of "
                    (ranks.len())
                    ", the first being the highest rate."
                    @if ranks.len() < every.areas.len() { " Gaps in our data are not allowed for." }
                }
                ul {
                    @for (area, rank) in ranks {
                        li { (every.dataset.area(area).name) ": " (range(rank.from, rank.to)) }
                    }
                }
            }
        }
    }
}

fn range(from: usize, to: usize) -> String {
    if from == to { ordinal(from) } else { [&ordinal(from), " to ", &ordinal(to)].concat() }
}

/// `1st`, `22nd`, `13th`.
fn ordinal(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (1, rest) if rest != 11 => "st",
        (2, rest) if rest != 12 => "nd",
        (3, rest) if rest != 13 => "rd",
        _ => "th",
    };
    [&number.to_string(), ending].concat()
}

#[cfg(test)]
mod tests {
    use super::ordinal;

    #[test]
    fn ranks_are_said_as_in_english() {
        assert_eq!(
            [1, 2, 3, 4, 11, 12, 13, 21, 22, 42, 111].map(ordinal),
            ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "42nd", "111th"]
        );
    }
}
