//! The titles of documents.

use super::rate_text;
use crate::Language;
use crate::area_year::AreaYear;

/// The title of the front page.
pub(crate) const fn title_of_home(language: Language) -> &'static str {
    language.say(
        "MAPPA Atlas: registered sexual offenders by police area of England and Wales",
        "MAPPA Atlas: troseddwyr rhywiol cofrestredig fesul ardal heddlu yng Nghymru a Lloegr",
    )
}

/// The title of the page of an area and year: the rate, never one in N. The page of the latest year has one of its own, since it will lead
/// to a later year in time.
pub(crate) fn title(at: &AreaYear<'_>, is_latest: bool) -> String {
    let AreaYear { dataset, area, year, .. } = *at;
    let say = |english, welsh| dataset.language.say(english, welsh);
    let latest = if is_latest { say(" (latest)", " (diweddaraf)") } else { "" };
    let place = [dataset.area(area).heading(dataset.language).as_str(), " ", &year.text(), latest].concat();
    match at.rate {
        Ok(rate) => {
            let what = say(
                " registered sexual offenders per 100,000 people · MAPPA Atlas",
                " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl · MAPPA Atlas",
            );
            [&place, ": ", &rate_text(&rate, dataset.language), what].concat()
        }
        Err(_) => {
            let what = say(": registered sexual offenders · MAPPA Atlas", ": troseddwyr rhywiol cofrestredig · MAPPA Atlas");
            [&place, what].concat()
        }
    }
}
