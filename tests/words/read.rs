//! Texts of files: of a page block by block, of a program its strings.

/// What a text can be interrupted by without an end.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "br", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "time", "tspan", "u",
    "var", "wbr", "del",
];

/// What is read aloud, shown or passed on though it is no text.
const ATTRIBUTES: [&str; 6] = ["aria-label", "alt", "title", "placeholder", "content", "value"];

/// What a page says: the text of each block, and of each attribute that is read. Our own markup, and no other: it is well formed.
pub fn of_markup(html: &str) -> Vec<String> {
    let (mut texts, mut block, mut rest) = (Vec::new(), String::new(), html);
    while let Some((text, tag)) = rest.split_once('<') {
        block.push_str(text);
        let (tag, after) = tag.split_once('>').expect("a tag that ends");
        let name: String = tag.chars().take_while(|c| !c.is_whitespace()).collect();
        rest = after;
        if name == "script" || name == "style" {
            let (skipped, after) = after.split_once(&format!("</{name}>")).expect("it ends");
            rest = after;
            if tag.contains("ld+json") {
                texts.extend(of_json(&serde_json::from_str(skipped).expect("JSON")));
            }
        }
        for attribute in ATTRIBUTES {
            let begins = format!(" {attribute}=\"");
            let value = tag.split_once(&begins).and_then(|(_, value)| value.split_once('"'));
            texts.extend(value.map(|(value, _)| plain(value)));
        }
        if !INLINE.contains(&name.trim_start_matches('/')) {
            texts.push(plain(&block));
            block.clear();
        }
    }
    texts.push(plain(rest));
    texts.retain(|text| !text.trim().is_empty());
    texts
}

/// Every text in JSON; markup in it is read as such.
pub fn of_json(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) if text.starts_with('<') => of_markup(text),
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(all) => all.iter().flat_map(of_json).collect(),
        serde_json::Value::Object(all) => all.values().flat_map(of_json).collect(),
        _ => Vec::new(),
    }
}

/// A text with its entities as letters.
fn plain(text: &str) -> String {
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}

/// The strings of a program in Rust or JavaScript that are texts: they begin with a capital and have two words, or with a small
/// letter and have three, one of them short, as lists of ids have none. Comments, and what stands below `#[cfg(test)]`, are none.
pub fn of_program(source: &str, rust: bool) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let (mut texts, mut letters) = (Vec::new(), source.chars().peekable());
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('/', Some('/')) => while letters.next().is_some_and(|c| c != '\n') {},
            ('/', Some('*')) => {
                let mut last = ' ';
                while letters.next_if(|c| !(last == '*' && *c == '/')).is_some_and(|c| {
                    last = c;
                    true
                }) {}
            }
            // a character, or a lifetime, which has no second mark
            ('\'', _) if rust => {
                let after: Vec<char> = letters.clone().take(2).collect();
                if after.get(1) == Some(&'\'') || after.first() == Some(&'\\') {
                    letters.nth(1);
                }
            }
            ('"' | '`' | '\'', _) => texts.push(string(letter, &mut letters)),
            _ => {}
        }
    }
    texts.retain(|text| {
        let words: Vec<&str> = text.split(' ').collect();
        let small = || words.len() > 2 && words.iter().any(|word| word.len() <= 3);
        text.starts_with(char::is_alphabetic) && if text.starts_with(char::is_uppercase) { words.len() > 1 } else { small() }
    });
    texts
}

/// What stands up to the mark that ends a string.
fn string(mark: char, letters: &mut impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') | Some('\n') => text.push(' '),
                Some(other) => text.push(other),
                None => {}
            },
            end if end == mark => break,
            other => text.push(other),
        }
    }
    // a line that goes on in the next has its spaces
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_text_is_read_and_nothing_else() {
    let page = "<title>T &amp; t</title><script>let x = 'no';</script><p class=\"c\" title=\"tip\">One <b>two</b>.</p><br>three";
    assert_eq!(of_markup(page), ["T & t", "tip", "One two.", "three"]);
    let rust = "// \"no one\"\nfn a<'a>() { say('\"', \"It \\\n   is\", \"per cent\", \"topic record bare\", \"id\") } #[cfg(test)] \"no two\"";
    assert_eq!(of_program(rust, true), ["It is"]);
    assert_eq!(of_program("x = `${a} b` + 'Two words' /* 'a b' */", false), ["Two words"]);
}
