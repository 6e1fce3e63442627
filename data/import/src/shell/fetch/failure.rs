//! Why a workbook, or a page, could not be had. Each sentence goes on from an address.

use mappa_core::quoted;
use thiserror::Error;

/// What went wrong with one address.
#[derive(Debug, Error)]
pub enum Failure {
    #[error("could not be fetched ({0}): try again once you are online")]
    Offline(String),
    #[error(
        "is not there ({0}): find the workbook on the page of its report, and put that address into workbooks.csv in its place"
    )]
    Gone(u16),
    #[error(
        "is refused ({0}): open it in a browser, and if it opens there, import the file with `data import FILE --url ADDRESS`"
    )]
    Refused(u16),
    #[error("was answered with {0}: try again later")]
    Status(u16),
    #[error("was refused by its server for now ({status}{}): try again later", waited(*wait))]
    Busy { status: u16, wait: Option<u64> },
    #[error("broke off again and again, after {have} of {} bytes: fetch again, it goes on from there", promised(*whole))]
    Cut { have: u64, whole: Option<u64> },
    #[error("is a web page{} and no workbook: open it in a browser, and put the address of the workbook into workbooks.csv", titled(.0))]
    WebPage(String),
    #[error("is empty: try again later, or put another address into workbooks.csv")]
    Empty,
    #[error("has more than {} MB, too big for area tables: put another address into workbooks.csv", .0 / 1_000_000)]
    TooLarge(u64),
    #[error("redirects to {0}, which this program does not open: if that is the Ministry's, put it into workbooks.csv")]
    Elsewhere(String),
    #[error("redirects without end: find the workbook on the page of its report")]
    Circle,
    #[error(
        "is not the file that it was when official.lock was written: look at what has changed, then take its line out of official.lock"
    )]
    Changed,
    #[error("could not be kept ({0}): see that there is room, and that the folder can be written")]
    Kept(String),
}

impl Failure {
    /// What an answer's status says is wrong.
    pub fn of_status(status: u16) -> Failure {
        match status {
            404 | 410 => Failure::Gone(status),
            401 | 403 | 407 | 451 => Failure::Refused(status),
            _ => Failure::Status(status),
        }
    }

    /// What is wrong, of a page: the remedies for workbooks are none for it.
    pub fn of_page(&self) -> String {
        match self {
            Failure::Offline(why) => why.clone(),
            Failure::Elsewhere(to) => format!("it redirects to {to}, which this program does not open"),
            other => other.short(),
        }
    }

    /// The outcome in a word or two, for the table at the end.
    pub fn short(&self) -> String {
        match self {
            Failure::Offline(_) => "not reached".into(),
            Failure::Gone(status) => format!("not there ({status})"),
            Failure::Refused(status) => format!("refused ({status})"),
            Failure::Status(status) => format!("answered with {status}"),
            Failure::Busy { status, .. } => format!("refused for now ({status})"),
            Failure::Cut { .. } => "broke off".into(),
            Failure::WebPage(_) => "a web page, no workbook".into(),
            Failure::Empty => "empty".into(),
            Failure::TooLarge(_) => "too large".into(),
            Failure::Elsewhere(_) => "redirects elsewhere".into(),
            Failure::Circle => "redirects in a circle".into(),
            Failure::Changed => "not the file that it was".into(),
            Failure::Kept(_) => "could not be kept".into(),
        }
    }
}

fn waited(wait: Option<u64>) -> String {
    wait.map_or(String::new(), |seconds| format!(", which asks to wait {seconds} seconds"))
}

fn promised(whole: Option<u64>) -> String {
    whole.map_or("an unknown number of".into(), |whole| whole.to_string())
}

fn titled(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" ({})", quoted(title)) }
}
