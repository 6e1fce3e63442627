//! What a story says after the register: the other measures of the year, in words below ten.

use super::layout::cite;
use crate::area_year::AreaYear;
use crate::dataset::Kind;
use crate::sentences::{Sentence, count_text, counted_on};
use crate::{Language, Measure, Year};

/// How a sentence about a year begins, where it says what happened in it.
pub(super) fn in_the_year(year: Year) -> String {
    ["In the year to ", &counted_on(year, Language::English), ", "].concat()
}

/// How the count of a measure is worded: for none, for one, and for more, with `#` for the number.
pub(super) type Wording = (Measure, [&'static str; 3]);

/// The sentence of a count; nothing where it is not held. `print` writes the number.
pub(super) fn counted(
    at: &AreaYear<'_>,
    before: &str,
    (measure, [none, one, many]): Wording,
    print: fn(u32, Kind) -> String,
) -> Option<Sentence> {
    let (count, kind) = at.held_count_of(measure)?;
    let text = match count {
        0 => none.to_owned(),
        1 => one.to_owned(),
        _ => many.replacen('#', &print(count, kind), 1),
    };
    Some(Sentence { text: [before, &text].concat(), cites: vec![cite(at, measure)] })
}

/// A count as newspapers print it: words below ten.
fn in_print(count: u32, kind: Kind) -> String {
    const WORDS: [&str; 8] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let word = usize::try_from(count).ok().and_then(|count| WORDS.get(count.checked_sub(2)?));
    word.map_or_else(|| count_text(count, kind, Language::English), |word| (*word).to_owned())
}

const IN_THE_YEAR: [Wording; 5] = [
    (
        Measure::BreachNotification,
        [
            "nobody was cautioned or convicted for breaching notification requirements.",
            "one person was cautioned or convicted for breaching notification requirements.",
            "# people were cautioned or convicted for breaching notification requirements.",
        ],
    ),
    (
        Measure::Revoked,
        [
            "nobody was taken off the register after a review of lifetime registration.",
            "one person was taken off the register after a review of lifetime registration.",
            "# people were taken off the register after a review of lifetime registration.",
        ],
    ),
    (
        Measure::Shpo,
        [
            "courts made no sexual harm or sexual offences prevention order.",
            "courts made one sexual harm or sexual offences prevention order.",
            "courts made # sexual harm or sexual offences prevention orders.",
        ],
    ),
    (
        Measure::NotificationOrders,
        ["courts made no notification order.", "courts made one notification order.", "courts made # notification orders."],
    ),
    (
        Measure::RsoReturnedCustody,
        [
            "no registered sex offender managed at level 2 or 3 was returned to custody for a breach of licence.",
            "one registered sex offender managed at level 2 or 3 was returned to custody for a breach of licence.",
            "# registered sex offenders managed at level 2 or 3 were returned to custody for a breach of licence.",
        ],
    ),
];

const CATEGORY_2: Wording = (
    Measure::Cat2,
    [
        "No violent or other sexual offenders (Category 2) were managed.",
        "One violent or other sexual offender (Category 2) was also managed.",
        "A further # violent and other sexual offenders (Category 2) were also managed.",
    ],
);

/// What else is held of the year: breaches, revocations, orders, recalls, Category 2.
pub(super) fn besides(at: &AreaYear<'_>) -> Vec<Option<Sentence>> {
    let year = in_the_year(at.year);
    let of_the_year = IN_THE_YEAR.into_iter().map(|wording| counted(at, &year, wording, in_print));
    of_the_year.chain([counted(at, "", CATEGORY_2, in_print)]).collect()
}
