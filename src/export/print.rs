//! A story as text: sentence by sentence, and whole.

use mappa_core::Dataset;
use mappa_core::sentences::Sentence;
use mappa_core::story::{Angle, Part, PartKind, Story, proof};

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
    /// What the headline is about, where there is one of that.
    pub angle: Angle,
    /// The address of its page; empty where the figures are a reader's own, to which no address leads.
    pub address: &'a str,
}

/// The lines of a story, then what to check before it is printed.
pub fn lines(dataset: &Dataset, story: &Story, form: &Form<'_>) -> Vec<Line> {
    let printed = |text: &str| text.replace('%', form.per_cent);
    let source = story.parts.iter().filter(|part| part.kind == PartKind::Source).flat_map(|part| &part.sentences);
    let source = source.map(|sentence| printed(&sentence.text));
    let source = source.chain([form.address.into()]).filter(|one| !one.is_empty()).collect::<Vec<_>>().join(" ");
    let line = |label, sentence: &Sentence, has_figures: bool| {
        let text = printed(&sentence.text);
        let copied = if has_figures { [&text, " (", &source, ")"].concat() } else { text.clone() };
        let proofs = sentence.cites.iter().filter_map(|&cite| proof(dataset, cite)).collect();
        Line { label, text, proofs, copied }
    };
    let headlines = story.headlines.iter().enumerate();
    let mut lines: Vec<Line> =
        headlines.map(|(number, (_, one))| line((number == 0).then_some(Story::HEADLINES), one, true)).collect();
    for part in &story.parts {
        let has_figures = !matches!(part.kind, PartKind::Source | PartKind::Caveat | PartKind::Help);
        let sentences = part.sentences.iter().enumerate();
        lines.extend(sentences.map(|(number, one)| line((number == 0).then_some(part.kind.label()), one, has_figures)));
    }
    lines.extend(story.before_printing.iter().enumerate().map(|(number, text)| {
        let label = (number == 0).then_some(Story::BEFORE_PRINTING);
        Line { label, text: printed(text), proofs: Vec::new(), copied: printed(text) }
    }));
    lines
}

/// The whole story below one headline, paragraph by paragraph, with its source and address.
pub fn whole(story: &Story, form: &Form<'_>) -> String {
    let headline = story.headline(form.angle).map(|one| {
        let text = marked(&one.text, form);
        if form.markdown { ["# ", &text].concat() } else { text }
    });
    let paragraphs = story.parts.iter().map(|part| paragraph(part, form));
    headline.into_iter().chain(paragraphs).collect::<Vec<_>>().join("\n\n")
}

fn paragraph(part: &Part, form: &Form<'_>) -> String {
    let text = marked(&part.paragraph(), form);
    match (part.kind == PartKind::Source, form.markdown) {
        (true, false) => [&text, " ", form.address].concat().trim_end().into(),
        (true, true) if form.address.is_empty() => ["*", &text, "* MAPPA Atlas"].concat(),
        (true, true) => ["*", &text, "* [MAPPA Atlas](", form.address, ")"].concat(),
        _ => text,
    }
}

/// A text in the style of per cent, and for Markdown without what could be read as marks of it.
fn marked(text: &str, form: &Form<'_>) -> String {
    let text = text.replace('%', form.per_cent);
    if !form.markdown {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        if "\\`*_[]<>".contains(sign) {
            plain.push('\\');
        }
        plain.push(sign);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Form, lines, whole};
    use mappa_core::sentences::Sentence;
    use mappa_core::story::{Angle, Part, PartKind, Story};
    use mappa_core::{Dataset, Year};

    fn story() -> Story {
        let sentence = |text: &str| Sentence { text: text.into(), cites: Vec::new() };
        let part = |kind, text: &str| Part { kind, sentences: vec![sentence(text)] };
        Story {
            year: Year::FIRST_PAGE,
            headlines: vec![
                (Angle::Number, sentence("Kent: 16% higher [than] last year")),
                (Angle::LongRun, sentence("Kent: twice as many")),
            ],
            parts: vec![part(PartKind::Caveat, "It counts people."), part(PartKind::Source, "Source: us.")],
            before_printing: vec!["Ring the press office.".into()],
        }
    }

    #[test]
    fn the_whole_is_printed_plain_and_for_markdown() {
        let story = story();
        let form = Form { per_cent: " per cent", markdown: false, angle: Angle::Rate, address: "https://a.example/" };
        assert_eq!(
            whole(&story, &form),
            "Kent: 16 per cent higher [than] last year\n\nIt counts people.\n\nSource: us. https://a.example/"
        );
        let form = Form { per_cent: "%", markdown: true, ..form };
        assert_eq!(
            whole(&story, &form),
            "# Kent: 16% higher \\[than\\] last year\n\nIt counts people.\n\n*Source: us.* [MAPPA Atlas](https://a.example/)"
        );
    }

    #[test]
    fn a_sentence_with_figures_is_copied_with_its_source() {
        let form = Form { per_cent: "%", markdown: false, angle: Angle::Rate, address: "https://a.example/" };
        let copied: Vec<String> = lines(&Dataset::default(), &story(), &form).into_iter().map(|line| line.copied).collect();
        assert_eq!(
            copied,
            [
                "Kent: 16% higher [than] last year (Source: us. https://a.example/)",
                "Kent: twice as many (Source: us. https://a.example/)",
                "It counts people.",
                "Source: us.",
                "Ring the press office.",
            ]
        );
    }

    #[test]
    fn figures_of_a_readers_own_file_lead_to_no_address() {
        let form = Form { per_cent: "%", markdown: false, angle: Angle::LongRun, address: "" };
        assert_eq!(whole(&story(), &form), "Kent: twice as many\n\nIt counts people.\n\nSource: us.");
        let marked = whole(&story(), &Form { markdown: true, ..form.clone() });
        assert!(marked.ends_with("\n\n*Source: us.* MAPPA Atlas"), "{marked}");
        assert_eq!(lines(&Dataset::default(), &story(), &form)[1].copied, "Kent: twice as many (Source: us.)");
    }
}
