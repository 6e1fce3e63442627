//! A tile map: a tile for each area, about where it lies, all of one size, with its rate.

use mappa_core::link::{Page, View, href};
use mappa_core::sentences::rate_text;
use mappa_core::stats::{EveryArea, Scale};
use maud::{Markup, html};

/// The tiles. Each is a link with its name and its rate; colour says again what the number says. Wales stands apart.
pub fn tiles(every: &EveryArea<'_>, scale: Scale, root: &str) -> Markup {
    let (dataset, year) = (every.dataset, every.year);
    let mut placed: Vec<_> = every.areas.iter().filter_map(|one| Some((dataset.area(one.area).tile?, one))).collect();
    placed.sort_by_key(|((column, row), _)| (*row, *column)); // read as it is seen
    html! {
        ul class="tiles" {
            @for ((column, row), one) in placed {
                @let area = dataset.area(one.area);
                @let step = one.rate.map_or("n".to_owned(), |rate| scale.place(&rate).to_string());
                // columns and rows are counted from 0 in the data
                li class={ "q" (step) " c" (column + 1) " r" (row + 1) @if area.in_welsh { " w" } } {
                    a href=(href(dataset, root, &View::of(Page::Area(one.area, Some(year))))) {
                        span { (with_soft_hyphen(&area.short_name)) }
                        " "
                        @match one.rate {
                            Some(rate) => b { (rate_text(&rate, dataset.language)) },
                            None => b class="none" { span { "no figure" } },
                        }
                    }
                }
            }
        }
    }
}

/// A name with soft hyphens where a narrow tile breaks a long word: before its last part, and after the first of three.
fn with_soft_hyphen(name: &str) -> String {
    const PARTS: [(&str, &str); 9] = [
        ("Humber", "side"),
        ("Mersey", "side"),
        ("", "umbria"),
        ("", "shire"),
        ("", "land"),
        ("", "folk"),
        ("", "ants"),
        ("", "bria"),
        ("", "don"),
    ];
    let parted = PARTS.into_iter().find_map(|(first, last)| {
        let before = name.strip_suffix(last).filter(|before| before.len() > 2 && before.starts_with(first))?;
        let (one, two) = before.split_at(if first.is_empty() { 0 } else { 3 });
        Some(if one.is_empty() { [two, "\u{ad}", last].concat() } else { [one, "\u{ad}", two, "\u{ad}", last].concat() })
    });
    parted.unwrap_or_else(|| name.into())
}

#[cfg(test)]
mod tests {
    use super::with_soft_hyphen;

    #[test]
    fn only_long_words_get_a_soft_hyphen() {
        assert_eq!(
            ["Northumbria", "Cumbria", "Kent", "Merseyside"].map(with_soft_hyphen),
            ["North\u{ad}umbria", "Cum\u{ad}bria", "Kent", "Mer\u{ad}sey\u{ad}side"]
        );
    }
}
