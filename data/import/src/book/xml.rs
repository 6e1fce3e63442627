//! XML as it stands in workbooks, tag by tag.

/// A tag, and the text after it.
pub struct Tag<'a> {
    /// Its name, without prefix.
    pub name: &'a str,
    /// Its attributes, as they stand.
    attributes: &'a str,
    /// Whether it closes an element.
    pub closes: bool,
    /// Whether it is an element without anything inside.
    pub alone: bool,
    /// What stands between it and the next tag.
    pub after: &'a str,
}

impl<'a> Tag<'a> {
    /// An attribute, whatever its prefix.
    pub fn get(&self, wanted: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let name = before.trim().rsplit([':', ' ', '\n', '\r', '\t']).next().unwrap_or_default();
            let after = after.trim_start();
            let quote = after.chars().next().filter(|sign| ['"', '\''].contains(sign))?;
            let (value, left) = after.get(1..)?.split_once(quote)?;
            if name == wanted {
                return Some(value);
            }
            rest = left;
        }
        None
    }

    /// Whether an attribute says yes.
    pub fn is_set(&self, wanted: &str) -> bool {
        matches!(self.get(wanted), Some("1" | "true"))
    }

    /// A count; 1 where there is none.
    pub fn times(&self, wanted: &str) -> usize {
        self.get(wanted).and_then(|value| value.parse().ok()).unwrap_or(1).max(1)
    }
}

/// Every tag of a text.
pub fn tags(xml: &str) -> impl Iterator<Item = Tag<'_>> {
    xml.split('<').skip(1).filter_map(tag)
}

/// The tag that begins here, behind its bracket.
fn tag(piece: &str) -> Option<Tag<'_>> {
    // a value may hold the sign that ends a tag
    let mut quote = None;
    let end = piece.find(|sign| {
        match quote {
            None if sign == '"' || sign == '\'' => quote = Some(sign),
            Some(open) if open == sign => quote = None,
            _ => {}
        }
        quote.is_none() && sign == '>'
    })?;
    let (inside, after) = (piece.get(..end)?, piece.get(end + 1..)?);
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let (alone, inside) = inside.strip_suffix('/').map_or((false, inside), |inside| (true, inside));
    let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    Some(Tag { name: name.rsplit(':').next().unwrap_or(name), attributes, closes, alone, after })
}

/// A text as it is shown.
pub fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').unwrap_or((part, ""));
        let number = match name.strip_prefix("#x") {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => name.strip_prefix('#').and_then(|digits| digits.parse().ok()),
        };
        match (name, number.and_then(char::from_u32)) {
            (_, Some(letter)) => shown.push(letter),
            ("lt", _) => shown.push('<'),
            ("gt", _) => shown.push('>'),
            ("quot", _) => shown.push('"'),
            ("apos", _) => shown.push('\''),
            ("amp", _) => shown.push('&'),
            _ => {}
        }
        shown.push_str(rest);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shown_without_its_escapes() {
        assert_eq!(plain("a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; &#233;&#xE9;&nothing;"), "a <b> & \"c\" 'd' éé");
    }

    #[test]
    fn a_tag_may_hold_the_sign_that_ends_it_in_quotes_of_either_kind() {
        let shown: Vec<(&str, Option<&str>, bool, bool, &str)> = tags("<t:a x=\"1>'2\">one</t:a><b x='3>\"4'/>two")
            .map(|tag| (tag.name, tag.get("x"), tag.closes, tag.alone, tag.after))
            .collect();
        assert_eq!(
            shown,
            [("a", Some("1>'2"), false, false, "one"), ("a", None, true, false, ""), ("b", Some("3>\"4"), false, true, "two")]
        );
    }
}
