//! Serving the site on this machine, as a static host would that reads its `_headers`.

use crate::build::{self, build};
use crate::step::{Outcome, root};
use crate::watch::watch;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use std::process::Command;
use std::thread;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_status::SetStatus;

/// Builds the site, serves it, and with `dev` builds it again whenever its sources change.
pub fn build_and_serve(mut options: build::Options, port: u16, open: bool, dev: bool, system: bool) -> Outcome {
    options.fast |= dev;
    options.no_compress = true; // nobody asks this server for compressed files
    build(&options, system)?;
    if open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        let _ = Command::new(opener).arg(format!("http://127.0.0.1:{port}/")).spawn();
    }
    let folder = root().join(&options.out);
    if dev {
        thread::spawn(move || watch(|| build(&options, system)));
    }
    serve(&folder, port, "/")
}

/// Serves a folder until it is stopped.
pub fn serve(folder: &Path, port: u16, base: &str) -> Outcome {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| format!("no server could be started: {error}"))?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await;
        let listener = listener.map_err(|error| format!("port {port} cannot be served on ({error}): try --port"))?;
        println!("▸ Serving {} on http://127.0.0.1:{port}{base} (Ctrl-C stops it)", folder.display());
        axum::serve(listener, site(folder, base)).await.map_err(|error| format!("the server has stopped: {error}"))
    })
}

/// A folder as a site under a base path, with its 404.html for whatever it does not hold.
fn site(folder: &Path, base: &str) -> Router {
    let files =
        ServeDir::new(folder).precompressed_br().precompressed_gzip().not_found_service(ServeFile::new(folder.join("404.html")));
    let base = base.trim_end_matches('/').to_owned();
    Router::new().fallback(move |request| answer(files.clone(), base.clone(), request))
}

async fn answer(files: ServeDir<SetStatus<ServeFile>>, base: String, mut request: Request) -> Response {
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let inside = address.strip_prefix(&base).filter(|inside| inside.starts_with('/')).and_then(|inside| inside.parse().ok());
    let framed = inside
        .as_ref()
        .is_some_and(|inside: &Uri| ["/embed/", "/cy/embed/"].iter().any(|folder| inside.path().starts_with(folder)));
    let forever = inside.as_ref().is_some_and(|inside: &Uri| inside.path().starts_with("/assets/"));
    *request.uri_mut() = inside.unwrap_or(Uri::from_static("/404"));
    let mut response = files.oneshot(request).await.into_response();
    let headers = response.headers_mut();
    // a folder without its last slash is led on to the address under the base
    if let Some(there) = headers.get(header::LOCATION).and_then(|there| there.to_str().ok())
        && let Ok(there) = HeaderValue::from_str(&format!("{base}{there}"))
    {
        headers.insert(header::LOCATION, there);
    }
    let cache = if forever { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    if framed {
        headers.insert("cross-origin-embedder-policy", HeaderValue::from_static("require-corp"));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::site;
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};
    use std::time::Duration;

    /// A site of two files under `/a/b/`, on a free port, in a folder of the test's own: one being written is empty for a moment.
    fn served() -> (SocketAddr, tempfile::TempDir) {
        let own = tempfile::tempdir().unwrap();
        let folder = own.path().to_path_buf();
        std::fs::create_dir_all(folder.join("inside/assets")).unwrap();
        std::fs::write(folder.join("inside/index.html"), "front").unwrap();
        std::fs::write(folder.join("inside/404.html"), "nothing").unwrap();
        std::fs::write(folder.join("secret"), "secret").unwrap();
        let (told, address) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let serving = async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                told.send(listener.local_addr().unwrap()).unwrap();
                axum::serve(listener, site(&folder.join("inside"), "/a/b/")).await
            };
            tokio::runtime::Runtime::new().unwrap().block_on(serving)
        });
        (address.recv().unwrap(), own)
    }

    fn get(address: SocketAddr, path: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Browsers open connections ahead of need and leave them silent; a server that gives each a worker stands still.
    #[test]
    fn silent_connections_keep_nobody_waiting() {
        let (address, _own) = served();
        let silent: Vec<_> = (0..64).map(|_| TcpStream::connect(address).unwrap()).collect();
        assert!(get(address, "/a/b/").ends_with("front"));
        drop(silent);
    }

    #[test]
    fn a_site_stands_under_its_base_and_no_path_leads_out_of_it() {
        let (address, _own) = served();
        assert!(get(address, "/a/b/index.html").starts_with("HTTP/1.1 200"));
        assert!(get(address, "/a/b/assets?x=1").contains("location: /a/b/assets/?x=1"));
        for path in ["/", "/a/bc/", "/a/b/nowhere", "/a/b/../secret", "/a/b/%2e%2e/secret", "/a/b//etc/passwd"] {
            let answer = get(address, path);
            assert!(answer.starts_with("HTTP/1.1 404") && answer.ends_with("nothing"), "{path}: {answer}");
        }
    }
}
