//! "Write it up": a short news text of typed sentences. A sentence is there only when every part of it is held; none ranks
//! areas; each number rests on figures that are named.

use super::besides::besides;
use super::parts::Story;
use super::place::Place;
use crate::comparison::{Side, compare};
use crate::dataset::Kind;
use crate::number::thousands;
use crate::one_in::one_in;
use crate::rate::Basis;
use crate::sentences::{self, Cite, Sentence};
use crate::{AreaId, Dataset, Language, Measure, Year, change::change, sentences::counted_on};

/// Writes the story of an area and year. `None` where neither a count nor a rate is held: there is nothing to report.
pub fn write(dataset: &Dataset, area: AreaId, year: Year) -> Option<Story> {
    let place = Place { dataset, area, year };
    let headline = place.headline()?;
    let paragraphs =
        [vec![place.lead(), place.rate(), place.comparison()], vec![place.in_a_year(), place.since_first()], besides(&place)];
    Some(place.laid_out(headline, paragraphs, place.national(), &BACKGROUND, place.before_printing()))
}

/// What MAPPA and the register are, in sentences without a figure of the dataset.
const BACKGROUND: [&str; 3] = [
    "Multi-agency public protection arrangements (MAPPA) are how police, probation and prisons together manage people convicted \
     of sexual, violent and terrorist offences.",
    "Registered sexual offenders must tell the police where they live, when they travel abroad and more; not to do so is an \
     offence.",
    "Those sentenced to 30 months or more in prison stay on the register indefinitely, and may ask for a review after 15 years, \
     or 8 if they were under 18 when convicted.",
];

