//! Arrows between crates: those of the manifests are those declared in ARCHITECTURE.md.
//!
//! Tests may look further than the code they test, so development dependencies are left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::fault::Fault;
use crate::tree::Tree;

const MAP: &str = "ARCHITECTURE.md";

type Arrows = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn check(tree: &Tree, metadata: &Value) -> Vec<Fault> {
    let declared = match tree.get(MAP).map(|map| declared(&map.text)) {
        Some(Some(declared)) => declared,
        _ => return vec![Fault::in_file(MAP, "holds no block ```arrows")],
    };
    let drawn = drawn(metadata);
    let crates: BTreeSet<_> = drawn.keys().chain(declared.keys()).collect();
    crates.into_iter().flat_map(|name| compare(name, drawn.get(name), declared.get(name))).collect()
}

fn compare(name: &str, drawn: Option<&BTreeSet<String>>, declared: Option<&BTreeSet<String>>) -> Vec<Fault> {
    let (Some(drawn), Some(declared)) = (drawn, declared) else {
        let missing = if drawn.is_none() { "is declared, but is no crate" } else { "is a crate that is not declared" };
        return vec![Fault::in_file(MAP, format!("{name} {missing}"))];
    };
    let undeclared = drawn.difference(declared).map(|to| format!("the arrow {name} -> {to} is not declared in {MAP}"));
    let unused = declared.difference(drawn).map(|to| format!("the arrow {name} -> {to} is declared, but not drawn"));
    let manifest = undeclared.map(|what| Fault::in_file(&format!("{name}/Cargo.toml"), what));
    manifest.chain(unused.map(|what| Fault::in_file(MAP, what))).collect()
}

/// Reads the block that starts with ```arrows: one `crate -> crate crate` per line.
fn declared(text: &str) -> Option<Arrows> {
    let (_, block) = text.split_once("```arrows\n")?;
    let (block, _) = block.split_once("```")?;
    let arrow = |line: &str| {
        let (from, to) = line.split_once("->")?;
        Some((from.trim().to_owned(), to.split_whitespace().map(str::to_owned).collect()))
    };
    Some(block.lines().filter_map(arrow).collect())
}

/// Reads the arrows between members of the workspace from the answer of `cargo metadata`.
fn drawn(metadata: &Value) -> Arrows {
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let members: BTreeSet<_> = packages.iter().map(name).collect();
    let to = |package: &Value| {
        let all = package["dependencies"].as_array().map_or(&[][..], Vec::as_slice);
        all.iter().filter(|d| d["kind"] != "dev").map(name).filter(|name| members.contains(name)).collect()
    };
    packages.iter().map(|package| (name(package), to(package))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn metadata() -> Value {
        json!({ "packages": [
            { "name": "terms", "dependencies": [{ "name": "serde", "kind": null }] },
            { "name": "scheme", "dependencies": [{ "name": "terms", "kind": null }, { "name": "ledger", "kind": "dev" }] },
            { "name": "ledger", "dependencies": [{ "name": "terms", "kind": null }, { "name": "scheme", "kind": null }] },
        ] })
    }

    fn faults(arrows: &str) -> Vec<String> {
        let tree = Tree::of(&[(MAP, &format!("# Map\n```arrows\n{arrows}```\n"))]);
        check(&tree, &metadata()).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn the_declared_arrows_pass() {
        assert!(faults("terms  ->\nscheme -> terms\nledger -> scheme terms\n").is_empty());
    }

    #[test]
    fn an_arrow_that_is_not_declared_is_a_fault() {
        assert_eq!(
            faults("terms ->\nscheme -> terms\nledger -> terms\n"),
            ["the arrow ledger -> scheme is not declared in ARCHITECTURE.md"]
        );
    }

    #[test]
    fn an_arrow_or_a_crate_that_is_gone_is_a_fault() {
        let found = faults("terms ->\nscheme -> terms\nledger -> scheme terms\nold -> terms\n");
        assert_eq!(found, ["old is declared, but is no crate"]);
        let found = faults("terms -> scheme\nscheme -> terms\nledger -> scheme terms\n");
        assert_eq!(found, ["the arrow terms -> scheme is declared, but not drawn"]);
        assert_eq!(faults("terms ->\nscheme -> terms\n"), ["ledger is a crate that is not declared"]);
    }

    #[test]
    fn a_map_without_its_block_is_a_fault() {
        assert_eq!(check(&Tree::of(&[(MAP, "# Map\n")]), &metadata()).len(), 1);
    }
}
