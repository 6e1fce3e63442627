//! The trend chart in words, for whoever cannot see it.

use crate::number::thousands;
use crate::trend::{Series, Trend, Value};
use crate::{Language, Measure};

/// What the chart shows: its first and last value, those of England and Wales, and its gaps.
pub fn trend_text(trend: &Trend) -> String {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return String::new() };
    let say = |english, welsh| trend.language.say(english, welsh);
    let what = if trend.measure == Measure::RsoRate {
        say(
            "registered sex offenders for every 100,000 people aged 10 and over",
            "troseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd",
        )
        .to_owned()
    } else {
        [say("number of people: ", "nifer y bobl: "), trend.measure.label()].concat()
    };
    let chart = say("Line chart of ", "Siart llinell: ");
    let span = [&first.text(), say(" to ", " i "), &last.text()].concat();
    let mut text = [chart, &what, ", ", &trend.name, ", ", &span, ". "].concat();
    text += &series_text(trend, &trend.name, &trend.area);
    if let Some(benchmark) = &trend.benchmark {
        text += &series_text(trend, say("England and Wales", "Cymru a Lloegr"), benchmark);
    }
    for other in &trend.others {
        text += &series_text(trend, &other.name, &other.series);
    }
    text.push_str(say("The table below has the figures for each year.", "Mae’r ffigurau ar gyfer pob blwyddyn yn y tabl isod."));
    text
}

fn series_text(trend: &Trend, name: &str, series: &Series) -> String {
    let (language, say) = (trend.language, |english, welsh| trend.language.say(english, welsh));
    let held: Vec<_> = trend.years.iter().zip(series).filter_map(|(year, value)| Some((*year, (*value)?))).collect();
    let (Some((first_year, first)), Some((last_year, last))) = (held.first(), held.last()) else {
        return [name, say(": no figures. ", ": dim ffigurau. ")].concat();
    };
    if held.len() == 1 {
        let only = say(", the only year we have. ", ", yr unig flwyddyn sydd gennym. ");
        return [name, ": ", &value_text(*first, language), say(" in ", " yn "), &first_year.text(), only].concat();
    }
    let gaps = match series.len() - held.len() {
        0 => String::new(),
        1 => say("; one year without figures", "; un flwyddyn heb ffigurau").into(),
        gaps => ["; ", &thousands(gaps as u64), say(" years without figures", " o flynyddoedd heb ffigurau")].concat(),
    };
    let from = [name, ": ", &value_text(*first, language), say(" in ", " yn "), &first_year.text()].concat();
    [&from, ", ", &value_text(*last, language), say(" in ", " yn "), &last_year.text(), &gaps, ". "].concat()
}

/// A value as it is printed, with “about” where it is approximate.
pub fn value_text(value: Value, language: Language) -> String {
    [if value.approximate { language.say("about ", "tua ") } else { "" }, &value.number.text()].concat()
}
