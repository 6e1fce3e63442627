//! The sites that tests visit: one app, and pages of several datasets around it.

use crate::build::{self, build, make_up, publish};
use crate::rehearsal;
use crate::step::Outcome;
use std::path::PathBuf;

/// What has been published in this run.
pub struct Sites {
    system: bool,
    published: Vec<&'static str>,
}

impl Sites {
    /// None yet.
    pub fn new(system: bool) -> Sites {
        Sites { system, published: Vec::new() }
    }

    /// Publishes those of these that have not been yet; with the first the app is built.
    pub fn need(&mut self, names: &[&'static str]) -> Outcome {
        for &name in names {
            if self.published.contains(&name) {
                continue;
            }
            let options = options(name)?;
            if self.published.is_empty() {
                build(&options, self.system)?;
            } else {
                publish(&options)?;
            }
            self.published.push(name);
        }
        Ok(())
    }
}

fn options(name: &str) -> Outcome<build::Options> {
    let (data, site_url) = match name {
        "fixture" => ("tests/fixture".into(), "https://atlas.example/"),
        // whose own address is that at which the tests in WebKit serve it
        "served" => ("tests/fixture".into(), "http://127.0.0.1:4182/"),
        // WordPress embeds nothing that is not https
        "wordpress" => ("tests/fixture".into(), "https://127.0.0.1:8443/"),
        "shipped" => ("data".into(), "https://atlas.example/"),
        "rehearsal" => (rehearsal::DATA.into(), "https://atlas.example/"),
        made_up => (make_up(made_up)?, ""),
    };
    Ok(build::Options {
        data: PathBuf::from(data),
        out: PathBuf::from(format!("target/site/{name}")),
        site_url: site_url.into(),
        contact: "https://atlas.example/tell".into(),
        cache: PathBuf::from("target/site/cache"),
        no_compress: true,
        fast: false,
    })
}
