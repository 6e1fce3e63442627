//! The trend chart in words, for whoever cannot see it.

use crate::Measure;
use crate::number::thousands;
use crate::trend::{Series, Trend, Value};

/// What the chart shows: its first and last value, those of England and Wales, and its gaps.
pub fn trend_text(trend: &Trend) -> String {
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return String::new() };
    let what = if trend.measure == Measure::RsoRate {
        "registered sexual offenders for every 100,000 people aged 10 and over".to_owned()
    } else {
        ["number of people: ", trend.measure.label()].concat()
    };
    let mut text = ["Line chart of ", &what, ", ", &trend.name, ", ", &first.text(), " to ", &last.text(), ". "].concat();
    text += &series_text(trend, &trend.name, &trend.area);
    if let Some(benchmark) = &trend.benchmark {
        text += &series_text(trend, "England and Wales", benchmark);
    }
    for other in &trend.others {
        text += &series_text(trend, &other.name, &other.series);
    }
    text.push_str("The table below gives every year.");
    text
}

fn series_text(trend: &Trend, name: &str, series: &Series) -> String {
    let held: Vec<_> = trend.years.iter().zip(series).filter_map(|(year, value)| Some((*year, (*value)?))).collect();
    let (Some((first_year, first)), Some((last_year, last))) = (held.first(), held.last()) else {
        return [name, ": none held. "].concat();
    };
    if held.len() == 1 {
        return [name, ": ", &value_text(*first), " in ", &first_year.text(), ", the only year held. "].concat();
    }
    let gaps = match series.len() - held.len() {
        0 => String::new(),
        1 => "; one year not held".into(),
        gaps => ["; ", &thousands(gaps as u64), " years not held"].concat(),
    };
    let from = [name, ": ", &value_text(*first), " in ", &first_year.text()].concat();
    [&from, ", ", &value_text(*last), " in ", &last_year.text(), &gaps, ". "].concat()
}

fn value_text(value: Value) -> String {
    [if value.approximate { "about " } else { "" }, &value.number.text()].concat()
}
