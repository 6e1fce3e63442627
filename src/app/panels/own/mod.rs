//! "Use your own table": a file is read in a worker, and the whole page shows its figures until the reader goes back.

mod areas;
mod banner;
mod report;

use super::page::Page;
use areas::Areas;
use banner::{Banner, mark};
use leptos::prelude::*;
use leptos::task::spawn_local;
use report::{Report, Said};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Date, Promise, Uint8Array};
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

#[wasm_bindgen]
extern "C" {
    /// The app that runs on the page.
    #[derive(Clone)]
    pub type App;
    /// Shows a dataset that has the reader's figures in it.
    #[wasm_bindgen(method, catch)]
    fn own(this: &App, figures: &Uint8Array, details: &Uint8Array, year: &str) -> Result<(), JsValue>;
    /// Shows the published figures again.
    #[wasm_bindgen(method)]
    fn published(this: &App);

    /// The function that reads a file in a worker: its promise gives an [`Answer`], or fails with a sentence for the reader.
    #[derive(Clone)]
    pub type Read;
    #[wasm_bindgen(method)]
    fn call(this: &Read, receiver: &JsValue, file: &File, year: &str) -> Promise;

    /// What has been read.
    type Answer;
    #[wasm_bindgen(method, getter)]
    fn lines(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn concerns(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn figures(this: &Answer) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    fn details(this: &Answer) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    fn year(this: &Answer) -> String;
}

/// The panel.
#[component]
pub fn OwnTable(
    /// The page.
    page: Page,
    /// The app, which shows what has been read.
    app: App,
    /// What reads a file.
    read: Read,
) -> impl IntoView {
    let said = RwSignal::new(Said::default());
    let year = RwSignal::new(String::new());
    let over = RwSignal::new(false);
    let chosen = StoredValue::new_local(None::<File>);
    let banner = {
        let app = app.clone();
        let back = move || {
            app.published();
            page.show_published();
            chosen.set_value(None);
            if let Some(input) = crate::app::element::<HtmlInputElement>("own-file") {
                input.set_value("");
            }
            said.set(Said::line("Showing the published figures."));
        };
        StoredValue::new_local(Banner::new(back))
    };
    let read = StoredValue::new_local((app, read));
    let open = move |file: File| {
        let name = file.name();
        said.set(Said::line(["Reading “", &name, "” …"].concat()));
        let (app, read) = read.get_value();
        spawn_local(async move {
            let year = year.get_untracked();
            match JsFuture::from(read.call(&JsValue::NULL, &file, &year)).await {
                Ok(answer) => {
                    let answer: Answer = answer.unchecked_into();
                    app.published();
                    page.show_published();
                    mark(true); // from here on the address does not follow what is shown
                    let (figures, details) = (answer.figures(), answer.details());
                    if app.own(&figures, &details, &answer.year()).is_ok() {
                        page.show_own(&figures.to_vec(), &details.to_vec());
                        said.set(Said::Report { lines: answer.lines(), concerns: answer.concerns() });
                        banner.with_value(|banner| banner.show(&name));
                    } else {
                        mark(false);
                        said.set(Said::line(["“", &name, "” could not be shown. Reload the page and choose it again."].concat()));
                    }
                }
                Err(why) => said.set(Said::line(why.as_string().unwrap_or_default())),
            }
        });
    };
    let first = move |files: Option<FileList>| {
        if let Some(file) = files.and_then(|files| files.get(0)) {
            chosen.set_value(Some(file.clone()));
            open(file);
        }
    };
    let dragged = move |event: DragEvent| {
        event.prevent_default();
        over.set(event.type_() == "dragover");
        if event.type_() == "drop" {
            first(event.data_transfer().and_then(|data| data.files()));
        }
    };
    let years = (2001..=Date::new_0().get_full_year()).rev().map(|year| {
        let text = [&year.to_string(), "/", (year + 1).to_string().get(2..).unwrap_or_default()].concat();
        view! { <option>{text}</option> }
    });
    view! {
        <div>
            <p>
                "Open the Ministry’s area tables (xls, xlsx, ods) or a CSV in our template, and this page will show its figures. The file stays in your browser. "
                <a id="own-template" download href=[&page.site.root, "data/template.csv"].concat()>"Download the template"</a>
            </p>
            <div id="own-drop" class:over=over on:dragover=dragged on:dragleave=dragged on:drop=dragged>
                <p class="line">
                    <label for="own-file">"Choose a file, or drop one here"</label>
                    <input
                        type="file"
                        id="own-file"
                        accept=".xls,.xlsx,.ods,.csv,.txt"
                        on:change=move |event| first(event_target::<HtmlInputElement>(&event).files())
                    />
                </p>
                <p class="line">
                    <label for="own-year">"Year, if the file does not give it"</label>
                    <select
                        id="own-year"
                        on:change=move |event| {
                            year.set(event_target_value(&event));
                            chosen.get_value().into_iter().for_each(open);
                        }
                    >
                        <option value="">"Use the year in the file"</option>
                        {years.collect_view()}
                    </select>
                </p>
            </div>
            <div id="own-said" role="status">
                <Report said/>
            </div>
            <Areas page/>
        </div>
    }
}
