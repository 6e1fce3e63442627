//! "Use your own table": files are read in a worker, and the whole page shows their figures until the reader goes back.

mod areas;
mod banner;
mod border;
mod guesses;
mod opening;
mod progress;
mod report;

use super::page::Page;
use areas::Areas;
pub use border::{App, Read};
use guesses::Guesses;
use leptos::ev;
use leptos::prelude::*;
use opening::Opening;
use report::Report;
use web_sys::js_sys::{Array, Date};
use web_sys::{DataTransfer, DragEvent, File, FileList, HtmlInputElement};

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
    let opening = Opening::new(page, app, read);
    let over = dropped(opening);
    let choose = move |event| {
        let input: HtmlInputElement = event_target(&event);
        let files = listed(input.files());
        keep_names(&input, &files);
        opening.open(files);
    };
    let years = (2001..=Date::new_0().get_full_year()).rev().map(|year| {
        let text = [&year.to_string(), "/", (year + 1).to_string().get(2..).unwrap_or_default()].concat();
        view! { <option>{text}</option> }
    });
    view! {
        <div>
            <p>
                "Open the Ministry’s area tables (xls, xlsx, ods), one year or several at once, or a CSV in our template, and this page will show their figures. The files stay in your browser. "
                <a id="own-template" download href=[&page.site.root, "data/template.csv"].concat()>"Download the template"</a>
            </p>
            <div id="own-drop" class:over=over>
                <p class="line">
                    <label for="own-file">"Choose a file, or drop one here"</label>
                    <input
                        type="file"
                        id="own-file"
                        multiple
                        accept=".xls,.xlsx,.xlsm,.ods,.csv,.tsv,.txt"
                        on:change=choose
                    />
                </p>
                <p class="line">
                    <label for="own-year">"Year, if the file does not give it"</label>
                    <select
                        id="own-year"
                        on:change=move |event| {
                            opening.year.set(event_target_value(&event));
                            opening.again();
                        }
                    >
                        <option value="">"Use the year in the file"</option>
                        {years.collect_view()}
                    </select>
                </p>
            </div>
            {opening.progress.view(move || opening.stop())}
            <div id="own-said" role="status">
                <Report said=opening.said/>
            </div>
            <Guesses guessed=opening.guessed undone=opening.undone undo=move |name| opening.undo(name)/>
            <Areas page/>
        </div>
    }
}

/// Files that are dropped anywhere on the page are opened, since a browser would leave the page for a file that misses the box;
/// whether files are over the page now.
fn dropped(opening: Opening) -> RwSignal<bool> {
    let over = RwSignal::new(false);
    let has_files = |event: &DragEvent| event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
    _ = window_event_listener(ev::dragover, move |event| {
        if has_files(&event) {
            event.prevent_default();
            over.set(true);
        }
    });
    _ = window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            over.set(false);
        }
    });
    _ = window_event_listener(ev::drop, move |event| {
        over.set(false);
        if has_files(&event) {
            event.prevent_default();
            opening.open(listed(event.data_transfer().and_then(|data| data.files())));
        }
    });
    over
}

/// Leaves the names of files in the field, but other files than those: so the same one, mended and chosen again, is a change.
fn keep_names(input: &HtmlInputElement, files: &[File]) {
    let Ok(names) = DataTransfer::new() else { return };
    for file in files {
        if let Ok(copy) = File::new_with_blob_sequence(&Array::of1(file), &file.name()) {
            _ = names.items().add_with_file(&copy);
        }
    }
    input.set_files(names.files().as_ref());
}

/// The files of a list.
fn listed(files: Option<FileList>) -> Vec<File> {
    files.map_or(Vec::new(), |files| (0..files.length()).filter_map(|index| files.get(index)).collect())
}
