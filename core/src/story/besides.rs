//! What a story says after the register: the other measures of the year, in words below ten.

use super::cited::cite;
use super::wordings::{CATEGORY_2, CATEGORY_2_CY, IN_THE_YEAR, IN_THE_YEAR_CY, Wording};
use crate::Language;
use crate::area_year::AreaYear;
use crate::dataset::Kind;
use crate::sentences::{Sentence, count_text, counted_on};

/// The sentence of a count; nothing where it is not held.
pub(super) fn worded(at: &AreaYear<'_>, before: &str, (measure, [none, one, many]): Wording) -> Option<Sentence> {
    let (count, kind) = at.held_count_of(measure)?;
    let text = match count {
        0 => none.to_owned(),
        1 => one.to_owned(),
        _ => many.replacen('#', &in_print(count, kind, at.dataset.language), 1),
    };
    Some(Sentence { text: [before, &text].concat(), cites: vec![cite(at, measure)] })
}

/// A count as newspapers print it: in English, words below ten.
fn in_print(count: u32, kind: Kind, language: Language) -> String {
    const WORDS: [&str; 8] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let word = usize::try_from(count).ok().and_then(|count| WORDS.get(count.checked_sub(2)?));
    let word = word.filter(|_| !language.is_welsh());
    word.map_or_else(|| count_text(count, kind, language), |word| (*word).to_owned())
}

/// What else is held of the year: breaches, revocations, orders, recalls, Category 2.
pub(super) fn besides(at: &AreaYear<'_>) -> Vec<Option<Sentence>> {
    let language = at.dataset.language;
    let year = [language.say("In the year to ", "Yn y flwyddyn hyd at "), &counted_on(at.year, language), ", "].concat();
    let (in_the_year, category_2) = language.say((IN_THE_YEAR, CATEGORY_2), (IN_THE_YEAR_CY, CATEGORY_2_CY));
    let of_the_year = in_the_year.into_iter().map(|wording| worded(at, &year, wording));
    of_the_year.chain([worded(at, "", category_2)]).collect()
}
