//! Files that a reader saves.

use gloo::utils::document;
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Promise};
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url};

/// A text as a file of this type.
pub fn blob(text: &str, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// Saves a file under this name.
pub fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    set_timeout(move || _ = Url::revoke_object_url(&address), Duration::from_secs(10));
    Ok(())
}

/// A picture in SVG as PNG, twice as large.
pub async fn png(svg: &Blob) -> Result<Blob, JsValue> {
    let address = Url::create_object_url_with_blob(svg)?;
    let drawn = draw(&address).await;
    Url::revoke_object_url(&address)?;
    drawn
}

async fn draw(address: &str) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    let (width, height) = (image.width() * 2, image.height() * 2);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into())?;
    let made = Promise::new(&mut |done, failed| {
        if canvas.to_blob(&done).is_err() {
            _ = failed.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await?.dyn_into()
}
