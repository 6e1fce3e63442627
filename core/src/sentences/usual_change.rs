//! The change in a year as a cell of a table, and what its column means.

use crate::number::thousands;
use crate::stats::{LEAST_CHANGES, YearlyChange};
use std::cmp::Ordering;

impl YearlyChange {
    /// In a few words: `+40 (+4%)`, `−12 (−2%), unusual for this area`.
    pub fn text(&self) -> String {
        let (sign, by) = match self.change.after.cmp(&self.change.before) {
            Ordering::Equal => return "no change".into(),
            Ordering::Greater => ("+", self.change.by()),
            Ordering::Less => ("−", self.change.by()),
        };
        let share = self.change.per_cent().map_or(String::new(), |share| match share.rounded() {
            0 => [" (", sign, "<1%)"].concat(),
            whole => [" (", sign, &whole.to_string(), "%)"].concat(),
        });
        let unusual = if self.is_unusual() == Some(true) { ", unusual for this area" } else { "" };
        [sign, &thousands(by.into()), &share, unusual].concat()
    }
}

/// What the column of changes means, in a sentence.
pub fn explained() -> String {
    [
        "The change is in the number of people since the year before. We call it unusual only if it is outside the range expected \
         from that area’s other yearly changes, and only if we have at least ",
        &LEAST_CHANGES.to_string(),
        " of them.",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Number;
    use crate::dataset::{Area, Grid, Kind};
    use crate::stats::Limits;
    use crate::summary::Summary;
    use crate::{AreaId, Dataset, Measure, Year};

    /// An area whose count is this, year by year from 2010/11.
    fn area(counts: &[u32]) -> (Dataset, AreaId) {
        let mut dataset = Dataset { areas: vec![Area::default()], ..Dataset::default() };
        let id = AreaId::new(0).unwrap();
        let year = |index: usize| Year::beginning(2010 + u16::try_from(index).unwrap()).unwrap();
        dataset.grid = Grid::new(1, year(0), year(counts.len() - 1));
        for (index, &count) in counts.iter().enumerate() {
            dataset.grid.put((id, year(index), Measure::Rso), Kind::Published, Number::Whole(count), &[]);
        }
        (dataset, id)
    }

    fn text_of(counts: &[u32]) -> String {
        let (dataset, id) = area(counts);
        YearlyChange::of(&dataset, id, dataset.last_year()).unwrap().text()
    }

    #[test]
    fn a_change_like_the_others_is_only_stated() {
        assert_eq!(text_of(&[1000, 1040, 1090, 1130, 1180, 1220, 1270, 1310, 1360, 1400]), "+40 (+3%)");
    }

    #[test]
    fn a_change_unlike_the_others_is_called_unusual_for_this_area() {
        assert_eq!(
            text_of(&[1000, 1040, 1090, 1130, 1180, 1220, 1270, 1310, 1360, 1400, 1900]),
            "+500 (+36%), unusual for this area"
        );
    }

    #[test]
    fn the_sentence_of_the_change_says_so_too_and_only_then() {
        let sentence = |counts: &[u32]| {
            let (dataset, id) = area(counts);
            crate::sentences::in_a_year(&Summary::of(&dataset, id, dataset.last_year())).unwrap().text
        };
        let steady = [1000, 1040, 1090, 1130, 1180, 1220, 1270, 1310, 1360, 1400];
        assert_eq!(sentence(&steady), "The number rose by 40 (3%) in a year.");
        let fall = [&steady[..9], &[1290]].concat();
        let said = sentence(&fall);
        assert_eq!(
            said,
            "The number fell by 70 (5%) in a year. That is outside the range expected from this area’s other yearly changes."
        );
    }

    #[test]
    fn with_seven_changes_nothing_is_called_unusual() {
        assert_eq!(text_of(&[1000, 1040, 1090, 1130, 1180, 1220, 1270, 2500]), "+1,230 (+97%)");
    }

    #[test]
    fn what_is_usual_is_told_in_per_cent() {
        let (dataset, id) = area(&[20, 40, 80, 160, 320, 640, 1280, 2560, 5120]);
        let mean = YearlyChange::of(&dataset, id, dataset.last_year()).unwrap().limits.unwrap().mean;
        assert!((mean - 100.0).abs() < 1e-9, "{mean}");
    }

    #[test]
    fn a_change_on_its_limit_is_not_beyond_it() {
        let (dataset, id) = area(&[20, 40]);
        let doubled = YearlyChange::of(&dataset, id, dataset.last_year()).unwrap();
        let unusual = |low, high| {
            let limits = Some(Limits { low, mean: 100.0, high });
            YearlyChange { limits, ..doubled }.is_unusual()
        };
        assert_eq!([unusual(100.0, 100.0), unusual(100.1, 200.0), unusual(0.0, 99.9)], [false, true, true].map(Some));
    }

    #[test]
    fn falls_and_few() {
        assert_eq!(text_of(&[1000, 999]), "−1 (−<1%)");
        assert_eq!(text_of(&[10, 12]), "+2");
        assert_eq!(text_of(&[10, 10]), "no change");
    }
}
