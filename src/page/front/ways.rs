//! What is new, and the ways on: your area, for reporters, help.

use crate::page::Context;
use crate::site::Site;
use mappa_core::dataset::date_in_words;
use mappa_core::link::Page;
use maud::{Markup, html};

/// The four ways.
pub(super) fn ways(site: &Site, at: &Context<'_>) -> Markup {
    let edition = &site.dataset.edition;
    let national = at.href(Page::Area(at.report.area, None));
    html! {
        section id="ways" {
            div {
                h2 { (at.say("What is new", "Beth sy’n newydd")) }
                p {
                    (at.say("Edition ", "Argraffiad ")) (edition.version) ": " (news(site)) " "
                    a href=(at.href(Page::Changes)) { (at.say("All changes", "Pob newid (Saesneg)")) }
                }
            }
            div {
                h2 { (at.say("Your area", "Eich ardal")) }
                p {
                    (at.say(
                        "The number, the rate, how they have changed, and the source of each figure. ",
                        "Y nifer, y gyfradd, sut maen nhw wedi newid, a ffynhonnell pob ffigur. ",
                    ))
                    a href="#areas" { (at.say("All police areas", "Yr ardaloedd heddlu")) }
                }
            }
            div {
                h2 { (at.say("For reporters", "I ohebwyr")) }
                p {
                    (at.say(
                        "Draft copy with its sources, a check of your own text, charts and embeds. ",
                        "Testun parod â’i ffynonellau, siartiau a dolenni mewnosod. ",
                    ))
                    a href={ (national) (at.say("#reporters", "#story")) } {
                        (at.say("Start with England and Wales", "Dechrau gyda Chymru a Lloegr"))
                    }
                }
            }
            div {
                h2 { (at.say("Get help", "Cael help")) }
                p {
                    (at.say(
                        "If you are worried about a child, about someone, or about your own thoughts. ",
                        "Os ydych yn poeni am blentyn, am rywun, neu am eich meddyliau eich hun. ",
                    ))
                    a href={ (national) "#help" } { (at.say("Who to contact", "Pwy i gysylltu â nhw")) }
                }
            }
        }
    }
}

/// How many figures were added and corrected on the last day of changes; or that nothing has changed yet.
fn news(site: &Site) -> String {
    let Some(day) = site.changes.iter().map(|change| change.date.as_str()).max() else {
        return site.say("the first.", "y cyntaf.").into();
    };
    let of_the_day = || site.changes.iter().filter(|change| change.date == day);
    let added = of_the_day().filter(|change| change.old.is_empty()).count();
    let corrected = of_the_day().count() - added;
    let when = date_in_words(day, site.dataset.language).unwrap_or_else(|| day.to_owned());
    match site.dataset.language.is_welsh() {
        false => {
            let figures = if added == 1 { "figure" } else { "figures" };
            format!("{added} {figures} added, {corrected} corrected on {when}.")
        }
        true => format!("ffigurau a ychwanegwyd ar {when}: {added}; a gywirwyd: {corrected}."),
    }
}
