//! What else is counted, each with what it is.

use super::fact::{Fact, fact};
use super::notes::Notes;
use crate::dataset::Absence;
use crate::{AreaId, Dataset, Measure, Year};

/// A group of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The figures that are held, then those that are withheld or not collected.
    pub facts: Vec<Fact>,
    /// The labels of those that are not in our sources.
    pub not_held: Vec<&'static str>,
}

/// The heading of each topic, and what is counted there. They do not follow the view, so the page has them already.
pub const TOPICS: [(&str, &str); 6] = [
    (
        "Categories",
        "Everyone managed under MAPPA is in one category. Category 1: registered sexual offenders, who must by law tell the \
         police where they live and more. Category 2: mostly people sentenced to 12 months or more in custody for a violent \
         offence; also some sexual offenders who need not register, and people under certain hospital orders. Category 3: \
         others whose past offending shows that they may do serious harm, and who need several agencies at once. Category 4, \
         from 2022/23: people convicted of terrorism or terrorism-connected offences, or who pose such a risk.",
    ),
    (
        "Levels of management",
        "Most are managed at level 1: by the ordinary work of one agency, with information shared. At level 2 several agencies \
         meet and act together; at level 3 they do so with senior staff, for the few hardest cases. A level says how someone is managed, not what they did.",
    ),
    (
        "Breaches and revocations, in the year to 31 March",
        "Registered people who do not tell the police what the law asks commit an offence. Those registered indefinitely may in \
         time ask for a review; where the police or a court agree, the requirement is revoked.",
    ),
    (
        "Court orders, in the year to 31 March",
        "To protect others from serious sexual harm, a sexual harm prevention order (SHPO; before March 2015 a sexual offences \
         prevention order, SOPO) forbids or requires particular things, such as travel abroad, and makes the person register while \
         it lasts. A notification order makes someone convicted abroad register here.",
    ),
    (
        "Returned to custody, in the year to 31 March",
        "People released from prison on licence who break its conditions can be sent back. Counted here: those managed at level 2 or 3.",
    ),
    (
        "Serious further offences, in the year to 31 March",
        "People under MAPPA who were charged with one of a list of the gravest offences, such as murder or rape.",
    ),
];

const FIGURES: [&[(Measure, &str)]; 6] = [
    &[
        (Measure::Rso, "Category 1: registered sexual offenders"),
        (Measure::Cat2, "Category 2: violent and other sexual offenders"),
        (Measure::Cat3, "Category 3: other dangerous offenders"),
        (Measure::Cat4, "Category 4: terrorism-connected offenders"),
        (Measure::Total, "All categories"),
    ],
    &[
        (Measure::RsoL1, "Category 1 at level 1"),
        (Measure::RsoL2, "Category 1 at level 2"),
        (Measure::RsoL3, "Category 1 at level 3"),
        (Measure::Cat2L1, "Category 2 at level 1"),
        (Measure::Cat2L2, "Category 2 at level 2"),
        (Measure::Cat2L3, "Category 2 at level 3"),
        (Measure::Cat3L1, "Category 3 at level 1"),
        (Measure::Cat3L2, "Category 3 at level 2"),
        (Measure::Cat3L3, "Category 3 at level 3"),
        (Measure::TotalL1, "All categories at level 1"),
        (Measure::TotalL2, "All categories at level 2"),
        (Measure::TotalL3, "All categories at level 3"),
    ],
    &[
        (Measure::BreachNotification, "Cautioned or convicted for breaching notification requirements"),
        (Measure::Revoked, "Lifetime notification requirements revoked"),
    ],
    &[
        (Measure::Shpo, "SHPOs or SOPOs"),
        (Measure::ShpoTravel, "of which with a foreign travel restriction"),
        (Measure::NotificationOrders, "Notification orders"),
    ],
    &[
        (Measure::ReturnedCustody, "Returned to custody for breach of licence"),
        (Measure::RsoReturnedCustody, "Registered sexual offenders returned to custody for breach of licence"),
    ],
    &[(Measure::SfoCharged, "Charged with a serious further offence")],
];

pub(super) fn topics(dataset: &Dataset, area: AreaId, year: Year, notes: &mut Notes<'_>) -> Vec<Topic> {
    let topic = |figures: &&[(Measure, &'static str)]| {
        let mut topic = Topic { facts: Vec::new(), not_held: Vec::new() };
        for &(measure, label) in *figures {
            if dataset.figure(area, year, measure).absence() == Some(Absence::NotHeld) {
                topic.not_held.push(label);
            } else {
                topic.facts.push(fact(dataset, (area, year, measure), label, notes));
            }
        }
        topic
    };
    FIGURES.iter().map(topic).collect()
}
