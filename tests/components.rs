//! The app on a published page, in a real browser: `cargo xtask test` gives the page and the figures it was published with.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use gloo::timers::future::sleep;
use gloo::utils::{document, window};
use mappa_atlas::app::{Browser, start};
use std::time::Duration;
use wasm_bindgen::link_to;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::js_sys;
use web_sys::{Element, Event, HtmlSelectElement};

#[path = "components/written.rs"]
mod written;

wasm_bindgen_test_configure!(run_in_browser);

const PAGE: &str = include_str!(env!("MAPPA_PAGE"));
const FIGURES: &[u8] = include_bytes!(env!("MAPPA_FIGURES"));
const DETAILS: &[u8] = include_bytes!(env!("MAPPA_DETAILS"));

/// Puts the page of England and Wales into the document.
fn lay() {
    let history = window().history().expect("a history");
    history.replace_state_with_url(&JsValue::NULL, "", Some("/area/england-and-wales/")).expect("an address of our own");
    let main = PAGE.split("<main id=\"main\">").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a main part");
    // beside the runner's own elements, in place of the page of the test before
    if let Some(before) = document().query_selector("main").expect("a selector") {
        before.remove();
    }
    let stage = document().create_element("main").expect("an element");
    stage.set_id("main");
    stage.set_inner_html(main);
    document().body().expect("a body").append_child(&stage).expect("room for it");
}

/// Puts that page into the document, and starts the app on it.
async fn open() -> App {
    lay();
    let app = started(&js_sys::Function::new_no_args("")).expect("the app starts");
    settle().await;
    app
}

/// Starts the app on the page that is there, as the page's script does.
fn started(told: &js_sys::Function) -> Result<App, JsValue> {
    started_with(FIGURES, told)
}

fn started_with(figures: &[u8], told: &js_sys::Function) -> Result<App, JsValue> {
    assert!(beside().iter().all(|script| script.starts_with("http")), "each is a file beside the others");
    let start = |figures: Vec<u8>, page: String, root: String, browser: Browser| {
        start(&figures, &page, &root, browser).map(JsValue::from).map_err(JsValue::from)
    };
    let start = Closure::<dyn Fn(Vec<u8>, String, String, Browser) -> Result<JsValue, JsValue>>::new(start);
    take_over(&start, js_sys::Uint8Array::from(figures), told)
}

fn get<T: JsCast>(id: &str) -> T {
    document().get_element_by_id(id).and_then(|element| element.dyn_into().ok()).expect("an element of the page")
}

fn text(id: &str) -> String {
    get::<Element>(id).text_content().unwrap_or_default()
}

fn choose(id: &str, value: &str) {
    let select: HtmlSelectElement = get(id);
    select.set_value(value);
    assert_eq!(select.value(), value, "the list has it");
    let options = web_sys::EventInit::new();
    options.set_bubbles(true);
    select.dispatch_event(&Event::new_with_event_init_dict("change", &options).expect("an event")).expect("an answer");
}

async fn settle() {
    sleep(Duration::from_millis(30)).await;
}

