//! The parts of the page that follow the view: each is written again when its content has changed, and only then.

use super::element;
use crate::app::state::Atlas;
use crate::page::parts::{PARTS, notices};
use leptos::prelude::*;
use maud::Render;
use web_sys::{Element, HtmlSelectElement};

/// Keeps an element's content as `write` gives it. What it gives at first is on the page already. Not every page has every
/// part.
pub fn keep(id: &'static str, write: Box<dyn Fn() -> String>) {
    if element::<Element>(id).is_none() {
        return;
    }
    Effect::new(move |before: Option<(String, bool)>| {
        let content = write();
        let (before, mut ours) = before.unwrap_or_else(|| (content.clone(), false));
        if before != content
            && let Some(element) = element::<Element>(id)
            // what stands there may be the published content still, which the details have only now told the app
            && (ours || element.inner_html() != content)
        {
            put(&element, &content);
            ours = true;
        }
        (content, ours)
    });
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
    keep(
        "announcement",
        Box::new(move || {
            atlas.report.with(|report| report.lead.first().map_or(String::new(), |lead| lead.text.render().into_string()))
        }),
    );
    // after the options of the years
    Effect::new(move |_| {
        let (area, year) = atlas.report.with(|report| (report.area, report.year));
        atlas.shown.with(|shown| {
            select("area", &shown.dataset.area(area).slug);
            select("measure", shown.view.measure_id());
        });
        select("year", &year.slug());
    });
}

fn select(id: &str, value: &str) {
    if let Some(select) = element::<HtmlSelectElement>(id) {
        select.set_value(value);
    }
}
