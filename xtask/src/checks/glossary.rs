//! Every name in the column "in code" of the glossary stands in the code.

use terms::InstrumentId;

use crate::fault::Fault;
use crate::tree::{Text, Tree};

const PAGE: &str = "GLOSSARY.md";

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let Some(page) = tree.get(PAGE) else { return vec![Fault::in_file(PAGE, "is missing")] };
    let names = page.lines().flat_map(|(at, line)| names(line).map(move |name| (at, name)));
    let unknown = names.filter(|(_, name)| !is_in_code(tree, name));
    unknown.map(|(at, name)| Fault::at(PAGE, at, format!("'{name}' stands nowhere in the code"))).collect()
}

/// Returns what stands between backticks in the rows, instruments and patterns left out.
fn names(line: &str) -> impl Iterator<Item = &str> {
    let row = if line.starts_with('|') { line } else { "" };
    let quoted = row.split('`').skip(1).step_by(2);
    let instrument = |name: &str| name.parse::<InstrumentId>().is_ok();
    quoted.filter(move |name| !name.contains('*') && !instrument(name))
}

/// Looks for the last word of `crate::Type::part`, within that crate when it is named.
fn is_in_code(tree: &Tree, name: &str) -> bool {
    let (first, last) = (name.split("::").next().unwrap_or(name), name.rsplit("::").next().unwrap_or(name));
    let room = format!("crates/{first}/");
    let is_room = tree.files().iter().any(|file| file.path.starts_with(&room));
    let folder = if is_room { room.as_str() } else { "crates/" };
    let code = |file: &&Text| file.path.starts_with(folder) && (file.is_rust() || file.path.ends_with(".toml"));
    tree.files().iter().filter(code).any(|file| first == last && is_room || file.text.contains(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_the_code_does_not_know_is_a_fault() {
        let page = "Rows of `nothing`.\n| solde | `ledger::FinalPayment`, `ledger::Balance` | `scheme::FinalPayment` | `ledger` |\n";
        let code = ("crates/ledger/src/lib.rs", "//! A.\nenum Kind { FinalPayment }\n");
        let tree = Tree::of(&[(PAGE, page), code, ("crates/scheme/src/lib.rs", "//! B.\n")]);
        let found: Vec<_> = check(&tree).into_iter().map(|fault| fault.what).collect();
        assert_eq!(
            found,
            ["'ledger::Balance' stands nowhere in the code", "'scheme::FinalPayment' stands nowhere in the code"]
        );
    }
}
