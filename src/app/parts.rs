//! The parts of the page that follow the view: each is written again when its content has changed, and only then. All are written in
//! one go, since a page that is laid out and painted once costs a third less than one that is so twice.

use super::browser::Browser;
use crate::page::Context;
use crate::page::parts::{PARTS, notices};
use maud::{Markup, html};

type Write = fn(&Context<'_>) -> Markup;

/// A part of this page, and what stands in it.
struct Kept {
    id: &'static str,
    write: Write,
    written: String,
}

/// Every part of this page that follows the view.
pub struct Parts(Vec<Kept>);

impl Parts {
    /// The parts that are on the page, with what was published in them.
    pub fn of_page(at: &Context<'_>, browser: &Browser) -> Parts {
        let announcement: Write = |at| html! { @if let Some(lead) = at.report.lead.first() { (lead.text) } };
        let others = [("notices", notices as Write), ("announcement", announcement)];
        let parts = others.into_iter().chain(PARTS.iter().map(|part| (part.id, part.write)));
        let there = parts.filter(|(id, _)| browser.has(id));
        Parts(there.map(|(id, write)| Kept { id, write, written: write(at).into_string() }).collect())
    }

    /// Writes every part as the view wants it.
    pub fn show(&mut self, at: &Context<'_>, browser: &Browser) {
        for Kept { id, write, written } in &mut self.0 {
            let content = write(at).into_string();
            if *written != content {
                browser.write(id, written, &content);
                *written = content;
            }
        }
    }
}
