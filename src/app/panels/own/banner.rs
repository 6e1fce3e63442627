//! The line above the page while a reader's own figures are shown, and the way back.

use gloo::utils::{document, window};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The line. It is part of the page only while it is shown.
pub struct Banner {
    line: HtmlElement,
    name: RwSignal<String>,
}

impl Banner {
    /// A line that is not shown yet; `back` is what its button does besides taking it away.
    pub fn new(back: impl Fn() + 'static) -> Banner {
        let line: HtmlElement = document().create_element("p").expect("a paragraph can be made").unchecked_into();
        line.set_id("own-shown");
        line.set_class_name("made-up");
        line.set_tab_index(-1);
        let name = RwSignal::new(String::new());
        let own = line.clone();
        let click = move |_| {
            mark(false);
            back();
            own.remove();
            if let Ok(Some(heading)) = document().query_selector("h1") {
                _ = heading.unchecked_into::<HtmlElement>().focus();
            }
        };
        let content = move || {
            view! {
                "Showing figures from your file "
                {name}
                ", marked “from your file”. They are in this browser only and cannot be linked to. "
                <a href="#own-said">"What we read"</a>
                " · "
                <a href="#own-areas">"All areas"</a>
                " · "
                <a href="#reporters">"Draft copy"</a>
                " "
                <button on:click=click>"Show the published figures"</button>
            }
        };
        mount_to(line.clone(), content).forget();
        Banner { line, name }
    }

    /// Shows the line, of a file of this name, quoted; of several with commas between.
    pub fn show(&self, name: &str) {
        self.name.set(name.to_owned());
        if let Ok(Some(main)) = document().query_selector("main") {
            _ = main.before_with_node_1(&self.line);
        }
        _ = self.line.focus();
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Marks the page as one of a reader's own figures, whose address does not follow what is shown; or of the published ones.
pub fn mark(own: bool) {
    if let Some(page) = document().document_element() {
        _ = page.toggle_attribute_with_force("data-own", own);
    }
}
