//! What a story says besides the register: the other measures of the year, in words below ten.

use super::place::Place;
use crate::dataset::Kind;
use crate::sentences::{self, Sentence, counted_on};
use crate::{Language, Measure};

/// A count as newspapers print it: words below ten.
fn in_print(count: u32, kind: Kind) -> String {
    const WORDS: [&str; 8] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let word = usize::try_from(count).ok().and_then(|count| WORDS.get(count.checked_sub(2)?));
    word.map_or_else(|| sentences::count_text(count, kind, Language::English), |word| (*word).to_owned())
}

/// What else is held of the year: breaches, revocations, orders, recalls, Category 2.
pub(super) fn besides(place: &Place<'_>) -> Vec<Option<Sentence>> {
    let said = |measure: Measure, none: &str, one: &str, many: &str| {
        let (count, kind) = place.count(measure)?;
        let text = match count {
            0 => none.to_owned(),
            1 => one.to_owned(),
            _ => many.replacen('#', &in_print(count, kind), 1),
        };
        Some(Sentence { text, cites: vec![place.cite(measure)] })
    };
    let year = ["In the year to ", &counted_on(place.year, Language::English), ", "].concat();
    let in_the_year = |sentence: Option<Sentence>| {
        sentence.map(|Sentence { text, cites }| Sentence { text: [year.as_str(), &text].concat(), cites })
    };
    vec![
        in_the_year(said(
            Measure::BreachNotification,
            "nobody was cautioned or convicted for breaching notification requirements.",
            "one person was cautioned or convicted for breaching notification requirements.",
            "# people were cautioned or convicted for breaching notification requirements.",
        )),
        in_the_year(said(
            Measure::Revoked,
            "none had a lifetime notification requirement revoked.",
            "one person had a lifetime notification requirement revoked.",
            "# people had lifetime notification requirements revoked.",
        )),
        in_the_year(said(
            Measure::Shpo,
            "courts made no sexual harm or sexual offences prevention order.",
            "courts made one sexual harm or sexual offences prevention order.",
            "courts made # sexual harm or sexual offences prevention orders.",
        )),
        in_the_year(said(
            Measure::NotificationOrders,
            "courts made no notification order.",
            "courts made one notification order.",
            "courts made # notification orders.",
        )),
        in_the_year(said(
            Measure::RsoReturnedCustody,
            "no registered sexual offender managed at level 2 or 3 was returned to custody for a breach of licence.",
            "one registered sexual offender managed at level 2 or 3 was returned to custody for a breach of licence.",
            "# registered sexual offenders managed at level 2 or 3 were returned to custody for a breach of licence.",
        )),
        said(
            Measure::Cat2,
            "Nobody was managed as a violent or other sexual offender (Category 2).",
            "One violent or other sexual offender (Category 2) was managed besides.",
            "Besides, # violent and other sexual offenders (Category 2) were managed.",
        ),
    ]
}
