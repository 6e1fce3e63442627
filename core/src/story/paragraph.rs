//! The sentences of a part in a row.

use super::parts::Part;

/// How a sentence begins that names its year, what comes last of that, and how another of the same year begins after it: with its year
/// alone, where nothing else is said.
const OPENINGS: [(&str, &str, &str); 4] = [
    ("In the year to ", ", ", "In the same year "),
    ("Yn y flwyddyn hyd at ", ", ", "Yn yr un flwyddyn "),
    ("In 20", " the nearest year with figures, ", ""),
    ("Yn 20", " y flwyddyn agosaf â ffigurau, ", ""),
];

/// The opening of a sentence, and what stands for it in the next one.
fn opening(text: &str) -> Option<(&str, String)> {
    let (_, end, again) = OPENINGS.into_iter().find(|(begins, ..)| text.starts_with(begins))?;
    let opening = text.get(..text.find(end)? + end.len())?;
    let year = || opening.split(',').next().map(|year| [year, ", "].concat());
    Some((opening, if again.is_empty() { year()? } else { again.into() }))
}

impl Part {
    /// Its sentences as one paragraph. Each names its year, so that it can be copied by itself; in a row the year is named once.
    pub fn paragraph(&self) -> String {
        let mut text = String::new();
        let mut before = None;
        for sentence in &self.sentences {
            if !text.is_empty() {
                text.push(' ');
            }
            let this = opening(&sentence.text);
            let rest = this.as_ref().filter(|_| this == before).and_then(|(opening, _)| sentence.text.strip_prefix(opening));
            match (rest, &this) {
                (Some(rest), Some((_, again))) if rest.starts_with("courts") && again == "In the same year " => {
                    text += &rest.replacen("courts", "Courts", 1);
                }
                (Some(rest), Some((_, again))) => text += &[again, rest].concat(),
                _ => text += &sentence.text,
            }
            before = this;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use crate::sentences::Sentence;
    use crate::story::{Part, PartKind};

    fn paragraph(sentences: &[&str]) -> String {
        let sentences = sentences.iter().map(|text| Sentence { text: (*text).into(), cites: Vec::new() }).collect();
        Part { kind: PartKind::Paragraph, sentences }.paragraph()
    }

    #[test]
    fn in_a_row_the_year_is_named_once() {
        assert_eq!(
            paragraph(&[
                "In the year to 31 March 2017, 14 people were cautioned.",
                "In the year to 31 March 2017, 15 people were taken off the register.",
                "In the year to 31 March 2017, courts made four orders.",
                "A further 351 were also managed.",
            ]),
            "In the year to 31 March 2017, 14 people were cautioned. In the same year 15 people were taken off the register. Courts \
             made four orders. A further 351 were also managed."
        );
    }

    #[test]
    fn another_year_is_named_again() {
        assert_eq!(
            paragraph(&[
                "In 2016/17, the nearest year with figures, 15 people were taken off the register.",
                "In 2016/17, the nearest year with figures, three were returned to custody.",
                "In 2019/20, the nearest year with figures, 351 were managed.",
            ]),
            "In 2016/17, the nearest year with figures, 15 people were taken off the register. In 2016/17, three were returned to \
             custody. In 2019/20, the nearest year with figures, 351 were managed."
        );
    }
}
