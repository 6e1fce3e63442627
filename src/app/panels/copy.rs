//! Copying where it is allowed; where it is not, the text is selected, and a line says how to go on.

use crate::app::panels::element::element;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;

/// What is said where copying is forbidden, after what has been selected instead.
pub const HOW_TO_COPY: &str = "copy it with Ctrl+C, ⌘C, or a long press.";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    async fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Copies a text, then does one thing where that was allowed, and another where it was not.
pub fn copy(text: String, copied: impl FnOnce() + 'static, forbidden: impl FnOnce() + 'static) {
    spawn_local(async move {
        match write_text(&text).await {
            Ok(_) => copied(),
            Err(_) => forbidden(),
        }
    });
}

/// A text to copy, in a field, with a button above it: it is found without going through the text.
#[component]
pub fn CopyField(
    /// The id of the field.
    id: &'static str,
    /// How high it is, in lines.
    rows: &'static str,
    /// What is in it.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    button: &'static str,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    keep(id, text);
    view! {
        <p class="line">
            <CopyButton of=id button said/>
            <span role="status">{said}</span>
        </p>
        <textarea id=id rows=rows readonly spellcheck="false" on:focus=move |_| select(id)></textarea>
    }
}

/// A button that copies a field's text, and says what came of it.
#[component]
pub fn CopyButton(
    /// The id of the field.
    of: &'static str,
    /// What the button says.
    button: &'static str,
    /// What came of it.
    said: RwSignal<String>,
) -> impl IntoView {
    let click = move |_| {
        said.set(String::new());
        let forbidden = move || {
            select(of);
            said.set(["We could not copy it. The text is selected: ", HOW_TO_COPY].concat());
        };
        copy(field(of).map(|field| field.value()).unwrap_or_default(), move || said.set("Copied.".into()), forbidden);
    };
    view! { <button type="button" data-copy=of on:click=click>{button}</button> }
}

/// Keeps a field's text. Where all of it was selected, for copying, all of the new text is.
pub fn keep(id: &'static str, text: Signal<String>) {
    Effect::new(move |_| {
        let text = text.get();
        let Some(field) = field(id).filter(|field| field.value() != text) else { return };
        let length = u32::try_from(field.value().encode_utf16().count()).ok();
        let selected = field.selection_start().ok().flatten() == Some(0) && field.selection_end().ok().flatten() == length;
        let focused = field.matches(":focus").unwrap_or(false);
        field.set_value(&text);
        if selected && focused {
            field.select();
        }
    });
}

/// A field of either kind: what is asked of a text area here is asked of an input in the same words.
fn field(id: &str) -> Option<HtmlTextAreaElement> {
    element::<web_sys::Element>(id).map(JsCast::unchecked_into)
}

/// Selects all of a field's text.
pub fn select(id: &str) {
    if let Some(field) = field(id) {
        if !field.matches(":focus").unwrap_or(false) {
            _ = field.focus();
        }
        field.select();
    }
}
