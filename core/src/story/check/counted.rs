//! What a number counts, by the words around it, for all but registered sex offenders ([`super::registered`]).

use super::aside::Aside;
use super::claim::Measures;
use super::level::number_of;
use super::pattern::has;
use super::token::Token;
use crate::Measure;

/// Words that must all be there, words that must not, and what is counted then; an example.
pub struct Rule {
    all: &'static [&'static str],
    none: &'static str,
    /// The likeliest first.
    pub measures: Measures,
    #[cfg_attr(not(test), expect(dead_code, reason = "what it is tested with"))]
    example: &'static str,
}

const fn rule(all: &'static [&'static str], none: &'static str, measures: Measures, example: &'static str) -> Rule {
    Rule { all, none, measures, example }
}

const RETURNED: Measures = &[Measure::RsoReturnedCustody, Measure::ReturnedCustody];

const RULES: &[Rule] = &[
    rule(
        &["custody|prison|jail|behind", "return*|recall*|back|sent"],
        "sentenc*|spared",
        RETURNED,
        "16 offenders had to go back to jail",
    ),
    rule(&["recall*", "licen*|custody|prison|offender*|were"], "sentenc*", RETURNED, "three were recalled for breach of licence"),
    rule(&["revok*|rescind*"], "shpo*|sopo*|licence", &[Measure::Revoked], "15 lifetime requirements were revoked"),
    rule(
        &["off|from|remov*", "register|list", "taken|took|remov*|came|come|struck|dropped|deleted|allowed"],
        "",
        &[Measure::Revoked],
        "nine people were taken off the register",
    ),
    rule(
        &["lifetime|indefinite*|life", "end|ended|lift*|discharg*|success*|quash*|cancel*"],
        "sentenc*|licence",
        &[Measure::Revoked],
        "nine had lifetime orders lifted",
    ),
    rule(&["serious", "further"], "", &[Measure::SfoCharged], "three were charged with a serious further offence"),
    rule(
        &["charged", "offence*", "new|another|further|more|fresh"],
        "",
        &[Measure::SfoCharged],
        "three were charged with new offences",
    ),
    rule(
        &["order*|shpo*|sopo*", "travel*|abroad|overseas|foreign"],
        "notify|tell|days",
        &[Measure::ShpoTravel],
        "three orders banned foreign travel",
    ),
    rule(
        &["caution*|convict*|prosecut*", "breach*|notif*|fail*|compl*|requirement*|broke|break*"],
        "licence|shpo*|sopo*|prevention|crime*",
        &[Measure::BreachNotification],
        "14 were cautioned or convicted for a breach",
    ),
    rule(
        &["breach*|broke|broken|break*|flout*", "notif*|requirement*|rules|registration"],
        "licence|shpo*|sopo*|prevention",
        &[Measure::BreachNotification],
        "16 breaches of notification rules",
    ),
    rule(&["shpo*|sopo*"], "breach*", &[Measure::Shpo], "100 SHPOs"),
    rule(&["prevention", "order*"], "breach*", &[Measure::Shpo], "102 sexual harm prevention orders"),
    rule(
        &["notification", "order*"],
        "requirement*|lifetime|harm|breach*|prevention",
        &[Measure::NotificationOrders],
        "four notification orders",
    ),
    rule(&["sex*", "violen*", "dangerous"], "", &[Measure::Total], "2,418 sexual, violent and other dangerous offenders"),
    rule(
        &["violen*", "offender*|people|managed|individuals|criminals|those|persons"],
        "crime|recorded|reports|rose|reoffend*|victims",
        &[Measure::Cat2],
        "351 violent offenders",
    ),
    rule(
        &["sex*", "dangerous", "mappa|managed|supervis*|arrangements|panels"],
        "registered|rso*",
        &[Measure::Total],
        "841 dangerous and sexual offenders managed under MAPPA",
    ),
    rule(
        &["dangerous", "offender*|people|individuals|others|criminals|persons"],
        "violen*|most",
        &[Measure::Cat3],
        "eight other dangerous offenders",
    ),
    rule(
        &["terror*", "offender*|people|individuals|managed"],
        "attack*|police|victims",
        &[Measure::Cat4],
        "nine terrorist offenders",
    ),
    rule(
        &["everyone|everybody|total|all|together|overall|altogether|combined", "mappa|managed|arrangements|supervis*|categories"],
        "sex|rso*|rsos|violen*",
        &[Measure::Total],
        "1,036 people managed under MAPPA in all",
    ),
    rule(
        &["mappa|multi", "offenders|people|individuals|criminals|cases|caseload|eligible"],
        "sex|rso*|violen*|registered",
        &[Measure::Total],
        "1,036 MAPPA offenders",
    ),
];

/// One list of each rule: without a word of them none holds.
const ANY: &str = "custody|prison|jail|behind|recall*|revok*|rescind*|taken|took|remov*|came|come|struck|dropped|deleted|allowed|lifetime|indefinite*|\
life|serious|charged|order*|shpo*|sopo*|caution*|convict*|prosecut*|breach*|broke|broken|break*|flout*|violen*|dangerous|terror*|everyone|\
everybody|total|all|together|overall|altogether|combined|mappa|multi";

/// What is counted, by the words of these tokens.
pub fn counted(tokens: &[Token<'_>]) -> Option<Measures> {
    if let Some(category) = number_of(tokens, Aside::Category) {
        let category = match category {
            2 => &[Measure::Cat2][..],
            3 => &[Measure::Cat3],
            4 => &[Measure::Cat4],
            _ => &[],
        };
        return Some(category).filter(|category| !category.is_empty());
    }
    if !has(tokens, ANY) {
        return None;
    }
    let fits =
        |rule: &&Rule| rule.all.iter().all(|words| has(tokens, words)) && (rule.none.is_empty() || !has(tokens, rule.none));
    RULES.iter().find(fits).map(|rule| rule.measures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::check::{lex::read, numeral};

    #[test]
    fn each_kind_of_thing_is_known_by_its_example() {
        for Rule { measures, example, .. } in RULES {
            let lower = example.to_lowercase();
            assert_eq!(counted(&numeral::join(&read(example, &lower))), Some(*measures), "{example}");
        }
    }
}