fn address() -> String {
    let location = window().location();
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

#[wasm_bindgen(module = "/js/page/write.js")]
extern "C" {
    /// What the page's script writes parts with.
    #[wasm_bindgen(thread_local_v2, js_name = "write")]
    static WRITE: js_sys::Function;
}

#[wasm_bindgen(module = "/js/page/border.js")]
extern "C" {
    /// Starts the app on the page.
    #[wasm_bindgen(js_name = "takeOver", catch)]
    fn take_over(
        start: &Closure<dyn Fn(Vec<u8>, String, String, Browser) -> Result<JsValue, JsValue>>,
        figures: js_sys::Uint8Array,
        told: &js_sys::Function,
    ) -> Result<App, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The app, as the page's script knows it.
    type App;
    #[wasm_bindgen(method)]
    fn answer(this: &App, index: usize) -> String;
    #[wasm_bindgen(method, catch)]
    fn add(this: &App, details: &[u8]) -> Result<(), JsValue>;
}

fn write() -> js_sys::Function {
    WRITE.with(Clone::clone)
}

/// What `write.js` and `border.js` import, so that it stands beside them. It is linked, not imported: the runner's server can forget the fifth
/// of five connections that are made at once, and the page then waits for a script that never comes.
fn beside() -> [String; 3] {
    [
        link_to!(module = "/js/page/address_bar.js"),
        link_to!(module = "/js/page/differences.js"),
        link_to!(module = "/js/page/dom.js"),
    ]
}

#[wasm_bindgen_test]
async fn starting_and_adding_details_leave_the_page_as_it_was_published() {
    // links become absolute, and nothing else changes
    let now = || {
        let html = get::<Element>("app").inner_html() + &get::<Element>("records").inner_html();
        html.replace(&window().location().origin().unwrap_or_default(), "")
            .replace("href=\"/", "href=\"")
            .replace("href=\"../../", "href=\"")
    };
    lay();
    let published = now();
    let app = started(&js_sys::Function::new_no_args("")).expect("the app starts");
    settle().await;
    assert_eq!(now(), published);
    app.add(DETAILS).expect("the details of this edition");
    settle().await;
    assert_eq!(now(), published);
}

#[wasm_bindgen_test]
async fn the_script_is_told_what_is_shown_at_first_and_after_every_change() {
    lay();
    let told = js_sys::Array::new();
    let tell = js_sys::Function::new_with_args("told", "return (shown) => void told.push(Object.values(shown).join(' '))");
    let tell: js_sys::Function = tell.call1(&JsValue::NULL, &told).expect("a function").unchecked_into();
    let _app = started(&tell).expect("the app starts");
    settle().await;
    let last = || told.at(-1).as_string().unwrap_or_default();
    assert!(last().contains(" england-and-wales ") && last().ends_with(" false"), "{}", last());
    choose("area", "essex");
    choose("year", "2019-20");
    settle().await;
    assert!(last().ends_with("/area/essex/2019-20/ essex 2019-20 true"), "{}", last());
    choose("measure", "total");
    settle().await;
    assert!(last().ends_with("/area/essex/2019-20/?measure=total essex 2019-20 true"), "{}", last());
}

#[wasm_bindgen_test]
async fn a_chosen_area_and_year_are_shown_and_addressed() {
    let app = open().await;
    choose("area", "essex");
    settle().await;
    assert_eq!(address(), "/area/essex/");
    assert!(text("headline").contains("Essex police force area"), "{}", text("headline"));
    assert!(
        text("notes").contains("Loading the sources for Essex police area 2022/23"),
        "the details are not there yet: {}",
        text("notes")
    );
    choose("year", "2019-20");
    settle().await;
    assert_eq!(address(), "/area/essex/2019-20/");
    assert!(text("headline").contains("1,596 registered sex offenders"), "{}", text("headline"));
    assert!(text("announcement").contains("1,596"), "the change is announced");
    assert_eq!(app.answer(9), "2019/20:\nEssex 99, published figure;\nEngland and Wales 119, published figure.");
    app.add(DETAILS).expect("the details of this edition");
    settle().await;
    assert!(text("notes").contains("Clacton and Frinton Gazette"), "{}", text("notes"));
    assert!(app.answer(9).contains("Essex 99, published figure (Clacton and Frinton Gazette, "), "{}", app.answer(9));
    assert_eq!(app.answer(99), "");
    assert!(text("force").contains("Essex Police"), "{}", text("force"));
}

#[wasm_bindgen_test]
async fn what_the_browser_writes_is_what_was_published_to_the_byte() {
    let app = open().await;
    app.add(DETAILS).expect("the details of this edition");
    let parts = ["chart", "facts", "standing-part", "topic-list", "note-list", "year"];
    let written = || parts.map(|id| get::<Element>(id).inner_html());
    let published = written();
    choose("area", "essex");
    settle().await;
    assert_ne!(written()[0], published[0]);
    choose("area", "england-and-wales");
    settle().await;
    for (now, before) in written().iter().zip(&published) {
        assert_eq!(now, before);
    }
}

#[wasm_bindgen_test]
async fn a_measure_changes_the_chart_and_the_query() {
    let _app = open().await;
    choose("measure", "total");
    settle().await;
    assert_eq!(address(), "/area/england-and-wales/?measure=total");
    assert!(text("chart").contains("Everyone managed under MAPPA, number of people"), "{}", text("chart"));
}

#[wasm_bindgen_test]
async fn what_is_no_dataset_is_refused_in_words() {
    let app = open().await;
    let said = |error: JsValue| js_sys::Error::from(error).message().as_string().unwrap_or_default();
    let none = js_sys::Function::new_no_args("");
    assert!(started_with(b"<html>", &none).err().map(said).is_some_and(|said| said.contains("Reload the page")));
    assert!(app.add(FIGURES).err().map(said).is_some_and(|said| said.contains("Reload the page")));
}
