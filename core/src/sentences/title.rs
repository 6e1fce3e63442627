//! The titles of documents, and what search engines and chat programs say below them.

use super::words::{capital, people_were};
use super::{count_text, counted_on, rate_text, welsh};
use crate::area_year::AreaYear;
use crate::comparison::Direction;
use crate::summary::Summary;
use crate::Language;

/// The title of the front page.
pub(crate) const fn title_of_home(language: Language) -> &'static str {
    language.say(
        "Sex offenders by police area: MAPPA figures for England and Wales",
        "Troseddwyr rhyw fesul ardal heddlu: ffigurau MAPPA ar gyfer Cymru a Lloegr",
    )
}

/// The title of the page of an area and year: the rate with its age base, never one in N. `all` says that the page is the
/// area's own, and of no year.
pub(crate) fn title(at: &AreaYear<'_>, all: bool) -> String {
    let AreaYear { dataset, area, year, .. } = *at;
    let say = |english, welsh| dataset.language.say(english, welsh);
    let what = match (at.rate, at.held_count()) {
        (Ok(rate), _) => {
            let people = say(
                " registered sex offenders per 100,000 people aged 10+",
                " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10+ oed",
            );
            let name = &dataset.area(area).name;
            return [name, " ", &year.text(), ": ", &rate_text(&rate, dataset.language), people].concat();
        }
        (Err(_), Some(_)) => "",
        (Err(_), None) if all => say(" (no figures yet)", " (dim ffigurau eto)"),
        (Err(_), None) => say(" (no figures)", " (dim ffigurau)"),
    };
    let year = if all { String::new() } else { [" ", &year.text()].concat() };
    let people = say(": registered sex offenders", ": troseddwyr rhywiol cofrestredig");
    [&dataset.area(area).heading(dataset.language), &year, people, what].concat()
}

/// How many characters a description has at most: search engines cut what is longer.
pub const LONGEST_DESCRIPTION: usize = 155;

/// What the page of an area and year says of itself in a list of links, in at most [`LONGEST_DESCRIPTION`] characters: how many
/// there are or at what rate, and how that compares where there is room to say so.
pub fn description(summary: &Summary<'_>) -> String {
    let AreaYear { dataset, area, year, rate, .. } = summary.here;
    let language = dataset.language;
    let (name, on) = (&dataset.area(area).name, counted_on(year, language));
    let said = match (summary.here.held_count(), rate) {
        (Some((count, kind)), _) if language.is_welsh() => welsh::many(count, kind),
        (Some((count, kind)), _) => {
            [&count_text(count, kind, language), " ", people_were(count), " managed"].concat()
        }
        (None, Ok(rate)) => {
            let people = language.say(
                " registered sex offenders per 100,000 people aged 10+",
                " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10+ oed",
            );
            [&rate_text(&rate, language), people].concat()
        }
        (None, Err(_)) => return nothing(&summary.here),
    };
    let place = match (language.is_welsh(), dataset.area(area).is_benchmark()) {
        (false, false) => ["in the ", name, " police area on "].concat(),
        _ => [dataset.area(area).within(language).as_str(), language.say(" on ", " ar ")].concat(),
    };
    let said = [&capital(&said), " ", &place, &on].concat();
    let end = language.say(". Not a measure of safety.", ". Nid mesur o ddiogelwch.");
    let whole = [&said, &compared(summary), end].concat();
    if whole.chars().count() > LONGEST_DESCRIPTION { [&said, end].concat() } else { whole }
}

/// Of an area and year without a count or a rate: where there is something.
fn nothing(at: &AreaYear<'_>) -> String {
    let AreaYear { dataset, area, year, .. } = *at;
    let (name, latest) = (&dataset.area(area).name, dataset.latest_year(area));
    let say = |english, welsh| dataset.language.say(english, welsh);
    if dataset.holds(area, latest) {
        let none = say("We do not have a figure for ", "Nid oes gennym ffigur ar gyfer ");
        let is = say(". The latest year we have is ", ". Y flwyddyn ddiweddaraf sydd gennym yw ");
        return [none, name, say(" in ", " yn "), &year.text(), is, &latest.text(), "."].concat();
    }
    let none = say("We do not have figures for ", "Nid oes gennym ffigurau ar gyfer ");
    let see = say(
        ". See England and Wales, neighbouring areas and where to find the Ministry’s tables.",
        ". Gweler Cymru a Lloegr, ardaloedd cyfagos a ble i ddod o hyd i dablau’r Weinyddiaeth.",
    );
    [none, name, see].concat()
}

/// How the rate compares with that of England and Wales, where the two can be compared.
fn compared(summary: &Summary<'_>) -> String {
    let Ok(comparison) = &summary.comparison else { return String::new() };
    let say = |english, welsh| summary.here.dataset.language.say(english, welsh);
    let far = [if comparison.about { say("about ", "tua ") } else { "" }, &comparison.per_cent.to_string()].concat();
    match comparison.direction {
        Direction::Higher => {
            [say(", a rate ", ", cyfradd "), &far, say("% above England and Wales", "% yn uwch na Chymru a Lloegr")].concat()
        }
        Direction::Lower => {
            [say(", a rate ", ", cyfradd "), &far, say("% below England and Wales", "% yn is na Chymru a Lloegr")].concat()
        }
        Direction::Same => {
            say(", a rate about the same as England and Wales", ", cyfradd debyg i Gymru a Lloegr").into()
        }
    }
}
