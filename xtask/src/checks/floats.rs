//! No float in the core: money is whole cents, and so is everything that becomes money.

use crate::fault::Fault;
use crate::tree::{Text, Tree};

const CORE: &[&str] = &["terms", "scheme", "agreement", "intake", "ledger", "control", "payment"];
const FLOATS: &[&str] = &["f32", "f64"];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    tree.rust().filter(|file| is_core(&file.path)).flat_map(floats).collect()
}

fn is_core(path: &str) -> bool {
    path.strip_prefix("crates/").and_then(|rest| rest.split('/').next()).is_some_and(|room| CORE.contains(&room))
}

fn floats(file: &Text) -> impl Iterator<Item = Fault> {
    file.lines().filter_map(|(at, line)| {
        let code = line.split("//").next().unwrap_or_default();
        let mut words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
        let float = words.find(|word| FLOATS.iter().any(|float| word.ends_with(float)))?;
        Some(Fault::at(&file.path, at, format!("'{float}': the core knows no float")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_float_in_the_core_is_a_fault() {
        let code = "//! A.\n// an f64 would round\nlet a: f64 = 0;\nlet b = 1_f32;\nlet c = \"0f64a\";\n";
        let tree = Tree::of(&[("crates/ledger/src/a.rs", code), ("crates/web/src/a.rs", code)]);
        let found: Vec<_> = check(&tree).into_iter().map(|fault| (fault.path, fault.line)).collect();
        assert_eq!(found, [3, 4].map(|line| ("crates/ledger/src/a.rs".to_owned(), line)));
    }
}
