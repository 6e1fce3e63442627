//! The sentences in Welsh: the same branches, from the same values, as their English siblings beside this file.

use super::words::capital;
use super::{at_the_end_of, counted_on, rate_text};
use crate::area_year::AreaYear;
use crate::change::{Change, NoChange};
use crate::comparison::{Comparison, Direction};
use crate::dataset::{Absence, Kind};
use crate::language::counted_cy;
use crate::number::thousands;
use crate::rate::NoRate;
use crate::stats::{Difference, Growth, OneIn};
use crate::{Language, Year};

const PER: &str = " am bob 100,000 o bobl 10 oed a throsodd";

/// What is counted: after none, after one, and after *o*.
pub(crate) const OFFENDERS: [&str; 3] =
    ["troseddwyr rhywiol cofrestredig", "troseddwr rhywiol cofrestredig", "droseddwyr rhywiol cofrestredig"];

/// `1,154 o droseddwyr rhywiol cofrestredig yn cael eu rheoli`, with what stands before a number that is not exact.
pub(crate) fn managed(count: u32, kind: Kind) -> String {
    let number = super::count_text(count, kind, Language::Welsh);
    let people = counted_cy(count, &number, OFFENDERS);
    // what mutates is “rheoli”, after “his” and not after “their”
    [people.as_str(), if count == 1 { " yn cael ei reoli" } else { " yn cael eu rheoli" }].concat()
}

/// `1,154 o droseddwyr rhywiol cofrestredig`
pub(super) fn many(count: u32, kind: Kind) -> String {
    counted_cy(count, &super::count_text(count, kind, Language::Welsh), OFFENDERS)
}

pub(super) fn headline(at: &AreaYear<'_>) -> String {
    let AreaYear { dataset, area, year, rate, .. } = *at;
    let absence = at.count.absence();
    let (when, place) = (at_the_end_of(year, Language::Welsh), dataset.area(area).within(Language::Welsh));
    match (at.held_count(), rate) {
        (Some((0, _)), _) => {
            [&when, ", nid oedd unrhyw droseddwyr rhywiol cofrestredig yn cael eu rheoli ", &place, "."].concat()
        }
        (Some((count, kind)), rate) => {
            let own = if kind == Kind::Police { ", yn ôl ffigurau’r heddlu ei hun" } else { "" };
            let end = match rate {
                Ok(rate) => [": ", &rate_text(&rate, Language::Welsh), PER, "."].concat(),
                Err(NoRate::NoPopulation) => {
                    ". Nid oes gennym amcangyfrif poblogaeth sy’n cyfateb, felly nid oes cyfradd.".into()
                }
                Err(NoRate::NoCount) => ".".into(),
            };
            [&when, ", roedd ", &managed(count, kind), " ", &place, own, &end].concat()
        }
        (None, Ok(rate)) => {
            let why = match absence {
                Some(Absence::Suppressed(_)) => "; ni ryddhawyd y nifer gan y cyhoeddwr.",
                Some(Absence::NotCollected(_)) => "; ni chasglwyd y nifer.",
                _ => "; nid yw’r nifer gennym.",
            };
            let rate = rate_text(&rate, Language::Welsh);
            [&when, ", roedd ", &rate, " o droseddwyr rhywiol cofrestredig", PER, " ", &place, why].concat()
        }
        (None, Err(_)) => {
            let many = ["nifer y troseddwyr rhywiol cofrestredig a oedd yn cael eu rheoli ", &place, " ar "].concat();
            let day = counted_on(year, Language::Welsh);
            match absence {
                Some(Absence::Suppressed(_)) => ["Ni ryddhaodd y cyhoeddwr ", &many, &day, "."].concat(),
                Some(Absence::NotCollected(_)) => ["Ni chasglwyd ", &many, &day, "."].concat(),
                _ => ["Nid yw ", &many, &day, " gennym. Nid yw hynny’n golygu nad oedd yr un."].concat(),
            }
        }
    }
}

