//! The parts of the page that follow the view: each is written again when its content has changed, and only then; those that are in
//! sight where something is chosen first, the others once these have been painted.

use super::element;
use crate::app::state::Atlas;
use crate::page::Context;
use crate::page::parts::{PARTS, notices};
use leptos::prelude::*;
use maud::{Markup, html};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlSelectElement};

#[wasm_bindgen]
extern "C" {
    /// A function of the page's script, which writes a part of the page again and touches only what differs.
    #[derive(Clone)]
    pub type Write;
    #[wasm_bindgen(method)]
    fn call(this: &Write, receiver: &JsValue, part: &Element, before: &str, content: &str);
}

/// The parts of a page that a reader looks at when something has been chosen, by their ids. In a frame that is all of them.
const IN_SIGHT: [&str; 6] = ["notices", "year", "headline", "announcement", "measure", "chart"];

/// Runs `run` now, and again whenever something that it reads has changed. One kind of effect for all, since each kind costs bytes.
pub fn whenever(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}

/// A part of this page, and what stands in it.
struct Kept {
    element: Element,
    write: fn(&Context<'_>) -> Markup,
    written: String,
}

impl Kept {
    /// Writes the part again by `write`, if its content has changed.
    fn follow(&mut self, at: &Context<'_>, write: &Write) {
        let content = (self.write)(at).into_string();
        if self.written != content {
            // who was reading at its heading still is
            let reading = || matches!(self.element.query_selector("h1:focus"), Ok(Some(_)));
            let was_reading = reading();
            write.call(&JsValue::NULL, &self.element, &self.written, &content);
            if was_reading && !reading() {
                super::links::to_heading();
            }
            self.written = content;
        }
    }
}

/// Keeps every part of the page as the view wants it. What is wanted at first is on the page already; not every page has every part.
pub fn follow(atlas: Atlas, write: Write) {
    let announcement: fn(&Context<'_>) -> Markup = |at| html! { @if let Some(lead) = at.report.lead.first() { (lead.text) } };
    let others = [("notices", notices as fn(&Context<'_>) -> Markup), ("announcement", announcement)];
    let parts = others.into_iter().chain(PARTS.iter().map(|part| (part.id, part.write)));
    let is_frame = atlas.view().is_embed();
    let [mut in_sight, mut others] = [Vec::new(), Vec::new()];
    for (id, write) in parts {
        let Some(element) = element(id) else { continue };
        let list = if is_frame || IN_SIGHT.contains(&id) { &mut in_sight } else { &mut others };
        list.push(Kept { element, write, written: String::new() });
    }
    for part in in_sight.iter_mut().chain(&mut others) {
        atlas.now(&mut |at| part.written = (part.write)(at).into_string());
    }
    let [in_sight, others] = [in_sight, others].map(|kept| Rc::new(Parts { kept: RefCell::new(kept), write: write.clone() }));
    let first = Cell::new(true);
    whenever(Box::new(move || {
        atlas.shown.track();
        if first.replace(false) {
            return;
        }
        in_sight.follow(atlas);
        // after the options of the years
        atlas.now(&mut |at| {
            select("area", &at.dataset.area(at.report.area).slug);
            select("measure", at.view.measure_id());
            select("year", &at.report.year.slug());
        });
        if !is_frame {
            let others = Rc::clone(&others);
            request_animation_frame(move || set_timeout(move || others.follow(atlas), Duration::ZERO)); // once painted
        }
    }));
}

/// Parts that are written together.
struct Parts {
    kept: RefCell<Vec<Kept>>,
    write: Write,
}

impl Parts {
    fn follow(&self, atlas: Atlas) {
        atlas.now(&mut |at| self.kept.borrow_mut().iter_mut().for_each(|part| part.follow(at, &self.write)));
    }
}

fn select(id: &str, value: &str) {
    if let Some(select) = element::<HtmlSelectElement>(id)
        && select.value() != value
    {
        select.set_value(value);
    }
}
