//! What came of reading files.

use leptos::prelude::*;

/// So many lines are shown at once; the others behind a word.
const MOST: usize = 6;

/// What is said of files.
#[derive(Clone)]
pub enum Said {
    /// A sentence; none at first.
    Line(String),
    /// What came of each.
    Files(Vec<Outcome>),
}

/// What came of one file.
#[derive(Clone)]
pub enum Outcome {
    /// It could not be read, and why, in a sentence.
    Refused(String),
    /// It was read.
    Read {
        /// What has been read: the whole, what is new and what changes, and then one by one.
        lines: Vec<String>,
        /// What is doubtful in it.
        concerns: Vec<String>,
    },
}

impl Default for Said {
    fn default() -> Said {
        Said::Line(String::new())
    }
}

impl Said {
    /// A sentence.
    pub fn line(text: impl Into<String>) -> Said {
        Said::Line(text.into())
    }
}

/// What came of reading files: of each what was read in a line, then what to check, then the rest.
#[component]
pub fn Report(
    /// What is said.
    said: RwSignal<Said>,
) -> impl IntoView {
    move || match said.get() {
        Said::Line(text) => (!text.is_empty()).then(|| view! { <p>{text}</p> }).into_any(),
        Said::Files(files) => {
            let any = files.iter().any(|file| matches!(file, Outcome::Read { .. }));
            view! { {any.then(|| view! { <h3>"What we read"</h3> })}{files.into_iter().map(one).collect_view()} }.into_any()
        }
    }
}

fn one(outcome: Outcome) -> impl IntoView {
    match outcome {
        Outcome::Refused(why) => view! { <p class="refused">{why}</p> }.into_any(),
        Outcome::Read { mut lines, concerns } => {
            // the whole, and what is new and what changes
            let rest = if lines.len() > 2 { lines.split_off(2) } else { Vec::new() };
            let check = (!concerns.is_empty()).then(|| view! { <h4>"Check before you use these figures"</h4>{lists(concerns)} });
            view! { <p class="whole">{lines.into_iter().map(sentence).collect::<Vec<_>>().join(" ")}</p>{check}{folded(rest)} }
                .into_any()
        }
    }
}

fn lists(mut lines: Vec<String>) -> impl IntoView {
    let rest = if lines.len() > MOST + 1 { lines.split_off(MOST) } else { Vec::new() };
    let more = [&rest.len().to_string(), " more"].concat();
    view! {
        {list(lines)}
        {(!rest.is_empty()).then(|| view! { <details><summary>{more}</summary>{list(rest)}</details> })}
    }
}

/// What differs from what we have, cell by cell, and what was left out: a few lines at once, else folded.
fn folded(lines: Vec<String>) -> AnyView {
    if lines.len() <= 3 {
        return list(lines).into_any();
    }
    let summary = ["What differs from our figures, and the rest (", &lines.len().to_string(), ")"].concat();
    view! { <details><summary>{summary}</summary>{list(lines)}</details> }.into_any()
}

fn list(lines: Vec<String>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <li>{sentence(line)}</li> }).collect_view();
    view! { <ul>{lines}</ul> }
}

/// A line of the report as a sentence.
fn sentence(line: String) -> String {
    let end = if line.ends_with(['.', '?']) { "" } else { "." };
    let (first, rest) = line.split_at(line.chars().next().map_or(0, char::len_utf8));
    [&first.to_uppercase(), rest, end].concat()
}
