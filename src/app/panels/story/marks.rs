//! What our figures say to each claim of a pasted text, and what the reader says that a claim is about.

use crate::app::panels::page::Page;
use leptos::prelude::*;
use mappa_core::story::{Mark, Verdict, judge_as};
use mappa_core::{AreaId, Measure, Year};

/// What a claim is about.
type Subject = (Measure, AreaId, Year);

/// A mark, which is judged anew when the reader says what it is about.
#[derive(Clone, Copy)]
pub struct Judged {
    /// What was found.
    found: StoredValue<Mark>,
    /// What the reader says that it is about.
    said: RwSignal<Option<Subject>>,
    /// The mark as it now stands.
    pub mark: Memo<Mark>,
}

impl Judged {
    /// A mark as it was found.
    pub fn new(page: Page, mark: Mark) -> Judged {
        let found = StoredValue::new(mark);
        let said = RwSignal::new(None);
        let mark = Memo::new(move |_| {
            found.with_value(|mark| match said.get() {
                Some((measure, area, year)) => judge_as(&page.dataset(), mark, measure, area, year),
                None => mark.clone(),
            })
        });
        Judged { found, said, mark }
    }

    /// The class of its verdict, and its words.
    pub fn words(self) -> (&'static str, &'static str) {
        words(self.mark.read().verdict)
    }
}

/// The class of a verdict, and its words.
const fn words(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Agrees => ("agrees", "matches our figures"),
        Verdict::Differs => ("differs", "does not match our figures"),
        Verdict::CannotTell => ("cannot-tell", "cannot be checked"),
    }
}

/// A claim in the list below the text: the verdict, why, what it was read as, and the way to say that it is about something else.
#[component]
pub fn Why(
    /// The page.
    page: Page,
    /// Which of the marks it is, from 1 on.
    number: usize,
    /// The words that are marked, quoted.
    quoted: String,
    /// The mark.
    judged: Judged,
) -> impl IntoView {
    let claim = move || [&quoted, " ", judged.words().1, "."].concat();
    let why = move || judged.mark.read().why.clone();
    let read = move || {
        let read = &judged.mark.read().read_as;
        if read.is_empty() { String::new() } else { [" Read as: ", read, "."].concat() }
    };
    let choose = judged.found.with_value(|mark| mark.about().is_some()).then(|| view! { <Choose page number judged/> });
    view! { <li><b>{claim}</b>" "{why}<span class="told">{read}</span>{choose}</li> }
}

/// "This is about …": measure, place and year of a claim, to choose. The lists are made when they are first opened.
#[component]
fn Choose(page: Page, number: usize, judged: Judged) -> impl IntoView {
    let opened = RwSignal::new(false);
    let (here, now) = page.shown.with_untracked(|shown| (shown.area, shown.year));
    let about = judged.found.with_value(Mark::about);
    let first = (
        about.and_then(|about| about.measure).unwrap_or(Measure::Rso),
        about.and_then(|about| about.area).unwrap_or(here),
        about.and_then(|about| about.year).unwrap_or(now),
    );
    let (said, takes_measure) = (judged.said, judged.found.with_value(Mark::takes_measure));
    let change = move |with: &dyn Fn(Subject) -> Option<Subject>| {
        if let Some(about) = with(said.get_untracked().unwrap_or(first)) {
            said.set(Some(about));
        }
    };
    let lists = move || {
        let dataset = page.dataset();
        let measures =
            Measure::ALL.iter().map(|&measure| (measure.id().to_owned(), measure.label().to_owned(), measure == first.0));
        let areas = dataset.area_ids().map(|id| (dataset.area(id).slug.clone(), dataset.area(id).name.clone(), id == first.1));
        let years = dataset.all_years().rev().map(|year| (year.slug(), year.text(), year == first.2));
        let measure = move |id: String| {
            let chosen = Measure::ALL.iter().copied().find(|one| one.id() == id);
            change(&|(_, area, year)| Some((chosen?, area, year)));
        };
        let area = move |slug: String| change(&|(measure, _, year)| Some((measure, page.dataset().area_of_slug(&slug)?, year)));
        let year = move |slug: String| change(&|(measure, area, _)| Some((measure, area, Year::from_slug(&slug)?)));
        view! {
            <p class="options">
                {takes_measure.then(|| list(number, "measure", "Measure", measures.collect(), measure))}
                {list(number, "place", "Place", areas.collect(), area)}
                {list(number, "year", "Year", years.collect(), year)}
            </p>
        }
    };
    view! {
        <details on:toggle=move |_| opened.set(true)>
            <summary>"This is about …"</summary>
            {move || opened.get().then(lists)}
        </details>
    }
}

/// A list with its label; what is chosen is handed on.
fn list(
    number: usize,
    id: &str,
    label: &'static str,
    all: Vec<(String, String, bool)>,
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let id = ["about-", id, "-", &number.to_string()].concat();
    let options = all.into_iter().map(|(value, text, selected)| view! { <option value=value selected=selected>{text}</option> });
    view! {
        <span>
            <label for=id.clone()>{label}</label>
            <select id=id autocomplete="off" on:change=move |event| choose(event_target_value(&event))>{options.collect_view()}</select>
        </span>
    }
}
