//! What an area's tables hold of a year beside the number of registered sexual offenders: other categories, levels, events.
//! Everything is a share of that number, and adds up.

use super::chance::Chance;
use mappa_core::dataset::Affects;
use mappa_core::number::divide;
use mappa_core::{AreaId, Dataset, Measure, Year};
use std::collections::BTreeMap;

/// The counts of an area and year.
pub(super) type Counts = BTreeMap<Measure, u64>;

/// How many of each there are for a thousand registered sexual offenders, where nothing is held to tell.
const SHARES: [(Measure, u64); 10] = [
    (Measure::Cat2, 334),
    (Measure::Cat3, 6),
    (Measure::Cat4, 4),
    (Measure::BreachNotification, 29),
    (Measure::Revoked, 6),
    (Measure::Shpo, 84),
    (Measure::NotificationOrders, 2),
    (Measure::ReturnedCustody, 15),
    (Measure::SfoCharged, 3),
    (Measure::ShpoTravel, 2),
];

/// All counts of an area and year, from the number of its registered sexual offenders.
pub(super) fn counts(known: &Dataset, area: AreaId, year: Year, rso: u64, chance: &mut Chance) -> Counts {
    let mut counts = Counts::from([(Measure::Rso, rso)]);
    for (measure, usual) in SHARES {
        if begun(known, measure, year) {
            let share = share(known, area, measure).unwrap_or(usual);
            counts.insert(measure, about(rso * share, chance));
        }
    }
    let of = |counts: &Counts, measure| counts.get(&measure).copied().unwrap_or(0);
    // what is part of something else is never more than that
    let travel = of(&counts, Measure::ShpoTravel).min(of(&counts, Measure::Shpo));
    counts.insert(Measure::ShpoTravel, travel);
    counts.insert(Measure::RsoReturnedCustody, of(&counts, Measure::ReturnedCustody) * (40 + chance.next(30)) / 100);
    // most are managed at level 1, but nobody of Category 3 is
    use Measure::{Cat2L1, Cat2L2, Cat2L3, Cat3L2, Cat3L3, RsoL1, RsoL2, RsoL3, TotalL1, TotalL2, TotalL3};
    for (whole, levels, [second, third]) in
        [(Measure::Rso, [RsoL1, RsoL2, RsoL3], [12, 1]), (Measure::Cat2, [Cat2L1, Cat2L2, Cat2L3], [35, 4])]
    {
        let all = of(&counts, whole);
        let (second, third) = (about(all * second, chance), about(all * third, chance));
        let first = all.saturating_sub(second + third);
        counts.extend(levels.into_iter().zip([first, second, third]));
    }
    let dangerous = of(&counts, Measure::Cat3);
    let third = dangerous * chance.next(25) / 100;
    counts.extend([(Cat3L2, dangerous - third), (Cat3L3, third)]);
    let sum = |counts: &Counts, parts: &[Measure]| parts.iter().map(|&part| of(counts, part)).sum::<u64>();
    let sums = [
        (Measure::Total, sum(&counts, &[Measure::Rso, Measure::Cat2, Measure::Cat3, Measure::Cat4])),
        (TotalL1, sum(&counts, &[RsoL1, Cat2L1, Measure::Cat4])),
        (TotalL2, sum(&counts, &[RsoL2, Cat2L2, Cat3L2])),
        (TotalL3, sum(&counts, &[RsoL3, Cat2L3, Cat3L3])),
    ];
    counts.extend(sums);
    counts
}

/// Whether a measure is collected in a year.
pub(super) fn begun(known: &Dataset, measure: Measure, year: Year) -> bool {
    !known.breaks.iter().any(|one| one.affects == Affects::Begins && one.covers(measure) && year < one.year)
}

/// How many of a measure the area has for a thousand registered sexual offenders, by the latest year that holds both.
fn share(known: &Dataset, area: AreaId, measure: Measure) -> Option<u64> {
    known.page_years().rev().find_map(|year| {
        let (part, all) = (known.count(area, year, measure)?, known.count(area, year, Measure::Rso)?);
        divide(u64::from(part) * 1_000, all.into()).filter(|&share| share < 1_000)
    })
}

/// So many thousandths, give or take a twentieth.
fn about(thousandths: u64, chance: &mut Chance) -> u64 {
    divide(thousandths * (95 + chance.next(11)), 100_000).unwrap_or(0)
}
