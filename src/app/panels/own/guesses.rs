//! What was guessed to read a file, each guess with a way to undo it.

use leptos::prelude::*;

/// A guess that figures rest on.
#[derive(Clone, PartialEq, Eq)]
pub struct Guessed {
    name: String,
    figures: usize,
}

impl Guessed {
    /// The guesses of several files, each as its name and how many figures rest on it: `marks 12`.
    pub fn of(told: &[String]) -> Vec<Guessed> {
        let mut all: Vec<Guessed> = Vec::new();
        for (name, figures) in told.iter().filter_map(|one| one.split_once(' ')) {
            let figures = figures.parse().unwrap_or(0);
            match all.iter_mut().find(|known| known.name == name) {
                Some(known) => known.figures += figures,
                None => all.push(Guessed { name: name.into(), figures }),
            }
        }
        all
    }
}

/// What a guess of this name is about.
fn about(name: &str) -> &'static str {
    match name {
        "names" => "names of areas",
        "years" => "years",
        "layout" => "how the table is laid out",
        _ => "marks beside figures",
    }
}

/// A button for each guess: it leaves out the figures that rest on it, or takes them in again.
#[component]
pub fn Guesses(
    /// The guesses that what was read is based on.
    guessed: RwSignal<Vec<Guessed>>,
    /// The names of those that were undone.
    undone: RwSignal<Vec<String>>,
    /// What undoes one, by its name, or makes it again.
    undo: impl Fn(String) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let button = move |name: String, words: String| {
        view! { <button type="button" on:click=move |_| undo(name.clone())>{words}</button> }
    };
    let buttons = move || {
        let rest = |one: Guessed| {
            let many = if one.figures == 1 { " figure" } else { " figures" };
            let words = ["Leave out the ", &one.figures.to_string(), many, " based on a guess about ", about(&one.name)].concat();
            button(one.name, words)
        };
        let again = |name: String| {
            let words = ["Take in again what is based on a guess about ", about(&name)].concat();
            button(name, words)
        };
        let guessed = guessed.get().into_iter().map(rest).collect_view();
        let undone = undone.get().into_iter().map(again).collect_view();
        view! { {guessed}{undone} }
    };
    let none = move || guessed.with(Vec::is_empty) && undone.with(Vec::is_empty);
    view! { <p class="line" id="own-guesses" hidden=none>{buttons}</p> }
}
