//! What came of reading a file.

use leptos::prelude::*;

/// So many lines are shown at once; the others behind a word.
const MOST: usize = 8;

/// What is said of a file.
#[derive(Clone)]
pub enum Said {
    /// A sentence; none at first.
    Line(String),
    /// What has been read, and what to know of it.
    Report {
        /// What has been read.
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

/// What came of reading a file, in a sentence or in two lists.
#[component]
pub fn Report(
    /// What is said.
    said: RwSignal<Said>,
) -> impl IntoView {
    move || match said.get() {
        Said::Line(text) => (!text.is_empty()).then(|| view! { <p>{text}</p> }).into_any(),
        Said::Report { lines, concerns } => view! {
            <h3>"What we read"</h3>
            {lists(lines)}
            {(!concerns.is_empty()).then(|| view! { <h3>"Check before you use these figures"</h3>{lists(concerns)} })}
        }
        .into_any(),
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

fn list(lines: Vec<String>) -> impl IntoView {
    let sentence = |line: String| if line.ends_with(['.', '?']) { line } else { line + "." };
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{sentence(line)}</li> }).collect_view()}</ul> }
}
