//! The story in Welsh, from the same figures and in the same order.

use super::parts::Story;
use super::place::Place;
use crate::comparison::{Side, compare};
use crate::dataset::Kind;
use crate::language::so_many;
use crate::number::thousands;
use crate::one_in::one_in;
use crate::rate::Basis;
use crate::sentences::{self, Cite, OFFENDERS_IN_WELSH, Sentence, count_text, counted_on, managed_in_welsh, rate_text};
use crate::{AreaId, Dataset, Language, Measure, Year, change::change};

const BACKGROUND: [&str; 3] = [
    "Trefniadau Amlasiantaethol Diogelu’r Cyhoedd (MAPPA) yw’r ffordd y mae’r heddlu, y gwasanaeth prawf a’r carchardai gyda’i \
     gilydd yn rheoli pobl a gafwyd yn euog o droseddau rhywiol, treisgar a therfysgol.",
    "Rhaid i droseddwyr rhywiol cofrestredig ddweud wrth yr heddlu ble maent yn byw, pryd y maent yn teithio dramor a mwy; mae \
     peidio â gwneud hynny’n drosedd.",
    "Mae’r rhai a ddedfrydwyd i 30 mis neu fwy o garchar yn aros ar y gofrestr am gyfnod amhenodol, a chânt ofyn am adolygiad \
     ar ôl 15 mlynedd, neu 8 os oeddent o dan 18 pan gawsant eu heuogfarnu.",
];

const PER: &str = " am bob 100,000 o bobl 10 oed a throsodd";

/// Writes the story of an area and year of a Welsh dataset. `None` where neither a count nor a rate is held.
pub fn in_welsh(dataset: &Dataset, area: AreaId, year: Year) -> Option<Story> {
    let place = Place { dataset, area, year };
    let headline = place.pennawd()?;
    let paragraphs = [vec![place.arweiniad(), place.cyfradd(), place.cymhariaeth()], place.newidiadau(), place.hefyd()];
    Some(place.laid_out(headline, paragraphs, place.cymru_a_lloegr(), &BACKGROUND, place.cyn_argraffu()))
}

