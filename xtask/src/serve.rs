//! Serving the site on this machine, as any static host would.

use crate::build::{self, build};
use crate::step::{Outcome, root};
use crate::watch::watch;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Request, Response, Server};

/// Builds the site, serves it, and with `dev` builds it again whenever its sources change.
pub fn build_and_serve(mut options: build::Options, port: u16, open: bool, dev: bool, system: bool) -> Outcome {
    options.fast |= dev;
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
    let server =
        Server::http(("127.0.0.1", port)).map_err(|error| format!("port {port} cannot be served on ({error}): try --port"))?;
    println!("▸ Serving {} on http://127.0.0.1:{port}{base} (Ctrl-C stops it)", folder.display());
    let server = Arc::new(server);
    let workers = (0..4).map(|_| {
        let (server, folder, base) = (server.clone(), folder.to_path_buf(), base.to_owned());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                answer(request, &folder, &base);
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        let _ = worker.join();
    }
    Ok(())
}

fn answer(request: Request, folder: &Path, base: &str) {
    let url = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let asked = url.strip_prefix(base).map(|path| decoded(path.trim_start_matches('/')));
    let file = asked.as_deref().filter(|path| is_safe(path)).map(|path| folder.join(path));
    let outcome = match file {
        Some(file) if file.is_dir() && !url.ends_with('/') => {
            let there = Header::from_bytes("Location", format!("{url}/"));
            let moved = there.map(|there| Response::empty(301).with_header(there));
            moved.map_or(Ok(()), |moved| request.respond(moved))
        }
        Some(file) if file.is_dir() => send(request, &file.join("index.html"), 200, folder),
        Some(file) => send(request, &file, 200, folder),
        None => send(request, &folder.join("404.html"), 404, folder),
    };
    drop(outcome); // a reader who has gone away is no fault of ours
}

fn send(request: Request, file: &Path, status: u16, folder: &Path) -> std::io::Result<()> {
    let Ok(bytes) = fs::read(file) else {
        let missing = fs::read(folder.join("404.html")).unwrap_or_default();
        return respond(request, missing, 404, "text/html; charset=utf-8", "no-cache");
    };
    let forever = file.parent().is_some_and(|parent| parent.ends_with("assets"));
    let cache = if forever { "public, max-age=31536000, immutable" } else { "no-cache" };
    respond(request, bytes, status, kind(file), cache)
}

fn respond(request: Request, bytes: Vec<u8>, status: u16, kind: &str, cache: &str) -> std::io::Result<()> {
    let mut response = Response::from_data(bytes).with_status_code(status);
    let headers = [
        ("Content-Type", kind),
        ("Cache-Control", cache),
        ("Access-Control-Allow-Origin", "*"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
    ];
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// Whether a path stays in its folder.
fn is_safe(path: &str) -> bool {
    !path.contains('\0') && PathBuf::from(path).components().all(|part| matches!(part, std::path::Component::Normal(_)))
}

/// A path with its percent-escapes read.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml") => "application/xml",
        Some("zip") => "application/zip",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, is_safe};

    #[test]
    fn no_path_leads_out_of_the_folder() {
        assert!(is_safe("area/kent/index.html") && is_safe(""));
        for path in ["../secret", "area/../../x", "/etc/passwd", "a\0b"] {
            assert!(!is_safe(path), "{path}");
        }
        assert!(!is_safe(&decoded("%2e%2e/secret")));
        assert_eq!(decoded("a%20b%"), "a b%");
    }
}
