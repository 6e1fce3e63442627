//! How much of a change in the number is people, and how much is rate: for stories.

use super::{Cite, Sentence, welsh};
use crate::Dataset;
use crate::number::thousands;
use crate::stats::Growth;

/// The two parts of a change, with the arithmetic.
pub fn growth(dataset: &Dataset, growth: &Growth) -> Sentence {
    let Growth { area, change, people, at_earlier_rate } = *growth;
    let cites = vec![Cite::Rate(area, change.to), Cite::Rate(area, change.from)];
    let [before, after, earlier, later] = [change.before.into(), at_earlier_rate.into(), people.0, people.1].map(thousands);
    let sum = [" (", &before, " × ", &later, " ÷ ", &earlier, " = ", &after, ")"].concat();
    let text = if dataset.language.is_welsh() { welsh::growth(growth, &sum) } else { english(growth, &sum) };
    Sentence { text, cites }
}

fn english(growth: &Growth, sum: &str) -> String {
    let [by_people, by_rate] = [growth.by_population(), growth.by_rate()].map(|people| thousands(people.into()));
    let (larger, higher) = (growth.has_larger_population(), growth.has_higher_rate());
    let population = if larger { "A larger population" } else { "A smaller population" };
    let rate = if higher { " a higher rate" } else { " a lower rate" };
    let since = [" since ", &growth.change.from.text(), sum].concat();
    if larger == higher {
        let of = if larger { " of the rise of " } else { " of the fall of " };
        let all = thousands(growth.change.by().into());
        return [population, " accounts for ", &by_people, of, &all, &since, ", and", rate, " for the other ", &by_rate, "."]
            .concat();
    }
    let alone = if larger { " alone would have added " } else { " alone would have taken off " };
    let but = if higher { " added " } else { " took off " };
    [population, alone, &by_people, &since, ", but", rate, but, &by_rate, "."].concat()
}