impl Place<'_> {
    fn dydd(&self) -> String {
        counted_on(self.year, Language::Welsh)
    }

    fn rate_in_words(&self) -> Option<String> {
        self.known_rate().map(|rate| rate_text(&rate, Language::Welsh))
    }

    /// A line that can stand above the text.
    fn pennawd(&self) -> Option<Sentence> {
        let name = &self.dataset.area(self.area).name;
        let Some(rate) = self.rate_in_words().filter(|_| !self.has_none()) else {
            let (count, kind) = self.count(Measure::Rso)?;
            let number = count_text(count, kind, Language::Welsh);
            let people = so_many(count, &number, OFFENDERS_IN_WELSH);
            let text = [name, ": ", &people, " ar ", &self.dydd()].concat();
            return Some(Sentence { text, cites: vec![self.cite(Measure::Rso)] });
        };
        let mut text = [name, ": ", &rate, " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl"].concat();
        let mut cites = vec![Cite::Rate(self.area, self.year)];
        if let Ok(comparison) = compare(self.dataset, self.area, self.year) {
            let far = [if comparison.about { ", tua " } else { ", " }, &comparison.per_cent.to_string(), "% yn "].concat();
            text += &match comparison.side {
                Side::Same => ", tua’r un faint ag yng Nghymru a Lloegr".into(),
                Side::Higher => [&far, "uwch nag yng Nghymru a Lloegr"].concat(),
                Side::Lower => [&far, "is nag yng Nghymru a Lloegr"].concat(),
            };
            cites.extend(self.dataset.benchmark().map(|benchmark| Cite::Rate(benchmark, self.year)));
        }
        Some(Sentence { text, cites })
    }

    /// How many there were, or at what rate, and who says so.
    fn arweiniad(&self) -> Option<Sentence> {
        let place = [" ", &self.dataset.area(self.area).within(Language::Welsh), " ar ", &self.dydd()].concat();
        let according = |kind| match kind {
            Kind::Police => ", yn ôl yr heddlu.",
            _ => ", yn ôl ffigurau’r Weinyddiaeth Gyfiawnder.",
        };
        if let Some((count, kind)) = self.count(Measure::Rso) {
            let were = match count {
                0 => "Nid oedd unrhyw droseddwyr rhywiol cofrestredig yn cael eu rheoli".into(),
                _ => ["Roedd ", &managed_in_welsh(count, kind)].concat(),
            };
            return Some(Sentence { text: [&were, &place, according(kind)].concat(), cites: vec![self.cite(Measure::Rso)] });
        }
        let rate = self.rate_in_words()?;
        let text = ["Roedd ", &rate, " o droseddwyr rhywiol cofrestredig", PER, &place, according(Kind::Published)].concat();
        Some(Sentence { text, cites: vec![Cite::Rate(self.area, self.year)] })
    }

    /// The rate that goes with the count, and one in N after it.
    fn cyfradd(&self) -> Option<Sentence> {
        self.count(Measure::Rso).filter(|&(count, _)| count > 0)?;
        let rate = self.known_rate()?;
        let calculated = matches!(rate.basis, Basis::Calculated { .. });
        let mut text = ["Mae hynny’n cyfateb i ", &rate_text(&rate, Language::Welsh), PER].concat();
        if let Some(one_in) = one_in(self.dataset, self.area, self.year) {
            text += &[", neu tuag un o bob ", &thousands(one_in.people)].concat();
        }
        text += if calculated { ", fel y’i cyfrifwyd gan MAPPA Atlas o amcangyfrifon poblogaeth." } else { "." };
        Some(Sentence { text, cites: vec![Cite::Rate(self.area, self.year), self.cite(Measure::Rso)] })
    }

    fn cymhariaeth(&self) -> Option<Sentence> {
        compare(self.dataset, self.area, self.year).ok()?;
        let Sentence { text, cites } = sentences::comparison(self.dataset, self.area, self.year)?;
        Some(Sentence { text: text.replacen("Mae hynny", "Mae’r gyfradd", 1), cites })
    }

    fn newidiadau(&self) -> Vec<Option<Sentence>> {
        let held = |from: Option<Year>| change(self.dataset, self.area, Measure::Rso, from?, self.year).ok();
        let yearly = || {
            held(self.year.previous())?;
            let Sentence { text, cites } = sentences::in_a_year(self.dataset, self.area, self.year)?;
            // what follows is for whoever prints it, and stands apart
            let end = text.find(". ").map_or(text.len(), |end| end + 1);
            Some(Sentence { text: text.get(..end)?.to_owned(), cites })
        };
        let since = || {
            held(Some(Year::FIRST_PAGE))?;
            sentences::since_first(self.dataset, self.area, self.year)
        };
        vec![yearly(), since()]
    }

    /// What else is held of the year.
    fn hefyd(&self) -> Vec<Option<Sentence>> {
        let said = |measure: Measure, none: &str, one: &str, many: &str| {
            let (count, kind) = self.count(measure)?;
            let text = match count {
                0 => none.to_owned(),
                1 => one.to_owned(),
                _ => many.replacen('#', &count_text(count, kind, Language::Welsh), 1),
            };
            Some(Sentence { text, cites: vec![self.cite(measure)] })
        };
        let year = ["Yn y flwyddyn hyd at ", &self.dydd(), ", "].concat();
        let in_the_year = |measure, none, one, many| {
            let Sentence { text, cites } = said(measure, none, one, many)?;
            Some(Sentence { text: [year.as_str(), &text].concat(), cites })
        };
        vec![
            in_the_year(
                Measure::BreachNotification,
                "ni rybuddiwyd ac nid euogfarnwyd neb am dorri gofynion hysbysu.",
                "rhybuddiwyd neu euogfarnwyd un person am dorri gofynion hysbysu.",
                "rhybuddiwyd neu euogfarnwyd # o bobl am dorri gofynion hysbysu.",
            ),
            in_the_year(
                Measure::Revoked,
                "ni ddiddymwyd gofynion hysbysu gydol oes neb.",
                "diddymwyd gofynion hysbysu gydol oes un person.",
                "diddymwyd gofynion hysbysu gydol oes # o bobl.",
            ),
            in_the_year(
                Measure::Shpo,
                "ni wnaeth y llysoedd unrhyw orchymyn atal niwed rhywiol nac atal troseddau rhywiol.",
                "gwnaeth y llysoedd un gorchymyn atal niwed rhywiol neu atal troseddau rhywiol.",
                "gwnaeth y llysoedd # o orchmynion atal niwed rhywiol neu atal troseddau rhywiol.",
            ),
            in_the_year(
                Measure::NotificationOrders,
                "ni wnaeth y llysoedd unrhyw orchymyn hysbysu.",
                "gwnaeth y llysoedd un gorchymyn hysbysu.",
                "gwnaeth y llysoedd # o orchmynion hysbysu.",
            ),
            in_the_year(
                Measure::RsoReturnedCustody,
                "ni ddychwelwyd i’r ddalfa, am dorri amodau trwydded, unrhyw droseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
                "dychwelwyd i’r ddalfa, am dorri amodau trwydded, un troseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
                "dychwelwyd i’r ddalfa, am dorri amodau trwydded, # o droseddwyr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
            ),
            said(
                Measure::Cat2,
                "Nid oedd neb yn cael ei reoli fel troseddwr treisgar neu droseddwr rhywiol arall (Categori 2).",
                "Roedd un troseddwr treisgar neu droseddwr rhywiol arall (Categori 2) hefyd yn cael ei reoli.",
                "Roedd # o droseddwyr treisgar a throseddwyr rhywiol eraill (Categori 2) hefyd yn cael eu rheoli.",
            ),
        ]
    }

    fn cymru_a_lloegr(&self) -> Option<Sentence> {
        let benchmark = self.dataset.benchmark().filter(|&benchmark| benchmark != self.area)?;
        let there = Place { area: benchmark, ..*self };
        let (count, kind) = there.count(Measure::Rso)?;
        let number = count_text(count, kind, Language::Welsh);
        let people = ["Yng Nghymru a Lloegr roedd ", &number, " o droseddwyr rhywiol cofrestredig ar ", &self.dydd()].concat();
        let text = [&people, ", sef ", &there.rate_in_words()?, PER, "."].concat();
        Some(Sentence { text, cites: vec![there.cite(Measure::Rso), Cite::Rate(benchmark, self.year)] })
    }

    fn cyn_argraffu(&self) -> Vec<String> {
        let yearly =
            self.year.previous().and_then(|before| change(self.dataset, self.area, Measure::Rso, before, self.year).ok());
        let police = self.count(Measure::Rso).is_some_and(|(_, kind)| kind == Kind::Police);
        let lines = [
            (
                yearly.is_some_and(|change| change.is_remarkable()),
                "Dylid gwirio newid mor fawr mewn un flwyddyn yn erbyn tabl y Weinyddiaeth ei hun.",
            ),
            (
                self.known_rate().is_some_and(|rate| rate.is_approximate()),
                "Bras yw’r gyfradd: argraffwch hi gyda “tua”, neu peidiwch â’i hargraffu o gwbl.",
            ),
            (police, "Cyfrif yr heddlu ei hun yw’r nifer, ac nid yw o reidrwydd yn cytuno ag un y Weinyddiaeth."),
            (self.dataset.edition.made_up, "Ffigurau ffug yw’r rhain, ar gyfer profi: peidiwch ag argraffu’r un."),
        ];
        lines.into_iter().filter(|(holds, _)| *holds).map(|(_, line)| line.to_owned()).collect()
    }
}
