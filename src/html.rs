//! A writer of HTML for what is text: the same bytes natively and in the browser.
//!
//! Markup can only be a literal of this program; everything else is escaped.

/// HTML as it is written.
#[derive(Default)]
pub struct Html(String);

impl Html {
    /// Writes markup: a literal of this program.
    pub fn raw(&mut self, markup: &'static str) -> &mut Html {
        self.0.push_str(markup);
        self
    }

    /// Writes text, or the value of an attribute in double quotes.
    pub fn text(&mut self, text: &str) -> &mut Html {
        for part in text.chars() {
            match part {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
        self
    }

    /// Writes a link.
    pub fn link(&mut self, href: &str, text: &str) -> &mut Html {
        self.raw("<a href=\"").text(href).raw("\">").text(text).raw("</a>")
    }

    /// Writes the numbers of notes, as links to them.
    pub fn notes(&mut self, notes: &[usize]) -> &mut Html {
        if notes.is_empty() {
            return self;
        }
        self.raw("<sup>");
        for number in notes {
            let number = number.to_string();
            self.raw("<a href=\"#n").text(&number).raw("\">").text(&number).raw("</a>");
        }
        self.raw("</sup>")
    }

    /// Writes a chart, which [`crate::charts`] has written with all texts escaped.
    pub(crate) fn svg(&mut self, svg: String) -> &mut Html {
        self.0 += &svg;
        self
    }

    /// What has been written.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Text that can stand in HTML or SVG.
pub fn escape(text: &str) -> String {
    let mut html = Html::default();
    html.text(text);
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_foreign_becomes_markup() {
        assert_eq!(escape("<a href=\"&\">"), "&lt;a href=&quot;&amp;&quot;&gt;");
    }
}
