//! What a sentence takes from those before it.
//!
//! - **Place**: the first that the last sentence with a place named. The area of the page holds for as long as no other is named; England
//!   and Wales, or another area, for the next two sentences; a town for one. After that it is the area of the page again, if the
//!   text has named it.
//! - **What is counted**: what the last sentence that said it did.
//! - **Comparison**: what has changed from a number, or by one, and does not say since when, is compared with the year before if what
//!   was compared last was; else we cannot tell.
//! - **Year**: `at that time` is the year that was named last. A sentence without a time is about the year of the page, or the year
//!   that the sentence before it named.

use super::claim::Measures;
use super::pattern::has;
use super::place::Place;
use super::time::When;
use super::token::{Kind, Token};
use crate::{AreaId, Year};

/// Words before what something is compared with.
const BESIDE: &str =
    "above|below|than|against|compared|comparison|with|average|that|while|whereas|but|versus|to|near|under|over|as";

/// What the sentences so far have said.
#[derive(Clone, Debug)]
pub struct Context {
    /// The area of the page.
    pub area: AreaId,
    /// The year of the page.
    pub year: Year,
    /// England and Wales.
    pub nation: Option<AreaId>,
    /// What was counted last, and whether that was sure.
    pub measures: Option<(Measures, bool)>,
    /// The year that was named last.
    pub then: Option<Year>,
    /// The years that the sentence before named.
    pub before: Vec<Year>,
    /// Whether what was compared last was compared with the year before.
    pub annual: bool,
    place: Option<(Place, u8)>,
    named: bool,
    local: Option<AreaId>,
}

impl Context {
    /// Before the first sentence.
    pub const fn new(area: AreaId, year: Year, nation: Option<AreaId>) -> Context {
        Context {
            area,
            year,
            nation,
            measures: None,
            then: None,
            before: Vec::new(),
            annual: false,
            place: None,
            named: false,
            local: None,
        }
    }

    /// The place of a sentence that names none, and whether the text says so.
    pub fn place(&self) -> (Place, bool) {
        match self.place {
            Some((place, age)) if age < if place == Place::Elsewhere { 1 } else { 2 } => (place, true),
            _ => (Place::Area(self.area), self.named),
        }
    }

    /// Which area `the county` is.
    pub fn local(&self) -> AreaId {
        self.local.unwrap_or(self.area)
    }

    /// Takes what a sentence has said.
    pub fn take(&mut self, tokens: &[Token<'_>]) {
        // England and Wales beside which an area is set is not what is spoken of
        let beside = |at: usize| {
            let words = tokens.get(at.saturating_sub(4)..at).unwrap_or_default();
            has(words, BESIDE) || words.iter().any(|token| token.kind == Kind::Mark('('))
        };
        let nation = self.nation.map(Place::Area);
        let named = tokens.iter().enumerate();
        let named = named.filter_map(|(at, token)| if let Kind::Place(place) = token.kind { Some((at, place)) } else { None });
        let named = named.filter(|&(at, place)| Some(place) != nation || !beside(at));
        let places: Vec<Place> = named.map(|(_, place)| place).collect();
        match places.first().copied() {
            Some(Place::Local) => self.place = Some((Place::Area(self.local()), 0)),
            Some(place) => self.place = Some((place, 0)),
            None => {
                self.place = self
                    .place
                    .map(|(place, age)| (place, if place == Place::Area(self.area) { 0 } else { age.saturating_add(1) }))
            }
        }
        if let Some(Place::Area(id)) = places.iter().find(|place| matches!(place, Place::Area(id) if Some(*id) != self.nation)) {
            self.local = Some(*id);
        }
        let own = |place: &Place| *place == Place::Area(self.area) || (*place == Place::Local && self.local() == self.area);
        self.named |= places.iter().any(own);
        self.before.clear();
        for token in tokens {
            match token.kind {
                Kind::Year([Some(year), _]) => {
                    self.annual = Some(year) == self.year.previous() || self.annual && year == self.year;
                    self.then = Some(year);
                    self.before.push(year);
                }
                Kind::When(When::Before(years) | When::Span(years)) => self.annual = years == 1,
                Kind::When(When::Last) => self.annual = true,
                _ => {}
            }
        }
    }
}
