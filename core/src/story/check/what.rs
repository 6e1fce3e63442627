//! What a number of a sentence counts: by the words behind it, else by those before it, else as the number before it, else as the
//! sentence before it.

use super::claim::Measures;
use super::counted::counted;
use super::goes_on::goes_on;
use super::listed::{at_a_level, of_the_nation, on_the_register};
use super::pattern::{after, before, has, one_of};
use super::registered::{ahead, behind, of_a_part};
use super::sentence::Sentence;
use super::subject::{Subject, people, topic};
use super::token::{Kind, Token};
use crate::Measure;

/// Words behind a number that name nothing: what it counts was said before.
const EMPTY: &str = "in|on|at|of|a|the|last|this|to|from|were|was|are|is|when|by|compared|up|down|and|but|while|across|for|as|with|after|before|during|\
earlier|ago|had|live|lived|living|people|names|such|them|offenders|nationally|here|there|more|then|than|under|now|registered|between|over|previously|or|who|\
individuals|persons|has|have|all|which|since|so|that|recorded|reported|counted|seen|throughout|within|against|today|it|made|given|managed|altogether|overall";

/// Words that tie a number to the one before it.
const LINKS: &str = "on|of|them|from|to|up|down|against|compared|with|than|and|in|at|after|previous|while|by|but|rose|fell|then";
/// What is counted that is none of ours.
const OTHER: &str = "population|residents|inhabitants|budget|officers|staff|crime|crimes|offences|rape|rapes|convictions|arrests|incidents|calls|visits|youngest|oldest|average|\
addresses|homes|victims|signatures|members|miles|pupils|children|reports|applications|jobs|posts|households|assaults|burglaries|charges|requests|complaints|images|deaths|murders|team|teams|squad|petition|petitions";

/// What can be told of people by a verb before their number.
const VERBS_FIRST: [Measure; 3] = [Measure::Revoked, Measure::RsoReturnedCustody, Measure::BreachNotification];

/// What a number counts.
pub fn what(sentence: &Sentence<'_, '_>, index: usize, at: usize, said: Option<&Subject>) -> Option<Subject> {
    let tokens = sentence.tokens;
    let (from, to) = sentence.segment(index);
    let clause = (at + 1..to)
        .find(|&at| tokens.get(at).is_some_and(|token| token.parts() && !matches!(token.kind, Kind::Mark('(' | ')'))))
        .unwrap_or(to);
    let part = |from: usize, to: usize| tokens.get(from..to).unwrap_or_default();
    let until = tokens.get(..to).unwrap_or_default();
    let pronoun = after(tokens, at + 1, "of them|these|those|which")
        .is_some_and(|end| !has(part(end, clause), "off|revok*|caution*|convict*|recall*|level"));
    let other = || has(part(from, clause), OTHER) || of_a_part(part(from, to));
    let timed = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| matches!(token.kind, Kind::When(_)));
    let linked = || {
        pronoun
            || timed
            || has(part(from, at), LINKS)
            || part(from, at).iter().any(Token::parts)
            || from + 1 >= at
            || after(tokens, at + 1, "more|fewer than").is_some()
    };
    let begins = (from..at).rev().find(|&at| tokens.get(at).is_some_and(Token::parts)).map_or(from, |at| at + 1);
    // `901, of whom 300 have been on it for ten years`
    let some = || before(tokens, at, "of|among|including whom|which|them|these|those ?,").is_some();
    let said_here = said.filter(|_| linked()).map(|said| {
        let measures = people(said.measures);
        // a part of those on the register; of orders, it is what they are about
        let part_of = has(part(begins, to), OTHER) || measures.first() == Some(&Measure::Rso) && of_a_part(part(begins, to));
        Subject { measures, sure: said.sure && !part_of && !pronoun && !some() }
    });
    // `40 more registered sex offenders`
    let head = after(tokens, at + 1, "?+|plus ?more|fewer|extra|additional|further|other|higher|lower").map_or(at, |end| end - 1);
    let nothing = tokens.get(head + 1).is_none_or(|token| !token.is_word() || one_of(token, EMPTY));
    let goes_on = || goes_on(tokens, at) && !other() && !has(part(0, at), OTHER);
    let carried = || {
        sentence
            .context
            .measures
            .as_ref()
            .map(|(measures, sure)| Subject { measures: people(measures), sure: *sure && goes_on() })
    };
    let registered_behind = || behind(until, head).map(Subject::registered);
    // `took nine people off the register`: the verb comes first
    let done = || counted(part(begins, clause)).filter(|found| VERBS_FIRST.contains(found.first().unwrap_or(&Measure::Rso)));
    // `1,188, 400 in category two and six in category three, a total of 1,594`
    let category = |measures: Measures| matches!(measures.first(), Some(Measure::Cat2 | Measure::Cat3 | Measure::Cat4));
    let listed = said.map_or_else(
        || sentence.context.measures.is_some_and(|(measures, _)| category(measures)),
        |said| category(said.measures),
    );
    let all = || {
        has(part(from, at), "total|altogether|together|combined") || before(tokens, at, "of|in all ?the|these|those ?,").is_some()
    };
    if listed && nothing && all() {
        return Some(Subject::sure(&[Measure::Total]));
    }
    // `138 violent offenders and two others`: what the number before it has counted is not what this one does
    let others = || after(tokens, at + 1, "others").is_some();
    // `719 offenders, 604 of whom are registered sex offenders`
    let whole = after(tokens, at + 1, "?dangerous offenders|people|individuals|criminals ,|: # of whom|them|which").is_some();
    if whole && has(part(at, tokens.len()), "registered|sex") {
        let sure = has(part(0, at), "mappa|panels|arrangements");
        return Some(Subject { measures: &[Measure::Total], sure });
    }
    let base = counted(part(at + 1, clause))
        .map(Subject::sure)
        .or_else(|| done().map(Subject::sure))
        .or_else(registered_behind)
        .or_else(|| on_the_register(sentence, at))
        .or_else(|| of_the_nation(sentence, at))
        .or_else(|| {
            Some(to)
                .filter(|_| nothing && !pronoun && said_here.is_none())
                .and_then(|to| counted(part(at + 1, to)))
                .map(Subject::sure)
        })
        .or_else(|| said_here.filter(|_| nothing))
        .or_else(|| pronoun.then(carried).flatten())
        .or_else(|| {
            counted(part(from, to))
                .map(|measures| Subject { measures, sure: !others() && said.is_none_or(|said| said.measures != measures) })
        })
        .or_else(|| Some(from).filter(|_| nothing).and_then(|from| ahead(tokens, from, at)).map(Subject::registered))
        .or_else(|| counted(part(0, to)).map(|measures| Subject { measures, sure: nothing }))
        .or_else(|| Some(0).filter(|_| nothing).and_then(|from| ahead(tokens, from, at)).map(Subject::registered))
        .or_else(|| Some(nothing).filter(|nothing| *nothing && !has(part(0, clause), OTHER)).and_then(|_| carried()))
        .or_else(|| Some(nothing).filter(|nothing| *nothing && goes_on()).and_then(|_| topic(tokens)));
    at_a_level(sentence, (from, at, clause, to), base)
}
