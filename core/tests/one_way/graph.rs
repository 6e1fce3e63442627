//! Circles among the children of each folder.

use super::source::{Crate, Edge, Module};
use std::collections::{BTreeMap, BTreeSet};

/// One circle of each folder that has any, as its way round: `a (a.rs: crate::b::B) -> b (b.rs: crate::a::A) -> a`.
pub fn cycles(sources: &Crate) -> Vec<String> {
    let edges = sources.edges();
    let folders: BTreeSet<Module> =
        edges.iter().flat_map(|edge| (0..edge.from.len()).map(|to| edge.from[..to].to_vec())).collect();
    folders.iter().filter_map(|folder| cycle(folder, &edges)).collect()
}

/// A circle among the children of a folder; its own file is the child `mod`, but what a folder depends on as a whole is its
/// children's.
fn cycle(folder: &Module, edges: &[Edge]) -> Option<String> {
    let child = |module: &Module| {
        let below = module.strip_prefix(folder.as_slice())?;
        Some(below.first().map_or("mod", String::as_str).to_owned())
    };
    let mut graph: BTreeMap<String, BTreeMap<String, &str>> = BTreeMap::new();
    for edge in edges {
        if let (Some(from), Some(to)) = (child(&edge.from), child(&edge.to))
            && from != to
        {
            graph.entry(from).or_default().entry(to).or_insert(&edge.by);
        }
    }
    let way = graph.keys().find_map(|start| back(&graph, start))?;
    let steps = way.windows(2).map(|step| format!("{} ({}) -> ", step[0], graph[&step[0]][&step[1]]));
    let place = if folder.is_empty() { String::new() } else { folder.join("/") + "/" };
    Some(place + &steps.collect::<String>() + &way[0])
}

/// The shortest way from a node back to itself, if there is one.
fn back(graph: &BTreeMap<String, BTreeMap<String, &str>>, start: &String) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.clone()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| graph.get(last)).into_iter().flat_map(BTreeMap::keys) {
                let further = [way.as_slice(), std::slice::from_ref(next)].concat();
                if next == start {
                    return Some(further);
                }
                if seen.insert(next.clone()) {
                    longer.push(further);
                }
            }
        }
        ways = longer;
    }
    None
}
