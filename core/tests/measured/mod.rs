//! The check of a story, measured on sentences of our own: how much of what is right is confirmed, how much of what is wrong is caught,
//! and how often what is right, or no claim, is called different. By the kinds of wording that issue 21 numbers.
//!
//! A line of a corpus is `area year | text`, under a heading with its kind. In the text `{1,154=+}` is right, `{1,145=-}` is wrong, `{31=?}`
//! cannot be checked: it must not be called different, and nothing else in the text may.
#![allow(dead_code, reason = "the test and the command each use some of it")]

use super::made::{fixture, year};
use mappa_core::Dataset;
use mappa_core::story::{Mark, Verdict, check};

/// The corpora: what each is, and its lines.
pub const CORPORA: [(&str, &str); 5] = [
    ("Sentences, written before the grammar", include_str!("../corpus/held_out.txt")),
    ("Sentences by kind", include_str!("../corpus/kinds.txt")),
    ("Texts as local papers print them", include_str!("../corpus/papers.txt")),
    ("Stories with all that stands in them", include_str!("../corpus/stories.txt")),
    ("Texts written before it was seen how they fare", include_str!("../corpus/unseen.txt")),
];

/// What came of the expectations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// What is right.
    pub right: u32,
    /// What is right and said to be.
    pub confirmed: u32,
    /// What is wrong.
    pub wrong: u32,
    /// What is wrong and called different.
    pub caught: u32,
    /// Called different, and is not.
    pub alarms: u32,
    /// Called right, and is not.
    pub passed: u32,
    /// How many texts.
    pub texts: u32,
}

impl Score {
    /// With another.
    pub fn add(&mut self, other: Score) {
        for (mine, theirs) in [
            (&mut self.right, other.right),
            (&mut self.confirmed, other.confirmed),
            (&mut self.wrong, other.wrong),
            (&mut self.caught, other.caught),
            (&mut self.alarms, other.alarms),
            (&mut self.passed, other.passed),
            (&mut self.texts, other.texts),
        ] {
            *mine += theirs;
        }
    }
}

/// A text without its expectations, and where each of them stood.
pub fn expectations(line: &str) -> (String, Vec<(usize, usize, char)>) {
    let (mut text, mut expected) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, behind) = after.split_once('}').expect("a brace is closed");
        let (words, sign) = inside.rsplit_once('=').expect("a sign");
        text += before;
        expected.push((text.len(), text.len() + words.len(), sign.chars().next().expect("a sign")));
        text += words;
        rest = behind;
    }
    (text + rest, expected)
}

/// What comes of a line of a corpus; `tell` prints what failed.
pub fn score(dataset: &Dataset, line: &str, tell: bool) -> Score {
    let (head, marked) = line.split_once(" | ").expect("area and year, then the text");
    let (area, when) = head.split_once(' ').expect("area and year");
    let (text, expected) = expectations(marked);
    let marks = check(dataset, dataset.area_of_slug(area).expect("an area"), year(when), &text);
    let mut score = Score { texts: 1, ..Score::default() };
    let mut failed = Vec::new();
    let mut met: Vec<&Mark> = Vec::new();
    for &(start, end, sign) in &expected {
        let over: Vec<&Mark> = marks.iter().filter(|mark| mark.start < end && start < mark.end).collect();
        let is = |verdict| over.iter().any(|mark| mark.verdict == verdict);
        met.extend(&over);
        let good = match sign {
            '+' => {
                score.right += 1;
                score.confirmed += u32::from(is(Verdict::Agrees));
                score.alarms += u32::from(is(Verdict::Differs));
                is(Verdict::Agrees) && !is(Verdict::Differs)
            }
            '-' => {
                score.wrong += 1;
                score.caught += u32::from(is(Verdict::Differs));
                score.passed += u32::from(is(Verdict::Agrees));
                is(Verdict::Differs)
            }
            _ => {
                score.alarms += u32::from(is(Verdict::Differs));
                score.passed += u32::from(is(Verdict::Agrees));
                !is(Verdict::Differs) && !is(Verdict::Agrees)
            }
        };
        if !good {
            failed.push(format!("  {sign} “{}”", &text[start..end]));
        }
    }
    let others = marks
        .iter()
        .filter(|mark| !met.iter().any(|one| one.start == mark.start))
        .filter(|mark| mark.verdict == Verdict::Differs);
    for other in others {
        score.alarms += 1;
        failed.push(format!("  ! “{}”", &text[other.start..other.end]));
    }
    if tell && !failed.is_empty() {
        println!("{head} | {text}\n{}", failed.join("\n"));
        for mark in &marks {
            println!("      {:?} “{}” {} [{}]", mark.verdict, &text[mark.start..mark.end], mark.why, mark.read_as);
        }
    }
    score
}

/// The figures of corpora by kind, in the order in which the kinds come.
pub fn by_kind<'c>(corpora: &[&'c str], tell: bool) -> Vec<(&'c str, Score)> {
    let dataset = fixture();
    let mut kinds: Vec<(&str, Score)> = Vec::new();
    for corpus in corpora {
        let mut kind = "";
        for line in corpus.lines().filter(|line| !line.trim().is_empty()) {
            if let Some(heading) = line.strip_prefix("## ") {
                kind = heading;
            } else if !line.starts_with("# ") {
                let score = score(&dataset, line, tell);
                match kinds.iter_mut().find(|(name, _)| *name == kind) {
                    Some((_, all)) => all.add(score),
                    None => kinds.push((kind, score)),
                }
            }
        }
    }
    kinds
}

/// All of them together.
pub fn sum(kinds: &[(&str, Score)]) -> Score {
    let mut all = Score::default();
    kinds.iter().for_each(|(_, score)| all.add(*score));
    all
}

/// The table of a corpus: recall is of what is right how much is confirmed, and of what is wrong how much is caught; precision is of what
/// was called so how much is.
pub fn table(kinds: &[(&str, Score)]) -> String {
    let share =
        |part: u32, whole: u32| (part * 100 + whole / 2).checked_div(whole).map_or("–".to_owned(), |share| format!("{share}%"));
    let row = |name: &str, score: &Score| {
        let (agrees, differs) = (score.confirmed + score.passed, score.caught + score.alarms);
        format!(
            "{name:<54} {:>5}  {:>3}/{:<3} {:>4}  {:>4}  {:>3}/{:<3} {:>4}  {:>4}  {:>6}\n",
            score.texts,
            score.confirmed,
            score.right,
            share(score.confirmed, score.right),
            share(score.confirmed, agrees),
            score.caught,
            score.wrong,
            share(score.caught, score.wrong),
            share(score.caught, differs),
            score.alarms,
        )
    };
    let heading = format!(
        "{:<54} {:>5}  {:<19}  {:<19}  {:>6}\n{:<54} {:>5}  {:>7} {:>4}  {:>4}  {:>7} {:>4}  {:>4}  {:>6}\n",
        "",
        "",
        "right: confirmed",
        "wrong: caught",
        "false",
        "kind of wording",
        "texts",
        "of",
        "rec.",
        "prec",
        "of",
        "rec.",
        "prec",
        "alarms"
    );
    let rows: String = kinds.iter().map(|(kind, score)| row(kind, score)).collect();
    [heading, rows, row("all", &sum(kinds))].concat()
}
