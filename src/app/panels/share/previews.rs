//! The frame at several widths, each with the height that it tells.

use gloo::events::EventListener;
use gloo::utils::window;
use leptos::html::Iframe;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

/// What no frame is higher than, until the previews have told how high this one is; in pixels.
pub const HIGHEST: u32 = 1000;
/// The first is the column of an article on the smallest phones, whose margins are 30 pixels.
const WIDTHS: [u32; 3] = [260, 640, 900];

#[wasm_bindgen]
extern "C" {
    /// What a frame says of itself.
    type Told;
    #[wasm_bindgen(method, getter)]
    fn sentinel(this: &Told) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn height(this: &Told) -> JsValue;
}

/// The heights that the previews have told so far, in pixels.
pub type Heights = [RwSignal<Option<u32>>; WIDTHS.len()];

/// No height yet.
pub fn heights() -> Heights {
    WIDTHS.map(|_| RwSignal::new(None))
}

/// The previews of a frame.
#[component]
pub fn Previews(
    /// The address of the frame.
    #[prop(into)]
    src: Signal<String>,
    /// The heights that they tell.
    heights: Heights,
) -> impl IntoView {
    let frames = WIDTHS.map(|_| NodeRef::<Iframe>::new());
    // heights come from the previews, and are numbers
    let listener = EventListener::new(&window(), "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let Some(source) = event.source().map(JsValue::from) else { return };
        let from = frames.iter().position(|frame| {
            let frame = frame.get_untracked().and_then(|frame| frame.content_window());
            frame.map(JsValue::from).is_some_and(|frame| source == frame)
        });
        if let (Some(height), Some(told)) = (from.and_then(|index| heights.get(index)), height(event.data())) {
            height.set(Some(told));
        }
    });
    listener.forget(); // it lives as long as the page
    let previews = WIDTHS.into_iter().zip(frames).zip(heights).map(|((width, frame), height)| {
        let width = width.to_string();
        let title = ["The embed at ", &width, " pixels"].concat();
        let caption = [&width, " pixels wide"].concat();
        let caption = move || match height.get() {
            Some(height) => [&caption, ": ", &height.to_string(), " high"].concat(),
            None => caption.clone(),
        };
        view! {
            <figure>
                <figcaption>{caption}</figcaption>
                <iframe
                    node_ref=frame width=width title=title height=move || height.get().unwrap_or(HIGHEST).to_string() src=src
                ></iframe>
            </figure>
        }
    });
    view! {
        <section class="scroll" id="share-previews" tabindex="0" aria-label="The embed at several widths">{previews.collect_view()}</section>
    }
}

/// The height that a message tells, as AMP's dialect does; at most three times [`HIGHEST`].
fn height(message: JsValue) -> Option<u32> {
    if !message.is_object() {
        return None;
    }
    let told: Told = message.unchecked_into();
    let height = told.height().as_f64().filter(|&height| height > 0.0 && told.sentinel() == "amp")?;
    let most = 3 * HIGHEST;
    Some((1..most).find(|&whole| f64::from(whole) >= height).unwrap_or(most))
}
