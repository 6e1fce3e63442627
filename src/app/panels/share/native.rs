//! The system's own way to share: first on phones, where it is the one that readers know.

use super::picture::{card, words};
use crate::app::panels::page::Page;
use gloo::utils::{document, window};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mappa_core::Language;
use mappa_core::sentences::caveat_in_short;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Object, Reflect};
use web_sys::{Blob, File, FilePropertyBag, Response};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = navigator, js_name = share)]
    async fn share(what: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = navigator, js_name = canShare)]
    fn can_share(what: &Object) -> Result<bool, JsValue>;
}

/// Whether this is a phone or a tablet with a way to share of its own; nothing where there is none.
pub fn on_phone() -> Option<bool> {
    Reflect::has(&window().navigator(), &"share".into()).ok().filter(|&can| can)?;
    Some(window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches()))
}

/// The button: title, sentence, address and, where files are taken, the card of what is shown.
#[component]
pub fn Native(
    /// The page.
    page: Page,
    /// Its address.
    address: Signal<String>,
    /// What came of it.
    said: RwSignal<String>,
) -> impl IntoView {
    let click = move |_| {
        let text = untrack(|| [&words(page), " ", caveat_in_short(Language::English)].concat());
        let what = [("title", document().title()), ("text", text), ("url", address.get_untracked())];
        let card = untrack(|| card(page));
        spawn_local(async move {
            let object = Object::new();
            for (name, value) in what {
                _ = Reflect::set(&object, &name.into(), &value.into());
            }
            if let Some(Ok(file)) = match card {
                Some(src) => Some(picture(&src).await),
                None => None,
            } {
                let with = Object::assign(&Object::new(), &object);
                _ = Reflect::set(&with, &"files".into(), &Array::of1(&file));
                if can_share(&with).unwrap_or(false) {
                    _ = Object::assign(&object, &with);
                }
            }
            let Err(error) = share(&object).await else { return };
            let name = Reflect::get(&error, &"name".into());
            if name.is_ok_and(|name| name != "AbortError") {
                said.set("Sharing is blocked here. Copy the link instead.".into());
            }
        });
    };
    view! { <button type="button" id="share-native" on:click=click>"Share…"</button> }
}

/// A card as a file; the browser has it already, since the panel shows it.
async fn picture(src: &str) -> Result<File, JsValue> {
    let answer: Response = JsFuture::from(window().fetch_with_str(src)).await?.unchecked_into();
    let blob: Blob = JsFuture::from(answer.blob()?).await?.unchecked_into();
    let options = FilePropertyBag::new();
    options.set_type("image/png");
    let name = src.rsplit('/').next().unwrap_or("card.png");
    match answer.ok() {
        true => File::new_with_blob_sequence_and_options(&Array::of1(&blob), name, &options),
        false => Err(JsValue::UNDEFINED),
    }
}
