//! How the number has changed: in a year, and since the first year.

use super::{Cite, Sentence, welsh};
use crate::change::{Change, NoChange};
use crate::number::thousands;
use crate::summary::{ChangeBeside, Summary};
use crate::{Dataset, Measure, Year};

/// What stands for the per cent of England and Wales where the two are no more than half a point apart.
const NEAR: &str = ", about the same as in England and Wales";

/// The change since the year before, beside that of England and Wales; or why there is none.
pub fn in_a_year(summary: &Summary<'_>) -> Option<Sentence> {
    let dataset = summary.here.dataset;
    let ChangeBeside { ours, theirs } = summary.in_a_year?;
    let change = match ours {
        Ok(change) => change,
        Err(reason) => return why_none(dataset, &reason, dataset.language.say("the year before", "y flwyddyn flaenorol")),
    };
    let cites = cites(summary, &change, theirs);
    let unusual = summary.unusual;
    if dataset.language.is_welsh() {
        let text = welsh::in_a_year(&change, theirs.as_ref(), unusual);
        return Some(Sentence { text, cites });
    }
    let mut text = String::from("The number ");
    if change.by() == 0 {
        text.push_str("did not change in a year");
    } else {
        let about = if change.about { "about " } else { "" };
        let share = share(&change).map_or(String::new(), |share| [" (", &share, ")"].concat());
        text += &[rose_or_fell(&change), " by ", about, &thousands(change.by().into()), &share, " in a year"].concat();
    }
    if theirs.is_some_and(|theirs| change.is_near(&theirs)) {
        text.push_str(NEAR);
    } else if let Some(theirs) = &theirs {
        let share = share(theirs)?;
        text += &["; in England and Wales it ", &by_share(theirs, ["did not change", rose_or_fell(theirs)], &share)].concat();
    }
    text.push('.');
    if change.is_remarkable() {
        text.push_str(" This is a very large change for one year. Check it against the Ministry’s tables before using it.");
    }
    if unusual {
        text.push_str(" That is outside the range expected from this area’s other yearly changes.");
    }
    Some(Sentence { text, cites })
}

/// The change since 2010/11, else since the earliest comparable year, beside that of England and Wales; or why there is none.
/// `None` in the first years, when it would say nothing new.
pub fn since_first(summary: &Summary<'_>) -> Option<Sentence> {
    let (dataset, first) = (summary.here.dataset, Year::FIRST_PAGE);
    let ChangeBeside { ours, theirs } = summary.since_first?;
    let change = match ours {
        Ok(change) => change,
        Err(reason) => return why_none(dataset, &reason, &first.text()),
    };
    let cites = cites(summary, &change, theirs);
    if dataset.language.is_welsh() {
        let text = welsh::since_first(&change, theirs.as_ref());
        return Some(Sentence { text, cites });
    }
    let from = thousands(change.before.into());
    let about = if change.about { "about " } else { "" };
    let by = share(&change).unwrap_or_else(|| [about, &thousands(change.by().into())].concat());
    let mut text = ["Since ", &change.from.text(), " it has "].concat();
    text += &match change.by() {
        0 => ["not changed, from ", &from].concat(),
        _ => [has_risen_or_fallen(&change), " by ", &by, ", from ", &from].concat(),
    };
    if let Some(theirs) = &theirs {
        let share = share(theirs)?;
        text += &if change.is_like(theirs) {
            [" (", &share, " in England and Wales)"].concat()
        } else {
            let has = by_share(theirs, ["not changed", has_risen_or_fallen(theirs)], &share);
            [" (in England and Wales it has ", &has, ")"].concat()
        };
    }
    text.push('.');
    Some(Sentence { text, cites })
}

/// Why no change is given; `None` where the count of the year itself is not held, which the headline states.
fn why_none(dataset: &Dataset, reason: &NoChange<'_>, since: &str) -> Option<Sentence> {
    if dataset.language.is_welsh() {
        return welsh::why_none(reason, since).map(|text| Sentence { text, cites: Vec::new() });
    }
    let why = match reason {
        NoChange::NoLater => return None,
        NoChange::NoEarlier => {
            ["We cannot show the change since ", since, " because we do not have that year’s figure."].concat()
        }
        NoChange::OtherBasis => {
            let why = " because one figure is the force’s own and may have been counted differently.";
            ["We do not show the change since ", since, why].concat()
        }
        NoChange::Broken(broken) => {
            ["We do not show the change since ", since, " because counting changed in between: ", &broken.words].concat()
        }
    };
    Some(Sentence { text: why, cites: Vec::new() })
}

/// The counts that a change rests on, and those of England and Wales.
fn cites(summary: &Summary<'_>, change: &Change, theirs: Option<Change>) -> Vec<Cite> {
    let counts =
        |area, change: &Change| [Cite::Figure(area, change.to, Measure::Rso), Cite::Figure(area, change.from, Measure::Rso)];
    let mut cites = counts(summary.here.area, change).to_vec();
    if let (Some(there), Some(theirs)) = (&summary.benchmark, theirs) {
        cites.extend(counts(there.area, &theirs));
    }
    cites
}

/// `4%`, `about 4%`, `less than 1%`; `None` where no percentage means anything.
pub(crate) fn share(change: &Change) -> Option<String> {
    let per_cent = change.per_cent()?;
    let about = if change.about { "about " } else { "" };
    Some(match per_cent.rounded() {
        0 => "less than 1%".into(),
        whole => [about, &whole.to_string(), "%"].concat(),
    })
}

fn by_share(change: &Change, [unchanged, verb]: [&str; 2], share: &str) -> String {
    if change.by() == 0 { unchanged.into() } else { [verb, " by ", share].concat() }
}

fn rose_or_fell(change: &Change) -> &'static str {
    if change.after > change.before { "rose" } else { "fell" }
}

fn has_risen_or_fallen(change: &Change) -> &'static str {
    if change.after > change.before { "risen" } else { "fallen" }
}
