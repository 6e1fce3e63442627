//! "Check a story": what somebody else wrote, number by number beside our figures.

use super::marks::{Judged, Why};
use super::slices::Slices;
use crate::app::panels::element::element;
use crate::app::panels::page::Page;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use mappa_core::number::thousands;
use mappa_core::quoted;
use mappa_core::story::{LONGEST, Verdict, as_far_as_read, check};
use std::time::Duration;
use web_sys::Element;

/// How long typing rests before a screen reader is told what was found.
const REST: Duration = Duration::from_millis(700);

/// How many claims are drawn at once.
const AT_ONCE: usize = 100;
/// How many are checked: more than a table of every area has. Taking more than these off the page keeps the next key waiting.
const MOST: usize = 1_000;

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
        let mut marks = check(&page.dataset(), area, year, &text);
        let more = marks.len() > MOST;
        marks.truncate(MOST);
        let places: Vec<_> = marks.iter().map(|mark| (mark.start, mark.end)).collect();
        let all: Vec<Judged> = marks.into_iter().map(|mark| Judged::new(page, mark)).collect();
        let slices = Slices::of(all.len() / AT_ONCE + 1); // a last one for what follows the last claim
        let pieces: Vec<_> = pieces(&text, &places)
            .into_iter()
            .map(|(piece, number)| (piece.to_owned(), number.and_then(|number| Some((number, *all.get(number - 1)?)))))
            .collect();
        let pieces = pieces
            .chunks(2 * AT_ONCE)
            .map(<[_]>::to_vec)
            .enumerate()
            .map(|(index, part)| slices.draw(index, move || part.iter().cloned().map(piece_of).collect_view()));
        let why: Vec<_> = (1..)
            .zip(&places)
            .zip(&all)
            .map(|((number, &(start, end)), &judged)| (number, quoted(text.get(start..end).unwrap_or_default()), judged))
            .collect();
        let why = why.chunks(AT_ONCE).map(<[_]>::to_vec).enumerate().map(|(index, part)| {
            let lines = move || {
                part.iter().cloned().map(|(number, quoted, judged)| view! { <Why page number quoted judged/> }).collect_view()
            };
            slices.draw(index, lines)
        });
        let (pieces, why) = (pieces.collect_view(), why.collect_view());
        let cut = match (more, as_far_as_read(&text).len() < text.len()) {
            (true, _) => Some((MOST, " numbers")),
            (false, true) => Some((LONGEST, " characters")),
            (false, false) => None,
        };
        let some = !text.trim().is_empty();
        view! {
            <p id="story-sum">{move || sum(&all, some, cut)}</p>
            <p id="story-checked" tabindex="-1">{pieces}</p>
            <ol id="story-why">{why}</ol>
        }
    };
    // at every letter it would talk over the reader who types
    let told = RwSignal::new(String::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let changed = move |_| {
        timer.try_update_value(Option::take).flatten().into_iter().for_each(|timer| timer.clear());
        let tell = move || told.set(element::<Element>("story-sum").and_then(|sum| sum.text_content()).unwrap_or_default());
        timer.set_value(set_timeout_with_handle(tell, REST).ok());
    };
    view! {
        <section on:input=changed on:change=changed>
            <h3>"Check a story"</h3>
            <p class="unseen" role="status" id="story-told">{told}</p>
            <label for="story-paste" id="story-of">{about}</label>
            // a browser's checker of spelling may send the text away
            <textarea id="story-paste" rows="6" maxlength="100000" spellcheck="false" autocomplete="off" on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <p class="told">
                "The text is checked in your browser and not sent anywhere. We check numbers against our figures for the places and years your text names; where it names none, for this area and year."
            </p>
            {checked}
        </section>
    }
}

/// A piece of the text, as a claim if it is one.
fn piece_of((piece, claim): (String, Option<(usize, Judged)>)) -> AnyView {
    match claim {
        Some((number, one)) => view! {
            <mark class=move || one.words().0 title=move || one.words().1>{piece}<sup>{number.to_string()}</sup></mark>
        }
        .into_any(),
        None => piece.into_any(),
    }
}

/// A text in pieces, as far as it is read: each claim with its number, and what stands between claims.
fn pieces<'a>(text: &'a str, marks: &[(usize, usize)]) -> Vec<(&'a str, Option<usize>)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (number, &(start, end)) in (1..).zip(marks) {
        pieces.push((text.get(done..start).unwrap_or_default(), None));
        pieces.push((text.get(start.max(done)..end).unwrap_or_default(), Some(number)));
        done = end.max(done);
    }
    pieces.push((as_far_as_read(text).get(done..).unwrap_or_default(), None));
    pieces.retain(|(piece, number)| !piece.is_empty() || number.is_some());
    pieces
}

/// What has been found, in a sentence, and what of a longer text was checked; nothing where there is no text.
fn sum(all: &[Judged], some: bool, cut: Option<(usize, &str)>) -> String {
    if !some {
        return String::new();
    }
    let (mut agree, mut differ, mut cannot) = (0_u32, 0_u32, 0_u32);
    for one in all {
        *match one.mark.read().verdict {
            Verdict::Agrees => &mut agree,
            Verdict::Differs => &mut differ,
            Verdict::CannotTell => &mut cannot,
        } += 1;
    }
    let found = match all.len() {
        0 => "No numbers to check.".into(),
        many => {
            let numbers = many.to_string() + if many == 1 { " number" } else { " numbers" };
            let [agree, differ, cannot] = [agree, differ, cannot].map(|count| count.to_string());
            [&numbers, " found. Match: ", &agree, ". Do not match: ", &differ, ". Cannot be checked: ", &cannot, "."].concat()
        }
    };
    let Some((most, what)) = cut else { return found };
    let most = thousands(u64::try_from(most).unwrap_or(u64::MAX));
    [&found, " We checked only the first ", &most, what, ". Paste the rest separately."].concat()
}
