//! Numbers that are no claim about the figures: dates, ages, lengths of time, telephone numbers, sections of laws, levels.

use super::around::Around;
use super::note::Aside;
use super::token::{Amount, Token};

/// Of which numbers a rule holds.
#[derive(Clone, Copy, Debug)]
enum Only {
    Any,
    /// The word `one`.
    One,
    /// Up to so many: a count above that is no level, no age of a child.
    UpTo(u64),
    /// Those that are called.
    Calls,
}

impl Only {
    fn holds(self, amount: Amount) -> bool {
        match self {
            Only::Any => true,
            Only::One => amount.thousandths == 1_000,
            Only::UpTo(most) => amount.thousandths <= most * 1_000,
            Only::Calls => matches!(amount.value(), Some(101 | 111 | 112 | 999)),
        }
    }
}

const UNITS: &str = "month*|day|days|week|weeks|hour|hours|minute*|night*|mile*|metre*|meters|km|year|years|pence|pounds|am|pm|degrees|percentage|\
kilo*|stone|feet|inches|acres|areas|forces|police|constabularies|counties|regions|agencies|levels|categories|tiers|ways|main|types|million|pupils|\
children|girls|boys|schools|people’s|officers|staff|cameras|visits|victims|women|times|offences|crimes|arrests|homes|houses|beds|calls|emails|images|\
charges|counts|mps|councillors|districts|boroughs|towns|wards|knife|complaints|teams|detectives|probation|constables|occasions|pages|rapes|assaults|prisons|hostels|approved";

/// Words before a number, words after it, what it is, of which numbers; an example with the number in it first.
const ASIDES: &[(&str, &str, Aside, Only, &str)] = &[
    ("level|levels", "", Aside::Level, Only::UpTo(4), "level 2"),
    ("levels # and|or|to|,", "", Aside::Level, Only::UpTo(4), "levels 2 and 3"),
    ("level # or", "", Aside::Level, Only::UpTo(4), "level 2 or 3"),
    (
        "level # and",
        "^|,|)|meetings|cases|are|is|or|and|offenders|management",
        Aside::Level,
        Only::UpTo(4),
        "level 2 and 3 management",
    ),
    ("levels # , # and|or", "", Aside::Level, Only::UpTo(4), "levels 1, 2 and 3"),
    ("category|categories|cat", "", Aside::Category, Only::UpTo(4), "Category 2"),
    ("categories # and|or|to|,", "", Aside::Category, Only::UpTo(4), "categories 2 and 3"),
    ("category # or", "", Aside::Category, Only::UpTo(4), "category 2 or 3"),
    ("category # and", "^|,|)|offenders|cases|are|is|or|and", Aside::Category, Only::UpTo(4), "category 2 and 3 offenders"),
    ("aged|age|ages|turned", "", Aside::Nothing, Only::Any, "aged 45"),
    ("aged|age|ages|between # to|and|or|–", "year*|,", Aside::Nothing, Only::Any, "aged 18 to 24 years"),
    ("aged|age|ages # to|and|or|–", "", Aside::Nothing, Only::Any, "aged 18 to 24"),
    ("age|ages of", "", Aside::Nothing, Only::UpTo(99), "over the age of 50"),
    ("", "year|years old|or", Aside::Nothing, Only::Any, "a 45-year-old"),
    ("", "and|or over|above|older|under|younger|upwards", Aside::Nothing, Only::Any, "those of 10 and over"),
    ("", UNITS, Aside::Nothing, Only::Any, "18 months"),
    (
        "",
        "other|new|different|separate|more|senior|full|specialist|dedicated|trained|young|school|primary|secondary police|forces|areas|officers|staff|pupils|children|detectives|visits|agencies",
        Aside::Nothing,
        Only::Any,
        "42 other forces",
    ),
    ("or|and|to|least", "months|years", Aside::Nothing, Only::Any, "30 months"),
    (
        "section|sections|part|article|paragraph|schedule|act|rule|page|chapter|no|nos|unit|room|flat|tier|stage|phase|question|figure|table|channel|radio|covid|operation|platform|line|a|b|m",
        ",|;|(|)|^|of|and|at|rules|restrictions|lockdown|pandemic",
        Aside::Nothing,
        Only::Any,
        "section 91 of the act",
    ),
    ("section|sections|part|article|paragraph|schedule|chapter|covid|page", "", Aside::Nothing, Only::Any, "section 91"),
    (
        "call|ring|dial|phone|telephone|text|on|line|helpline|contact ?police|us|the ?on ?:",
        "^|,|or|and|if|to|for|in|)|quoting",
        Aside::Nothing,
        Only::Calls,
        "call 101",
    ),
    ("£", "", Aside::Nothing, Only::Any, "£900"),
    (
        "top|last|first|next|another|other|these|those|of|the|all",
        "police|forces|areas|mappa|constabularies",
        Aside::Nothing,
        Only::Any,
        "the 42 police areas",
    ),
    (
        "spokes*|man|woman|mother|father|officer|teacher|resident|sergeant|inspector|superintendent|worker ,",
        "^|,|who|from|of|said",
        Aside::Nothing,
        Only::UpTo(99),
        "a spokesman, 38",
    ),
    ("under|over|below|above", "when|were|at|and|or|^|,|)|year*", Aside::Nothing, Only::UpTo(21), "under 18"),
    ("are|were|is|aged|those under|over|below|above", "^|,|;|)|and|or|year*", Aside::Nothing, Only::UpTo(99), "are under 25"),
    (
        "people|residents|those|population|inhabitants|anyone|everyone|persons over|above|under|below",
        "",
        Aside::Nothing,
        Only::UpTo(99),
        "people over 10",
    ),
    ("no", "", Aside::Nothing, Only::One, "no one"),
    ("", "another|person|thing|day|time", Aside::Nothing, Only::One, "one another"),
    ("", "of|way|point|side", Aside::Nothing, Only::One, "one of them"),
];

thread_local! {
    static AROUND: Around = Around::of(&mut ASIDES.iter().map(|(first, next, ..)| (*first, *next)));
}

/// What a number is, where it is no claim.
pub fn aside(tokens: &[Token<'_>], at: usize) -> Option<Aside> {
    let amount = tokens.get(at)?.number()?;
    if !amount.is_plain() {
        return None;
    }
    let telephone = |by: usize| {
        at.checked_sub(by).and_then(|at| tokens.get(at)).is_some_and(|token| token.word.starts_with('0') && token.word.len() > 1)
    };
    if (1..=3).any(telephone) {
        return Some(Aside::Nothing);
    }
    let holds = |rule: usize| ASIDES.get(rule).is_some_and(|(_, _, _, only, _)| only.holds(amount));
    let (rule, _) = AROUND.with(|around| around.find(tokens, at, holds))?;
    ASIDES.get(rule).map(|(_, _, aside, ..)| *aside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::check::lex::read;
    use crate::story::check::numeral;

    #[test]
    fn each_number_that_is_no_claim_is_left_aside_in_its_example() {
        for (_, _, expected, _, example) in ASIDES {
            let lower = example.to_lowercase();
            let tokens = numeral::join(read(example, &lower));
            let at = tokens.iter().rposition(|token| token.number().is_some()).expect("a number");
            let first = tokens.iter().position(|token| token.number().is_some()).expect("a number");
            assert!(aside(&tokens, at) == Some(*expected) || aside(&tokens, first) == Some(*expected), "{example}");
        }
    }
}
