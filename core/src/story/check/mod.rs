//! "Check a story": each claim of a text beside our figures.
//!
//! A small grammar of how newspapers tell these figures, read from the inside out:
//! 1. [`token`] and `lex`: letters into words, numbers, years and marks; [`classes`]: what each word can begin; [`numeral`]:
//!    `five per cent`, `two thirds`, `doubled`;
//! 2. [`place`] and [`time`]: what several words say together: `Teesside`, `the two countries`, `a year earlier`;
//! 3. [`aside`]: which numbers are no claim; [`hedge`]: how exactly the others are meant; [`roles`]: what kind of number each is;
//! 4. [`what`], by [`things`], [`registered`] and [`listed`]: what is counted; [`part`]: what a per cent is of; [`change`]: which way;
//!    [`whereabouts`] and [`when`]: where and when; [`context`]: what a sentence takes from those before it;
//!    all of it put together by [`reader`], sentence by sentence;
//! 5. [`judge`], by [`figures`] and [`slack`]: what our figures say to the [`claim`]; [`words`]: how that is told.
//!
//! Most rules are entries of a table, in words, each with an example that is its test. `Differs` needs what, where and when from the text
//! ([`claim::Sure`]); of a sentence without a time that is the year of the page, and without a place what [`context`] says.

mod amount;
mod around;
mod aside;
mod beside;
mod calendar;
mod change;
mod changes;
mod claim;
mod class;
mod classes;
mod context;
mod counted;
mod counts;
mod elsewhere;
mod figures;
mod gazetteer;
mod goes_on;
mod hedge;
mod judge;
mod key;
mod level;
mod lex;
mod listed;
mod mark;
mod names;
mod note;
mod noted;
mod numeral;
mod once;
mod ours;
mod part;
mod pattern;
mod per_head;
mod place;
mod range;
mod rates;
mod reader;
mod registered;
mod role;
mod roles;
mod sentence;
mod side;
mod slack;
mod span;
mod spelled;
mod subject;
mod things;
mod time;
mod token;
mod what;
mod when;
mod whereabouts;
mod word_list;
mod words;

pub use claim::Verdict;
pub use mark::{About, Mark, judge_as};

use super::write::growth;
use crate::{AreaId, Dataset, Year};
use claim::{Claim, What};
use context::Context;
use figures::Figures;
use gazetteer::Gazetteer;
use judge::Judge;

/// How many letters of a text are read: a long newspaper page.
pub const LONGEST: usize = 30_000;
/// How many tokens of a sentence are read as one.
const SENTENCE: usize = 120;

/// A text as far as it is read: [`LONGEST`] letters.
pub fn as_far_as_read(text: &str) -> &str {
    let mut rest = text.chars();
    rest.nth(LONGEST - 1);
    text.get(..text.len() - rest.as_str().len()).unwrap_or(text)
}

/// Checks what a text says of an area and year; marks in the order of the text, of which no more than [`LONGEST`] is read.
pub fn check(dataset: &Dataset, area: AreaId, year: Year, text: &str) -> Vec<Mark> {
    let text = as_far_as_read(text);
    let judge = Judge { figures: Figures::new(dataset), area, year };
    // a sentence of ours whose numbers are its own
    let ours = growth(dataset, area, year).and_then(|one| text.find(&one.text).map(|at| at..at + one.text.len()));
    let mut marks: Vec<Mark> = Vec::new();
    read(dataset, area, year, text, |claims| {
        for mut mark in mark::of_sentence(&judge, claims) {
            let claim = &mark.claim;
            let unknown = claim.what == What::Unknown && !claim.sure.what;
            let side = matches!(claim.what, What::ChangeTo(..) | What::Beside(_));
            if ours.as_ref().is_some_and(|ours| ours.contains(&mark.start)) {
                (mark.verdict, mark.why) = (Verdict::Agrees, "As we calculate it.".into());
            }
            // a direction is only told where it is wrong
            // and a number that says nothing of ours is none to speak of
            if (!side || mark.verdict == Verdict::Differs) && (mark.verdict != Verdict::CannotTell || !unknown) {
                marks.push(mark);
            }
        }
    });
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// Every claim of a text, sentence by sentence.
fn read(dataset: &Dataset, area: AreaId, year: Year, text: &str, mut take: impl FnMut(Vec<Claim>)) {
    let lower = text.to_ascii_lowercase();
    let gazetteer = Gazetteer::new(dataset);
    let mut context = Context::new(area, year, dataset.benchmark());
    let mut lexer = lex::Lexer::new(text, &lower);
    // the room of two sentences is all that is needed
    let (mut tokens, mut room) = (Vec::new(), Vec::new());
    loop {
        tokens = lexer.sentence(tokens);
        if tokens.is_empty() {
            return;
        }
        tokens = numeral::join(tokens);
        time::join(&mut tokens, &mut room);
        gazetteer.join(&mut tokens, &mut room);
        tokens = noted::numbers(tokens);
        tokens.chunks(SENTENCE).for_each(|part| take(reader::claims(part, &mut context)));
    }
}
