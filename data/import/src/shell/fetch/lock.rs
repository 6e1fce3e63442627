//! official.lock: what each workbook was when it was imported, so that a file that has changed is not taken unseen.

use crate::{Outcome, files, rows};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use url::Url;

const NAME: &str = "official.lock";

/// The sums of what was imported, by address.
pub struct Lock {
    folder: PathBuf,
    sums: BTreeMap<String, String>,
}

impl Lock {
    /// Reads it; one that is not there is empty.
    pub fn read(folder: &Path) -> Outcome<Lock> {
        let file = folder.join(NAME);
        let text = if file.exists() { fs::read_to_string(&file) } else { Ok(String::new()) };
        let text = text.map_err(|error| format!("{}: {error}", file.display()))?;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let pair = |record: csv::StringRecord| {
            (record.get(0).unwrap_or_default().to_owned(), record.get(1).unwrap_or_default().to_owned())
        };
        let sums = reader.records().map(|record| record.map(pair).map_err(|error| format!("{}: {error}", file.display())));
        Ok(Lock { folder: folder.to_owned(), sums: sums.collect::<Outcome<_>>()? })
    }

    /// What the workbook of an address was.
    pub fn known(&self, url: &Url) -> Option<&String> {
        self.sums.get(url.as_str())
    }

    /// Remembers a workbook that was imported.
    pub fn add(&mut self, url: &Url, sum: String) -> Outcome {
        if self.known(url) == Some(&sum) {
            return Ok(());
        }
        self.sums.insert(url.to_string(), sum);
        let all = self.sums.iter().map(|(url, sum)| [url.clone(), sum.clone()]);
        files::write(&self.folder, &[(NAME, rows::table(["url", "sha256"], all)?)])
    }
}

/// The SHA-256 of a file, if it is there.
pub fn sum_of(file: &Path) -> Option<String> {
    Some(Sha256::digest(fs::read(file).ok()?).iter().map(|byte| format!("{byte:02x}")).collect())
}
