//! What the house does not say, in either language; that every rate names the age, and every “latest” whose it is.

/// What the house does not say, in small letters and whole words, and why.
const NEVER: [(&str, &str); 58] = [
    ("registered sexual offender was", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders were", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders for every", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders per", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders by", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders on", "1: sex, but in the Ministry’s term"),
    ("terrorism connected", "1: terrorist or terrorist risk"),
    ("not held", "4: we do not have, no figure"),
    ("none held", "4: no figures"),
    ("is held", "4: we have"),
    ("are held", "4: we have"),
    ("we hold", "4: we have"),
    ("we held", "4: we had"),
    ("not available", "4: the Ministry has published it"),
    ("in the sources", "4: we do not have"),
    ("in our sources", "4: we do not have"),
    ("not known", "4: no figure"),
    ("cannot be given", "5: who acts"),
    ("is not given", "5: who acts"),
    ("is told", "5: who acts"),
    ("are told", "5: who acts"),
    ("be told", "5: who acts"),
    ("whoever", "5: who acts"),
    ("stands", "6: is"),
    ("stand below", "6: are"),
    ("as it stands", "6: as it is"),
    ("bears", "6: plain verbs"),
    ("rests on", "6: based on"),
    ("rest on", "6: based on"),
    ("leads to", "6: plain verbs"),
    ("lead to", "6: plain verbs"),
    ("come out", "6: plain verbs"),
    ("came out", "6: plain verbs"),
    ("of one basis", "6: comparable"),
    ("of the same basis", "6: comparable"),
    ("out of which", "6: plain words"),
    ("besides", "6: also, a further"),
    ("of which others", "6: plain words"),
    ("at 31 march", "7: on 31 March"),
    ("year off", "7: one year out"),
    ("a running list", "the caveat of the house"),
    ("per cent", "8: %"),
    ("in danger", "9: in immediate danger, in the line on help"),
    ("worst", "9: no ranks"),
    ("safest", "9: no ranks"),
    ("hotspot", "9: no siren words"),
    ("shocking", "9: no siren words"),
    ("terrifying", "9: no siren words"),
    ("this address", "10: this link"),
    ("front page", "10: home page"),
    ("bare", "10: plain words"),
    ("a frame", "10: an embed"),
    ("the frame", "10: the embed"),
    ("a picture", "10: an image"),
    ("take the mark", "10: remove"),
    ("mark an area", "10: highlight"),
    ("changes of the data", "10: changes to the data"),
    ("sent nowhere", "10: not sent anywhere"),
];

/// The same in Welsh.
const BYTH: [(&str, &str); 10] = [
    ("yn y ffynonellau", "4: nid oes gennym"),
    ("ddim gennym", "4: dim ffigur"),
    ("anhysbys", "4: dim ffigur"),
    ("heb fod gennym", "4: heb ffigurau"),
    ("rhestr barhaus", "the caveat of the house"),
    ("rhai am oes", "the caveat of the house"),
    ("ni ellir rhoi", "5: who acts"),
    ("ni roddir", "5: who acts"),
    ("pwy bynnag", "5: who acts"),
    ("sy n gysylltiedig â therfysgaeth", "1: terrorist or terrorist risk"),
];

/// What a text says that it must not, and why.
pub fn wrong(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    // the topmost number of a chart's scale: its subtitle, two lines above, has the age
    let scale =
        |unit| small.strip_suffix(unit).is_some_and(|number| number.bytes().all(|one| one.is_ascii_digit() || one == b','));
    if scale(" per 100,000") || scale(" fesul 100,000") {
        return None;
    }
    let words: Vec<&str> = small.split(|c: char| !(c.is_alphanumeric() || c == '%')).filter(|word| !word.is_empty()).collect();
    let words = format!(" {} ", words.join(" "));
    let never = NEVER.iter().chain(&BYTH).find(|(never, _)| words.contains(&format!(" {never} ")));
    // the line on help names immediate danger
    let never = never.filter(|(never, _)| *never != "in danger" || !words.contains(" in immediate danger "));
    never
        .map(|(never, why)| format!("“{never}” ({why})"))
        .or_else(|| without(&small, "100,000", &["aged 10", "10 oed", "10+"]).map(|at| format!("a rate without its age: “{at}”")))
        .or_else(|| without(&small, "latest", &["year we have", "years we have"]).map(|at| format!("“latest” of whom: “{at}”")))
        .or_else(|| without(&small, "diweddaraf", &["sydd gennym"]).map(|at| format!("“diweddaraf” pwy: “{at}”")))
}

/// A place where this is said with none of those soon after it.
fn without(text: &str, said: &str, soon: &[&str]) -> Option<String> {
    text.match_indices(said).map(|(at, _)| at).find_map(|at| {
        let part = text[..at].ends_with(|c: char| c.is_ascii_digit() || c == ',' || c.is_alphabetic());
        let after: String = text[at..].chars().take(said.chars().count() + 60).collect();
        let whole = !after[said.len()..].starts_with(char::is_alphabetic);
        (!part && whole && !soon.iter().any(|one| after.contains(one))).then_some(after)
    })
}
