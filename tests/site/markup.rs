//! HTML as a browser reads it.

use scraper::{ElementRef, Html, Selector};

/// A page, read.
pub struct Markup(Html);

impl Markup {
    /// Reads a page.
    pub fn of(html: &str) -> Markup {
        Markup(Html::parse_document(html))
    }

    /// The elements that a selector names, in their order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let parsed = Selector::parse(selector).unwrap_or_else(|_| panic!("{selector} is no selector"));
        self.0.select(&parsed).collect()
    }

    /// How many elements a selector names.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// An attribute of the first element that a selector names, if it is there.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<&str> {
        self.all(selector).first().and_then(|element| element.value().attr(name))
    }

    /// The text of the first element that a selector names, if it is there.
    pub fn text_of(&self, selector: &str) -> Option<String> {
        self.all(selector).first().map(|element| element.text().collect())
    }

    /// The text that is read: that of the body, without scripts.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.all("body").into_iter().for_each(|body| read(body, &mut text));
        text
    }

    /// The root element.
    pub fn root(&self) -> ElementRef<'_> {
        self.0.root_element()
    }
}

fn read(element: ElementRef<'_>, text: &mut String) {
    if ["script", "style"].contains(&element.value().name()) {
        return;
    }
    for child in element.children() {
        if let Some(child) = child.value().as_text() {
            *text += child;
        }
        if let Some(child) = ElementRef::wrap(child) {
            read(child, text);
        }
    }
}
