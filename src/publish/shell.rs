//! The page around the content: head, header, footer, and what every page says.

use super::Site;
use super::areas::AreaList;
use super::assets::{Assets, csp_hash};
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
    /// Whether the app runs on it.
    pub app: bool,
    /// Whether it stands in a frame of somebody else's page, and so without header and footer.
    pub bare: bool,
}

/// What is done with a choice that is made before the app has started: a plain link to the page of that choice.
const EARLY: &str = include_str!("early.js");

/// A whole page, as text.
pub fn document(site: &Site<'_>, page: &Document<'_>) -> String {
    let (header, footer) = if page.bare {
        (Owner::new().with(|| made_up(site).to_html()), String::new())
    } else {
        Owner::new().with(|| (header(site, page.root).to_html(), footer(site, page.root).to_html()))
    };
    let early = if page.app { ["<script>", EARLY.trim(), "</script>"].concat() } else { String::new() };
    let body = [&header, "<main id=\"main\">", page.main, "</main>", &footer, &early].concat();
    let root = page.root;
    let Assets { script, wasm, figures, details, .. } = &site.assets;
    let loads = if page.app {
        format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin id=\"app-file\" href=\"{root}{wasm}\" type=\"application/wasm\">\
             <link rel=\"preload\" as=\"fetch\" crossorigin id=\"figures-file\" href=\"{root}{figures}\" data-details=\"{root}{details}\">\
             <script type=\"module\" src=\"{root}{script}\"></script>"
        )
    } else {
        String::new()
    };
    let style = &site.assets.style;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src {}; img-src 'self' data:; connect-src 'self'; \
         manifest-src 'self'; base-uri 'none'; form-action 'none'",
        csp_hash(EARLY.trim()),
        csp_hash(style)
    );
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{}</title>{}<link rel=\"icon\" href=\"{root}icon.svg\" type=\"image/svg+xml\">{loads}",
        crate::html::escape(page.title),
        page.head,
    );
    site.assets.template.replace("{{style}}", style).replace("{{head}}", &head).replace("{{body}}", &body)
}

fn header(site: &Site<'_>, root: &str) -> impl IntoView + use<> {
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
        <p id="not-started" class="made-up" hidden></p>
        </header>
    }
}

/// What a page of made-up figures says first.
fn made_up(site: &Site<'_>) -> impl IntoView + use<> {
    site.dataset.edition.made_up.then(|| {
        view! { <p class="made-up">"The figures on this page are made up, for testing. They say nothing about any place."</p> }
    })
}

fn footer(site: &Site<'_>, root: &str) -> impl IntoView + use<> {
    let edition = site.dataset.edition.clone();
    let compiled = mappa_core::dataset::date_in_words(&edition.compiled).unwrap_or(edition.compiled);
    view! {
        <footer>
            <AreaList dataset=site.dataset.clone() root=root.to_owned()/>
            <p>
                "Edition " {edition.version} ", compiled " {compiled} ". Statistics: Crown copyright, used under the "
                <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">"Open Government Licence v3.0"</a>
                ". MAPPA Atlas is independent of the Ministry of Justice and of the police. It sets no cookies and stores nothing."
            </p>
        </footer>
    }
}
