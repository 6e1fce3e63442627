//! Whether a number counts registered sex offenders, and whether it counts all of them: only then can it differ from our figure.

use super::pattern::{after, before, has, one_of};
use super::token::{Kind, Token};

/// How sure it is that all registered sex offenders of a place are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registered {
    /// The words leave no doubt.
    All,
    /// Some of them, or all: `31 are aged 18 to 24`.
    Perhaps,
}

/// Words that make a part of the whole, or another thing, of the people who are counted.
const PART: &str = "visit*|arrest*|missing|wanted|abscond*|reoffend*|offended|committed|commit|commits|new|newly|added|put|joined|prosecut*|search*|homeless|women|\
woman|female|male|juvenile*|teenage*|children|youngest|oldest|assessed|deemed|rated|posing|pose|high|low|medium|tagged|tags|tag|polygraph|lie|detector|unaccounted|\
whereabouts|untraced|trace|disappear*|refus*|failed|failing|caught|online|victim*|each|per|officer|officers|died|dead|moved|released|charged|jailed|sentenced|\
imprisoned|recalled|reported|questioned|interviewed|attended|course|programme|names|aliases|false|changed|deported|foreign|abroad|employed|working|taxi|teachers|\
church|school|schools|mile|miles|hostel*|cameras|staff|additional|extra|average|typical*|without|unsupervised|transgender|aged|under-18|identified|level|levels|street|postcode|\
prison|custody|jail|app|devices|phones|computers|monitoring|checks|check|checked|breach*|breached|caution*|convict*|revok*|applied|apply|appeal*|review*|orders|\
proportion|percentage|share|likely|risk|risks|dangerous|harm|half|rest|others|ratio";
/// Words that belong to the people: `registered sex offenders`, `people on the register`.
const PEOPLE: &str = "registered|convicted|sex|sexual|such|known|of|the|these|those|its|category|offender|offenders|rso|rsos|registrants|people|persons|\
individuals|names|men|criminals|subjects|record|records|entries|predators|perverts";
const FOLLOW: &str = "amount|amounts|make|makes|equal*|equate*|work|works|in|on|across|within|at|or|as|compared|up|down|this|last|under|being|now|currently|managed|monitored|living|live|lives|lived|registered|\
with|against|from|for|by|to|throughout|than|during|between|after|while|but|and|when|since|more|fewer|overall|altogether|though|although|because|which|that|\
who|were|are|was|is|required|subject|resident|residing|according|there|had|have|recorded|based|supervised|overseen|listed|only|one|then|until|about|where|whose|today|within|inside|last";
const BE: &str =
    "are|were|was|is|be|been|being|currently|now|who|which|that|have|had|has|also|actively|there|then|all|now|being|today";
const STAY: &str = "amount*|make|makes|manag*|monitor*|supervis*|regist*|living|live|lived|lives|record*|on|in|at|being|subject|currently|now|required|known|under|list*|there|\
based|resident|residing|by|within|across|throughout|overseen|kept|as|up|down|signed|being|or|more|to|than|covered|looked|from|the|a|about|this|last|compared";

/// Whether the number at a place counts registered sex offenders by the words right behind it: `1,154 registered sex offenders live`.
pub fn behind(tokens: &[Token<'_>], at: usize) -> Option<Registered> {
    // `1,386 of whom were registered sex offenders`, where all that are managed were spoken of
    let start = after(tokens, at + 1, "of whom|them|these|those ?all ?were|are")
        .filter(|_| has(tokens.get(..at).unwrap_or_default(), "manag*|supervis*|look*|mappa|monitor*|oversee*|caseload"))
        .unwrap_or(at + 1);
    let end = (start..).find(|&at| {
        !tokens.get(at).is_some_and(|token| {
            one_of(token, PEOPLE)
                || (token.kind == Kind::Mark('('))
                || token.number().is_some() && at > 1 && tokens.get(at - 1).is_some_and(|token| token.word == "category")
        })
    })?;
    let people = tokens.get(start..end)?;
    let one = tokens.get(at).and_then(Token::number).is_some_and(|amount| amount.thousandths <= 1_000);
    let sex = has(people, "rso|rsos|registrants")
        || (has(people, "sex|sexual")
            && (has(people, "offenders|criminals|predators|perverts") || one && has(people, "offender")))
        || (has(people, "registered") && has(people, "offenders"));
    let next = tokens.get(end..(end + 9).min(tokens.len())).unwrap_or_default();
    let clause = next.split(|token| token.parts() && token.kind != Kind::Mark('(')).next().unwrap_or_default();
    let listed = has(people, "people|persons|names|individuals|offenders|men|of|entries|subjects|registered|criminals")
        && (has(clause, "register|registry|list|registration|registered") || has(people, "register"))
        && (has(clause, "sex|offender*|register|registered") || has(tokens, "sex"));
    if people.is_empty() || !(sex || listed) {
        return None;
    }
    let follows = tokens.get(end).is_none_or(|token| !token.is_word() || one_of(token, FOLLOW));
    let before_people = tokens.get(start).is_some_and(|token| token.is_word());
    Some(if follows && before_people && stays(clause) && !has(clause, PART) { Registered::All } else { Registered::Perhaps })
}

/// Whether what is said of people is only that they are there: `are managed in`, not `are missing`.
fn stays(clause: &[Token<'_>]) -> bool {
    let mut rest = clause.iter().skip_while(|token| one_of(token, BE));
    let said = clause.first().is_some_and(|token| one_of(token, BE));
    let aged = (0..clause.len()).any(|at| after(clause, at, "are|were|is ?aged under|over|below|above #").is_some());
    if aged {
        return false;
    }
    !said || rest.next().is_none_or(|token| !token.is_word() || one_of(token, STAY))
}

/// Whether it does so by the words before it: `the number of registered sex offenders in Kent was 1,154`.
pub fn ahead(tokens: &[Token<'_>], start: usize, at: usize) -> Option<Registered> {
    let words = tokens.get(start..at)?;
    let sex = has(words, "rso|rsos") || (has(words, "sex|sexual") && has(words, "offender|offenders"));
    let listed = has(words, "register|list|registry") && !has(words, "order*");
    if !sex && !listed {
        return None;
    }
    let told = before(tokens, at, "to|from|at|was|were|is|are|of|by|than|against|with|stood|reached|hit|totalled|totals|numbered|numbering|:|–|be|be|(|held|holds|had|has|contains|contained|lists|listed|counts|counted|now|then|there|in|,").is_some();
    let whole = has(words, "number|numbers|total|figure|figures|register|list|count|population")
        // `registered sex offenders in Kent: 1,154`
        || before(tokens, at, ":|–").is_some() && has(words, "registered")
        || before(tokens, at, "to|from|at").is_some();
    let part = before(tokens, at, "of|among|,").is_some_and(|_| !whole) || after(words, 0, "of|among").is_some();
    Some(if told && whole && !part && !has(words, PART) { Registered::All } else { Registered::Perhaps })
}

/// Whether words speak of a part of those on the register, or of something else.
pub fn of_a_part(tokens: &[Token<'_>]) -> bool {
    has(tokens, PART)
}