pub(super) fn comparison(comparison: &Comparison<'_>) -> String {
    let about = if comparison.about { "tua " } else { "" };
    let far = [about, &comparison.per_cent.to_string(), "%"].concat();
    let side = match comparison.direction {
        Direction::Higher => [&far, " yn uwch na chyfradd"].concat(),
        Direction::Lower => [&far, " yn is na chyfradd"].concat(),
        Direction::Same => "tua’r un faint â chyfradd".into(),
    };
    let before = if comparison.printed == comparison.per_cent { "." } else { " (wedi’i gyfrifo cyn talgrynnu)." };
    ["Mae hynny ", &side, " Cymru a Lloegr, sef ", &rate_text(&comparison.benchmark, Language::Welsh), before].concat()
}

pub(super) fn no_benchmark(year: Year) -> String {
    ["Nid oes gennym gyfradd Cymru a Lloegr ar gyfer ", &year.text(), "."].concat()
}

pub(super) const APPROXIMATE: &str = "Nid ydym wedi cymharu hyn â Chymru a Lloegr gan mai bras yw un o’r ddwy gyfradd.";

pub(super) fn one_in(one_in: OneIn) -> String {
    let about = if one_in.to_nearest_ten { "Mae hynny tuag un o bob " } else { "Mae hynny’n un o bob " };
    [about, &thousands(one_in.people), "."].concat()
}

/// `bu cynnydd o 4%`, `ni fu newid`.
fn there_was(change: &Change, by: &str) -> String {
    // “llai” mutates after “o”
    let by = by.strip_prefix("llai").map_or_else(|| by.to_owned(), |rest| ["lai", rest].concat());
    match change.after.cmp(&change.before) {
        std::cmp::Ordering::Equal => "ni fu newid".into(),
        std::cmp::Ordering::Greater => ["bu cynnydd o ", &by].concat(),
        std::cmp::Ordering::Less => ["bu gostyngiad o ", &by].concat(),
    }
}

/// `4%`, `tua 4%`, `llai nag 1%`; `None` where no percentage means anything.
pub(crate) fn share(change: &Change) -> Option<String> {
    let about = if change.about { "tua " } else { "" };
    Some(match change.per_cent()?.rounded() {
        0 => "llai nag 1%".into(),
        whole => [about, &whole.to_string(), "%"].concat(),
    })
}

/// The change itself, that of England and Wales, and whether it is large, or unusual for the area.
pub(super) fn in_a_year(change: &Change, theirs: Option<&Change>, unusual: bool) -> String {
    let about = if change.about { "tua " } else { "" };
    let share = self::share(change).map_or(String::new(), |share| [" (", &share, ")"].concat());
    let by = [about, &thousands(change.by().into()), &share].concat();
    let mut text = capital(&[&there_was(change, &by), " yn y nifer mewn blwyddyn"].concat());
    if theirs.is_some_and(|theirs| change.is_near(theirs)) {
        text.push_str(", tua’r un faint ag yng Nghymru a Lloegr");
    } else if let Some(theirs) = theirs {
        let by = self::share(theirs).unwrap_or_default();
        text += &["; yng Nghymru a Lloegr ", &there_was(theirs, &by)].concat();
    }
    text.push('.');
    if change.is_remarkable() {
        text.push_str(
            " Mae hwn yn newid mawr iawn am un flwyddyn. Gwiriwch ef yn erbyn tablau’r Weinyddiaeth cyn ei ddefnyddio.",
        );
    }
    if unusual {
        text.push_str(" Mae hynny y tu allan i’r ystod a ddisgwylid o newidiadau blynyddol eraill yr ardal hon.");
    }
    text
}

pub(super) fn since_first(change: &Change, theirs: Option<&Change>) -> String {
    let about = if change.about { "tua " } else { "" };
    let by = share(change).unwrap_or_else(|| [about, &thousands(change.by().into())].concat());
    let before = match change.before {
        0 => ", pan nad oedd yr un, ".into(),
        before => [", pan oedd y nifer yn ", &thousands(before.into()), ", "].concat(),
    };
    let mut text = ["Ers ", &change.from.text(), &before, &there_was(change, &by)].concat();
    if let Some(theirs) = theirs {
        let by = share(theirs).unwrap_or_default();
        text += &if change.is_like(theirs) {
            [" (", &by, " yng Nghymru a Lloegr)"].concat()
        } else {
            [" (yng Nghymru a Lloegr ", &there_was(theirs, &by), ")"].concat()
        };
    }
    text + "."
}

