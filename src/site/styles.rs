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

/// The files of the typeface, by weight: Public Sans (OFL), cut to the letters of English and Welsh.
const FONTS: [(u16, &[u8]); 2] = [
    (400, include_bytes!("../../style/fonts/public-sans-400.woff2")),
    (700, include_bytes!("../../style/fonts/public-sans-700.woff2")),
];

/// Where each file of the typeface is put, with its weight.
pub fn faces() -> [(u16, String); 2] {
    FONTS.map(|(weight, file)| (weight, format!("assets/public-sans-{weight}-{:.8}.woff2", short_hash(file))))
}

impl Styles {
    /// Reads what esbuild has bundled, and writes the typeface beside the scripts.
    pub fn read(bundle: &Path, out: &Output) -> Result<Styles, String> {
        let style = |name: &str| {
            let file = bundle.join([name, ".css"].concat());
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            Ok::<String, String>(text.trim().to_owned())
        };
        let mut fonts = String::new();
        for ((weight, path), (_, file)) in faces().into_iter().zip(FONTS) {
            out.put(&path, file)?;
            fonts += &format!(
                "@font-face{{font-family:Public;font-weight:{weight};font-display:swap;src:url({{{{root}}}}{path})format(\"woff2\")}}"
            );
        }
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
