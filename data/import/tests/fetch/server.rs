//! A server that plays GOV.UK on this machine: pages, workbooks, and everything that goes wrong on the way.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What is answered; a file that has an ETag may be asked for in parts.
#[derive(Clone, Default)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    etag: Option<&'static str>,
    cut: Option<usize>,
    waits: Duration,
    stalls: Duration,
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

    /// Answers late.
    pub fn waits(self, milliseconds: u64) -> Reply {
        Reply { waits: Duration::from_millis(milliseconds), ..self }
    }

    /// Falls silent where it is cut, and then goes.
    pub fn stalls(self, milliseconds: u64) -> Reply {
        Reply { stalls: Duration::from_millis(milliseconds), ..self }
    }
}

/// What the server knows and has seen.
#[derive(Default)]
struct State {
    replies: BTreeMap<String, Vec<Reply>>,
    asked: Vec<(String, BTreeMap<String, String>)>,
    now: usize,
    most: usize,
}

/// The server; it ends with the test.
pub struct Server {
    state: Arc<Mutex<State>>,
    port: u16,
}

impl Server {
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let state = Arc::clone(&shared);
                std::thread::spawn(move || drop(serve(stream.unwrap(), &state)));
            }
        });
        Server { state, port }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The same server by another name, which is another host.
    pub fn elsewhere(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// What is answered there: the first time, the second …, the last from then on.
    pub fn on(&self, path: &str, replies: &[Reply]) -> &Server {
        self.state.lock().unwrap().replies.insert(path.into(), replies.to_vec());
        self
    }

    /// A header of every request for a path, in order; empty where it was not sent.
    pub fn headers(&self, path: &str, name: &str) -> Vec<String> {
        let state = self.state.lock().unwrap();
        let here = state.asked.iter().filter(|(asked, _)| asked == path);
        here.map(|(_, headers)| headers.get(name).cloned().unwrap_or_default()).collect()
    }

    /// How often a path was asked for.
    pub fn times(&self, path: &str) -> usize {
        self.headers(path, "host").len()
    }

    /// The most requests that were in hand at once.
    pub fn most_at_once(&self) -> usize {
        self.state.lock().unwrap().most
    }
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    for line in lines.map_while(Result::ok).take_while(|line| !line.is_empty()) {
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
    }
    let reply = {
        let mut state = state.lock().unwrap();
        state.asked.push((path.clone(), headers.clone()));
        state.now += 1;
        state.most = state.most.max(state.now);
        match state.replies.get_mut(&path) {
            Some(replies) if replies.len() > 1 => replies.remove(0),
            Some(replies) => replies[0].clone(),
            None => Reply::status(404),
        }
    };
    std::thread::sleep(reply.waits);
    state.lock().unwrap().now -= 1;
    answer(&mut stream, &reply, &headers)
}

fn answer(stream: &mut TcpStream, reply: &Reply, headers: &BTreeMap<String, String>) -> std::io::Result<()> {
    let range = headers.get("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
    let same = headers.get("if-range").is_none_or(|version| Some(version.as_str()) == reply.etag);
    let length = reply.body.len();
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
