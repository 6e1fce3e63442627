//! What whoever publishes the site says about it, checked.

use url::Url;

/// The address that the site will stand at, ending in a slash; empty if none is given.
pub fn site_url(given: &str) -> Result<String, String> {
    if given.is_empty() {
        return Ok(String::new());
    }
    let wrong = |why: &str| {
        format!(
            "--site-url “{given}” {why}: give the whole address that the site will stand at, such as https://example.org/atlas/"
        )
    };
    let mut url = Url::parse(given).map_err(|error| wrong(&format!("is no web address ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(wrong("is not an address of the web"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("has a query or a fragment, which no folder has"));
    }
    if !url.path().ends_with('/') {
        let path = [url.path(), "/"].concat();
        url.set_path(&path);
    }
    Ok(url.into())
}

/// Where readers report a wrong figure: a link for a mail or a web address; empty if none is given.
pub fn contact(given: &str) -> Result<String, String> {
    let wrong = || format!("--contact “{given}” is neither a mail address nor a web address: give one, such as data@example.org");
    if given.is_empty() {
        return Ok(String::new());
    }
    if let Ok(url) = Url::parse(given) {
        return if matches!(url.scheme(), "https" | "http") && url.has_host() { Ok(url.into()) } else { Err(wrong()) };
    }
    match given.split_once('@') {
        Some((name, host))
            if !name.is_empty() && host.contains('.') && !given.contains(char::is_whitespace) && !host.contains('@') =>
        {
            let mail = Url::parse(&["mailto:", given].concat()).map_err(|_| wrong())?;
            Ok([mail.as_str(), "?subject=", "MAPPA%20Atlas%3A%20a%20wrong%20figure"].concat())
        }
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::{contact, site_url};

    #[test]
    fn a_site_url_is_a_folder_of_the_web() {
        assert_eq!(site_url("").as_deref(), Ok(""));
        assert_eq!(site_url("https://example.org").as_deref(), Ok("https://example.org/"));
        assert_eq!(site_url("https://example.org/atlas").as_deref(), Ok("https://example.org/atlas/"));
        for bad in [
            "example.org",
            "ftp://example.org/",
            "https://",
            "https://example.org/?x=1",
            "https://example.org/#x",
            "mailto:a@b.c",
            "nonsense",
        ] {
            let said = site_url(bad).expect_err(bad);
            assert!(said.contains(bad) && said.contains("such as https://example.org/atlas/"), "{said}");
        }
    }

    #[test]
    fn a_contact_is_a_mail_or_web_address() {
        assert_eq!(contact("").as_deref(), Ok(""));
        assert_eq!(contact("https://example.org/tell").as_deref(), Ok("https://example.org/tell"));
        assert!(contact("data@example.org").is_ok_and(|link| link.starts_with("mailto:data@example.org?subject=")));
        for bad in ["data", "data@", "@example.org", "a b@example.org", "javascript:alert(1)", "a@b@c.d"] {
            assert!(contact(bad).is_err_and(|said| said.contains(bad)), "{bad}");
        }
    }
}
