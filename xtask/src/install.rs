//! System packages: installed as root on Debian, or with `--system`; else the one command that would do it is said.

use crate::step::{Outcome, ask, run, step};
use std::path::Path;
use std::process::Command;

/// Installs packages of Debian, or says how.
pub fn install(packages: &[&str], system: bool) -> Outcome {
    let list = packages.join(" ");
    let hand = format!("sudo apt-get update && sudo apt-get install --no-install-recommends {list}");
    if !Path::new("/etc/debian_version").exists() {
        return Err(format!("this machine lacks what Debian calls {list}; install the like of it, then run this again"));
    }
    let root = ask("id", &["-u"]).as_deref() == Some("0");
    if !root && !system {
        return Err(format!(
            "system packages are missing. To install them:\n\n    {hand}\n\nthen run this again, or add --system and it will be done for you"
        ));
    }
    step(&format!("Installing Debian's {list} (a few minutes)"), || {
        let apt = |words: &[&str]| {
            let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
            if !root {
                command.arg("apt-get");
            }
            run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive").env("RUNLEVEL", "1")) // no service is started
        };
        apt(&["update", "-qq"])?;
        let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
        words.extend(packages);
        apt(&words)
    })
}
