//! What the page of every area says of the spread between them.

use crate::Language;
use crate::stats::{EveryArea, LEAST_AREAS, NoFunnel, STEPS, Scale, Side, Usual};

impl EveryArea<'_> {
    /// What the spread says, in plain words, and what that rests on. It names no area: a list of those outside would be a table of
    /// who is worst.
    pub fn sentence(&self) -> String {
        let (year, all) = (self.year.text(), self.areas.len());
        let funnel = match self.funnel {
            Err(NoFunnel::Few(areas)) => {
                let few = match areas {
                    0 => ["We have no numbers and populations of areas in ", &year].concat(),
                    1 => ["We have the number and the population of only one area in ", &year].concat(),
                    areas => ["We have numbers and populations for only ", &areas.to_string(), " areas in ", &year].concat(),
                };
                return [&few, ". We need at least ", &LEAST_AREAS.to_string(), " to show a usual range."].concat();
            }
            Ok(funnel) => funnel,
        };
        let within = self.areas.iter().filter(|one| one.usual == Some(Usual::Within)).count().to_string();
        let held = funnel.areas.to_string();
        let sample = if funnel.areas < all {
            ["the ", &held, " areas we have figures for, which are not a fair sample"].concat()
        } else {
            ["all ", &held, " areas"].concat()
        };
        [
            "In ",
            &year,
            ", ",
            &within,
            " of ",
            &held,
            " police areas are within the range usual for police areas. Based on ",
            &sample,
            ". About one in 20 would be outside the limits even if nothing were unusual. Allowing only for chance, ",
            &self.outside_by_chance().unwrap_or(0).to_string(),
            " of ",
            &held,
            " would lie outside.",
        ]
        .concat()
    }
}

/// Where an area lies, in a few words.
pub const fn usual_text(usual: Usual) -> &'static str {
    match usual {
        Usual::Within => "within the usual range",
        Usual::Near(Side::Above) => "just above the usual range",
        Usual::Near(Side::Below) => "just below the usual range",
        Usual::Beyond(Side::Above) => "above the usual range",
        Usual::Beyond(Side::Below) => "below the usual range",
    }
}

impl Scale {
    /// What a step holds: `under 80`, `80 to 99`, `140 and over`.
    pub fn text(&self, place: usize, language: Language) -> String {
        let from = |place: usize| self.first + self.step * u32::try_from(place.saturating_sub(1)).unwrap_or(0);
        match place {
            0 => [language.say("under ", "o dan "), &self.first.to_string()].concat(),
            place if place == STEPS - 1 => [from(place).to_string().as_str(), language.say(" and over", " a throsodd")].concat(),
            place => [from(place).to_string().as_str(), language.say(" to ", " i "), &(from(place + 1) - 1).to_string()].concat(),
        }
    }
}
