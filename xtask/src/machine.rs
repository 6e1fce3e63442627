//! What the machine has, and getting what it lacks: the browsers of the tests.

use crate::install::install;
use crate::step::Outcome;
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Debian's packages for the tests in a browser.
const BROWSER: &[&str] = &["chromium", "chromium-driver", "fonts-dejavu-core"];

/// The folders of the PATH that a command will have.
pub fn paths(command: &Command) -> Vec<PathBuf> {
    let own = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, path)| path.map(ToOwned::to_owned));
    own.or_else(|| env::var_os("PATH")).map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

/// Chromium and its driver.
pub struct Browser {
    /// The browser itself.
    pub chromium: PathBuf,
    /// What drives it for the component tests.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds Chromium and its driver (`CHROME`, `CHROMEDRIVER`, else on the PATH), or gets them.
    pub fn find(system: bool) -> Outcome<Browser> {
        if let Some(found) = browser() {
            return Ok(found);
        }
        install(BROWSER, system)?;
        browser().ok_or_else(|| {
            "no Chromium with its chromedriver: install both, or name them in the variables CHROME and CHROMEDRIVER".into()
        })
    }
}

fn browser() -> Option<Browser> {
    let chromium = program("CHROME", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"])?;
    Some(Browser { chromium, driver: program("CHROMEDRIVER", &["chromedriver"])? })
}

/// Finds Firefox (`FIREFOX`, else on the PATH), or gets it.
pub fn firefox(system: bool) -> Outcome<PathBuf> {
    let find = || program("FIREFOX", &["firefox-esr", "firefox"]);
    found_or_installed(find, &["firefox-esr"], system, "no Firefox: install it, or name it in the variable FIREFOX")
}

/// Debian's packages for the tests in WebKit: its driver, which brings a small browser, and a screen that nobody sees.
const WEBKIT: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth", "fonts-dejavu-core"];

/// Finds WebKit's driver (`WEBKIT_DRIVER`, else on the PATH), or gets it.
pub fn webkit(system: bool) -> Outcome<PathBuf> {
    let find = || program("WEBKIT_DRIVER", &["WebKitWebDriver"]).filter(|_| program("XVFB", &["xvfb-run"]).is_some());
    found_or_installed(
        find,
        WEBKIT,
        system,
        "no WebKitWebDriver with xvfb-run: install both, or name the first in the variable WEBKIT_DRIVER",
    )
}

/// Debian's packages for the tests in WordPress: itself with two themes, PHP, a database; nothing of the system's is used or changed.
const WORDPRESS: &[&str] = &[
    "wordpress",
    "wordpress-theme-twentytwentyone",
    "php-cli",
    "php-mysql",
    "php-gd",
    "php-xml",
    "php-curl",
    "php-mbstring",
    "php-zip",
    "php-intl",
    "mariadb-server",
    "openssl",
];

/// Finds WordPress (`WORDPRESS` names a folder of another version; else Debian's), PHP and a database, or gets them.
pub fn wordpress(system: bool) -> Outcome<PathBuf> {
    let find = || {
        let folder = env::var_os("WORDPRESS").map_or_else(|| PathBuf::from("/usr/share/wordpress"), PathBuf::from);
        let programs = ["php", "mariadbd", "mariadb-install-db", "mariadb", "openssl"];
        let there = folder.join("wp-login.php").exists() && programs.iter().all(|name| program("", &[name]).is_some());
        there.then_some(folder)
    };
    found_or_installed(
        find,
        WORDPRESS,
        system,
        "no WordPress with PHP and MariaDB: install them, or name WordPress's folder in the variable WORDPRESS",
    )
}

/// Finds LibreOffice (`SOFFICE`, else on the PATH), or gets it.
pub fn office(system: bool) -> Outcome<PathBuf> {
    let find = || program("SOFFICE", &["soffice", "libreoffice"]);
    found_or_installed(find, &["libreoffice-calc"], system, "no LibreOffice: install it, or name it in the variable SOFFICE")
}

/// What `find` finds, if need be once these packages are installed; else what is lacking is said.
fn found_or_installed<T>(find: impl Fn() -> Option<T>, packages: &[&str], system: bool, lacking: &str) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install(packages, system)?;
    find().ok_or_else(|| lacking.into())
}

/// A program that a variable names, or the first of these that is on the PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from).filter(|path| path.exists());
    let folders: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    named.or_else(|| names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.exists()))
}
