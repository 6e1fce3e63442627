//! Much to draw, in slices: none of them keeps the reader's next key waiting.

use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use std::time::Duration;

/// How many slices have been drawn so far.
#[derive(Clone, Copy)]
pub struct Slices(RwSignal<usize>);

impl Slices {
    /// The first of so many; the others follow one by one, each when the browser has done what else there was, and none once the
    /// reader has changed the text.
    pub fn of(many: usize) -> Slices {
        let drawn = RwSignal::new(1);
        follow(drawn, many);
        Slices(drawn)
    }

    /// A slice, once its turn has come.
    pub fn draw<V: IntoView + 'static>(self, index: usize, slice: impl Fn() -> V + Send + Sync + 'static) -> impl IntoView {
        let come = Memo::new(move |_| self.0.get() > index);
        move || come.get().then(&slice)
    }
}

fn follow(drawn: RwSignal<usize>, many: usize) {
    if drawn.try_get_untracked().is_some_and(|so_far| so_far < many) {
        let next = move || {
            drawn.try_update(|so_far| *so_far += 1);
            follow(drawn, many);
        };
        set_timeout(next, Duration::ZERO);
    }
}
