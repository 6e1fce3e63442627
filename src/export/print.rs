//! A story as text: sentence by sentence, and whole.

use mappa_core::story::{Part, PartKind, Story, proof};
use mappa_core::{Dataset, Year};

/// A sentence as the panel shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What its paragraph is for, on the first line of each.
    pub label: Option<&'static str>,
    /// The sentence.
    pub text: String,
    /// The figures that it rests on.
    pub proofs: Vec<String>,
    /// What is copied of it: with its source, where it states a figure.
    pub copied: String,
}

/// How a story is printed.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// What stands for a per cent sign: `%` or ` per cent`.
    pub per_cent: &'a str,
    /// Whether it is marked up for Markdown.
    pub markdown: bool,
    /// The address of its page.
    pub address: &'a str,
}

/// The lines of a story, then what to check before it is printed.
pub fn lines(dataset: &Dataset, story: &Story, form: &Form<'_>) -> Vec<Line> {
    let printed = |text: &str| text.replace('%', form.per_cent);
    let source = story.parts.iter().filter(|part| part.kind == PartKind::Source).flat_map(|part| &part.sentences);
    let source: String = source.flat_map(|sentence| [printed(&sentence.text), " ".into()]).collect();
    let source = [&source, form.address].concat();
    let mut lines = Vec::new();
    for part in &story.parts {
        let has_figures = !matches!(part.kind, PartKind::Source | PartKind::Caveat | PartKind::Help);
        for (number, sentence) in part.sentences.iter().enumerate() {
            let text = printed(&sentence.text);
            let copied = if has_figures { [&text, " (", &source, ")"].concat() } else { text.clone() };
            let proofs = sentence.cites.iter().filter_map(|&cite| proof(dataset, cite)).collect();
            lines.push(Line { label: (number == 0).then_some(part.kind.label()), text, proofs, copied });
        }
    }
    lines.extend(story.before_printing.iter().enumerate().map(|(number, text)| {
        let label = (number == 0).then_some(PartKind::BEFORE_PRINTING);
        Line { label, text: printed(text), proofs: Vec::new(), copied: printed(text) }
    }));
    lines
}

/// The whole story, paragraph by paragraph, with its source and address.
pub fn whole(story: &Story, year: Year, form: &Form<'_>) -> String {
    let paragraphs: Vec<String> = story.parts.iter().map(|part| paragraph(part, year, form)).collect();
    paragraphs.join("\n\n")
}

fn paragraph(part: &Part, year: Year, form: &Form<'_>) -> String {
    let text = part.paragraph(year).replace('%', form.per_cent);
    let is_source = part.kind == PartKind::Source;
    if !form.markdown {
        return if is_source { [&text, " ", form.address].concat() } else { text };
    }
    // what could be read as marks of Markdown
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        if "\\`*_[]<>".contains(sign) {
            plain.push('\\');
        }
        plain.push(sign);
    }
    match part.kind {
        PartKind::Headline => ["# ", &plain].concat(),
        PartKind::Source => ["*", &plain, "* [MAPPA Atlas](", form.address, ")"].concat(),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, lines, whole};
    use mappa_core::sentences::Sentence;
    use mappa_core::story::{Part, PartKind, Story};
    use mappa_core::{Dataset, Year};

    fn story() -> Story {
        let part = |kind, text: &str| Part { kind, sentences: vec![Sentence { text: text.into(), cites: Vec::new() }] };
        Story {
            parts: vec![
                part(PartKind::Headline, "Kent: 16% higher [than] last year"),
                part(PartKind::Caveat, "It counts people."),
                part(PartKind::Source, "Source: us."),
            ],
            before_printing: vec!["Ring the press office.".into()],
        }
    }

    #[test]
    fn the_whole_is_printed_plain_and_for_markdown() {
        let (story, year) = (story(), Year::FIRST_PAGE);
        let form = Form { per_cent: " per cent", markdown: false, address: "https://a.example/" };
        assert_eq!(
            whole(&story, year, &form),
            "Kent: 16 per cent higher [than] last year\n\nIt counts people.\n\nSource: us. https://a.example/"
        );
        let form = Form { per_cent: "%", markdown: true, ..form };
        assert_eq!(
            whole(&story, year, &form),
            "# Kent: 16% higher \\[than\\] last year\n\nIt counts people.\n\n*Source: us.* [MAPPA Atlas](https://a.example/)"
        );
    }

    #[test]
    fn a_sentence_with_figures_is_copied_with_its_source() {
        let form = Form { per_cent: "%", markdown: false, address: "https://a.example/" };
        let copied: Vec<String> = lines(&Dataset::default(), &story(), &form).into_iter().map(|line| line.copied).collect();
        assert_eq!(
            copied,
            [
                "Kent: 16% higher [than] last year (Source: us. https://a.example/)",
                "It counts people.",
                "Source: us.",
                "Ring the press office.",
            ]
        );
    }
}
