//! The things that MAPPA tables count, all but registered sex offenders ([`super::registered`]), by the words that newspapers have for
//! them. [`super::counted`] reads the table.

use super::claim::Measures;
use crate::Measure;

/// Words that must all be there, words that must not, and what is counted then; an example.
pub struct Thing {
    /// Of each list a word must be there.
    pub all: &'static [&'static str],
    /// Of this list none may be.
    pub none: &'static str,
    /// The likeliest first.
    pub measures: Measures,
    #[cfg_attr(not(test), expect(dead_code, reason = "what it is tested with"))]
    pub example: &'static str,
}

const fn thing(all: &'static [&'static str], none: &'static str, measures: Measures, example: &'static str) -> Thing {
    Thing { all, none, measures, example }
}

const RETURNED: Measures = &[Measure::RsoReturnedCustody, Measure::ReturnedCustody];

/// The first that fits is what is counted.
pub const THINGS: &[Thing] = &[
    thing(
        &["custody|prison|jail|behind", "return*|recall*|back|sent"],
        "sentenc*|spared",
        RETURNED,
        "16 offenders had to go back to jail",
    ),
    thing(
        &["recall*", "licen*|custody|prison|offender*|were"],
        "sentenc*",
        RETURNED,
        "three were recalled for breach of licence",
    ),
    thing(&["revok*|rescind*"], "shpo*|sopo*|licence", &[Measure::Revoked], "15 lifetime requirements were revoked"),
    thing(
        &["off|from|remov*", "register|list", "taken|took|remov*|came|come|struck|dropped|deleted|allowed"],
        "",
        &[Measure::Revoked],
        "nine people were taken off the register",
    ),
    thing(&["names|name", "remov*|struck|deleted|erased"], "", &[Measure::Revoked], "four had their names removed"),
    thing(
        &["lifetime|indefinite*|life", "end|ended|lift*|scrap*|discharg*|success*|quash*|cancel*"],
        "sentenc*|licence",
        &[Measure::Revoked],
        "nine had lifetime orders lifted",
    ),
    thing(
        &["charged", "serious", "supervis*|manag*|mappa"],
        "",
        &[Measure::SfoCharged],
        "three were charged with serious crimes while supervised",
    ),
    thing(&["serious", "further"], "", &[Measure::SfoCharged], "three were charged with a serious further offence"),
    thing(
        &["charged", "offence*", "new|another|further|more|fresh"],
        "",
        &[Measure::SfoCharged],
        "three were charged with new offences",
    ),
    thing(
        &["order*|shpo*|sopo*", "travel*|abroad|overseas|foreign"],
        "notify|tell|days",
        &[Measure::ShpoTravel],
        "three orders banned foreign travel",
    ),
    thing(
        &["caution*|convict*|prosecut*", "breach*|notif*|fail*|compl*|requirement*|broke|break*"],
        "licence|shpo*|sopo*|prevention|crime*",
        &[Measure::BreachNotification],
        "14 were cautioned or convicted for a breach",
    ),
    thing(
        &[
            "caution*|convict*",
            "keeping|keep|obey*|stick*|abid*|observ*|ignor*|flout*|tell|telling",
            "rules|register|terms|conditions|where",
        ],
        "licence|shpo*|sopo*|prevention|crime*",
        &[Measure::BreachNotification],
        "18 were cautioned for not keeping to the rules",
    ),
    thing(
        &["breach*|broke|broken|break*|flout*", "notif*|requirement*|rules|registration"],
        "licence|shpo*|sopo*|prevention",
        &[Measure::BreachNotification],
        "16 breaches of notification rules",
    ),
    thing(&["shpo*|sopo*"], "breach*", &[Measure::Shpo], "100 SHPOs"),
    thing(&["prevention", "order*"], "breach*", &[Measure::Shpo], "102 sexual harm prevention orders"),
    thing(
        &["notification", "order*"],
        "requirement*|lifetime|harm|breach*|prevention",
        &[Measure::NotificationOrders],
        "four notification orders",
    ),
    thing(&["sex*", "violen*", "dangerous"], "", &[Measure::Total], "2,418 sexual, violent and other dangerous offenders"),
    thing(
        &["violen*", "offender*|people|managed|individuals|criminals|those|persons"],
        "crime|recorded|reports|rose|reoffend*|victims",
        &[Measure::Cat2],
        "351 violent offenders",
    ),
    thing(
        &["sex*", "dangerous", "mappa|managed|supervis*|arrangements|panels"],
        "registered|rso*",
        &[Measure::Total],
        "841 dangerous and sexual offenders managed under MAPPA",
    ),
    thing(
        &["dangerous", "offender*|people|individuals|others|ones|criminals|persons"],
        "violen*|most",
        &[Measure::Cat3],
        "eight other dangerous offenders",
    ),
    thing(
        &["terror*", "offender*|people|individuals|managed"],
        "attack*|police|victims",
        &[Measure::Cat4],
        "nine terrorist offenders",
    ),
    thing(
        &["everyone|everybody|total|all|together|overall|altogether|combined", "mappa|manag*|arrangements|supervis*|categories"],
        "sex|rso*|rsos|violen*",
        &[Measure::Total],
        "1,036 people managed under MAPPA in all",
    ),
    thing(
        &["mappa|multi", "offenders|people|individuals|criminals|cases|caseload|eligible"],
        "sex|rso*|violen*|registered",
        &[Measure::Total],
        "1,036 MAPPA offenders",
    ),
    thing(
        &["caseload", "whole|entire|total|overall|full"],
        "sex|rso*|officer*",
        &[Measure::Total],
        "the whole caseload is 1,675",
    ),
];
