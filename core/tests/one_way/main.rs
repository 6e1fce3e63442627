//! Dependencies between modules go one way: no folder of modules has a circle among its children, and neither has any folder
//! inside it. What a file depends on is read from the paths in it (`use crate::…`, `super::…`, `crate::x::y(…)`). Method calls
//! have no path, and are not seen.

mod graph;
mod source;

use graph::cycles;
use source::Crate;
use std::path::Path;

/// The folders of sources, each of one crate. All of them are held to this; there is no list of exceptions.
const ROOTS: &[&str] = &["core/src", "data/src", "data/import/src/shell", "data/import/src", "src", "xtask/src"];

#[test]
fn no_module_depends_on_one_that_depends_on_it() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for root in ROOTS {
        let nested: Vec<_> = ROOTS.iter().filter(|other| *other != root).map(|other| project.join(other)).collect();
        let sources = Crate::read(&project.join(root), &nested);
        assert!(sources.files() > 3, "{root} has sources");
        found.extend(cycles(&sources).into_iter().map(|cycle| format!("{root}: {cycle}")));
    }
    assert!(found.is_empty(), "circles of modules:\n{}", found.join("\n"));
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    cycles(&Crate::of(files))
}

#[test]
fn a_circle_is_found_and_named_with_the_paths_that_make_it() {
    let direct = found(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "fn f() { super::a::g() }")]);
    assert_eq!(direct, ["a (a.rs: crate::b::B) -> b (b.rs: super::a::g) -> a"]);
    // three files of one folder, by way of what its mod.rs re-exports
    let folder = [
        ("lib.rs", "mod x;"),
        ("x/mod.rs", "mod a; mod b; mod c; pub use {a::A, b::{self, B}}; pub use c::C as D;"),
        ("x/a.rs", "use super::{B};"),
        ("x/b.rs", "fn f() -> crate::x::D { todo!() }"),
        ("x/c.rs", "fn f() { println!(\"{}\", super::a::A::new()); }"),
    ];
    assert_eq!(found(&folder), ["x/a (x/a.rs: super::B) -> b (x/b.rs: crate::x::D) -> c (x/c.rs: super::a::A::new) -> a"]);
    // a mod.rs with something of its own in it takes part
    let own = [("lib.rs", "mod x;"), ("x/mod.rs", "mod a; use a::A; pub struct Own(A);"), ("x/a.rs", "use super::Own;")];
    assert_eq!(found(&own), ["x/a (x/a.rs: super::Own) -> mod (x/mod.rs: a::A) -> a"]);
    // two folders, file by file without a circle
    let folders = [
        ("lib.rs", "mod x; mod y;"),
        ("x/mod.rs", "pub mod a; pub mod b;"),
        ("x/a.rs", "use crate::y::c::C;"),
        ("y/mod.rs", "pub mod c; pub mod d;"),
        ("y/d.rs", "use crate::x::b::B;"),
        ("x/b.rs", ""),
        ("y/c.rs", ""),
    ];
    assert_eq!(found(&folders), ["x (x/a.rs: crate::y::c::C) -> y (y/d.rs: crate::x::b::B) -> x"]);
}

#[test]
fn what_goes_one_way_passes_and_tests_comments_and_re_exports_do_not_count() {
    let files = [
        ("lib.rs", "//! See [`crate::b`].\nmod a; pub mod b; pub use b::B;"),
        ("a.rs", "/// Of [`crate::b::B`].\npub(crate) struct A; pub(in crate::b) struct C;"),
        ("b.rs", "use crate::a::A; // crate::b\n #[cfg(test)] mod tests { use crate::B; use super::*; }"),
        ("a/deep.rs", "use super::A; const WORDS: &str = \"crate::b::B\"; #[cfg(test)] use crate::b::B;"),
    ];
    assert_eq!(found(&files), [""; 0]);
}
