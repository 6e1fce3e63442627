//! The bare page of an area, for a frame in somebody else's page: the same parts, complete without script.

use super::Site;
use super::head::{About, head};
use super::pages::{Written, root_of};
use super::policy::Kind;
use super::shell::{Document, NOT_STARTED, document, rendered};
use crate::app::state::Atlas;
use crate::components::{Years, YearsProps, part};
use crate::sections::{area_options, out_link};
use leptos::prelude::*;
use mappa_core::link::{Page, View, href, path as path_of};
use mappa_core::report::Report;
use mappa_core::sentences::{caveat, help};

/// The page of `/embed/{id}/` or `/embed/{id}/{year}/`.
pub fn page(site: &Site, page: Page) -> Written {
    let view = View::of(page);
    let path = path_of(&site.dataset, &view);
    let root = root_of(&path);
    let report = Report::new(&site.dataset, &view);
    let full = View::of(page.whole());
    let canonical = path_of(&site.dataset, &full);
    let (kind, main) = match site.dataset.language.is_welsh() {
        false => (Kind::Frame, rendered(|| frame(site, view, &path, &root, &full))),
        true => (Kind::Still, rendered(|| still(site, view, &root, &full))),
    };
    let about = About {
        page,
        title: &report.title,
        description: caveat(site.dataset.language),
        path: &path,
        canonical: &canonical,
        about: (&report.heading, report.year, report.year),
        noindex: true,
    };
    let head = head(site, &about);
    let html = document(
        site,
        &Document { title: &report.title, head: &head, main: &main, root: &root, translation: "", style: "", kind },
    );
    Written { page, path, title: report.title, noindex: true, html }
}

/// The content of a frame. Source, caveat and help are part of it: no option takes them away.
fn frame(site: &Site, view: View, path: &str, root: &str, full: &View) -> impl IntoView + use<> {
    let year = matches!(view.page, Page::Embed(_, Some(_))).then_some("");
    let atlas = Atlas::new(site.dataset.clone(), view, root);
    let script = [root, &site.assets.load].concat();
    view! {
        <div id="app" data-root=root.to_owned() data-page=path.to_owned() data-year=year data-script=script>
            <form id="chooser">
                <p class="choose-area">
                    <label for="area">"Police area"</label>
                    <select id="area" inner_html=atlas.write(area_options)></select>
                </p>
                <p class="choose-year">
                    <label for="year">"Year to 31 March"</label>
                    <select id="year" inner_html=part(atlas, "year")></select>
                </p>
            </form>
            <div id="notices" role="status"></div>
            <p id="announcement" class="unseen" role="status"></p>
            <p id="not-started" class="made-up" hidden>{NOT_STARTED}</p>
            {shown(site, atlas, root, full)}
        </div>
    }
}

/// What every frame shows, in either language.
fn shown(site: &Site, atlas: Atlas, root: &str, full: &View) -> impl IntoView + use<> {
    view! {
        <header id="headline" inner_html=part(atlas, "headline")></header>
        <section id="trend">
            <figure id="chart" aria-labelledby="trend-heading" inner_html=part(atlas, "chart")></figure>
        </section>
        {Years(YearsProps { atlas })}
        <p id="newer" inner_html=part(atlas, "newer")></p>
        <p class="caveat">{caveat(site.dataset.language)}</p>
        {closing(site, root, full)}
    }
}

/// The content of a frame in Welsh, in which nothing is chosen.
fn still(site: &Site, view: View, root: &str, full: &View) -> impl IntoView + use<> {
    shown(site, Atlas::new(site.dataset.clone(), view, root), root, full)
}

/// What every frame ends with: where to get help, where everything else stands, and which edition this is.
pub fn closing(site: &Site, root: &str, full: &View) -> impl IntoView + use<> {
    let shown =
        site.site_url.split_once("//").map_or(String::new(), |(_, place)| [place, &path_of(&site.dataset, full)].concat());
    let leads = out_link(&href(&site.dataset, root, full), &shown, site.dataset.language);
    let edition =
        [site.say(" Edition ", " Argraffiad "), &site.dataset.edition.version, " (", &site.assets.edition, ")."].concat();
    view! {
        <p class="source">
            {help(site.dataset.language)} " "
            <span id="leads" inner_html=leads></span>
            {edition}
        </p>
    }
}
