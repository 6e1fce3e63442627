//! The titles of documents, and what search engines and chat programs say below them.

use super::words::capital;
use super::{count_text, counted_on, rate_text, welsh};
use crate::Language;
use crate::area_year::AreaYear;
use crate::comparison::Direction;
use crate::summary::Summary;

/// The title of the front page.
pub(crate) const fn title_of_home(language: Language) -> &'static str {
    language.say(
        "Sex offenders by police area: MAPPA figures for England and Wales",
        "Troseddwyr rhyw fesul ardal heddlu: ffigurau MAPPA ar gyfer Cymru a Lloegr",
    )
}

/// The title of the page of an area (`all`) or of one of its years: the rate with its age base, never one in N. The two differ, since
/// they are two pages.
pub(crate) fn title(at: &AreaYear<'_>, all: bool) -> String {
    let AreaYear { dataset, area, year, .. } = *at;
    let say = |english, welsh| dataset.language.say(english, welsh);
    let per = say(" per 100,000 people aged 10+", " am bob 100,000 o bobl 10+ oed");
    let rate = at.rate.ok().map(|rate| rate_text(&rate, dataset.language));
    match (all, rate) {
        (true, Some(rate)) => {
            let people = say(" registered sex offenders", " o droseddwyr rhywiol cofrestredig");
            [&dataset.area(area).name, " ", &year.text(), ": ", &rate, people, per].concat()
        }
        (true, None) => {
            let none = if at.held_count().is_some() { "" } else { say(" (no figures yet)", " (dim ffigurau eto)") };
            let people = say(": registered sex offenders", ": troseddwyr rhywiol cofrestredig");
            [&dataset.area(area).heading(dataset.language), people, none].concat()
        }
        (false, rate) => {
            let people = say("Registered sex offenders ", "Troseddwyr rhywiol cofrestredig ");
            let end = match rate {
                Some(rate) => [": ", &rate, per].concat(),
                None if at.held_count().is_some() => String::new(),
                None => say(" (no figures)", " (dim ffigurau)").into(),
            };
            [people, &place(at), ", ", &year.text(), &end].concat()
        }
    }
}

/// `in the Kent police area`
fn place(at: &AreaYear<'_>) -> String {
    let (area, language) = (at.dataset.area(at.area), at.dataset.language);
    if language.is_welsh() || area.is_benchmark() {
        area.within(language)
    } else {
        ["in the ", &area.name, " police area"].concat()
    }
}

/// How many characters a description has at most: search engines cut what is longer.
pub const LONGEST_DESCRIPTION: usize = 155;

/// What the page of an area says of itself in a list of links, in at most [`LONGEST_DESCRIPTION`] characters: how many there are or
/// at what rate, and how that compares where there is room to say so.
pub fn description(summary: &Summary<'_>) -> String {
    let (at, language) = (&summary.here, summary.here.dataset.language);
    let managed = many(at).map(|(many, were)| [&many, were].concat());
    let Some(said) = managed.or_else(|| rate(at)) else { return nothing(at, false) };
    let on = [language.say(" on ", " ar "), &counted_on(at.year, language)].concat();
    fitting(summary, &[&capital(&said), " ", &place(at), &on].concat())
}

/// The same of the page of one year, whose address names it.
pub fn description_of_year(summary: &Summary<'_>) -> String {
    let (at, language) = (&summary.here, summary.here.dataset.language);
    let many = many(at).map(|(many, _)| many);
    let per = at.rate.ok().filter(|_| many.is_some()).map_or(String::new(), |rate| {
        let per = language.say(" per 100,000 people aged 10+", " am bob 100,000 o bobl 10+ oed");
        [", ", &rate_text(&rate, language), per].concat()
    });
    let Some(said) = many.or_else(|| rate(at)) else { return nothing(at, true) };
    fitting(summary, &[&at.year.text(), ": ", &said, " ", &place(at), &per].concat())
}

/// `1,154 registered sex offenders` and ` were managed`: how many, where that is known.
fn many(at: &AreaYear<'_>) -> Option<(String, &'static str)> {
    let (count, kind) = at.held_count()?;
    let language = at.dataset.language;
    if language.is_welsh() {
        return Some((welsh::many(count, kind), ""));
    }
    let (people, were) = if count == 1 { (" offender", " was managed") } else { (" offenders", " were managed") };
    Some(([&count_text(count, kind, language), " registered sex", people].concat(), were))
}

/// `104 registered sex offenders per 100,000 people aged 10+`: the rate by itself.
fn rate(at: &AreaYear<'_>) -> Option<String> {
    let people = at.dataset.language.say(
        " registered sex offenders per 100,000 people aged 10+",
        " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10+ oed",
    );
    Some([&rate_text(&at.rate.ok()?, at.dataset.language), people].concat())
}

/// A text with how the rate compares, where both fit, and what it is not.
fn fitting(summary: &Summary<'_>, said: &str) -> String {
    let end = summary.here.dataset.language.say(". Not a measure of safety.", ". Nid mesur o ddiogelwch.");
    let whole = [said, &compared(summary), end].concat();
    if whole.chars().count() > LONGEST_DESCRIPTION { [said, end].concat() } else { whole }
}

/// Of an area and year without a count or a rate: where there is something; with the year where the page is of that year alone.
fn nothing(at: &AreaYear<'_>, of_year: bool) -> String {
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
    let year = if of_year { [say(" in ", " yn "), &year.text()].concat() } else { String::new() };
    [none, name, &year, see].concat()
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
        Direction::Same => say(", a rate about the same as England and Wales", ", cyfradd debyg i Gymru a Lloegr").into(),
    }
}
