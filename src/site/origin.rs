//! Sentences about the data that follow what the data are: what they are taken from, and how much there is of them.

use mappa_core::dataset::{Origin, Origins};
use mappa_core::number::thousands;
use mappa_core::{Dataset, Year};

/// Where the figures come from, for `/about/`.
pub fn where_from(dataset: &Dataset) -> String {
    let origins = Origins::of(dataset);
    let say = |english: &str, welsh: &str| dataset.language.say(english, welsh).to_owned();
    let press = origins.mostly_press();
    match origins.kind() {
        Origin::Nothing => say("This edition has no figures.", "Nid oes ffigurau yn yr argraffiad hwn."),
        Origin::Workbooks => say("Every figure here comes from those workbooks.", "O’r gweithlyfrau hynny y daw pob ffigur yma."),
        Origin::Mixed(per_cent) => {
            let share = ["Of the figures here, ", &per_cent.to_string(), "% come from those workbooks. "].concat();
            let rhan = ["O’r ffigurau yma, daw ", &per_cent.to_string(), "% o’r gweithlyfrau hynny. "].concat();
            let quoted = match press {
                true => say(
                    "We read the others in public sources that quote the Ministry, mostly newspapers and news sites. Each figure has its source beside it.",
                    "Darllenwyd y lleill mewn ffynonellau cyhoeddus sy’n dyfynnu’r Weinyddiaeth, papurau a gwefannau newyddion gan mwyaf. Mae pob ffigur yn enwi ei ffynhonnell.",
                ),
                false => say(
                    "We read the others in other public sources. Each figure has its source beside it.",
                    "Darllenwyd y lleill mewn ffynonellau cyhoeddus eraill. Mae pob ffigur yn enwi ei ffynhonnell.",
                ),
            };
            say(&share, &rhan) + &quoted
        }
        Origin::Quoted => match press {
            true => say(
                "None of those workbooks is among our sources for this edition. We read every figure here in a public source that quotes the Ministry, mostly newspapers and news sites, and each figure has its source beside it.",
                "Nid yw’r un o’r gweithlyfrau hynny ymhlith ein ffynonellau ar gyfer yr argraffiad hwn. Darllenwyd pob ffigur yma mewn ffynhonnell gyhoeddus sy’n dyfynnu’r Weinyddiaeth, papurau a gwefannau newyddion gan mwyaf, ac mae pob un yn enwi’r ffynhonnell honno.",
            ),
            false => say(
                "None of those workbooks is among our sources for this edition. We read every figure here in another public source, and each figure has its source beside it.",
                "Nid yw’r un o’r gweithlyfrau hynny ymhlith ein ffynonellau ar gyfer yr argraffiad hwn. Darllenwyd pob ffigur yma mewn ffynhonnell gyhoeddus arall, ac mae pob un yn enwi’r ffynhonnell honno.",
            ),
        },
    }
}

/// How much there is of the figures that matter most.
pub fn how_much(dataset: &Dataset) -> String {
    let Origins { held, possible, .. } = Origins::of(dataset);
    let first = Year::FIRST_PAGE.text();
    if held == possible {
        return dataset.language.say(
            ["We have the number or the rate of registered sex offenders for every police area in every year since ", &first, "."],
            ["Mae gennym nifer neu gyfradd y troseddwyr rhywiol cofrestredig ar gyfer pob ardal heddlu ym mhob blwyddyn ers ", &first, "."],
        )
        .concat();
    }
    let (held, possible) = (thousands(held as u64), thousands(possible as u64));
    let english = [
        "We have the number or the rate of registered sex offenders for ",
        &held,
        " of ",
        &possible,
        " combinations of police area and year since ",
        &first,
        ". Where we do not have a figure we say so; we never fill one in, and no figure does not mean zero.",
    ];
    let welsh = [
        "Mae gennym nifer neu gyfradd y troseddwyr rhywiol cofrestredig ar gyfer ",
        &held,
        " o’r ",
        &possible,
        " o gyfuniadau o ardal heddlu a blwyddyn ers ",
        &first,
        ". Lle nad oes gennym ffigur, dywedwn hynny; ni lenwir dim, ac nid yw diffyg ffigur yn golygu sero.",
    ];
    dataset.language.say(english, welsh).concat()
}

/// What the data are compiled from, to begin the page of the data and the README of the downloads with.
pub fn compiled_from(dataset: &Dataset) -> &'static str {
    match Origins::of(dataset).kind() {
        Origin::Nothing => "from population estimates of the Office for National Statistics; it has no MAPPA figures",
        Origin::Workbooks => "from the Ministry of Justice's workbooks of MAPPA area tables",
        Origin::Mixed(_) => {
            "from the Ministry of Justice's workbooks of MAPPA area tables and from public sources that quote the Ministry"
        }
        Origin::Quoted => "from public sources that quote the Ministry of Justice",
    }
}

/// Why there is no figure where there is none.
pub fn not_held(dataset: &Dataset) -> &'static str {
    let origins = Origins::of(dataset);
    match origins.kind() {
        Origin::Nothing => "",
        Origin::Workbooks => " They are not in the workbooks that we have read.",
        Origin::Mixed(_) => " They are not in the workbooks and other sources that we have read.",
        Origin::Quoted if origins.mostly_press() => {
            " The Ministry’s workbooks of area tables are not among our sources, and newspapers seldom print more than the number and the rate for their own area."
        }
        Origin::Quoted => " The Ministry’s workbooks of area tables are not among our sources.",
    }
}

/// Who made the figures, and how we have them, for whoever cites them.
pub fn credit(dataset: &Dataset) -> &'static str {
    match Origins::of(dataset).kind() {
        Origin::Nothing | Origin::Workbooks => "Ministry of Justice, MAPPA annual reports",
        Origin::Mixed(_) => "Ministry of Justice, MAPPA annual reports, in part as quoted by other public sources",
        Origin::Quoted => "Ministry of Justice, MAPPA annual reports, as quoted by public sources",
    }
}
