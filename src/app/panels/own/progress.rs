//! For how long a file has been read, and a way to stop.

use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// Reading under way, and the clock that counts its seconds.
#[derive(Clone, Copy)]
pub struct Progress {
    seconds: RwSignal<Option<u32>>,
    clock: StoredValue<Option<IntervalHandle>>,
}

impl Progress {
    /// Nothing is read yet.
    pub fn new() -> Progress {
        Progress { seconds: RwSignal::new(None), clock: StoredValue::new(None) }
    }

    /// Reading has begun.
    pub fn begin(self) {
        self.end();
        self.seconds.set(Some(0));
        let tick = move || self.seconds.update(|seconds| *seconds = seconds.map(|seconds| seconds + 1));
        self.clock.set_value(set_interval_with_handle(tick, Duration::from_secs(1)).ok());
    }

    /// Nothing is read any more.
    pub fn end(self) {
        if let Some(clock) = self.clock.try_update_value(Option::take).flatten() {
            clock.clear();
        }
        self.seconds.set(None);
    }

    /// A bar, the seconds and a button that stops, once reading has taken as long as that.
    pub fn view(self, stop: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
        let long = Memo::new(move |_| self.seconds.get().is_some_and(|seconds| seconds > 0));
        let so_far =
            move || self.seconds.get().map(|seconds| [&seconds.to_string(), " s; most tables take less than one"].concat());
        move || {
            long.get().then(|| {
                view! {
                    <p class="line" id="own-reading">
                        <progress aria-label="Reading the file"></progress>
                        <span>{so_far}</span>
                        <button type="button" on:click=move |_| stop()>"Stop"</button>
                    </p>
                }
            })
        }
    }
}
