//! What else is counted: the headings of the topics, what they count, and the labels of their figures.

use crate::{Language, Measure};

/// The heading of each topic in a language.
pub const fn topics_in(language: Language) -> &'static [&'static str; 6] {
    language.say(&TOPICS, &TOPICS_CY)
}

/// What each topic counts, in a language. It does not follow the view, so that the page has it already, and the app has not.
pub const fn meanings_in(language: Language) -> &'static [&'static str; 6] {
    language.say(&MEANINGS, &MEANINGS_CY)
}

const TOPICS: [&str; 6] = [
    "Categories",
    "Levels of management",
    "Breaches, and people taken off the register, year to 31 March",
    "Court orders, in the year to 31 March",
    "Returned to custody, in the year to 31 March",
    "Serious further offences, in the year to 31 March",
];

const TOPICS_CY: [&str; 6] = [
    "Categorïau",
    "Lefelau rheoli",
    "Torri gofynion, a phobl a dynnwyd oddi ar y gofrestr, y flwyddyn hyd at 31 Mawrth",
    "Gorchmynion llys, yn y flwyddyn hyd at 31 Mawrth",
    "Dychwelyd i’r ddalfa, yn y flwyddyn hyd at 31 Mawrth",
    "Troseddau difrifol pellach, yn y flwyddyn hyd at 31 Mawrth",
];

const MEANINGS: [&str; 6] = [
    "Everyone managed under MAPPA is in one category. Category 1: registered sexual offenders (RSOs), who must by law \
     tell the police where they live, among other things. Category 2: mostly people sentenced to 12 months or more \
     (including suspended sentences) for a violent offence and, since 3 February 2025, for controlling or coercive \
     behaviour; also some sexual offenders who need not register, and people under certain hospital orders. Category 3: \
     others whose past offending shows that they may do serious harm, and who need several agencies at once. Category 4, \
     from 2022/23: terrorist or terrorist risk offenders.",
    "Most are managed at level 1: by the ordinary work of one agency, with information shared. At level 2 several agencies \
     meet and act together; at level 3 they do so with senior staff, for the few hardest cases. A level says how someone is managed, not what they did.",
    "Registered people who, without a reasonable excuse, do not tell the police what the law requires commit an offence. \
     After a review, people registered indefinitely can be taken off it.",
    "A court can make a sexual harm prevention order (SHPO; before 8 March 2015 a sexual offences prevention order, SOPO) to \
     protect people from sexual harm. It can ban things, such as foreign travel, or require them, and the person is on \
     the register while it lasts. A notification order, or since November 2022 a police notice, puts someone convicted \
     abroad on the register here.",
    "People released from prison on licence who break its conditions can be sent back. These figures count those managed at level 2 or 3.",
    "People under MAPPA who were charged with one of a list of the most serious offences, such as murder or rape.",
];

const MEANINGS_CY: [&str; 6] = [
    "Mae pawb sy’n cael eu rheoli o dan MAPPA mewn un categori. Categori 1: troseddwyr rhywiol cofrestredig (RSO), y mae’n \
     rhaid iddynt yn ôl y gyfraith ddweud wrth yr heddlu ble maent yn byw, ymhlith pethau eraill. Categori 2: yn bennaf pobl \
     a ddedfrydwyd i 12 mis neu fwy (gan gynnwys dedfrydau gohiriedig) am drosedd dreisgar ac, ers 3 Chwefror 2025, am \
     ymddygiad rheolaethol neu orfodaethol; hefyd rhai troseddwyr rhywiol nad oes rhaid iddynt gofrestru, a phobl o dan \
     orchmynion ysbyty penodol. Categori 3: eraill y mae eu troseddu yn y gorffennol yn dangos y gallent achosi niwed \
     difrifol, ac y mae angen sawl asiantaeth ar yr un pryd i’w rheoli. Categori 4, o 2022/23: troseddwyr \
     terfysgol neu droseddwyr sy’n peri risg derfysgol.",
    "Ar lefel 1 y rheolir y rhan fwyaf: drwy waith arferol un asiantaeth, gan rannu gwybodaeth. Ar lefel 2 mae sawl \
     asiantaeth yn cyfarfod ac yn gweithredu gyda’i gilydd; ar lefel 3 gwnânt hynny gydag uwch staff, ar gyfer yr ychydig \
     achosion anoddaf. Mae lefel yn dweud sut y rheolir rhywun, nid beth a wnaeth.",
    "Mae pobl gofrestredig nad ydynt, heb esgus rhesymol, yn dweud wrth yr heddlu yr hyn y mae’r gyfraith yn ei ofyn yn \
     cyflawni trosedd. Ar ôl adolygiad gellir tynnu pobl sydd wedi’u cofrestru am gyfnod \
     amhenodol oddi arni.",
    "Gall llys wneud gorchymyn atal niwed rhywiol (SHPO; cyn 8 Mawrth 2015 gorchymyn atal troseddau rhywiol, SOPO) i \
     ddiogelu pobl rhag niwed rhywiol. Gall wahardd pethau, megis teithio dramor, neu eu mynnu, ac mae’r person ar y \
     gofrestr tra bydd mewn grym. Mae gorchymyn hysbysu, neu ers Tachwedd 2022 hysbysiad gan yr heddlu, yn rhoi rhywun a \
     gafwyd yn euog dramor ar y gofrestr yma.",
    "Gellir anfon yn ôl bobl a ryddhawyd o’r carchar ar drwydded ac sy’n torri ei hamodau. Mae’r ffigurau hyn yn cyfrif y rhai \
     a reolir ar lefel 2 neu 3.",
    "Pobl o dan MAPPA a gyhuddwyd o un o restr o’r troseddau mwyaf difrifol, megis llofruddiaeth neu dreisio.",
];