/// Why no change is given; `None` where the count of the year itself is not held, which the headline states.
pub(super) fn why_none(reason: &NoChange<'_>, since: &str) -> Option<String> {
    Some(match reason {
        NoChange::NoLater => return None,
        NoChange::NoEarlier => ["Ni allwn ddangos y newid ers ", since, " gan nad oes gennym ffigur y flwyddyn honno."].concat(),
        NoChange::OtherBasis => {
            let why = " gan mai ffigur yr heddlu ei hun yw un ohonynt, ac efallai iddo gael ei gyfrif yn wahanol.";
            ["Nid ydym yn dangos y newid ers ", since, why].concat()
        }
        NoChange::Broken(broken) => {
            ["Nid ydym yn dangos y newid ers ", since, " gan fod y cyfrif wedi newid yn y cyfamser: ", &broken.words].concat()
        }
    })
}

pub(super) const UNDERLYING: &str =
    "Os yw’r nifer hwn yn un canlyniad hap o amgylch cyfradd sylfaenol, mae’r gyfradd honno’n debygol o fod rhwng ";
pub(super) const USE: &str = " am bob 100,000 o bobl 10+ oed (cyfwng hyder 95%). Defnyddiwch ef i gymharu â Chymru a Lloegr, nid â’r flwyddyn flaenorol: yr un \
bobl yw’r rhan fwyaf.";

/// What could have made the area differ from England and Wales.
pub(super) const fn explained(difference: Difference) -> &'static str {
    match difference {
        Difference::Chance => " Gallai’r gwahaniaeth â Chymru a Lloegr fod yn hap yn unig.",
        Difference::Real => " Mae’r gwahaniaeth â Chymru a Lloegr yn fwy nag y byddai hap yn unig yn ei esbonio.",
        Difference::Usual => {
            " Mae’r gwahaniaeth â Chymru a Lloegr yn fwy nag y byddai hap yn unig yn ei esbonio, ond nid yw’n anarferol ymhlith \
             ardaloedd heddlu."
        }
        Difference::Unusual => {
            " Mae’r gwahaniaeth â Chymru a Lloegr yn fwy nag y byddai hap yn unig yn ei esbonio, a’r tu allan i’r hyn sy’n arferol \
             ymhlith ardaloedd heddlu."
        }
    }
}

/// What stands before and behind the years whose number is in doubt.
pub(super) const DIFFERENTLY: [&str; 2] =
    ["Mae’n bosibl bod y nifer ar gyfer ", " wedi’i gyfrif yn wahanol. Gwiriwch cyn ei ddefnyddio."];
pub(super) const LARGE: &str = "Mae’r gyfradd yn wahanol iawn i gyfradd y flwyddyn flaenorol. Gwiriwch hi yn erbyn tablau’r \
Weinyddiaeth cyn ei defnyddio.";

/// How much of a change is people, and how much is rate, with its arithmetic.
pub(super) fn growth(growth: &Growth, sum: &str) -> String {
    let [by_people, by_rate] = [growth.by_population(), growth.by_rate()].map(|people| thousands(people.into()));
    let (larger, higher) = (growth.has_larger_population(), growth.has_higher_rate());
    let population = if larger { "poblogaeth fwy" } else { "poblogaeth lai" };
    let since = [" ers ", &growth.change.from.text(), sum].concat();
    if larger == higher {
        let of = if larger { " o’r cynnydd o " } else { " o’r gostyngiad o " };
        let rate = if higher { ", a chyfradd uwch am y gweddill, sef " } else { ", a chyfradd is am y gweddill, sef " };
        let all = thousands(growth.change.by().into());
        return ["Mae ", population, " yn cyfrif am ", &by_people, of, &all, &since, rate, &by_rate, "."].concat();
    }
    let alone = ["Byddai ", population, " ar ei phen ei hun wedi "].concat();
    let [add, take] = [["ychwanegu ", &by_people].concat(), ["tynnu ", &by_people, " i ffwrdd"].concat()];
    let but = if higher {
        [", ond ychwanegodd cyfradd uwch ", &by_rate].concat()
    } else {
        [", ond tynnodd cyfradd is ", &by_rate, " i ffwrdd"].concat()
    };
    [&alone, if larger { &add } else { &take }, &since, &but, "."].concat()
}
