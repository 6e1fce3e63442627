//! What each number of the corpora is understood as, and what is said to it. The aims of `corpus.rs` are of all sentences together: here
//! a change of the grammar shows each sentence that is read otherwise than before.

mod made;
mod measured;

use made::{fixture, year};
use mappa_core::story::{Mark, Verdict, check};
use measured::{CORPORA, expectations};

/// A mark: the verdict, what the text says, what that was understood as.
fn short(text: &str, mark: &Mark) -> String {
    let sign = match mark.verdict {
        Verdict::Agrees => '+',
        Verdict::Differs => '-',
        Verdict::CannotTell => '?',
    };
    let read_as = mark.read_as.replace("number of registered sex offenders", "RSOs");
    format!("\n  {sign} {} | {}", &text[mark.start..mark.end], read_as.replace("registered sex offender", "RSO"))
}

/// The marks of a corpus, line by line; of one corpus also why.
fn marks(corpus: &str, why: bool) -> String {
    let dataset = fixture();
    let mut said = String::new();
    for (head, marked) in corpus.lines().filter_map(|line| line.split_once(" | ")) {
        let (area, when) = head.split_once(' ').expect("area and year");
        let (text, _) = expectations(marked);
        said += &format!("{head}: {} …", text.split_whitespace().take(6).collect::<Vec<_>>().join(" "));
        for mark in check(&dataset, dataset.area_of_slug(area).expect("an area"), year(when), &text) {
            said += &short(&text, &mark);
            said += &if why { ["\n      ", &mark.why].concat() } else { String::new() };
        }
        said.push('\n');
    }
    said
}

#[test]
fn each_number_of_the_corpora_is_understood_as_it_was() {
    for (at, name) in ["held_out", "kinds", "papers", "stories", "unseen"].into_iter().enumerate() {
        insta::assert_snapshot!(name, marks(CORPORA[at].1, at == 0));
    }
}
