//! A server that plays GOV.UK on this machine: pages, workbooks, and everything that goes wrong on the way.

use crate::reply::{Reply, answer};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

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
