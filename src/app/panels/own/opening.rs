//! From chosen files to the page that shows their figures.

use super::banner::{Banner, mark};
use super::border::{Answer, App, Read};
use super::guesses::Guessed;
use super::progress::Progress;
use super::report::{Outcome, Said};
use crate::app::panels::element::element;
use crate::app::panels::page::Page;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mappa_core::quoted;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// What files are opened with, and where it is told what came of it. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Opening {
    page: Page,
    border: StoredValue<(App, Read), LocalStorage>,
    banner: StoredValue<Banner, LocalStorage>,
    /// What came of the files.
    pub said: RwSignal<Said>,
    /// Which of them is being read.
    pub progress: Progress,
    /// The year of files that do not give one; empty where they are to say it.
    pub year: RwSignal<String>,
    /// The guesses that what was read rests on.
    pub guessed: RwSignal<Vec<Guessed>>,
    /// The names of guesses that the reader has undone.
    pub undone: RwSignal<Vec<String>>,
    chosen: StoredValue<Vec<File>, LocalStorage>,
}

impl Opening {
    /// Nothing is opened yet.
    pub fn new(page: Page, app: App, read: Read) -> Opening {
        let (said, chosen) = (RwSignal::new(Said::default()), StoredValue::new_local(Vec::new()));
        let (guessed, undone) = (RwSignal::<Vec<Guessed>>::default(), RwSignal::<Vec<String>>::default());
        let back = {
            let app = app.clone();
            move || {
                app.published();
                page.show_published();
                chosen.set_value(Vec::new());
                guessed.set(Vec::new());
                undone.set(Vec::new());
                if let Some(input) = element::<HtmlInputElement>("own-file") {
                    input.set_value("");
                }
                said.set(Said::line("Showing the published figures."));
            }
        };
        let banner = StoredValue::new_local(Banner::new(back));
        let border = StoredValue::new_local((app, read));
        Opening { page, border, banner, said, progress: Progress::new(), year: RwSignal::default(), guessed, undone, chosen }
    }

    /// Opens files that have just been chosen.
    pub fn open(self, files: Vec<File>) {
        if !files.is_empty() {
            self.chosen.set_value(files);
            self.undone.set(Vec::new());
            self.again();
        }
    }

    /// Leaves out what rests on a guess of this name, or takes it in again.
    pub fn undo(self, name: String) {
        self.undone.update(|undone| match undone.iter().position(|known| *known == name) {
            Some(at) => _ = undone.remove(at),
            None => undone.push(name),
        });
        self.again();
    }

    /// Opens again what was chosen last, now that another year was given or a guess undone.
    pub fn again(self) {
        let files = self.chosen.get_value();
        if !files.is_empty() {
            spawn_local(self.read(files));
        }
    }

    /// Stops reading.
    pub fn stop(self) {
        self.border.with_value(|(_, read)| read.stop());
        self.progress.end();
        self.said.set(Said::line("Stopped. Nothing has changed on the page."));
    }

    /// Reads one after another, each beside the figures of those before it.
    async fn read(self, files: Vec<File>) {
        let (app, read) = self.border.get_value();
        let (mut outcomes, mut names, mut years, mut guesses) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut last: Option<Answer> = None;
        let without = self.undone.with_untracked(|undone| undone.join(" "));
        for (index, file) in files.iter().enumerate() {
            let (name, year) = (quoted(&file.name()), self.year.get_untracked());
            let of = [" (", &(index + 1).to_string(), " of ", &files.len().to_string(), ")"].concat();
            let place = if files.len() > 1 { of.as_str() } else { "" };
            self.said.set(Said::line(["Reading ", &name, place, " …"].concat()));
            self.progress.begin();
            let promise = match &last {
                Some(before) => {
                    read.read_beside(&JsValue::NULL, file, &name, &year, &without, &before.figures(), &before.details())
                }
                None => read.read(&JsValue::NULL, file, &name, &year, &without),
            };
            outcomes.push(match JsFuture::from(promise).await {
                Ok(answer) => {
                    let answer: Answer = answer.unchecked_into();
                    let outcome = Outcome::Read { lines: answer.lines(), concerns: answer.concerns() };
                    names.push(name);
                    guesses.extend(answer.guesses());
                    years.push(answer.year());
                    last = Some(answer);
                    outcome
                }
                Err(why) => Outcome::Refused(why.as_string().unwrap_or_default()),
            });
        }
        self.progress.end();
        self.guessed.set(Guessed::of(&guesses));
        let Some(answer) = last else { return self.said.set(Said::Files(outcomes)) };
        self.show(&app, &answer, &names.join(", "), &years.into_iter().max().unwrap_or_default(), outcomes);
    }

    /// Shows the page with what has been read.
    fn show(self, app: &App, answer: &Answer, names: &str, year: &str, outcomes: Vec<Outcome>) {
        app.published();
        self.page.show_published();
        mark(true); // from here on the address does not follow what is shown
        let (figures, details) = (answer.figures(), answer.details());
        if app.own(&figures, &details, year).is_ok() {
            self.page.show_own(&figures.to_vec(), &details.to_vec());
            self.said.set(Said::Files(outcomes));
            self.banner.with_value(|banner| banner.show(names));
        } else {
            mark(false);
            self.said.set(Said::line([names, " could not be shown. Reload the page and choose it again."].concat()));
        }
    }
}
