//! The files of a crate, and which file each path in them leads to.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A module by its path from the root of its crate: `["story", "check"]`; the root itself is empty.
pub type Module = Vec<String>;

/// A file of sources.
struct File {
    /// Where it is, from the root: `story/check.rs`.
    name: String,
    /// The paths written in it, segment by segment, with whether it only passes them on (`pub use`).
    paths: Vec<(Vec<String>, bool)>,
    /// The names that it brings in by `use`, and the paths that they stand for.
    names: BTreeMap<String, Vec<String>>,
}

/// The sources of a crate.
pub struct Crate(BTreeMap<Module, File>);

/// That a file depends on another, and the path by which.
pub struct Edge {
    /// The module that depends.
    pub from: Module,
    /// The module that it depends on.
    pub to: Module,
    /// `story/check.rs: super::claim::Claim`
    pub by: String,
}

impl Crate {
    /// All sources below a folder, but for those of other crates inside it.
    pub fn read(root: &Path, others: &[PathBuf]) -> Crate {
        let mut texts = Vec::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() && !others.contains(&path) {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    let name = path.strip_prefix(root).expect("below it").to_string_lossy().replace('\\', "/");
                    texts.push((name, fs::read_to_string(&path).expect("a source")));
                }
            }
        }
        Crate::of(&texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
    }

    /// Sources, each with its name: `story/mod.rs`.
    pub fn of(texts: &[(&str, &str)]) -> Crate {
        let files = texts.iter().map(|&(name, text)| {
            let mut module: Module = name.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            if module.last().is_some_and(|last| last == "mod") || ["lib.rs", "main.rs"].contains(&name) {
                module.pop();
            }
            let mut file = File { name: name.into(), paths: Vec::new(), names: BTreeMap::new() };
            file.scan(text.parse().unwrap_or_else(|error| panic!("{name}: {error}")));
            (module, file)
        });
        Crate(files.collect())
    }

    /// How many files there are.
    pub fn files(&self) -> usize {
        self.0.len()
    }

    /// Which file depends on which.
    pub fn edges(&self) -> Vec<Edge> {
        let mut edges = Vec::new();
        for (from, file) in &self.0 {
            for (path, _) in file.paths.iter().filter(|(_, passed_on)| !passed_on) {
                let to = self.resolve(from, path, 0).filter(|to| to != from);
                edges.extend(to.map(|to| Edge { from: from.clone(), to, by: [&file.name, ": ", &path.join("::")].concat() }));
            }
        }
        edges
    }

    /// The module whose file has what a path written in `from` leads to; `None` where it leads out of the crate.
    fn resolve(&self, from: &Module, path: &[String], depth: u8) -> Option<Module> {
        let (mut at, rest) = match path.first()?.as_str() {
            "crate" => (Vec::new(), &path[1..]),
            "super" => {
                let ups = path.iter().take_while(|part| *part == "super").count();
                (from[..from.len().checked_sub(ups)?].to_vec(), &path[ups..])
            }
            "self" => (from.clone(), &path[1..]),
            first if self.0.contains_key(&[from.as_slice(), &[first.to_owned()]].concat()) => (from.clone(), path),
            _ => return None,
        };
        for (place, part) in rest.iter().enumerate() {
            let inner = [at.as_slice(), std::slice::from_ref(part)].concat();
            if self.0.contains_key(&inner) {
                at = inner;
                continue;
            }
            let passed_on = self.0.get(&at).and_then(|file| file.names.get(part)).filter(|_| depth < 9);
            let behind = passed_on.map(|path| [path.as_slice(), &rest[place + 1..]].concat());
            return behind.and_then(|path| self.resolve(&at, &path, depth + 1)).or(Some(at));
        }
        Some(at)
    }
}

impl File {
    fn scan(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if is(&tokens, at, "#") && matches!(&tokens.get(at + 1), Some(TokenTree::Group(group)) if is_test(&group.stream())) {
                at = after_item(&tokens, at + 2);
            } else if is(&tokens, at, "pub") && matches!(tokens.get(at + 1), Some(TokenTree::Group(_))) {
                at += 1; // `pub(in crate::x)` says who may use it
            } else if is(&tokens, at, "use") {
                let public = (1..=2).any(|back| at >= back && is(&tokens, at - back, "pub"));
                let end = (at..tokens.len()).find(|&end| is(&tokens, end, ";")).unwrap_or(tokens.len());
                self.tree(&tokens[at + 1..end], &[], public);
                at = end;
            } else {
                match &tokens[at] {
                    TokenTree::Group(group) => self.scan(group.stream()),
                    TokenTree::Ident(_) if !(at > 1 && is(&tokens, at - 1, ":") && is(&tokens, at - 2, ":")) => {
                        let path = path(&tokens[at..]);
                        if path.len() > 1 {
                            self.paths.push((path, false));
                        }
                    }
                    _ => {}
                }
            }
            at += 1;
        }
    }

    /// The tree of a `use`: `a::{b, c as d}`, below a prefix.
    fn tree(&mut self, tokens: &[TokenTree], prefix: &[String], public: bool) {
        for one in tokens.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',')) {
            let mut whole = prefix.to_vec();
            whole.extend(path(one));
            if let Some(TokenTree::Group(group)) = one.last() {
                self.tree(&group.stream().into_iter().collect::<Vec<_>>(), &whole, public);
                continue;
            }
            if whole.len() > 1 && whole.last().is_some_and(|last| last == "self") {
                whole.pop();
            }
            let name = match one {
                [.., TokenTree::Ident(renamed), TokenTree::Ident(name)] if renamed == "as" => Some(name.to_string()),
                _ => whole.last().cloned(),
            };
            self.names.extend(name.map(|name| (name, whole.clone())));
            if !whole.is_empty() {
                self.paths.push((whole, public));
            }
        }
    }
}

/// `a::b::c` at the beginning of some tokens.
fn path(tokens: &[TokenTree]) -> Vec<String> {
    let mut path = Vec::new();
    let mut at = 0;
    while let Some(TokenTree::Ident(part)) = tokens.get(at) {
        path.push(part.to_string());
        if !(is(tokens, at + 1, ":") && is(tokens, at + 2, ":")) {
            break;
        }
        at += 3;
    }
    path
}

fn is(tokens: &[TokenTree], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| !matches!(token, TokenTree::Literal(_)) && token.to_string() == text)
}

fn is_test(attribute: &TokenStream) -> bool {
    attribute.to_string().replace(' ', "") == "cfg(test)"
}

/// The end of the item that begins here: its braces, or its semicolon.
fn after_item(tokens: &[TokenTree], from: usize) -> usize {
    let ends = |at: &usize| {
        is(tokens, *at, ";") || matches!(&tokens[*at], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    };
    (from..tokens.len()).find(ends).unwrap_or(tokens.len())
}
