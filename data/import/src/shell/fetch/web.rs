//! Asking a server: redirects are followed by us, so that it is known where they lead, and its wish for a pause is kept.

use super::failure::Failure;
use super::pause::{LONGEST, Pauses, seconds};
use crate::say::say;
use indicatif::MultiProgress;
use mappa_core::quoted;
use std::time::Duration;
use ureq::Body;
use ureq::http::Response;
use ureq::http::header::{LOCATION, RETRY_AFTER};
use url::{Host, Url};

/// Where the Ministry publishes: pages, and the files on them.
const HOSTS: [&str; 2] = ["www.gov.uk", "assets.publishing.service.gov.uk"];
const MOST_REDIRECTS: usize = 5;
/// A server that is busy is asked so often.
const MOST_TRIES: u32 = 5;
/// A page of GOV.UK has a tenth of a megabyte.
const LARGEST_PAGE: u64 = 8 << 20;

/// The web, as far as it is followed.
pub struct Web {
    agent: ureq::Agent,
    pauses: Pauses,
    also: Option<String>,
    /// The bars of what is being downloaded.
    pub bars: MultiProgress,
}

/// What a server answered, and the address that it came from in the end.
pub struct Answer {
    pub response: Response<Body>,
    pub from: Url,
}

impl Web {
    /// `also` is a page whose host is followed as well; `stall` how long a silent server is waited for.
    pub fn new(second: Duration, stall: Duration, also: &Url) -> Web {
        let agent = ureq::Agent::config_builder()
            .user_agent("Mozilla/5.0 (MAPPA Atlas, data fetch)")
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(Duration::from_secs(20)))
            .timeout_recv_response(Some(stall))
            .timeout_per_read(Some(stall))
            .timeout_recv_body(Some(Duration::from_secs(600)))
            .build();
        let also = also.host_str().map(str::to_owned);
        Web { agent: agent.into(), pauses: Pauses::new(second), also, bars: MultiProgress::new() }
    }

    /// Whether links to this address are followed.
    pub fn follows(&self, url: &Url) -> bool {
        url.host_str().is_some_and(|host| self.also.as_deref() == Some(host) || HOSTS.contains(&host)) && is_safe(url)
    }

    /// Asks for an address, with headers; only answers of 200, 206 and 416 come back.
    pub fn get(&self, url: &Url, headers: &[(&str, String)]) -> Result<Answer, Failure> {
        let mut from = url.clone();
        let (mut redirects, mut tries) = (0, 0);
        loop {
            self.pauses.keep();
            let request =
                headers.iter().fold(self.agent.get(from.as_str()), |request, (name, value)| request.header(*name, value));
            let response = request.call().map_err(|error| Failure::Offline(error.to_string()))?;
            match response.status().as_u16() {
                200 | 206 | 416 => return Ok(Answer { response, from }),
                301 | 302 | 303 | 307 | 308 => {
                    redirects += 1;
                    if redirects > MOST_REDIRECTS {
                        return Err(Failure::Circle);
                    }
                    from = self.next(url, &from, &response)?;
                }
                status @ (429 | 503) => {
                    tries += 1;
                    self.rest(&from, status, header(&response, RETRY_AFTER.as_str()), tries)?;
                }
                status => return Err(Failure::of_status(status)),
            }
        }
    }

    /// Where a redirect leads, if it may be followed there: the Ministry's hosts, or that which was asked; never out of TLS.
    fn next(&self, asked: &Url, from: &Url, response: &Response<Body>) -> Result<Url, Failure> {
        let to = header(response, LOCATION.as_str()).unwrap_or_default();
        let next = from.join(to).map_err(|_| Failure::Elsewhere(quoted(to)))?;
        if is_safe(&next) && (self.follows(&next) || next.host_str() == asked.host_str()) {
            return Ok(next);
        }
        Err(Failure::Elsewhere(next.into()))
    }

    /// Lets a busy server rest, unless it has been asked often enough or wants to be left alone for long.
    fn rest(&self, url: &Url, status: u16, retry_after: Option<&str>, tries: u32) -> Result<(), Failure> {
        let wait = seconds(retry_after, tries, jiff::Timestamp::now());
        if wait > LONGEST {
            return Err(Failure::Busy { status, wait: Some(wait) });
        }
        if tries >= MOST_TRIES {
            return Err(Failure::Busy { status, wait: None });
        }
        self.say(&format!("  {} is busy ({status}): waiting {wait} s", url.host_str().unwrap_or_default()));
        self.pauses.begin(wait);
        Ok(())
    }

    /// Everyone waits a little before something is tried again.
    pub fn breathe(&self) {
        self.pauses.begin(1);
    }

    /// The text of a page, and the address that it came from in the end.
    pub fn page(&self, url: &Url) -> Result<(String, Url), Failure> {
        let Answer { mut response, from } = self.get(url, &[])?;
        let body = response.body_mut().with_config().limit(LARGEST_PAGE).lossy_utf8(true);
        Ok((body.read_to_string().map_err(|error| Failure::Offline(error.to_string()))?, from))
    }

    /// Prints a line above the bars.
    pub fn say(&self, line: &str) {
        self.bars.suspend(|| say(line));
    }
}

/// Whether nobody on the way can put in other bytes: it is asked for by TLS, or of this very machine.
pub fn is_safe(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Ipv4(host)) => host.is_loopback(),
        Some(Host::Ipv6(host)) => host.is_loopback(),
        Some(Host::Domain(host)) => host == "localhost",
        None => false,
    };
    url.scheme() == "https" && url.has_host() || url.scheme() == "http" && here
}

/// A header's text.
pub fn header<'a>(response: &'a Response<Body>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}
