//! The page around the content: head, header, footer, and what every page says.

use super::Site;
use super::areas::AreaList;
use super::assets::Assets;
use super::json_ld::{LICENCE, LICENCE_WELSH};
use super::policy::{Kind, policy};
use crate::app::state::Atlas;
use crate::components::part;
use crate::html::escape;
use leptos::prelude::*;
use mappa_core::link::{Page, View, href, is_single_file};

/// A page to be written.
pub struct Document<'a> {
    /// What stands in the title bar.
    pub title: &'a str,
    /// The elements of its own in the head.
    pub head: &'a str,
    /// The content of `main`.
    pub main: &'a str,
    /// What leads from the page to the site's root.
    pub root: &'a str,
    /// The link to it in the other language; empty where it has none.
    pub translation: &'a str,
    /// The style that it has besides that of every page.
    pub style: &'a str,
    /// What it may do; and whether it stands in a frame of somebody else's page, and so without header and footer.
    pub kind: Kind,
}

/// A whole page, as text.
pub fn document(site: &Site, page: &Document<'_>) -> String {
    let Assets { script, check, compare, wasm, figures, details, style, frame_style, early, frame, .. } = &site.assets;
    let root = page.root;
    let framed = page.kind.is_framed();
    let style = [style.as_str(), page.style, if framed { frame_style } else { "" }].concat();
    let inline = match page.kind {
        Kind::App => early.as_str(),
        Kind::Frame | Kind::Still | Kind::Check => frame,
        _ => "",
    };
    let files = format!(
        "<link id=\"app-file\" href=\"{root}{wasm}\">\
         <link id=\"figures-file\" href=\"{root}{figures}\" data-details=\"{root}{details}\">"
    );
    let policy = policy(&page.kind, &style, inline);
    let inline = if inline.is_empty() { String::new() } else { ["<script>", inline, "</script>"].concat() };
    let loads = match page.kind {
        Kind::App => format!("{inline}<script type=\"module\" src=\"{root}{script}\"></script>"),
        // it is fetched when it is used; links lead out of the frame
        Kind::Frame | Kind::Still | Kind::Check => {
            let own = "<meta name=\"responsive-embedded-sizing\"><base target=\"_blank\">";
            let check = match page.kind {
                Kind::Check => format!("<script type=\"module\" src=\"{root}{check}\"></script>"),
                _ => String::new(),
            };
            let files = if matches!(page.kind, Kind::Check) { files } else { String::new() };
            [&files, own, &check, &inline].concat()
        }
        Kind::Compare => format!("<script type=\"module\" src=\"{root}{compare}\"></script>"),
        _ => String::new(),
    };
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{}</title>{}<link rel=\"icon\" href=\"{root}icon.svg\" type=\"image/svg+xml\">{loads}",
        escape(page.title),
        page.head,
    );
    let (header, footer) = around(site, root, page.translation, &page.kind);
    let body = [&header, "<main id=\"main\">", page.main, "</main>", &footer].concat();
    filled(site, &style, &head, &body)
}

/// The template with its places filled.
pub fn filled(site: &Site, style: &str, head: &str, body: &str) -> String {
    let template = site.assets.template.replace("lang=\"en-GB\"", &["lang=\"", site.dataset.language.code(), "\""].concat());
    template.replace("{{style}}", style).replace("{{head}}", head).replace("{{body}}", body)
}

/// What stands before and after the content.
pub fn around(site: &Site, root: &str, translation: &str, kind: &Kind) -> (String, String) {
    let app = matches!(kind, Kind::App);
    if kind.is_framed() {
        (rendered(|| made_up(site)), String::new())
    } else {
        (rendered(|| header(site, root, translation, app)), rendered(|| footer(site, root)))
    }
}

/// A view as HTML, without the marks that Leptos leaves for taking a page over: our pages are not taken over.
pub fn rendered<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}

/// The link to a page in the other language; empty where it has none.
pub fn translation(site: &Site, view: &View, root: &str) -> String {
    Owner::new().with(|| part(Atlas::new(site.dataset.clone(), view.clone(), root), "translation"))
}

/// Said where the app cannot be loaded or started; a script unhides it.
pub const NOT_STARTED: &str = "Choosing in place could not be started: every area and year has its own page, linked below.";

/// The same in the single file, which has no other pages.
const SINGLE_NOT_STARTED: &str = "Choosing could not be started, so this file shows England and Wales only: try a newer browser.";

fn header(site: &Site, root: &str, translation: &str, app: bool) -> impl IntoView + use<> {
    let translation = translation.to_owned();
    let link = |page| href(&site.dataset, root, &View::of(page));
    view! {
        <a class="skip" href="#main">{site.say("Skip to the figures", "Neidio i’r ffigurau")}</a>
        <header>
            <div id="top">
            <a class="brand" href=link(Page::Home)>"MAPPA Atlas"</a>
            <nav aria-label=site.say("Pages", "Tudalennau")>
                <a href="#areas">{site.say("All areas", "Ardaloedd")}</a>
                {app.then(|| view! { <a href="#sharing">"Share"</a> })}
                <a href=link(Page::Data)>{site.say("Data", "Data (Saesneg)")}</a>
                <a href=link(Page::About)>{site.say("About", "Ynghylch")}</a>
                <span id="translation" inner_html=translation></span>
            </nav>
            </div>
        {made_up(site)}
        {(!site.dataset.language.is_welsh()).then(|| view! {
            <p id="not-started" class="made-up" hidden>{if is_single_file(root) { SINGLE_NOT_STARTED } else { NOT_STARTED }}</p>
            <p id="updated" role="status"></p>
        })}
        </header>
    }
}

/// What a page of made-up figures says first.
fn made_up(site: &Site) -> impl IntoView + use<> {
    site.dataset.edition.made_up.then(|| {
        let words = site.say(
            "The figures on this page are made up, for testing. They say nothing about any place.",
            "Ffigurau ffug, ar gyfer profi, yw’r rhai ar y dudalen hon. Nid ydynt yn dweud dim am unrhyw le.",
        );
        view! { <p class="made-up">{words}</p> }
    })
}

fn footer(site: &Site, root: &str) -> impl IntoView + use<> {
    let edition = site.dataset.edition.clone();
    let compiled = mappa_core::dataset::date_in_words(&edition.compiled, site.dataset.language).unwrap_or(edition.compiled);
    let contact = site.contact.clone();
    let contact = (!contact.is_empty())
        .then(|| view! { <a href=contact>{site.say("Report a wrong figure", "Rhoi gwybod am ffigur anghywir")}</a>". " });
    view! {
        <footer>
            <AreaList dataset=site.dataset.clone() root=root.to_owned()/>
            <p>
                {site.say("Edition ", "Argraffiad ")} {edition.version} " (" {site.assets.edition.clone()}
                {site.say("), compiled ", "), lluniwyd ")} {compiled} ". " {contact}
                {site.say("Statistics: Crown copyright, used under the ", "Ystadegau: hawlfraint y Goron, a ddefnyddir o dan y ")}
                <a href=site.say(LICENCE, LICENCE_WELSH)>{site.say("Open Government Licence v3.0", "Drwydded Llywodraeth Agored f3.0")}</a>
                {site.say(
                    ". MAPPA Atlas is independent of the Ministry of Justice and of the police. It sets no cookies and knows nothing of its readers.",
                    ". Mae MAPPA Atlas yn annibynnol ar y Weinyddiaeth Gyfiawnder ac ar yr heddlu. Nid yw’n gosod cwcis ac ni ŵyr ddim am ei ddarllenwyr.",
                )}
            </p>
        </footer>
    }
}
