//! What the server answers, and everything that goes wrong with it.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

/// What is answered; a file that has an ETag may be asked for in parts.
#[derive(Clone, Default)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    etag: Option<&'static str>,
    cut: Option<usize>,
    /// How long it waits before it answers.
    pub waits: Duration,
    stalls: Duration,
    endless: bool,
    /// What it calls every part that it sends.
    part: Option<&'static str>,
}

impl Reply {
    pub fn file(body: &[u8]) -> Reply {
        Reply { status: 200, body: body.to_vec(), etag: Some("\"one\""), ..Reply::default() }
    }

    pub fn page(html: &str) -> Reply {
        Reply { etag: None, ..Reply::file(html.as_bytes()) }.header("Content-Type", "text/html; charset=utf-8")
    }

    pub fn status(status: u16) -> Reply {
        Reply { status, ..Reply::page("<h1>Not what you want</h1>") }
    }

    pub fn to(address: &str) -> Reply {
        Reply::status(301).header("Location", address)
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Reply {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn etag(self, etag: Option<&'static str>) -> Reply {
        Reply { etag, ..self }
    }

    /// Breaks off after so many bytes, though it has promised them all.
    pub fn cut(self, after: usize) -> Reply {
        Reply { cut: Some(after), ..self }
    }

    /// Sends its body again and again, without saying how long that is.
    pub fn endless(self) -> Reply {
        Reply { endless: true, ..self }
    }

    /// Sends its whole body as a part of this name, whatever was asked for.
    pub fn part(self, name: &'static str) -> Reply {
        Reply { part: Some(name), ..self }
    }

    /// Answers late.
    pub fn waits(self, milliseconds: u64) -> Reply {
        Reply { waits: Duration::from_millis(milliseconds), ..self }
    }

    /// Falls silent where it is cut, and then goes.
    pub fn stalls(self, milliseconds: u64) -> Reply {
        Reply { stalls: Duration::from_millis(milliseconds), ..self }
    }
}

/// Writes the answer, whole or in the part that is asked for.
pub fn answer(stream: &mut TcpStream, reply: &Reply, headers: &BTreeMap<String, String>) -> std::io::Result<()> {
    let range = headers.get("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
    let same = headers.get("if-range").is_none_or(|version| Some(version.as_str()) == reply.etag);
    let length = reply.body.len();
    if reply.endless {
        write!(stream, "HTTP/1.1 200 Played\r\nConnection: close\r\n\r\n")?;
        loop {
            stream.write_all(&reply.body)?;
        }
    }
    if let Some(part) = reply.part {
        let etag = reply.etag.unwrap_or_default();
        write!(stream, "HTTP/1.1 206 Played\r\nConnection: close\r\nContent-Length: {length}\r\n")?;
        write!(stream, "ETag: {etag}\r\nContent-Range: {part}\r\n\r\n")?;
        return stream.write_all(&reply.body);
    }
    let (status, from) = match range {
        Some(from) if reply.status == 200 && same && from >= length => (416, length),
        Some(from) if reply.status == 200 && same => (206, from),
        _ => (reply.status, 0),
    };
    write!(stream, "HTTP/1.1 {status} Played\r\nConnection: close\r\nContent-Length: {}\r\n", length - from)?;
    if status == 206 {
        write!(stream, "Content-Range: bytes {from}-{}/{length}\r\n", length - 1)?;
    }
    if let Some(etag) = reply.etag {
        write!(stream, "ETag: {etag}\r\n")?;
    }
    for (name, value) in &reply.headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    write!(stream, "\r\n")?;
    stream.write_all(&reply.body[from..reply.cut.unwrap_or(length).max(from)])?;
    stream.flush()?;
    std::thread::sleep(reply.stalls);
    Ok(())
}
