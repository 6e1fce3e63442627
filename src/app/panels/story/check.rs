//! "Check a story": what somebody else wrote, number by number beside our figures.

use crate::app::panels::page::Page;
use leptos::prelude::*;
use mappa_core::number::thousands;
use mappa_core::story::{LONGEST, Mark, Verdict, as_far_as_read, check};

/// A field for a text, and what our figures say to each number in it.
#[component]
pub fn Check(
    /// The page.
    page: Page,
) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let about = move || ["Paste text about ", &page.title()].concat();
    let checked = move || {
        let (area, year) = page.place();
        let text = pasted.read();
        let marks = check(&page.dataset(), area, year, &text);
        let pieces = pieces(&text, &marks).into_iter().map(|(text, verdict)| match verdict {
            Some((number, verdict)) => {
                let (class, words) = words(verdict);
                let text = text.to_owned();
                view! { <mark class=class title=words>{text}<sup>{number.to_string()}</sup></mark> }.into_any()
            }
            None => text.to_owned().into_any(),
        });
        let why = marks.iter().map(|mark| {
            let claim = ["“", text.get(mark.start..mark.end).unwrap_or_default(), "” ", words(mark.verdict).1, "."].concat();
            let read = if mark.read_as.is_empty() { String::new() } else { [" Read as: ", &mark.read_as, "."].concat() };
            view! { <li><b>{claim}</b>" "{mark.why.clone()}<span class="told">{read}</span></li> }
        });
        view! {
            <p id="story-sum" role="status">{sum(&text, &marks)}</p>
            <p id="story-checked" tabindex="-1">{pieces.collect_view()}</p>
            <ol id="story-why">{why.collect_view()}</ol>
        }
    };
    view! {
        <section>
            <h3>"Check a story"</h3>
            <label for="story-paste" id="story-of">{about}</label>
            <textarea id="story-paste" rows="6" autocomplete="off" on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <p class="told">
                "The text is checked in your browser and not sent anywhere. We check numbers against our figures for the places and years your text names; where it names none, for this area and year."
            </p>
            {checked}
        </section>
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

/// A text in pieces, as far as it is read: each claim with its number and verdict, and what stands between claims.
fn pieces<'a>(text: &'a str, marks: &[Mark]) -> Vec<(&'a str, Option<(usize, Verdict)>)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (number, mark) in (1..).zip(marks) {
        pieces.push((text.get(done..mark.start).unwrap_or_default(), None));
        pieces.push((text.get(mark.start.max(done)..mark.end).unwrap_or_default(), Some((number, mark.verdict))));
        done = mark.end.max(done);
    }
    pieces.push((as_far_as_read(text).get(done..).unwrap_or_default(), None));
    pieces.retain(|(piece, verdict)| !piece.is_empty() || verdict.is_some());
    pieces
}

/// What has been found, in a sentence; nothing where there is no text.
fn sum(text: &str, marks: &[Mark]) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    let count = |verdict| marks.iter().filter(|mark| mark.verdict == verdict).count().to_string();
    let found = match marks.len() {
        0 => "No numbers to check.".into(),
        many => {
            let numbers = many.to_string() + if many == 1 { " number" } else { " numbers" };
            let (agree, differ, cannot) = (count(Verdict::Agrees), count(Verdict::Differs), count(Verdict::CannotTell));
            [&numbers, " found. Match: ", &agree, ". Do not match: ", &differ, ". Cannot be checked: ", &cannot, "."].concat()
        }
    };
    let longest = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let cut = [" We checked only the first ", &thousands(longest), " characters. Paste the rest separately."].concat();
    if as_far_as_read(text).len() < text.len() { found + &cut } else { found }
}
