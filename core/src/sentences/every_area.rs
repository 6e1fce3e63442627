//! What the page of every area says of the spread between them.

use crate::stats::{Beside, EveryArea, LEAST_AREAS, NoFunnel, STEPS, Scale, Side, Usual};

impl EveryArea<'_> {
    /// What the spread says, in plain words.
    pub fn sentence(&self) -> String {
        let funnel = match self.funnel {
            Err(NoFunnel::Few(areas)) => {
                let held = match areas {
                    0 => "no area is".into(),
                    1 => "one area is".into(),
                    areas => [&areas.to_string(), " areas are"].concat(),
                };
                return [
                    "For ",
                    &self.year.text(),
                    " the number and the population of ",
                    &held,
                    " held; with fewer than ",
                    &LEAST_AREAS.to_string(),
                    " we do not say what range is usual.",
                ]
                .concat();
            }
            Ok(funnel) => funnel,
        };
        let outside: Vec<&Beside<'_>> =
            self.areas.iter().filter(|one| one.usual.is_some_and(|usual| usual != Usual::Within)).collect();
        let all = funnel.areas.to_string();
        let mut text = ["Of the ", &all, " police areas whose number is held for ", &self.year.text(), ", "].concat();
        if outside.is_empty() {
            text += "all lie within the range usual for police areas.";
        } else {
            let names: Vec<String> = outside
                .iter()
                .map(|one| [self.dataset.area(one.area).name.as_str(), " (", one.usual.map_or("", usual_text), ")"].concat())
                .collect();
            text += &[
                &(funnel.areas - outside.len()).to_string(),
                " lie within the range usual for police areas. Outside it: ",
                &names.join(", "),
                ".",
            ]
            .concat();
        }
        // at 95%, one in twenty
        let chance = (funnel.areas + 10) / 20;
        text += &[" Among ", &all, " areas, ", if chance == 1 { "one" } else { "two" }, " outside is to be expected."].concat();
        text
    }
}

/// Where an area lies, in a few words.
pub const fn usual_text(usual: Usual) -> &'static str {
    match usual {
        Usual::Within => "within the usual range",
        Usual::Near(Side::Above) => "somewhat above the usual range",
        Usual::Near(Side::Below) => "somewhat below the usual range",
        Usual::Beyond(Side::Above) => "above the usual range",
        Usual::Beyond(Side::Below) => "below the usual range",
    }
}

impl Scale {
    /// What a step holds: `under 80`, `80 to 99`, `140 and over`.
    pub fn text(&self, place: usize) -> String {
        let from = |place: usize| self.first + self.step * u32::try_from(place.saturating_sub(1)).unwrap_or(0);
        match place {
            0 => ["under ", &self.first.to_string()].concat(),
            place if place == STEPS - 1 => [&from(place).to_string(), " and over"].concat(),
            place => [&from(place).to_string(), " to ", &(from(place + 1) - 1).to_string()].concat(),
        }
    }
}
