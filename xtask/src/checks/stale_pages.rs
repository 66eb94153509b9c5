//! The generated pages are those that `cargo xtask docs` would write now.

use crate::fault::Fault;
use crate::pages;
use crate::tree::Tree;

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let pages = pages::all(tree).unwrap_or_default();
    let stale = pages.iter().filter(|page| tree.get(page.path).is_none_or(|file| file.text != page.text));
    stale.map(|page| Fault::in_file(page.path, "is out of date: run cargo xtask docs")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::tests::LAW;
    use crate::requirements;

    #[test]
    fn a_page_that_would_be_written_otherwise_is_a_fault() {
        let list = (requirements::PATH, "requirement = []\n");
        let pages = pages::all(&Tree::of(&[LAW, list])).unwrap();
        let written: Vec<_> = pages.iter().map(|page| (page.path, page.text.as_str())).collect();
        let fresh = Tree::of(&[&[LAW, list], written.as_slice()].concat());
        assert!(check(&fresh).is_empty());
        let code = ("crates/ledger/src/pay.rs", "/// Law: ar-2019-07-03 art. 13\nfn pay() {}\n");
        let stale = Tree::of(&[&[LAW, list, code], written.as_slice()].concat());
        assert_eq!(check(&stale).len(), 1);
    }
}
