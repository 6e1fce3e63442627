//! The sentences of a part in a row.

use super::besides::in_the_year;
use super::parts::Part;
use crate::Year;

impl Part {
    /// Its sentences as one paragraph. Each names its year, so that it can be copied by itself; in a row the year is named once.
    pub fn paragraph(&self, year: Year) -> String {
        let opening = in_the_year(year);
        let mut text = String::new();
        for sentence in &self.sentences {
            let rest = sentence.text.strip_prefix(&opening).filter(|_| !text.is_empty());
            if !text.is_empty() {
                text.push(' ');
            }
            match rest {
                Some(rest) if rest.starts_with("courts") => text += &rest.replacen("courts", "Courts", 1),
                Some(rest) => text += &["In the same year ", rest].concat(),
                None => text += &sentence.text,
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use crate::Year;
    use crate::sentences::Sentence;
    use crate::story::{Part, PartKind};

    #[test]
    fn in_a_row_the_year_is_named_once() {
        let year = Year::from_text("2016/17").expect("a year");
        let sentence = |text: &str| Sentence { text: text.into(), cites: Vec::new() };
        let part = Part {
            kind: PartKind::Paragraph,
            sentences: vec![
                sentence("In the year to 31 March 2017, 14 people were cautioned."),
                sentence("In the year to 31 March 2017, 15 people were taken off the register."),
                sentence("In the year to 31 March 2017, courts made four orders."),
                sentence("A further 351 were also managed."),
            ],
        };
        assert_eq!(
            part.paragraph(year),
            "In the year to 31 March 2017, 14 people were cautioned. In the same year 15 people were taken off the register. Courts \
             made four orders. A further 351 were also managed."
        );
    }
}
