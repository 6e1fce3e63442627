//! The files that pages load: script, wasm and figures, each named by its content.

use mappa_core::Dataset;
use mappa_core::dataset::pack;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The files that pages load, named relative to the site's root.
pub struct Assets {
    /// The app's script.
    pub script: String,
    /// The app.
    pub wasm: String,
    /// The figures, packed. Their ending is `.txt` so that every host compresses them; they are not text.
    pub figures: String,
    /// The details, packed.
    pub details: String,
    /// The style, which is in every page.
    pub style: String,
    /// The page around the content, as Trunk has left it.
    pub template: String,
}

impl Assets {
    /// Copies what Trunk has built and esbuild has bundled into `out`, and packs the figures beside it.
    pub fn copy(app: &Path, bundle: &Path, dataset: &Dataset, out: &Path) -> Result<Assets, String> {
        let failed = |what: &Path| {
            let what = what.display().to_string();
            move |error: std::io::Error| format!("{what}: {error}")
        };
        fs::create_dir_all(out.join("assets")).map_err(failed(out))?;
        copy_folder(&app.join("public"), out).map_err(failed(app))?;
        let put = |stem: &str, ending: &str, bytes: &[u8]| {
            let name = format!("assets/{stem}-{}.{ending}", short_hash(bytes));
            fs::write(out.join(&name), bytes).map_err(failed(out)).map(|()| name)
        };
        let wasm = find(app, "_bg.wasm")?;
        let notices = "THIRD-PARTY.txt";
        fs::copy(bundle.join(notices), out.join(notices)).map_err(failed(bundle))?;
        let (figures, details) = pack(dataset);
        let (script, style) = (bundle.join("start.js"), bundle.join("main.css"));
        let template = app.join("index.html");
        Ok(Assets {
            script: put("app", "js", &fs::read(&script).map_err(failed(&script))?)?,
            wasm: put("app", "wasm", &fs::read(&wasm).map_err(failed(&wasm))?)?,
            figures: put("figures", "txt", &figures)?,
            details: put("details", "txt", &details)?,
            style: fs::read_to_string(&style).map_err(failed(&style))?.trim().to_owned(),
            template: fs::read_to_string(&template).map_err(failed(&template))?,
        })
    }
}

/// The file in a folder whose name ends so.
fn find(folder: &Path, ending: &str) -> Result<std::path::PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let found = paths.find(|path| path.to_string_lossy().ends_with(ending));
    found.ok_or_else(|| {
        format!("no file in {} ends in {ending}: run `cargo xtask build`, which builds the app first", folder.display())
    })
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The first 12 hexadecimal digits of the SHA-256 of some bytes.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 of an inline script or style, as a content security policy wants it.
pub fn csp_hash(text: &str) -> String {
    use base64::Engine as _;
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text)))
}
