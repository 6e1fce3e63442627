//! Temporary: what fails.
#[path = "../tests/made/mod.rs"]
mod made;
#[path = "../tests/measured/mod.rs"]
mod measured;
use measured::*;
fn main() {
    let unseen = std::fs::read_to_string("core/tests/corpus/unseen.txt").unwrap();
    let again = std::fs::read_to_string("core/tests/corpus/unseen_again.txt").unwrap_or_default();
    for corpus in CORPORA.iter().map(|(_, c)| *c).chain([unseen.as_str(), again.as_str()]) {
        by_kind(&[corpus], true);
    }
    for corpus in CORPORA.iter().map(|(_, c)| *c).chain([unseen.as_str(), again.as_str()]) {
        let s = sum(&by_kind(&[corpus], false));
        println!(
            "SUM right {}/{} wrong {}/{} alarms {} passed {} texts {}",
            s.confirmed, s.right, s.caught, s.wrong, s.alarms, s.passed, s.texts
        );
    }
    let dataset = made::fixture();
    let mut all = Score::default();
    for corpus in CORPORA.iter().map(|(_, c)| *c).chain([unseen.as_str(), again.as_str()]) {
        for line in corpus.lines().filter(|line| line.contains(" | ")) {
            for (at, _) in line.match_indices("=+}") {
                let Some(open) = line[..at].rfind('{') else { continue };
                let Ok(number) = line[open + 1..at].replace(',', "").parse::<u64>() else { continue };
                let wrong =
                    format!("{}{{{}=-{}", &line[..open], mappa_core::number::thousands(number * 4 / 3 + 7), &line[at + 2..]);
                // only the one made wrong
                let stripped = {
                    let mut t = wrong.clone();
                    for s in ["=+}"] {
                        t = t.replace(s, "\u{1}");
                    }
                    t
                };
                let _ = stripped;
                let score = score(&dataset, &wrong, false);
                if score.caught < line.matches("=-}").count() as u32 + 1 && std::env::var("MADE").is_ok() {
                    println!(
                        "MADE {} [{}]",
                        &wrong[open.saturating_sub(90).max(0)..(at + 60).min(wrong.len())].replace('\n', " "),
                        line.split(" | ").next().unwrap()
                    );
                }
                all.add(Score { alarms: 0, right: 0, confirmed: 0, ..score });
            }
        }
    }
    println!("made wrong {}/{} passed {}", all.caught, all.wrong, all.passed);
}
