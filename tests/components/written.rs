//! A part of the page is written over another: whatever the two say, what stands there is what a browser makes of the second.

use super::write;
use gloo::utils::document;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// Numbers that look random and are the same at each run.
struct Dice(u32);

impl Dice {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % most
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        usize::try_from(self.below(u32::try_from(of.len()).unwrap_or(1)))
            .ok()
            .and_then(|index| of.get(index))
            .copied()
            .unwrap_or_default()
    }

    /// What our templates write: elements in one another, a drawing among them, words between.
    fn markup(&mut self, depth: u32, drawn: bool) -> String {
        let mut text = String::new();
        for _ in 0..self.below(5) {
            let class = self.one(&["", " class=\"a\"", " class=\"b &amp; c\"", " class=\"a\" data-n=\"1\""]);
            match self.below(5) {
                0 if !text.is_empty() && !text.ends_with('>') => {} // two texts would be one
                0 => text += self.one(&["words", "7 &amp; 8", "1 &lt; 2", "“said”"]),
                1 if drawn => text += &format!("<circle{class} r=\"{}\"/>", self.below(3)),
                1 => text += self.one(&["<br>", "<img alt=\"\">"]),
                2 if !drawn && depth > 0 => text += &format!("<svg{class}>{}</svg>", self.markup(depth - 1, true)),
                _ if depth > 0 => {
                    let name = if drawn { self.one(&["g", "text"]) } else { self.one(&["b", "bdi", "div", "span"]) };
                    text += &format!("<{name}{class}>{}</{name}>", self.markup(depth - 1, drawn));
                }
                _ => {}
            }
        }
        text
    }
}

fn element() -> Element {
    document().create_element("div").expect("an element")
}

/// What a browser makes of markup.
fn read(markup: &str) -> Element {
    let element = element();
    element.set_inner_html(markup);
    element
}

#[wasm_bindgen_test]
fn whatever_a_part_said_it_says_what_it_is_to_say() {
    let mut dice = Dice(7);
    let part = element();
    let mut before = String::new();
    for round in 0..3000 {
        // something else entirely, or the same with a word or an element changed
        let fresh = dice.markup(3, false);
        let (old, new) = match dice.below(4) {
            0 => ("words", "more words"),
            1 => ("<br>", ""),
            2 => ("<circle", "<circle r=\"9\"/><circle"),
            _ => ("\"a\"", "\"x &amp; y\""),
        };
        let content = if dice.below(3) == 0 { fresh } else { before.replacen(old, new, 1) };
        // somebody else has been there, as a browser's translation
        if dice.below(10) == 0 {
            part.prepend_with_str_1("translated").expect("room for it");
        }
        write().call3(&JsValue::NULL, &part, &before.as_str().into(), &content.as_str().into()).expect("it is written");
        assert!(part.is_equal_node(Some(&read(&content))), "{round}: {before}\nand then: {content}\ngave: {}", part.inner_html());
        before = content;
    }
}
