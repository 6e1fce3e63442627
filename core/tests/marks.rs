//! What each number of the corpora is understood as, and what is said to it. The aims of `corpus.rs` are of all sentences together: here
//! a change of the grammar shows each sentence that is read otherwise than before. `corpus/rules.txt` has sentences that tell one rule
//! from another, each with its verdicts.

mod made;
mod measured;

use made::{fixture, year};
use mappa_core::story::{Mark, Verdict, check};
use measured::{CORPORA, expectations};

const RULES: &str = include_str!("corpus/rules.txt");

const fn sign(verdict: Verdict) -> char {
    match verdict {
        Verdict::Agrees => '+',
        Verdict::Differs => '-',
        Verdict::CannotTell => '?',
    }
}

/// A mark: the verdict, what the text says, what that was understood as.
fn short(text: &str, mark: &Mark) -> String {
    let read_as = mark.read_as.replace("number of registered sex offenders", "RSOs");
    format!("\n  {} {} | {}", sign(mark.verdict), &text[mark.start..mark.end], read_as.replace("registered sex offender", "RSO"))
}

/// Every line of a corpus: area and year, the text as it is marked, the text, and what the check says.
fn lines(corpus: &str) -> Vec<(&str, &str, String, Vec<Mark>)> {
    let dataset = fixture();
    let lines = corpus.lines().filter_map(|line| line.split_once(" | "));
    lines
        .map(|(head, marked)| {
            let (area, when) = head.split_once(' ').expect("area and year");
            let (text, _) = expectations(marked);
            let marks = check(&dataset, dataset.area_of_slug(area).expect("an area"), year(when), &text);
            (head, marked, text, marks)
        })
        .collect()
}

/// What is said of a corpus, line by line; of some also why.
fn told(corpus: &str, why: bool) -> String {
    let mut said = String::new();
    for (head, _, text, marks) in lines(corpus) {
        said += &format!("{head}: {} …", text.split_whitespace().take(6).collect::<Vec<_>>().join(" "));
        for mark in marks {
            said += &short(&text, &mark);
            said += &if why { ["\n      ", &mark.why].concat() } else { String::new() };
        }
        said.push('\n');
    }
    said
}

#[test]
fn each_number_of_the_corpora_is_understood_as_it_was() {
    for ((_, corpus), name) in CORPORA.into_iter().zip(["held_out", "kinds", "papers", "stories", "unseen"]) {
        insta::assert_snapshot!(name, told(corpus, name == "held_out"));
    }
    insta::assert_snapshot!("rules", told(RULES, true));
}

#[test]
fn each_sentence_that_tells_a_rule_has_its_verdicts_and_no_other() {
    let mut otherwise = Vec::new();
    for (head, expected, text, marks) in lines(RULES) {
        let mut marked = String::new();
        let mut end = 0;
        for mark in marks {
            let (before, said) = (&text[end..mark.start], &text[mark.start..mark.end]);
            marked += &format!("{before}{{{said}={}}}", sign(mark.verdict));
            end = mark.end;
        }
        marked += &text[end..];
        if marked != expected {
            otherwise.push([head, ": ", &marked].concat());
        }
    }
    assert_eq!(otherwise, Vec::<String>::new());
}
