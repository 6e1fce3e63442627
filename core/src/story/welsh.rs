//! The story in Welsh, from the same figures and in the same order.

use super::besides::besides;
use super::cited::{cite, cite_rate, first_sentence, rate_text};
use super::ground::Ground;
use super::layout::{Draft, duty, laid_out};
use super::national::national;
use super::parts::Story;
use super::wordings::per;
use super::write::growth;
use crate::area_year::AreaYear;
use crate::dataset::Kind;
use crate::number::thousands;
use crate::rate::Basis;
use crate::sentences::{self, Sentence, counted_on, managed_in_welsh};
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

/// Writes the story of an area and year of a Welsh dataset, as [`write`](super::write()) does.
pub fn in_welsh(dataset: &Dataset, area: AreaId, year: Year, with: &[AreaId]) -> Story {
    let ground = Ground::new(dataset, area, year, with);
    let summary = &ground.summary;
    let draft = Draft {
        paragraphs: [
            vec![lead(&ground), rate(summary), comparison(summary).filter(|_| !ground.is_elsewhere())],
            if ground.is_elsewhere() { Vec::new() } else { changes(summary) },
            besides(&ground.asked),
        ],
        national: national(&ground),
        background: &BACKGROUND,
        before_printing: before_printing(summary),
    };
    laid_out(&ground, draft)
}

/// The day of the counts.
fn day(at: &AreaYear<'_>) -> String {
    counted_on(at.year, Language::Welsh)
}

/// How many there were, or at what rate, and who says so.
fn lead(ground: &Ground<'_>) -> Option<Sentence> {
    let at = &ground.summary.here;
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
        let text = ground.dated([&were, &place, according(kind)].concat());
        return Some(Sentence { text, cites: vec![cite(at, Measure::Rso)] });
    }
    let rate = rate_text(at, Language::Welsh)?;
    let text = ["Roedd ", &rate, " o droseddwyr rhywiol cofrestredig", per(Language::Welsh), &place, according(Kind::Published)]
        .concat();
    Some(Sentence { text: ground.dated(text), cites: vec![cite_rate(at)] })
}

/// The rate that goes with the count, and one in N after it.
fn rate(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    at.held_count().filter(|&(count, _)| count > 0)?;
    let rate = at.rate.ok()?;
    let calculated = matches!(rate.basis, Basis::Calculated { .. });
    let mut text = ["Mae hynny’n cyfateb i ", &sentences::rate_text(&rate, Language::Welsh), per(Language::Welsh)].concat();
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
