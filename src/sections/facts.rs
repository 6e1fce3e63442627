//! Count, one in N, changes.

use super::Context;
use crate::html::Html;

/// Each value beside its sentence.
pub fn facts(context: &Context<'_>, _: usize) -> String {
    let mut html = Html::default();
    html.raw("<h2>The number, and how it has changed</h2><dl>");
    for fact in &context.report.facts {
        html.raw(if fact.held { "<div class=\"fact\"><dt>" } else { "<div class=\"fact none\"><dt>" }).text(&fact.value);
        if !fact.detail.is_empty() {
            html.raw(" <small>").text(&fact.detail).raw("</small>");
        }
        html.raw("</dt><dd>").text(&fact.label).notes(&fact.notes).raw("</dd></div>");
    }
    html.raw("</dl>");
    html.finish()
}
