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
                (site.say("Edition ", "Argraffiad ")) (edition.version) " (" (site.assets.edition)
                (site.say("), compiled ", "), lluniwyd ")) (compiled) ". "
                @if !site.contact.is_empty() {
                    a href=(site.contact) { (site.say("Report a wrong figure", "Rhoi gwybod am ffigur anghywir")) } ". "
                }
                (site.say("Statistics: Crown copyright, used under the ", "Ystadegau: hawlfraint y Goron, a ddefnyddir o dan y "))
                a href=(site.say(LICENCE, LICENCE_WELSH)) {
                    (site.say("Open Government Licence v3.0", "Drwydded Llywodraeth Agored f3.0"))
                }
                (site.say(
                    ". MAPPA Atlas is independent of the Ministry of Justice and of the police. It sets no cookies and knows nothing of its readers.",
                    ". Mae MAPPA Atlas yn annibynnol ar y Weinyddiaeth Gyfiawnder ac ar yr heddlu. Nid yw’n gosod cwcis ac ni ŵyr ddim am ei ddarllenwyr.",
                ))
            }
        }
    }
}
