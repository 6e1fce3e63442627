//! Downloads a workbook, from where an earlier try stopped; it gets its name once it is whole and looks like one.

use super::failure::Failure;
use super::page::Page;
use super::part::Part;
use super::web::{Answer, Web, header};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use ureq::Body;
use ureq::http::Response;
use url::Url;

/// A download that breaks off goes on so often.
const MOST_BREAKS: usize = 4;
/// No larger file is read; an area table has a tenth of a megabyte.
const LARGEST: u64 = mappa_import::MOST_BYTES as u64;

/// Downloads to `file`; the address that it came from in the end.
pub fn download(web: &Web, url: &Url, file: &Path) -> Result<Url, Failure> {
    let part = Part::of(file);
    let mut breaks = 0;
    let from = loop {
        match once(web, url, &part) {
            Err(Failure::Cut { .. }) if breaks < MOST_BREAKS => {
                breaks += 1;
                web.breathe();
            }
            other => break other?,
        }
    };
    let bytes = fs::read(&part.file).map_err(|error| part.told(&error))?;
    if let Some(wrong) = no_workbook(&bytes) {
        part.clear()?;
        return Err(wrong);
    }
    part.finish(file)?;
    Ok(from)
}

/// One try; what has come stays in the part.
fn once(web: &Web, url: &Url, part: &Part) -> Result<Url, Failure> {
    let held = part.held(url);
    let mut headers = vec![("accept-encoding", "identity".to_owned())];
    if let Some((length, version)) = &held {
        headers.push(("range", format!("bytes={length}-")));
        headers.push(("if-range", version.clone()));
    }
    let Answer { mut response, from } = web.get(url, &headers)?;
    let goes_on = held.as_ref().and_then(|(length, version)| rest_of(&response, *length, version));
    if response.status() != 200 && goes_on.is_none() {
        // 416, when the part was whole already or is longer than the file; or another piece than was asked for
        part.clear()?;
        return if held.is_some() { once(web, url, part) } else { Err(Failure::of_status(response.status().as_u16())) };
    }
    if goes_on.is_none() {
        part.begin(url, header(&response, "etag"), header(&response, "last-modified"))?;
    }
    let (have, whole) = match (goes_on, &held) {
        (Some(whole), Some((have, _))) => (*have, Some(whole)),
        _ => (0, response.body().content_length()),
    };
    if whole.is_some_and(|whole| whole > LARGEST) {
        part.clear()?;
        return Err(Failure::TooLarge(LARGEST));
    }
    let bar = web.bars.add(bar(whole, have));
    let read = write(&mut response.body_mut().as_reader(), part, have, whole, &bar);
    bar.finish_and_clear();
    read.map(|()| from)
}

/// Writes what comes to the end of the part. All that was promised must come.
fn write(from: &mut dyn Read, part: &Part, have: u64, whole: Option<u64>, bar: &ProgressBar) -> Result<(), Failure> {
    let told = |error: std::io::Error| part.told(&error);
    let mut to = OpenOptions::new().create(true).append(true).open(&part.file).map_err(told)?;
    let (mut have, mut chunk) = (have, vec![0; 64 * 1024]);
    loop {
        match from.read(&mut chunk) {
            Ok(0) if whole.is_none_or(|whole| whole == have) => return Ok(()),
            Ok(0) | Err(_) => return Err(Failure::Cut { have, whole }),
            Ok(read) => {
                to.write_all(chunk.get(..read).unwrap_or_default()).map_err(told)?;
                have += u64::try_from(read).unwrap_or(0);
                bar.set_position(have);
            }
        }
        if have > LARGEST {
            part.clear()?;
            return Err(Failure::TooLarge(LARGEST));
        }
    }
}

/// How long the whole file is, if an answer is the rest of that version of it of which so much is here already: by
/// `Content-Range: bytes 100-199/200`, to the very end.
fn rest_of(answer: &Response<Body>, have: u64, version: &str) -> Option<u64> {
    let (from, rest) = header(answer, "content-range")?.trim().strip_prefix("bytes ")?.split_once('-')?;
    let (last, whole) = rest.split_once('/')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let whole = number(whole)?;
    let length = answer.body().content_length();
    let same = header(answer, "etag").is_none_or(|etag| etag == version || !version.starts_with('"'));
    let fits = number(from)? == have && number(last)? + 1 == whole && length.is_none_or(|length| length == whole - have);
    (answer.status() == 206 && same && fits && whole > have).then_some(whole)
}

fn bar(whole: Option<u64>, have: u64) -> ProgressBar {
    let bar = whole.map_or_else(ProgressBar::no_length, ProgressBar::new);
    if let Ok(style) = ProgressStyle::with_template("  {bar:30} {bytes} of {total_bytes}") {
        bar.set_style(style);
    }
    bar.set_position(have);
    bar
}

/// What a file is, if its first bytes show that it is no table: a page to sign in, or one that tells of an error.
fn no_workbook(bytes: &[u8]) -> Option<Failure> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if text.is_empty() {
        return Some(Failure::Empty);
    }
    text.starts_with(b"<").then(|| Failure::WebPage(Page::title_of(&String::from_utf8_lossy(text))))
}
