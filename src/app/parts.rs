//! The parts of the page that follow the view: each is written again when its content has changed, and only then.

use super::element;
use crate::app::state::{Atlas, Shown};
use crate::page::parts::{PARTS, notices};
use leptos::prelude::*;
use mappa_core::report::Report;
use maud::Render;
use std::cell::{Cell, RefCell};
use web_sys::{Element, HtmlSelectElement};

/// Runs `run` now, and again whenever something that it reads has changed. One kind of effect for all, since each kind costs bytes.
pub fn whenever(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}

/// Keeps an element's content as `write` gives it. What it gives at first is on the page already. Not every page has every
/// part.
pub fn keep(id: &'static str, write: Box<dyn Fn() -> String>) {
    if element::<Element>(id).is_none() {
        return;
    }
    let written: RefCell<Option<String>> = RefCell::default();
    let ours = Cell::new(false);
    whenever(Box::new(move || {
        let content = write();
        let before = written.replace(Some(content.clone()));
        if before.is_some_and(|before| before != content)
            && let Some(element) = element::<Element>(id)
            // what stands there may be the published content still, which the details have only now told the app
            && (ours.get() || element.inner_html() != content)
        {
            put(&element, &content);
            ours.set(true);
        }
    }));
}

/// Puts content into an element. Who was reading at its heading still is.
fn put(element: &Element, content: &str) {
    let reading = matches!(element.query_selector("h1:focus"), Ok(Some(_)));
    element.set_inner_html(content);
    if reading {
        super::links::to_heading();
    }
}

/// Keeps every part of the page as the view wants it.
pub fn follow(atlas: Atlas) {
    for part in &PARTS {
        keep(part.id, Box::new(move || atlas.write(|context| part.write(context).into_string())));
    }
    keep("notices", Box::new(move || atlas.write(|context| notices(context).into_string())));
    let lead = |report: &Report| report.lead.first().map_or(String::new(), |lead| lead.text.render().into_string());
    keep("announcement", Box::new(move || atlas.write(|context| lead(context.report))));
    // after the options of the years
    whenever(Box::new(move || {
        atlas.shown.with(|Shown { dataset, view, report, .. }| {
            select("area", &dataset.area(report.area).slug);
            select("measure", view.measure_id());
            select("year", &report.year.slug());
        });
    }));
}

fn select(id: &str, value: &str) {
    if let Some(select) = element::<HtmlSelectElement>(id) {
        select.set_value(value);
    }
}
