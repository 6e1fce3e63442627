//! The story in Welsh, from the same figures and in the same order.

use super::besides::{Wording, counted};
use super::layout::{Draft, cite, cite_rate, duty, first_sentence, headline_rate, laid_out, rate_text};
use super::parts::Story;
use super::write::growth;
use crate::area_year::AreaYear;
use crate::comparison::Direction;
use crate::dataset::Kind;
use crate::language::counted_cy;
use crate::number::thousands;
use crate::rate::Basis;
use crate::sentences::{self, OFFENDERS_IN_WELSH, Sentence, count_text, counted_on, managed_in_welsh};
use crate::summary::Summary;
use crate::{AreaId, Dataset, Language, Measure, Year};

const BACKGROUND: [&str; 3] = [
    "Trefniadau Amlasiantaethol Diogelu’r Cyhoedd (MAPPA) yw’r ffordd y mae’r heddlu, y gwasanaeth prawf a’r carchardai gyda’i \
     gilydd yn rheoli pobl sydd ag euogfarnau neu rybuddiadau am droseddau rhywiol, treisgar neu derfysgol.",
    "Rhaid i droseddwyr rhywiol cofrestredig ddweud wrth yr heddlu ble maent yn byw, cyn iddynt deithio dramor, a mwy. Mae peidio â \
     gwneud hynny heb esgus rhesymol yn drosedd.",
    "Mae pobl a ddedfrydwyd i 30 mis neu fwy o garchar yn aros ar y gofrestr am gyfnod amhenodol. Cânt ofyn i’r heddlu am adolygiad \
     15 mlynedd ar ôl iddynt gofrestru gyntaf wedi eu rhyddhau (8 mlynedd os oeddent o dan 18 pan gawsant eu heuogfarnu), oni bai \
     bod gorchymyn atal niwed rhywiol mewn grym.",
];

const PER: &str = " am bob 100,000 o bobl 10 oed a throsodd";

/// Writes the story of an area and year of a Welsh dataset. `None` where neither a count nor a rate is held.
pub fn in_welsh(dataset: &Dataset, area: AreaId, year: Year) -> Option<Story> {
    let summary = Summary::of(dataset, area, year);
    let at = &summary.here;
    let draft = Draft {
        headline: headline(&summary)?,
        paragraphs: [vec![lead(at), rate(&summary), comparison(&summary)], changes(&summary), besides(at)],
        national: national(&summary),
        background: &BACKGROUND,
        before_printing: before_printing(&summary),
    };
    Some(laid_out(at, draft))
}

/// The day of the counts.
fn day(at: &AreaYear<'_>) -> String {
    counted_on(at.year, Language::Welsh)
}

/// A line that can stand above the text.
fn headline(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    let name = &at.dataset.area(at.area).name;
    let Some(rate) = headline_rate(at, Language::Welsh) else {
        let (count, kind) = at.held_count()?;
        let number = count_text(count, kind, Language::Welsh);
        let people = counted_cy(count, &number, OFFENDERS_IN_WELSH);
        let text = [name, ": ", &people, " ar ", &day(at)].concat();
        return Some(Sentence { text, cites: vec![cite(at, Measure::Rso)] });
    };
    let mut text = [name, ": ", &rate, " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd"].concat();
    let mut cites = vec![cite_rate(at)];
    if let Ok(comparison) = &summary.comparison {
        let far = [if comparison.about { ", tua " } else { ", " }, &comparison.per_cent.to_string(), "% yn "].concat();
        text += &match comparison.direction {
            Direction::Same => ", tua’r un faint ag yng Nghymru a Lloegr".into(),
            Direction::Higher => [&far, "uwch nag yng Nghymru a Lloegr"].concat(),
            Direction::Lower => [&far, "is nag yng Nghymru a Lloegr"].concat(),
        };
        cites.extend(summary.benchmark.as_ref().map(cite_rate));
    }
    Some(Sentence { text, cites })
}

/// How many there were, or at what rate, and who says so.
fn lead(at: &AreaYear<'_>) -> Option<Sentence> {
    let place = [" ", &at.dataset.area(at.area).within(Language::Welsh), " ar ", &day(at)].concat();
    let according = |kind| match kind {
        Kind::Police => ", yn ôl yr heddlu.",
        _ => ", yn ôl ffigurau’r Weinyddiaeth Gyfiawnder.",
    };
    if let Some((count, kind)) = at.held_count() {
        let were = match count {
            0 => "Nid oedd unrhyw droseddwyr rhywiol cofrestredig yn cael eu rheoli".into(),
            _ => ["Roedd ", &managed_in_welsh(count, kind)].concat(),
        };
        return Some(Sentence { text: [&were, &place, according(kind)].concat(), cites: vec![cite(at, Measure::Rso)] });
    }
    let rate = rate_text(at, Language::Welsh)?;
    let text = ["Roedd ", &rate, " o droseddwyr rhywiol cofrestredig", PER, &place, according(Kind::Published)].concat();
    Some(Sentence { text, cites: vec![cite_rate(at)] })
}

/// The rate that goes with the count, and one in N after it.
fn rate(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    at.held_count().filter(|&(count, _)| count > 0)?;
    let rate = at.rate.ok()?;
    let calculated = matches!(rate.basis, Basis::Calculated { .. });
    let mut text = ["Mae hynny’n cyfateb i ", &sentences::rate_text(&rate, Language::Welsh), PER].concat();
    if let Some(one_in) = summary.one_in {
        let about = if one_in.to_nearest_ten { ", neu tuag un o bob " } else { ", neu un o bob " };
        text += &[about, &thousands(one_in.people)].concat();
    }
    text += if calculated { ", fel y’i cyfrifwyd gan MAPPA Atlas o amcangyfrifon poblogaeth." } else { "." };
    Some(Sentence { text, cites: vec![cite_rate(at), cite(at, Measure::Rso)] })
}

