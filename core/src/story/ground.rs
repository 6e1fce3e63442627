//! What a story is written from: an area in a year, or in the nearest year with figures.

use super::nearest::{FIGURES, nearest_held, opening};
use super::with::without;
use crate::area_year::AreaYear;
use crate::sentences::at_the_end_of;
use crate::summary::Summary;
use crate::{AreaId, Dataset, Year};

/// What a story is written from.
pub(super) struct Ground<'a> {
    /// The area in the year that was asked for.
    pub(super) asked: AreaYear<'a>,
    /// The area in that year, or in the nearest that has figures, where that has none.
    pub(super) summary: Summary<'a>,
    /// The areas beside it.
    pub(super) with: &'a [AreaId],
}

impl<'a> Ground<'a> {
    pub(super) fn new(dataset: &'a Dataset, area: AreaId, year: Year, with: &'a [AreaId]) -> Ground<'a> {
        let asked = AreaYear::new(dataset, area, year);
        let told = if is_empty(&asked) { nearest_held(dataset, area, year) } else { None };
        Ground { asked, summary: Summary::of(dataset, area, told.unwrap_or(year)), with }
    }

    /// England and Wales in the year that is told of, or in the nearest of which its number or its rate is held.
    pub(super) fn national(&self) -> Option<AreaYear<'a>> {
        let here = &self.summary.here;
        let area = here.dataset.benchmark().filter(|&area| area != here.area)?;
        Some(AreaYear::new(here.dataset, area, nearest_held(here.dataset, area, here.year)?))
    }

    /// Whether the year that was asked for has no figures, so that another is told of.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.summary.here.year != self.asked.year
    }

    /// A sentence about the area: it begins with its year, where that is not the one that was asked for.
    pub(super) fn dated(&self, text: String) -> String {
        if !self.is_elsewhere() {
            return text;
        }
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
        [&opening(self.summary.here.year, FIGURES, self.asked.dataset.language), &first, letters.as_str()].concat()
    }

    /// How a sentence about England and Wales in a year begins.
    pub(super) fn national_opening(&self, year: Year) -> String {
        let language = self.asked.dataset.language;
        if year == self.summary.here.year { at_the_end_of(year, language) + " " } else { opening(year, FIGURES, language) }
    }

    /// What is said before printing of figures that are of another year, or are not there.
    pub(super) fn missing(&self) -> Vec<String> {
        let language = self.asked.dataset.language;
        let (asked, told) = (self.asked.year.text(), &self.summary.here);
        let mut lines = Vec::new();
        if self.is_elsewhere() {
            let nearest = told.year.text();
            lines.push(if language.is_welsh() {
                let none = ["Nid oes gennym ffigurau ar gyfer ", &asked, ". "].concat();
                [&none, "Ffigurau ", &nearest, ", y flwyddyn agosaf â ffigurau, yw’r rhain."].concat()
            } else {
                let none = ["We do not have figures for ", &asked, ". "].concat();
                [&none, "These are from ", &nearest, ", the nearest year with figures."].concat()
            });
        } else if is_empty(told) {
            let none = language.say(
                "We do not have the number or the rate for this area in any year. They are in the Ministry’s area tables.",
                "Nid oes gennym na nifer na chyfradd ar gyfer yr ardal hon mewn unrhyw flwyddyn. Maent yn nhablau ardal y Weinyddiaeth.",
            );
            lines.push(none.into());
        }
        lines.extend(without(told, self.with));
        lines
    }
}

/// Whether neither a number nor a rate is held.
fn is_empty(at: &AreaYear<'_>) -> bool {
    at.rate.is_err() && at.count.held().is_none()
}
