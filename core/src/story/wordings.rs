//! How the counts of a story are worded, in both languages: for none, for one, and for more.

use crate::{Language, Measure};

/// What a rate is of.
pub(super) const fn per(language: Language) -> &'static str {
    language.say(" for every 100,000 people aged 10 and over", " am bob 100,000 o bobl 10 oed a throsodd")
}

/// The wording of a measure, with `#` for the number.
pub(super) type Wording = (Measure, [&'static str; 3]);

/// What happened in a year; it follows the words that name it.
pub(super) const IN_THE_YEAR: [Wording; 5] = [
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

pub(super) const IN_THE_YEAR_CY: [Wording; 5] = [
    (
        Measure::BreachNotification,
        [
            "ni rybuddiwyd ac nid euogfarnwyd neb am dorri gofynion hysbysu.",
            "rhybuddiwyd neu euogfarnwyd un person am dorri gofynion hysbysu.",
            "rhybuddiwyd neu euogfarnwyd # o bobl am dorri gofynion hysbysu.",
        ],
    ),
    (
        Measure::Revoked,
        [
            "ni thynnwyd neb oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
            "tynnwyd un person oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
            "tynnwyd # o bobl oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
        ],
    ),
    (
        Measure::Shpo,
        [
            "ni wnaeth y llysoedd unrhyw orchymyn atal niwed rhywiol nac atal troseddau rhywiol.",
            "gwnaeth y llysoedd un gorchymyn atal niwed rhywiol neu atal troseddau rhywiol.",
            "gwnaeth y llysoedd # o orchmynion atal niwed rhywiol neu atal troseddau rhywiol.",
        ],
    ),
    (
        Measure::NotificationOrders,
        [
            "ni wnaeth y llysoedd unrhyw orchymyn hysbysu.",
            "gwnaeth y llysoedd un gorchymyn hysbysu.",
            "gwnaeth y llysoedd # o orchmynion hysbysu.",
        ],
    ),
    (
        Measure::RsoReturnedCustody,
        [
            "ni ddychwelwyd i’r ddalfa, am dorri amodau trwydded, unrhyw droseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
            "dychwelwyd i’r ddalfa, am dorri amodau trwydded, un troseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
            "dychwelwyd i’r ddalfa, am dorri amodau trwydded, # o droseddwyr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
        ],
    ),
];

/// What a story says after the register.
pub(super) const CATEGORY_2: Wording = (
    Measure::Cat2,
    [
        "No violent or other sexual offenders (Category 2) were managed.",
        "One violent or other sexual offender (Category 2) was also managed.",
        "A further # violent and other sexual offenders (Category 2) were also managed.",
    ],
);

pub(super) const CATEGORY_2_CY: Wording = (
    Measure::Cat2,
    [
        "Nid oedd neb yn cael ei reoli fel troseddwr treisgar neu droseddwr rhywiol arall (Categori 2).",
        "Roedd un troseddwr treisgar neu droseddwr rhywiol arall (Categori 2) hefyd yn cael ei reoli.",
        "Roedd # o droseddwyr treisgar a throseddwyr rhywiol eraill (Categori 2) hefyd yn cael eu rheoli.",
    ],
);

/// The same, of another year; it follows the words that name it.
pub(super) const CATEGORY_2_THEN: Wording = (
    Measure::Cat2,
    [
        "no violent or other sexual offenders (Category 2) were managed.",
        "one violent or other sexual offender (Category 2) was managed.",
        "# violent and other sexual offenders (Category 2) were managed.",
    ],
);

pub(super) const CATEGORY_2_THEN_CY: Wording = (
    Measure::Cat2,
    [
        "ni reolwyd unrhyw droseddwr treisgar nac unrhyw droseddwr rhywiol arall (Categori 2).",
        "rheolwyd un troseddwr treisgar neu droseddwr rhywiol arall (Categori 2).",
        "rheolwyd # o droseddwyr treisgar a throseddwyr rhywiol eraill (Categori 2).",
    ],
);

/// The register, of another year.
pub(super) const COUNT: Wording = (
    Measure::Rso,
    [
        "no registered sex offenders were managed.",
        "one registered sex offender was managed.",
        "# registered sex offenders were managed.",
    ],
);

pub(super) const COUNT_CY: Wording = (
    Measure::Rso,
    [
        "ni reolwyd unrhyw droseddwyr rhywiol cofrestredig.",
        "rheolwyd un troseddwr rhywiol cofrestredig.",
        "rheolwyd # o droseddwyr rhywiol cofrestredig.",
    ],
);