fn comparison(summary: &Summary<'_>) -> Option<Sentence> {
    summary.comparison.as_ref().ok()?;
    let Sentence { text, cites } = sentences::comparison(summary)?;
    Some(Sentence { text: text.replacen("Mae hynny", "Mae’r gyfradd", 1), cites })
}

/// In a year, since the first year, and how much of it is people.
fn changes(summary: &Summary<'_>) -> Vec<Option<Sentence>> {
    let held = |change: Option<crate::summary::ChangeBeside<'_>>| change.is_some_and(|change| change.ours.is_ok());
    let yearly = sentences::in_a_year(summary).filter(|_| held(summary.in_a_year)).and_then(first_sentence);
    let at = &summary.here;
    let since = sentences::since_first(summary).filter(|_| held(summary.since_first));
    vec![yearly, since, growth(at.dataset, at.area, at.year)]
}

const IN_THE_YEAR: [Wording; 5] = [
    (
        Measure::BreachNotification,
        [
            "ni rybuddiwyd ac nid euogfarnwyd neb am dorri gofynion hysbysu.",
            "rhybuddiwyd neu euogfarnwyd un person am dorri gofynion hysbysu.",
            "rhybuddiwyd neu euogfarnwyd # o bobl am dorri gofynion hysbysu.",
        ],
    ),
    (
        Measure::Revoked,
        [
            "ni thynnwyd neb oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
            "tynnwyd un person oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
            "tynnwyd # o bobl oddi ar y gofrestr ar ôl adolygu cofrestriad gydol oes.",
        ],
    ),
    (
        Measure::Shpo,
        [
            "ni wnaeth y llysoedd unrhyw orchymyn atal niwed rhywiol nac atal troseddau rhywiol.",
            "gwnaeth y llysoedd un gorchymyn atal niwed rhywiol neu atal troseddau rhywiol.",
            "gwnaeth y llysoedd # o orchmynion atal niwed rhywiol neu atal troseddau rhywiol.",
        ],
    ),
    (
        Measure::NotificationOrders,
        [
            "ni wnaeth y llysoedd unrhyw orchymyn hysbysu.",
            "gwnaeth y llysoedd un gorchymyn hysbysu.",
            "gwnaeth y llysoedd # o orchmynion hysbysu.",
        ],
    ),
    (
        Measure::RsoReturnedCustody,
        [
            "ni ddychwelwyd i’r ddalfa, am dorri amodau trwydded, unrhyw droseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
            "dychwelwyd i’r ddalfa, am dorri amodau trwydded, un troseddwr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
            "dychwelwyd i’r ddalfa, am dorri amodau trwydded, # o droseddwyr rhywiol cofrestredig a reolir ar lefel 2 neu 3.",
        ],
    ),
];

const CATEGORY_2: Wording = (
    Measure::Cat2,
    [
        "Nid oedd neb yn cael ei reoli fel troseddwr treisgar neu droseddwr rhywiol arall (Categori 2).",
        "Roedd un troseddwr treisgar neu droseddwr rhywiol arall (Categori 2) hefyd yn cael ei reoli.",
        "Roedd # o droseddwyr treisgar a throseddwyr rhywiol eraill (Categori 2) hefyd yn cael eu rheoli.",
    ],
);

/// What else is held of the year.
fn besides(at: &AreaYear<'_>) -> Vec<Option<Sentence>> {
    let print = |count, kind| count_text(count, kind, Language::Welsh);
    let year = ["Yn y flwyddyn hyd at ", &day(at), ", "].concat();
    let in_the_year = IN_THE_YEAR.into_iter().map(|wording| counted(at, &year, wording, print));
    in_the_year.chain([counted(at, "", CATEGORY_2, print)]).collect()
}

fn national(summary: &Summary<'_>) -> Option<Sentence> {
    let there = summary.benchmark.as_ref()?;
    let (count, kind) = there.held_count()?;
    let number = count_text(count, kind, Language::Welsh);
    let people = ["Yng Nghymru a Lloegr roedd ", &number, " o droseddwyr rhywiol cofrestredig ar ", &day(there)].concat();
    let text = [&people, ", sef ", &rate_text(there, Language::Welsh)?, PER, "."].concat();
    Some(Sentence { text, cites: vec![cite(there, Measure::Rso), cite_rate(there)] })
}

fn before_printing(summary: &Summary<'_>) -> Vec<String> {
    let at = &summary.here;
    let police = at.held_count().is_some_and(|(_, kind)| kind == Kind::Police);
    let lines = [
        (true, duty(Language::Welsh)),
        (summary.is_remarkable(), "Gwiriwch y newid mawr hwn yn erbyn tabl y Weinyddiaeth."),
        (at.rate.is_ok_and(|rate| rate.is_approximate()), "Bras yw’r gyfradd: defnyddiwch “tua”, neu hepgorwch hi."),
        (police, "Ffigur yr heddlu ei hun yw’r nifer, a gall fod yn wahanol i un y Weinyddiaeth."),
        (at.dataset.edition.made_up, "Ffigurau ffug yw’r rhain, ar gyfer profi. Peidiwch â’u cyhoeddi."),
    ];
    let lines = lines.into_iter().filter(|(holds, _)| *holds).map(|(_, line)| line.to_owned());
    sentences::doubt(summary).map(|one| one.text).into_iter().chain(lines).collect()
}
