//! The two languages that pages speak, and the rules of Welsh that depend on the word that comes next.

/// The language that names are in and sentences are made in. It never changes a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// British English.
    #[default]
    English,
    /// Welsh: published pages only. The app speaks English, and has no Welsh word in it (feature `welsh`).
    Welsh,
}

impl Language {
    /// Whether it is Welsh; never, and known to the compiler, where the feature `welsh` is off.
    #[inline(always)]
    pub const fn is_welsh(self) -> bool {
        cfg!(feature = "welsh") && matches!(self, Language::Welsh)
    }

    /// The one of two that is in this language. Both stand side by side, so that neither is forgotten.
    #[inline(always)]
    pub const fn say<T: Copy>(self, english: T, welsh: T) -> T {
        if self.is_welsh() { welsh } else { english }
    }

    /// The code of the language in HTML and addresses.
    pub const fn code(self) -> &'static str {
        self.say("en-GB", "cy")
    }
}

/// “In” a place, in Welsh: *yn* and the nasal mutation that it brings. `Gwent` is `yng Ngwent`, `Powys` `ym Mhowys`.
pub fn yn(place: &str) -> String {
    const MUTATIONS: [(&str, &str); 7] =
        [("C", "yng Ngh"), ("G", "yng Ng"), ("P", "ym Mh"), ("B", "ym M"), ("M", "ym M"), ("T", "yn Nh"), ("D", "yn N")];
    // digraphs are letters of their own, which do not mutate so
    let digraph = ["Ch", "Dd", "Ph", "Th"].iter().any(|letter| place.starts_with(letter));
    let found = MUTATIONS.iter().filter(|_| !digraph).find_map(|(first, with)| Some((with, place.strip_prefix(first)?)));
    found.map_or_else(|| ["yn ", place].concat(), |(with, rest)| [with, rest].concat())
}

/// How many people or things, in Welsh: none in the plural, one in the singular, more by *o* and the soft mutation of the plural,
/// which the caller gives, since it is always the same word.
pub fn counted_cy(count: u32, number: &str, [none, one, many]: [&str; 3]) -> String {
    match count {
        0 => ["dim ", none].concat(),
        1 => ["1 ", one].concat(),
        _ => [number, " o ", many].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, counted_cy, yn};

    #[test]
    fn each_language_has_its_code() {
        let welsh = if cfg!(feature = "welsh") { "cy" } else { "en-GB" };
        assert_eq!([Language::English, Language::Welsh].map(Language::code), ["en-GB", welsh]);
    }

    #[test]
    fn a_place_mutates_after_in() {
        let places = ["Cymru a Lloegr", "De Cymru", "Dyfed-Powys", "Gogledd Cymru", "Gwent", "Powys", "Bangor", "Tywyn"];
        let places: Vec<String> = places.into_iter().map(yn).collect();
        let mutated = [
            "yng Nghymru a Lloegr",
            "yn Ne Cymru",
            "yn Nyfed-Powys",
            "yng Ngogledd Cymru",
            "yng Ngwent",
            "ym Mhowys",
            "ym Mangor",
            "yn Nhywyn",
        ];
        assert_eq!(places, mutated);
        assert_eq!([yn("Llundain"), yn("Essex"), yn("Môn")], ["yn Llundain", "yn Essex", "ym Môn"]);
    }

    #[test]
    fn one_is_singular_and_more_follow_o() {
        const FORMS: [&str; 3] = ["troseddwyr", "troseddwr", "droseddwyr"];
        assert_eq!(counted_cy(1, "1", FORMS), "1 troseddwr");
        assert_eq!(counted_cy(0, "dim", FORMS), "dim troseddwyr");
        assert_eq!(counted_cy(1_154, "1,154", FORMS), "1,154 o droseddwyr");
    }
}