/// The measures of a topic with their labels.
pub(crate) type Labels = &'static [(Measure, &'static str)];

const FIGURES: [Labels; 6] = [
    &[
        (Measure::Rso, "Category 1: registered sexual offenders (RSOs)"),
        (Measure::Cat2, "Category 2: violent and other sexual offenders"),
        (Measure::Cat3, "Category 3: other dangerous offenders"),
        (Measure::Cat4, "Category 4: terrorist or terrorist risk offenders"),
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
        (Measure::ShpoTravel, "Orders restricting foreign travel"),
        (Measure::NotificationOrders, "Notification orders"),
    ],
    &[
        (Measure::ReturnedCustody, "Returned to custody for breach of licence"),
        (Measure::RsoReturnedCustody, "Registered sex offenders returned to custody for breach of licence"),
    ],
    &[(Measure::SfoCharged, "Charged with a serious further offence")],
];

const FIGURES_CY: [Labels; 6] = [
    &[
        (Measure::Rso, "Categori 1: troseddwyr rhywiol cofrestredig (RSO)"),
        (Measure::Cat2, "Categori 2: troseddwyr treisgar a throseddwyr rhywiol eraill"),
        (Measure::Cat3, "Categori 3: troseddwyr peryglus eraill"),
        (Measure::Cat4, "Categori 4: troseddwyr terfysgol neu droseddwyr sy’n peri risg derfysgol"),
        (Measure::Total, "Pob categori"),
    ],
    &[
        (Measure::RsoL1, "Categori 1 ar lefel 1"),
        (Measure::RsoL2, "Categori 1 ar lefel 2"),
        (Measure::RsoL3, "Categori 1 ar lefel 3"),
        (Measure::Cat2L1, "Categori 2 ar lefel 1"),
        (Measure::Cat2L2, "Categori 2 ar lefel 2"),
        (Measure::Cat2L3, "Categori 2 ar lefel 3"),
        (Measure::Cat3L1, "Categori 3 ar lefel 1"),
        (Measure::Cat3L2, "Categori 3 ar lefel 2"),
        (Measure::Cat3L3, "Categori 3 ar lefel 3"),
        (Measure::TotalL1, "Pob categori ar lefel 1"),
        (Measure::TotalL2, "Pob categori ar lefel 2"),
        (Measure::TotalL3, "Pob categori ar lefel 3"),
    ],
    &[
        (Measure::BreachNotification, "Rhybuddiwyd neu euogfarnwyd am dorri’r gofynion hysbysu"),
        (Measure::Revoked, "Gofynion hysbysu gydol oes a ddiddymwyd"),
    ],
    &[
        (Measure::Shpo, "SHPO neu SOPO"),
        (Measure::ShpoTravel, "Gorchmynion sy’n cyfyngu ar deithio dramor"),
        (Measure::NotificationOrders, "Gorchmynion hysbysu"),
    ],
    &[
        (Measure::ReturnedCustody, "Dychwelwyd i’r ddalfa am dorri amodau trwydded"),
        (Measure::RsoReturnedCustody, "Troseddwyr rhywiol cofrestredig a ddychwelwyd i’r ddalfa am dorri amodau trwydded"),
    ],
    &[(Measure::SfoCharged, "Cyhuddwyd o drosedd ddifrifol bellach")],
];

/// The measures of each topic with their labels, in a language.
pub(crate) const fn labels_in(language: Language) -> &'static [Labels; 6] {
    language.say(&FIGURES, &FIGURES_CY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_but_the_rate_stands_in_one_topic_and_in_the_same_place_in_both_languages() {
        let listed = |figures: &[Labels; 6]| figures.map(|topic| topic.iter().map(|&(measure, _)| measure).collect::<Vec<_>>());
        assert_eq!(listed(&FIGURES), listed(&FIGURES_CY));
        let mut all = listed(&FIGURES).concat();
        all.sort_by_key(|measure| measure.index());
        let expected: Vec<Measure> = Measure::ALL.iter().copied().filter(|&measure| measure != Measure::RsoRate).collect();
        assert_eq!(all, expected);
    }
}
