//! The style of each kind of page, which is in the page itself, and the typeface.

use crate::files::hash::short_hash;
use crate::files::output::Output;
use std::fs;
use std::path::Path;

/// The style of each kind of page.
#[derive(Clone, Default)]
pub struct Styles {
    /// An area's page, and its frame.
    pub area: String,
    /// The page for a reader's own table, which shows an area's.
    pub own: String,
    /// The front page.
    pub front: String,
    /// All areas in one year.
    pub compare: String,
    /// Pages of text and tables.
    pub plain: String,
    /// The single file, which has areas and texts.
    pub single: String,
    /// What frames have besides.
    pub frame: String,
    /// What pages have besides that may ask for the typeface; `{{root}}` is the way to the site's root.
    pub fonts: String,
}

/// The typeface: Public Sans (OFL), cut to the letters of English and Welsh, in every weight from 400 to 700.
const FACE: &[u8] = include_bytes!("../../style/fonts/public-sans.woff2");

/// Where the typeface is put.
pub fn face() -> String {
    format!("assets/public-sans-{:.8}.woff2", short_hash(FACE))
}

impl Styles {
    /// Reads what esbuild has bundled, and writes the typeface beside the scripts.
    pub fn read(bundle: &Path, out: &Output) -> Result<Styles, String> {
        let style = |name: &str| {
            let file = bundle.join([name, ".css"].concat());
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            Ok::<String, String>(text.trim().to_owned())
        };
        let path = face();
        out.put(&path, FACE)?;
        let fonts = format!(
            "@font-face{{font-family:Public;font-weight:400 700;font-display:swap;src:url({{{{root}}}}{path})format(\"woff2\")}}"
        );
        Ok(Styles {
            area: style("area")?,
            own: style("own")?,
            front: style("front")?,
            compare: style("compare")?,
            plain: style("plain")?,
            single: style("single")?,
            frame: style("embed")?,
            fonts,
        })
    }
}
