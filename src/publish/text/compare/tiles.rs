//! Where the areas are: a tile for each, about where it lies, coloured by its rate.

use leptos::prelude::*;
use mappa_core::every_area::{EveryArea, STEPS, Scale};
use mappa_core::link::{Page, View, href};
use mappa_core::{Dataset, Year};

/// The tile map with its legend. Each tile is a link with its name and its rate; colour says again what the number says.
pub fn tiles(dataset: &Dataset, every: &EveryArea<'_>, scale: Scale, year: Year, root: &str) -> impl IntoView + use<> {
    let mut placed: Vec<_> = every.areas.iter().filter_map(|one| Some((dataset.area(one.area).tile?, one))).collect();
    placed.sort_by_key(|((column, row), _)| (*row, *column)); // read as it is seen
    let tiles: Vec<_> = placed
        .into_iter()
        .map(|((column, row), one)| {
            let area = dataset.area(one.area);
            let step = one.rate.map_or("n".into(), |rate| scale.place(&rate).to_string());
            let class = format!("c{} r{} t{step}", column + 1, row + 1); // counted from 0 in the data
            let rate = one.rate.map_or("not held".into(), |rate| rate.number.text());
            let href = href(dataset, root, &View::of(Page::Area(one.area, Some(year))));
            let value = if one.rate.is_some() { view! { <b>{rate}</b> }.into_any() } else { view! { <i>{rate}</i> }.into_any() };
            view! { <li class=class><a href=href><span>{parted(&area.short_name)}</span>" "{value}</a></li> }
        })
        .collect();
    let steps: Vec<_> = (0..STEPS).map(|step| view! { <li><i class=format!("t{step}")></i>{scale.text(step)}</li> }).collect();
    view! {
        <section id="tiles">
            <h2><a href="?view=tiles">"The rate in each area, on a map"</a></h2>
            <ul class="legend">{steps}<li><i class="tn"></i>"not held"</li></ul>
            <ul class="tiles">{tiles}</ul>
            <p class="told">"Each tile is a police area, about where it lies. The steps are the same for every year."</p>
        </section>
    }
}

/// A name that may be parted where a tile is narrow: before the last part of a long word.
fn parted(name: &str) -> String {
    const ENDINGS: [&str; 8] = ["umbria", "shire", "side", "land", "folk", "ants", "bria", "don"];
    let ending = ENDINGS.into_iter().find(|ending| name.ends_with(ending) && name.len() > ending.len() + 2);
    ending.map_or(name.into(), |ending| [&name[..name.len() - ending.len()], "\u{ad}", ending].concat())
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn only_long_words_are_parted() {
        assert_eq!(["Northumbria", "Cumbria", "Kent"].map(parted), ["North\u{ad}umbria", "Cum\u{ad}bria", "Kent"]);
    }
}
