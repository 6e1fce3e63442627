//! Content security policies, by kind of page: nothing is allowed that a page of that kind does not do.

use crate::files::hash::csp_hash;

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
    /// It has no script.
    Plain,
    /// Its script is in it, and it loads nothing.
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

/// The policy of a page with this style in it, and this script if any.
pub fn policy(kind: PageKind, style: &str, script: &str) -> String {
    let style = csp_hash(style);
    let script = if script.is_empty() { String::new() } else { csp_hash(script) };
    let allowed = match kind {
        PageKind::App => {
            format!(
                "script-src 'self' 'wasm-unsafe-eval' {script}; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; img-src 'self' blob:"
            )
        }
        PageKind::Frame | PageKind::Check => {
            format!("script-src 'self' 'wasm-unsafe-eval' {script}; connect-src 'self'; img-src 'self'")
        }
        PageKind::Static => format!("script-src {script}; img-src 'self'"),
        PageKind::Front | PageKind::Compare => "script-src 'self'; connect-src 'self'; img-src 'self'".into(),
        PageKind::Plain => "img-src 'self'".into(),
        PageKind::Alone => format!("script-src {script}"),
        PageKind::Single => format!("script-src 'wasm-unsafe-eval' {script}; connect-src data:; img-src data:"),
    };
    let fonts = if kind.has_font() { "; font-src 'self'" } else { "" };
    format!("default-src 'none'; {allowed}{fonts}; style-src {style}; base-uri 'none'; form-action 'none'")
}
