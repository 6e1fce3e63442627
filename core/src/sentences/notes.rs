//! What is said below the chart of a trend.

use super::joined;
use crate::trend::Trend;

/// What the chart cannot say itself: hollow dots, rings, and why lines stop.
pub fn notes(trend: &Trend) -> Vec<String> {
    let rough = trend.all().flatten().flatten().any(|value| value.approximate);
    let say = |english, welsh| trend.language.say(english, welsh);
    let mut lines = Vec::new();
    if rough {
        lines.push(say("Hollow dots: approximate.", "Dotiau gwag: bras.").to_owned());
    }
    if trend.all().flatten().any(Option::is_none) {
        lines.push(say("Gaps: no figures.", "Bylchau: dim ffigurau.").to_owned());
    }
    if !trend.jumps.is_empty() {
        let years: Vec<String> = trend
            .jumps
            .iter()
            .map(|(year, far)| {
                let sign = if far.lower { " (−" } else { " (+" };
                [&year.text(), sign, &far.rounded().to_string(), "%)"].concat()
            })
            .collect();
        let begins = say("Ringed: a large or unusual change in a year, ", "Cylchoedd: newid mawr neu anarferol mewn blwyddyn, ");
        let ends = say(". Check it against the source.", ". Gwiriwch ef yn erbyn y ffynhonnell.");
        lines.push([begins, &joined(&years, ", "), ends].concat());
    }
    if !trend.others.is_empty() && trend.benchmark.is_none() {
        lines.push("These are numbers of people, not rates, so bigger areas tend to have bigger numbers.".to_owned());
    }
    lines
}