impl Place<'_> {
    /// For every 100,000 people, `125.2`; `about 83` where it is approximate.
    fn rate_text(&self) -> Option<String> {
        self.known_rate().map(|rate| sentences::rate_text(&rate, Language::English))
    }

    /// A line that can stand above the text: a rate before a count, never one in N.
    fn headline(&self) -> Option<Sentence> {
        let name = &self.dataset.area(self.area).name;
        let Some(rate) = self.rate_text().filter(|_| !self.has_none()) else {
            let (count, kind) = self.count(Measure::Rso)?;
            let number = sentences::count_text(count, kind, Language::English);
            let people = if count == 1 { " registered sexual offender on " } else { " registered sexual offenders on " };
            let text = [name, ": ", &number, people, &counted_on(self.year, Language::English)].concat();
            return Some(Sentence { text, cites: vec![self.cite(Measure::Rso)] });
        };
        let mut text = [name, ": ", &rate, " registered sexual offenders for every 100,000 people"].concat();
        let mut cites = vec![Cite::Rate(self.area, self.year)];
        if let Ok(comparison) = compare(self.dataset, self.area, self.year) {
            let about = if comparison.about { "about " } else { "" };
            text += &match comparison.side {
                Side::Same => ", about the same as in England and Wales".into(),
                Side::Higher => [", ", about, &comparison.per_cent.to_string(), "% higher than in England and Wales"].concat(),
                Side::Lower => [", ", about, &comparison.per_cent.to_string(), "% lower than in England and Wales"].concat(),
            };
            cites.extend(self.dataset.benchmark().map(|benchmark| Cite::Rate(benchmark, self.year)));
        }
        Some(Sentence { text, cites })
    }

    /// How many there were, or at what rate, and who says so.
    fn lead(&self) -> Option<Sentence> {
        let (place, day) = (self.dataset.area(self.area).within(Language::English), counted_on(self.year, Language::English));
        let figure = self.dataset.figure(self.area, self.year, Measure::Rso).held();
        let own = figure.is_some_and(|held| self.dataset.is_own(held.sources));
        let according = |kind| match kind {
            _ if own => ", according to a file of our own",
            Kind::Police => ", according to the police force",
            _ => ", according to figures of the Ministry of Justice",
        };
        if let Some((count, kind)) = self.count(Measure::Rso) {
            let were = match count {
                0 => "were no registered sexual offenders ".into(),
                1 => "was one registered sexual offender ".into(),
                _ => ["were ", &sentences::count_text(count, kind, Language::English), " registered sexual offenders "].concat(),
            };
            let text = ["There ", &were, &place, " on ", &day, according(kind), "."].concat();
            return Some(Sentence { text, cites: vec![self.cite(Measure::Rso)] });
        }
        let rate = self.rate_text()?;
        let per = " registered sexual offenders for every 100,000 people aged 10 and over ";
        let text = ["There were ", &rate, per, &place, " on ", &day, according(Kind::Published), "."].concat();
        Some(Sentence { text, cites: vec![Cite::Rate(self.area, self.year)] })
    }

    /// The rate that goes with the count, and one in N after it.
    fn rate(&self) -> Option<Sentence> {
        self.count(Measure::Rso).filter(|&(count, _)| count > 0)?;
        let rate = self.known_rate()?;
        let calculated = matches!(rate.basis, Basis::Calculated { .. });
        let mut text =
            ["That is ", &sentences::rate_text(&rate, Language::English), " for every 100,000 people aged 10 and over"].concat();
        if let Some(one_in) = one_in(self.dataset, self.area, self.year) {
            text += &[", or about one in ", &thousands(one_in.people)].concat();
        }
        text += if calculated { ", as calculated by MAPPA Atlas from population estimates." } else { "." };
        Some(Sentence { text, cites: vec![Cite::Rate(self.area, self.year), self.cite(Measure::Rso)] })
    }

    fn comparison(&self) -> Option<Sentence> {
        compare(self.dataset, self.area, self.year).ok()?;
        let Sentence { text, cites } = sentences::comparison(self.dataset, self.area, self.year)?;
        Some(Sentence { text: text.replacen("That is", "The rate is", 1), cites })
    }

    fn in_a_year(&self) -> Option<Sentence> {
        change(self.dataset, self.area, Measure::Rso, self.year.previous()?, self.year).ok()?;
        let Sentence { text, cites } = sentences::in_a_year(self.dataset, self.area, self.year)?;
        // what follows is for whoever prints it, and stands apart
        let end = text.find(". ").map_or(text.len(), |end| end + 1);
        Some(Sentence { text: text.get(..end)?.to_owned(), cites })
    }

    fn since_first(&self) -> Option<Sentence> {
        change(self.dataset, self.area, Measure::Rso, Year::FIRST_PAGE, self.year).ok()?;
        let Sentence { text, cites } = sentences::since_first(self.dataset, self.area, self.year)?;
        Some(Sentence { text: text.replacen(" it has ", " the number has ", 1), cites })
    }

    fn national(&self) -> Option<Sentence> {
        let benchmark = self.dataset.benchmark().filter(|&benchmark| benchmark != self.area)?;
        let there = Place { area: benchmark, ..*self };
        let (count, kind) = there.count(Measure::Rso)?;
        let number = sentences::count_text(count, kind, Language::English);
        let text = [
            "In England and Wales there were ",
            &number,
            " registered sexual offenders on ",
            &counted_on(self.year, Language::English),
        ];
        let rate = [", ", &there.rate_text()?, " for every 100,000 people aged 10 and over."];
        let cites = vec![there.cite(Measure::Rso), Cite::Rate(benchmark, self.year)];
        Some(Sentence { text: [text.concat(), rate.concat()].concat(), cites })
    }

    fn before_printing(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let yearly =
            self.year.previous().and_then(|before| change(self.dataset, self.area, Measure::Rso, before, self.year).ok());
        if yearly.is_some_and(|change| change.is_remarkable()) {
            lines.push("So large a change in one year should be checked against the Ministry’s own table.".into());
        }
        if self.known_rate().is_some_and(|rate| rate.is_approximate()) {
            lines.push("The rate is approximate: print it with “about”, or not at all.".into());
        }
        if self.count(Measure::Rso).is_some_and(|(_, kind)| kind == Kind::Police) {
            lines.push("The number is the force’s own count, which need not agree with the Ministry’s.".into());
        }
        if self.dataset.edition.made_up {
            lines.push("These figures are made up, for testing: print none of them.".into());
        }
        lines
    }
}
