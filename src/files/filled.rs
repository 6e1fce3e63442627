//! A template with its places filled.

/// Puts a text in each place `{{name}}` that one is given for; others stay as they are. It is one pass: what is put in is never
/// looked through, whatever it holds.
pub fn filled(template: &str, parts: &[(&str, &str)]) -> String {
    let mut whole = String::with_capacity(template.len() + parts.iter().map(|(_, text)| text.len()).sum::<usize>());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        whole += before;
        let place = after.split_once("}}");
        match place.and_then(|(name, next)| Some((parts.iter().find(|(known, _)| *known == name)?.1, next))) {
            Some((text, next)) => {
                whole += text;
                rest = next;
            }
            None => {
                whole += "{{";
                rest = after;
            }
        }
    }
    whole + rest
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn what_is_put_in_is_not_filled_again() {
        let page = filled("<title>{{head}}</title>{{body}}{{other}}", &[("head", "{{body}} {{head}}"), ("body", "{{head}}")]);
        assert_eq!(page, "<title>{{body}} {{head}}</title>{{head}}{{other}}");
        assert_eq!(filled("a {{ b {{a}} {{", &[("a", "x")]), "a {{ b x {{");
        assert_eq!(filled("", &[]), "");
    }
}
