//! What stands below the content of a page.

use crate::site::Site;
use crate::site::licence::{LICENCE, LICENCE_WELSH};
use mappa_core::dataset::date_in_words;
use maud::{Markup, html};

/// The edition, the licence, and what we know of readers.
pub fn footer(site: &Site) -> Markup {
    let edition = &site.dataset.edition;
    let compiled = date_in_words(&edition.compiled, site.dataset.language).unwrap_or_else(|| edition.compiled.clone());
    html! {
        footer {
            p {
                (site.say("Edition ", "Argraffiad ")) (edition.version) ", " (compiled)
                (site.say(" (build ", " (adeiladiad ")) (site.assets.edition) "). "
                @if !site.contact.is_empty() {
                    a href=(site.contact) { (site.say("Report an error", "Rhoi gwybod am wall")) } ". "
                }
                (site.say(
                    "Statistics and boundaries: Crown copyright, Ministry of Justice and ONS, under the ",
                    "Ystadegau a ffiniau: hawlfraint y Goron, y Weinyddiaeth Gyfiawnder a’r Swyddfa Ystadegau Gwladol, o dan y ",
                ))
                a href=(site.say(LICENCE, LICENCE_WELSH)) {
                    (site.say("Open Government Licence v3.0", "Drwydded Llywodraeth Agored f3.0"))
                }
                (site.say(
                    "; other sources have their own terms. Contains OS data © Crown copyright and database right 2016. MAPPA Atlas is independent of the Ministry and of the police. It sets no cookies and does not track you.",
                    "; mae gan ffynonellau eraill eu telerau eu hunain. Mae’n cynnwys data’r OS © hawlfraint y Goron a hawl cronfa ddata 2016. Mae MAPPA Atlas yn annibynnol ar y Weinyddiaeth ac ar yr heddlu. Nid yw’n gosod cwcis nac yn eich olrhain.",
                ))
            }
        }
    }
}
