//! England and Wales, at the end of a story.

use super::cited::{cite, cite_rate, rate_text};
use super::ground::Ground;
use super::wordings::per;
use crate::Measure;
use crate::sentences::{Sentence, count_text};

/// England and Wales: its number, its rate, or both.
pub(super) fn national(ground: &Ground<'_>) -> Option<Sentence> {
    let there = ground.national()?;
    let language = there.dataset.language;
    let count = there.held_count().map(|(count, kind)| count_text(count, kind, language));
    let rate = rate_text(&there, language);
    let per = per(language);
    let people =
        language.say(" registered sex offenders in England and Wales", " o droseddwyr rhywiol cofrestredig yng Nghymru a Lloegr");
    let numbers = match (&count, &rate) {
        (Some(count), Some(rate)) => [count.as_str(), people, language.say(", ", ", sef "), rate, per].concat(),
        (Some(count), None) => [count.as_str(), people].concat(),
        (None, rate) => [rate.as_deref()?, people, per].concat(),
    };
    let text = [ground.national_opening(there.year).as_str(), language.say("there were ", "roedd "), &numbers, "."].concat();
    let cites = [count.map(|_| cite(&there, Measure::Rso)), rate.map(|_| cite_rate(&there))].into_iter().flatten().collect();
    Some(Sentence { text, cites })
}
