//! Content security policies, by kind of page: nothing is allowed that a page of that kind does not do.

use crate::files::hash::csp_hash;
use url::Url;

/// A kind of page, by what it may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The app runs on it, from files beside it.
    App,
    /// It stands in a frame: its script is in it, and the app is fetched when it is used.
    Frame,
    /// It stands in a frame, and nothing can be chosen in it: its one script tells its height.
    Static,
    /// A frame that publishers try their site with; it has a script of its own.
    Check,
    /// The front page: its script is a file beside it.
    Front,
    /// Its script is a file beside it, which asks for pages of the site.
    Compare,
    /// Its one script is that of the field for places.
    Plain,
    /// Its script is in it, and it loads nothing before the field for places is used.
    Alone,
    /// The single file: script, app and figures are in it.
    Single,
}

impl PageKind {
    /// Whether it stands in a frame of somebody else's page.
    pub const fn is_framed(self) -> bool {
        matches!(self, PageKind::Frame | PageKind::Static | PageKind::Check)
    }

    /// Whether it asks for the site's typeface. A frame asks for nothing but itself; what stands alone has nothing beside it.
    pub const fn has_font(self) -> bool {
        !self.is_framed() && !matches!(self, PageKind::Alone | PageKind::Single)
    }
}

/// The policy of a page with this style in it, and these scripts, of which an empty one is none. A frame names its site's address
/// too, where that is known: in a sandbox its origin is none, and Safari lets `'self'` match nothing then.
pub fn policy(kind: PageKind, style: &str, scripts: &[&str], site_url: &str) -> String {
    let origin = Url::parse(site_url).ok().filter(|_| kind.is_framed()).map(|url| url.origin().ascii_serialization());
    let own = origin.map_or("'self'".to_owned(), |origin| ["'self' ", &origin].concat());
    let style = csp_hash(style);
    let script: Vec<String> = scripts.iter().filter(|script| !script.is_empty()).map(|script| csp_hash(script)).collect();
    let script = script.join(" ");
    let allowed = match kind {
        PageKind::App => {
            format!(
                "script-src 'self' 'wasm-unsafe-eval' {script}; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; img-src 'self' blob:"
            )
        }
        PageKind::Frame | PageKind::Check => {
            format!("script-src {own} 'wasm-unsafe-eval' {script}; connect-src {own}; img-src {own}")
        }
        PageKind::Static => format!("script-src {script}; img-src {own}"),
        // pictures are drawn from what a script has made
        PageKind::Compare => "script-src 'self'; connect-src 'self'; img-src 'self' blob:".into(),
        PageKind::Front | PageKind::Plain => "script-src 'self'; connect-src 'self'; img-src 'self'".into(),
        // Firefox asks for an icon of the site by itself, and would report that against the policy
        PageKind::Alone => format!("script-src 'self' {script}; connect-src 'self'; img-src 'self'"),
        PageKind::Single => format!("script-src 'wasm-unsafe-eval' {script}; connect-src data:; img-src data:"),
    };
    let fonts = if kind.has_font() { "; font-src 'self'" } else { "" };
    // the field for places, which leads to a page of ours even without script
    let form = if kind.is_framed() || kind == PageKind::Single { "'none'" } else { "'self'" };
    format!("default-src 'none'; {allowed}{fonts}; style-src {style}; base-uri 'none'; form-action {form}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_names_the_address_of_its_site_where_that_is_known() {
        let of = |kind, site_url| policy(kind, "p{}", &["run()"], site_url);
        let frame = of(PageKind::Frame, "https://atlas.example/mappa/");
        let own = "'self' https://atlas.example";
        assert!(frame.contains(&format!("script-src {own} 'wasm-unsafe-eval' 'sha256-")), "{frame}");
        assert!(frame.contains(&format!("; connect-src {own}; img-src {own}; ")), "{frame}");
        assert!(of(PageKind::Static, "https://atlas.example/").contains(&format!("; img-src {own};")));
        assert!(of(PageKind::Frame, "").contains("connect-src 'self'; img-src 'self';"));
        assert!(!of(PageKind::App, "https://atlas.example/").contains("atlas.example"));
    }
}
