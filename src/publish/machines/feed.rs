//! The feed of changes between editions, in Atom (RFC 4287).

use crate::files::output::Output;
use crate::page::data::changes::{Day, days, in_words, this_edition};
use crate::site::Site;
use maud::{Markup, PreEscaped, html};

/// What an XML file begins with.
pub(super) const XML: PreEscaped<&str> = PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

/// Writes the feed where it is known where the site will stand: its addresses must be absolute.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    if site.site_url.is_empty() {
        return Ok(());
    }
    let mut days = days(site);
    let compiled = &site.dataset.edition.compiled;
    if days.first().is_none_or(|day| day.date != *compiled) {
        days.insert(0, Day { date: compiled.clone(), in_words: in_words(compiled), lines: vec![this_edition(site)] });
    }
    out.put("data/changes/atom.xml", feed(&[&site.site_url, "data/changes/"].concat(), compiled, &days).0)
}

fn feed(page: &str, compiled: &str, days: &[Day]) -> Markup {
    html! {
        (XML)
        feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" {
            "\n"
            title { "MAPPA Atlas: changes to the data" }
            id { (page) }
            link href=(page) {}
            link rel="self" type="application/atom+xml" href={ (page) "atom.xml" } {}
            updated { (compiled) "T00:00:00Z" }
            author { name { "MAPPA Atlas" } }
            "\n"
            @for day in days {
                entry {
                    title { "Changes to the data, " (day.in_words) }
                    id { (page) "#" (day.date) }
                    link href={ (page) "#" (day.date) } {}
                    updated { (day.date) "T00:00:00Z" }
                    content type="text" { (day.lines.join("\n")) }
                }
                "\n"
            }
        }
        "\n"
    }
}
