//! The police area whose id is nearest to a text that is none, for "Did you mean …?". What readers type into the field for
//! places is found by a script of its own (`js/page/places`).

use crate::{AreaId, Dataset};

/// The area whose id is nearest to `slug`, if any is near: at most one slip in three letters, and at most three.
pub fn nearest(dataset: &Dataset, slug: &str) -> Option<AreaId> {
    let sign = |sign: char| if matches!(sign, ' ' | '_') { '-' } else { sign.to_ascii_lowercase() };
    let wanted: String = slug.trim().chars().take(40).map(sign).collect();
    let most = (wanted.chars().count() / 3).min(3);
    let near = dataset.area_ids().map(|id| (strsim::osa_distance(&wanted, &dataset.area(id).slug), id));
    near.filter(|(slips, _)| *slips <= most).min_by_key(|(slips, _)| *slips).map(|(_, id)| id)
}
