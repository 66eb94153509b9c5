//! Every module opens with `//!`: what it holds, what it leaves out, which article it serves.

use crate::fault::Fault;
use crate::tree::{Text, Tree};

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let missing = |file: &&Text| !has_header(&file.text);
    tree.rust()
        .filter(missing)
        .map(|file| Fault::at(&file.path, 1, "a module opens with //! and what it holds"))
        .collect()
}

fn has_header(text: &str) -> bool {
    let opening = text.lines().map(str::trim).find(|line| !line.is_empty());
    opening.and_then(|line| line.strip_prefix("//!")).is_some_and(|words| !words.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_without_header_is_a_fault() {
        let tree =
            Tree::of(&[("a.rs", "\n//! Holds.\n"), ("b.rs", "use x;\n"), ("c.rs", "//!\nuse x;\n"), ("d.md", "# D\n")]);
        let paths: Vec<_> = check(&tree).into_iter().map(|fault| fault.path).collect();
        assert_eq!(paths, ["b.rs", "c.rs"]);
    }
}
