//! What a page says: its title, the day on which it was published, and its links. Any markup will do.

use scraper::{ElementRef, Html, Selector};
use url::Url;

/// A page that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// Its first heading, else its title.
    pub title: String,
    /// The day on which it was published, where it says so.
    pub published: Option<String>,
    /// Its links, each once, with all the texts that lead there.
    pub links: Vec<Link>,
}

/// A link of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Link {
    pub url: Url,
    pub text: String,
}

impl Page {
    /// Reads a page that stands at an address.
    pub fn read(html: &str, at: &Url) -> Page {
        let html = Html::parse_document(html);
        let mut links: Vec<Link> = Vec::new();
        for a in all(&html, "a[href]") {
            let Some(mut url) = a.value().attr("href").and_then(|href| at.join(href.trim()).ok()) else { continue };
            url.set_fragment(None);
            let text = words(&a);
            match links.iter_mut().find(|link| link.url == url) {
                Some(link) if !text.is_empty() && !link.text.contains(&text) => {
                    link.text = [link.text.as_str(), &text].join(" ").trim().to_owned();
                }
                Some(_) => {}
                None => links.push(Link { url, text }),
            }
        }
        let published = all(&html, "meta[name='govuk:first-published-at']").into_iter().next();
        let published = published.and_then(|meta| meta.value().attr("content")?.get(..10).map(str::to_owned));
        Page { title: title(&html), published: published.filter(|day| day.parse::<jiff::civil::Date>().is_ok()), links }
    }

    /// Only the title.
    pub fn title_of(html: &str) -> String {
        title(&Html::parse_document(html))
    }
}

fn title(html: &Html) -> String {
    let of = |what: &str| all(html, what).iter().map(words).find(|text| !text.is_empty());
    of("h1").or_else(|| of("title")).unwrap_or_default()
}

fn all<'a>(html: &'a Html, what: &str) -> Vec<ElementRef<'a>> {
    Selector::parse(what).map(|selector| html.select(&selector).collect()).unwrap_or_default()
}

/// The words in an element, with single spaces.
fn words(element: &ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_any_markup_and_each_once() {
        let at: Url = "https://www.gov.uk/government/collections/mappa".parse().unwrap();
        let html = "<meta name='govuk:first-published-at' content='2025-10-30T09:30:00+00:00'><title>T - GOV.UK</title>
            <p><A HREF='/a.xlsx#x'></A><a href=/a.xlsx>Area\n <b>tables</b>, 2024 to 2025 <a href='b'>B</a><a>none</a><a href='https://['>bad</a>";
        let page = Page::read(html, &at);
        assert_eq!((page.title.as_str(), page.published.as_deref()), ("T - GOV.UK", Some("2025-10-30")));
        let links: Vec<(&str, &str)> = page.links.iter().map(|link| (link.url.as_str(), link.text.as_str())).collect();
        assert_eq!(
            links,
            [("https://www.gov.uk/a.xlsx", "Area tables, 2024 to 2025"), ("https://www.gov.uk/government/collections/b", "B")]
        );
        assert_eq!(Page::title_of("<!doctype html><title>x</title><h1> Sign  in </h1>"), "Sign in");
    }
}
