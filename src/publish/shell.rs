//! The page around the content: head, header, footer, and what every page says.

use super::Site;
use super::areas::AreaList;
use super::assets::Assets;
use super::policy::{Kind, policy};
use crate::html::escape;
use leptos::prelude::*;
use mappa_core::link::{Page, View, href};

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
    /// What it may do.
    pub kind: Kind,
    /// Whether it stands in a frame of somebody else's page, and so without header and footer.
    pub bare: bool,
}

/// A whole page, as text.
pub fn document(site: &Site, page: &Document<'_>) -> String {
    let app = matches!(page.kind, Kind::App);
    let early = if app { site.assets.early.as_str() } else { "" };
    let policy = policy(&page.kind, &site.assets.style, early);
    let root = page.root;
    let Assets { script, wasm, figures, details, .. } = &site.assets;
    let loads = if app {
        format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin id=\"app-file\" href=\"{root}{wasm}\" type=\"application/wasm\">\
             <link rel=\"preload\" as=\"fetch\" crossorigin id=\"figures-file\" href=\"{root}{figures}\" data-details=\"{root}{details}\">\
             <script type=\"module\" src=\"{root}{script}\"></script>"
        )
    } else {
        String::new()
    };
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{}</title>{}<link rel=\"icon\" href=\"{root}icon.svg\" type=\"image/svg+xml\">{loads}",
        escape(page.title),
        page.head,
    );
    let early = if app { ["<script>", early, "</script>"].concat() } else { String::new() };
    let (header, footer) = around(site, root, page.bare);
    let body = [&header, "<main id=\"main\">", page.main, "</main>", &footer, &early].concat();
    filled(site, &head, &body)
}

/// The template with its places filled.
pub fn filled(site: &Site, head: &str, body: &str) -> String {
    site.assets.template.replace("{{style}}", &site.assets.style).replace("{{head}}", head).replace("{{body}}", body)
}

/// What stands before and after the content.
pub fn around(site: &Site, root: &str, bare: bool) -> (String, String) {
    if bare {
        (rendered(|| made_up(site)), String::new())
    } else {
        (rendered(|| header(site, root)), rendered(|| footer(site, root)))
    }
}

/// A view as HTML, without the marks that Leptos leaves for taking a page over: our pages are not taken over.
pub fn rendered<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}

/// Said where the app cannot be loaded or started; a script unhides it.
const NOT_STARTED: &str = "Choosing in place could not be started. The figures on this page are complete, and every area and year \
                           has its own page, linked below.";

fn header(site: &Site, root: &str) -> impl IntoView + use<> {
    let link = |page| href(&site.dataset, root, &View::of(page));
    view! {
        <a class="skip" href="#main">"Skip to the figures"</a>
        <header>
            <div id="top">
            <a class="brand" href=link(Page::Home)>"MAPPA Atlas"</a>
            <nav aria-label="Pages">
                <a href="#areas">"All areas"</a>
                <a href=link(Page::Data)>"Data"</a>
                <a href=link(Page::About)>"About"</a>
            </nav>
            </div>
        {made_up(site)}
        <p id="not-started" class="made-up" hidden>{NOT_STARTED}</p>
        </header>
    }
}

/// What a page of made-up figures says first.
fn made_up(site: &Site) -> impl IntoView + use<> {
    site.dataset.edition.made_up.then(|| {
        view! { <p class="made-up">"The figures on this page are made up, for testing. They say nothing about any place."</p> }
    })
}

fn footer(site: &Site, root: &str) -> impl IntoView + use<> {
    let edition = site.dataset.edition.clone();
    let compiled = mappa_core::dataset::date_in_words(&edition.compiled).unwrap_or(edition.compiled);
    let contact = site.contact.clone();
    let contact = (!contact.is_empty()).then(|| view! { <a href=contact>"Report a wrong figure"</a>". " });
    view! {
        <footer>
            <AreaList dataset=site.dataset.clone() root=root.to_owned()/>
            <p>
                "Edition " {edition.version} " (" {site.assets.edition.clone()} "), compiled " {compiled} ". " {contact}
                "Statistics: Crown copyright, used under the "
                <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">"Open Government Licence v3.0"</a>
                ". MAPPA Atlas is independent of the Ministry of Justice and of the police. It sets no cookies and knows nothing of its readers."
            </p>
            <p id="updated" role="status"></p>
        </footer>
    }
}
