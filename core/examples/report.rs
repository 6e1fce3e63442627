//! `cargo run -p mappa-core --example report -- essex/2019-20`: all that a page states, as plain text.
use mappa_core::{link, report::Report};

fn main() {
    let dataset = mappa_data::load(std::path::Path::new("data")).expect("the shipped dataset is good");
    for address in std::env::args().skip(1) {
        let (view, notices) = link::parse(&dataset, &address);
        println!("{notices:#?}\n{:#?}", Report::new(&dataset, &view));
    }
}
