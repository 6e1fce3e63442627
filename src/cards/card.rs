//! What stands on a card.

use mappa_core::Dataset;
use mappa_core::area_year::AreaYear;
use mappa_core::link::{Page, View};
use mappa_core::report::Report;
use mappa_core::sentences::{caveat_in_short, finding, help, source_line};
use mappa_core::trend::Trend;

/// The texts and the trend of one card. All of them are the page's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// What the trend shows, as on the page; empty on the general card.
    pub finding: String,
    /// The area.
    pub place: String,
    /// The year; empty on the general card.
    pub year: String,
    /// The rate, as the page has it; empty on the general card.
    pub rate: String,
    /// What it is a rate of, and when.
    pub what: String,
    /// How it compares.
    pub comparison: String,
    /// Which year is the latest we have, where there are later ones; else empty.
    pub latest: String,
    /// Where it comes from.
    pub source: String,
    /// What it does not mean.
    pub caveat: &'static str,
    /// Where to get help.
    pub help: &'static str,
    /// The trend of the rate.
    pub trend: Option<Trend>,
}

impl Card {
    /// The card of an area's page; `None` where no rate is known of the area and year that it shows.
    pub fn of(dataset: &Dataset, page: Page) -> Option<Card> {
        let say = |english, welsh| dataset.language.say(english, welsh);
        let report = Report::new(dataset, &View::of(page));
        let rated = report.rates.first()?;
        let rate = rated.value.clone()?;
        let comparison = report.lead.get(1).map(|noted| noted.text.clone()).unwrap_or_default();
        Some(Card {
            finding: finding(&report.trend),
            place: report.heading,
            year: report.year.text(),
            rate,
            what: [say(RATE_OF, RATE_OF_WELSH), ", ", &rated.how].concat(),
            comparison,
            latest: report.latest.unwrap_or_default(),
            source: if report.made_up {
                say(MADE_UP, MADE_UP_WELSH).into()
            } else {
                source_line(&AreaYear::new(dataset, report.area, report.year))
            },
            caveat: caveat_in_short(dataset.language),
            help: help(dataset.language),
            trend: Some(report.trend),
        })
    }

    /// The card of every page that has none of its own: no figure, so that it contradicts none.
    pub fn general(dataset: &Dataset) -> Card {
        let say = |english, welsh| dataset.language.say(english, welsh);
        Card {
            finding: String::new(),
            place: "MAPPA Atlas".into(),
            year: String::new(),
            rate: String::new(),
            what: say(
                "Registered sex offenders and others managed under MAPPA",
                "Troseddwyr rhywiol cofrestredig ac eraill a reolir o dan MAPPA",
            )
            .into(),
            comparison: say(
                "For every police area of England and Wales and every year: the number, the rate, how it compares and how it has \
                 changed, with sources.",
                "Ar gyfer pob ardal heddlu yng Nghymru a Lloegr a phob blwyddyn: y nifer, y gyfradd, sut y mae’n cymharu a sut y \
                 mae wedi newid, gyda ffynonellau.",
            )
            .into(),
            latest: String::new(),
            source: if dataset.edition.made_up {
                say(MADE_UP, MADE_UP_WELSH).into()
            } else {
                say("Statistics: Ministry of Justice.", "Ystadegau: y Weinyddiaeth Gyfiawnder.").into()
            },
            caveat: caveat_in_short(dataset.language),
            help: help(dataset.language),
            trend: None,
        }
    }

    /// The card in words, for whoever does not see it.
    pub fn alt(&self) -> String {
        let title = [&self.place, " ", &self.year, ": ", &self.rate, " ", &self.what, ". ", &self.comparison].concat();
        let title = [title.trim_end(), " ", &self.latest].concat();
        if self.rate.is_empty() { [&self.place, ". ", &self.what, "."].concat() } else { title.trim_end().into() }
    }
}

/// Said in place of a source where the figures are made up.
const MADE_UP: &str = "The figures on this card are made up, for testing. They say nothing about any place.";
const MADE_UP_WELSH: &str = "Ffigurau ffug, ar gyfer profi, yw’r rhai ar y cerdyn hwn. Nid ydynt yn dweud dim am unrhyw le.";
const RATE_OF_WELSH: &str = "o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd";
const RATE_OF: &str = "registered sex offenders for every 100,000 people aged 10 and over";
