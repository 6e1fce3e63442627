//! The cards of a site, and which page has which.

use super::card::Card;
use super::file;
use crate::files::cache::Cache;
use crate::files::output::Output;
use crate::files::progress::bar;
use indicatif::ParallelProgressIterator;
use mappa_core::link::Page;
use mappa_core::{AreaId, Dataset, Year};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The cards of a site.
#[derive(Clone)]
pub struct Cards {
    own: BTreeMap<(AreaId, Option<Year>), Pictured<Card>>,
    general: Pictured<Card>,
}

/// The picture of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Pictured<Alt = String> {
    /// Its path from the site's root.
    pub path: String,
    /// The picture in words, or what it is drawn from.
    pub alt: Alt,
}

/// All that a card is drawn by: when it changes, cards that were kept are drawn again.
const DRAWN_BY: &[&str] = &[
    include_str!("canvas.rs"),
    include_str!("draw.rs"),
    include_str!("file.rs"),
    include_str!("font.rs"),
    include_str!("../charts/axes.rs"),
    include_str!("../charts/ends.rs"),
    include_str!("../charts/labels.rs"),
    include_str!("../charts/layout.rs"),
    include_str!("../charts/scale.rs"),
    include_str!("../charts/svg.rs"),
    include_str!("../charts/trend.rs"),
    include_str!("../../Cargo.lock"),
];

impl Cards {
    /// A card for every area, and for every area and year, of which a rate is known.
    pub fn of_dataset(dataset: &Dataset) -> Cards {
        let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
        let language = dataset.language;
        let areas = dataset.area_ids().filter(|&area| !language.is_welsh() || dataset.area(area).in_welsh);
        let pages = areas.flat_map(|area| years().map(move |year| (area, year)));
        let folder = language.say("card/", "card/cy-");
        let card = |(area, year): (AreaId, Option<Year>)| {
            let card = Card::of(dataset, Page::Area(area, year))?;
            let year = year.map_or(String::new(), |year| ["-", &year.slug()].concat());
            let path = [folder, &dataset.area(area).slug, &year, ".png"].concat();
            Some(Pictured { path, alt: card })
        };
        let own = pages.filter_map(|page| Some((page, card(page)?))).collect();
        Cards { own, general: Pictured { path: [folder, "mappa-atlas.png"].concat(), alt: Card::general(dataset) } }
    }

    /// The picture of a page: its own, else the general one.
    pub fn of(&self, page: Page) -> Pictured {
        let own = match page {
            Page::Area(area, year) | Page::Embed(area, year) => self.own.get(&(area, year)),
            _ => None,
        };
        let Pictured { path, alt } = own.unwrap_or(&self.general);
        Pictured { path: path.clone(), alt: alt.alt() }
    }

    /// Every card with its path.
    pub fn all(&self) -> impl Iterator<Item = &Pictured<Card>> {
        self.own.values().chain([&self.general])
    }

    /// Draws every card, or takes it from what was drawn before.
    pub fn paint(&self, out: &Output, cache: &Cache) -> Result<(), String> {
        let all: Vec<&Pictured<Card>> = self.all().collect();
        let bar = bar("Cards", all.len());
        let by = DRAWN_BY.concat();
        all.par_iter().progress_with(bar).try_for_each(|Pictured { path, alt: card }| {
            let from = [&by, "\n", &format!("{card:?}")].concat();
            out.put(path, cache.get("card", from.as_bytes(), || file::png(card))?)
        })
    }
}
