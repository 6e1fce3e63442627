//! Between which ranks each area could lie: for who asks, since one rank says more than the numbers bear.

use leptos::prelude::*;
use mappa_core::every_area::EveryArea;

/// The ranges, alphabetically, closed at first; nothing where too few areas are held.
pub fn ranks(every: &EveryArea<'_>) -> impl IntoView + use<> {
    let ranks = every.ranks();
    let areas = ranks.len();
    let rows: Vec<_> = ranks
        .into_iter()
        .map(|(area, rank)| {
            let range =
                if rank.from == rank.to { ordinal(rank.from) } else { [&ordinal(rank.from), " to ", &ordinal(rank.to)].concat() };
            view! { <li>{every.dataset.area(area).name.clone()}": "{range}</li> }
        })
        .collect();
    (areas > 0).then(|| {
        view! {
            <details id="ranks">
                <summary>"Which rank has an area?"</summary>
                <p>
                    "None that means much. By chance alone the rate of an area could lie anywhere between these ranks of "{areas}", the first being the highest (95 in 100 of 2,000 simulated years), and a rank says nothing about how safe a place is."
                </p>
                <ul>{rows}</ul>
            </details>
        }
    })
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
