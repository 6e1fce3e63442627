//! A rate in a few words: how it came about, or why there is none.

use crate::dataset::{Kind, Population};
use crate::number::thousands;
use crate::rate::{Basis, NoRate, Rate};
use crate::{Dataset, Language};

/// How a rate came about, in a few words.
pub(crate) fn how(dataset: &Dataset, rate: &Rate<'_>) -> &'static str {
    let say = |english, welsh| dataset.language.say(english, welsh);
    match rate.basis {
        Basis::Printed(_, sources) if dataset.is_own(sources) => "from your file",
        Basis::Calculated { count, .. } if dataset.is_own(count.sources) => "calculated from your file",
        Basis::Printed(Kind::Derived, _) => say("worked out from a published figure", "wedi’i chyfrifo o ffigur cyhoeddedig"),
        Basis::Printed(..) => say("published figure", "ffigur cyhoeddedig"),
        Basis::Calculated { .. } if rate.is_approximate() => say("our estimate", "ein hamcangyfrif ni"),
        Basis::Calculated { .. } => say("calculated by MAPPA Atlas", "wedi’i chyfrifo gan MAPPA Atlas"),
    }
}

/// Why there is no rate.
pub(crate) const fn why_no_rate(reason: NoRate, language: Language) -> &'static str {
    match reason {
        NoRate::NoPopulation => language.say("no matching population estimate", "dim amcangyfrif poblogaeth sy’n cyfateb"),
        NoRate::NoCount => language.say("we do not have it", "nid yw gennym"),
    }
}

/// What a note says of a rate that was calculated from this population.
pub(crate) fn calculated_from(population: &Population, exact: bool, language: Language) -> String {
    let off = language
        .say(", one year out, so the rate is approximate", ", flwyddyn yn rhy gynnar neu’n rhy hwyr, felly bras yw’r gyfradd");
    let text = [
        language.say(
            "Calculated by MAPPA Atlas: number per 100,000 people aged 10 and over, using a population of ",
            "Cyfrifwyd gan MAPPA Atlas: y nifer am bob 100,000 o bobl 10 oed a throsodd, gan ddefnyddio poblogaeth o ",
        ),
        &thousands(population.aged_10_plus.into()),
        language.say(" (mid-", " (canol "),
        &population.mid_year.to_string(),
        if exact { "" } else { off },
        ")",
    ];
    text.concat()
}
