//! The parts of the page that follow the view: each is written again when its content has changed, and only then. All are written in
//! one go, since a page that is laid out and painted once costs a third less than one that is so twice.

use super::element;
use crate::app::state::Atlas;
use crate::page::Context;
use crate::page::parts::{PARTS, notices};
use leptos::prelude::*;
use maud::{Markup, html};
use std::cell::{Cell, RefCell};
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
    let mut kept = Vec::new();
    atlas.now(&mut |at| {
        for (id, write) in parts.clone() {
            if let Some(element) = element(id) {
                kept.push(Kept { element, write, written: write(at).into_string() });
            }
        }
    });
    let kept = RefCell::new(kept);
    let first = Cell::new(true);
    whenever(Box::new(move || {
        atlas.shown.track();
        if first.replace(false) {
            return;
        }
        atlas.now(&mut |at| {
            kept.borrow_mut().iter_mut().for_each(|part| part.follow(at, &write));
            // after the options of the years
            select("area", &at.dataset.area(at.report.area).slug);
            select("measure", at.view.measure_id());
            select("year", &at.report.year.slug());
        });
    }));
}

fn select(id: &str, value: &str) {
    if let Some(select) = element::<HtmlSelectElement>(id)
        && select.value() != value
    {
        select.set_value(value);
    }
}
