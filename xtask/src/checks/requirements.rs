//! The list of requirements is whole, and the places it names exist.

use crate::articles::Articles;
use crate::fault::Fault;
use crate::requirements::{self, Place, Requirement};
use crate::tree::Tree;

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let list = match requirements::read(tree) {
        Ok(list) => list,
        Err(fault) => return vec![fault],
    };
    let (articles, _) = Articles::read(tree);
    let fault = |what: String| Fault::in_file(requirements::PATH, what);
    let mut faults: Vec<_> = list.requirement.iter().flat_map(|r| doubts(tree, &articles, r)).map(fault).collect();
    let ids: Vec<_> = list.requirement.iter().map(|r| r.id.clone()).collect();
    let expected: Vec<_> = (1..=43).map(|number| format!("D{number}")).collect();
    if ids != expected {
        faults.push(Fault::in_file(requirements::PATH, "lists D1 to D43, each once, in order"));
    }
    faults
}

fn doubts(tree: &Tree, articles: &Articles, requirement: &Requirement) -> Vec<String> {
    let id = &requirement.id;
    let mut doubts: Vec<_> = requirement.law.iter().filter_map(|law| articles.doubt(law)).collect();
    doubts.extend(requirement.lives.iter().filter_map(|place| missing(tree, place)));
    if requirement.lives.is_empty() && requirement.not_yet.is_none() {
        doubts.push("lives nowhere, and no reason is given".to_owned());
    }
    doubts.into_iter().map(|doubt| format!("{id}: {doubt}")).collect()
}

fn missing(tree: &Tree, place: &Place) -> Option<String> {
    let Some(file) = tree.get(&place.file) else { return Some(format!("there is no file {}", place.file)) };
    let item = place.item.as_ref()?;
    let name = item.rsplit("::").next().unwrap_or(item);
    (!file.text.contains(name)).then(|| format!("{} holds no {item}", place.file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::tests::LAW;

    fn faults(entry: &str) -> Vec<String> {
        let first = format!("[[requirement]]\nid = \"D1\"\nwording = \"x\"\nlaw = [\"ar-2019-07-03 art. 1\"]\n{entry}");
        let rest =
            (2..=43).map(|n| format!("[[requirement]]\nid = \"D{n}\"\nwording = \"x\"\nlaw = []\nnot_yet = \"y\"\n"));
        let text: String = std::iter::once(first).chain(rest).collect();
        let tree = Tree::of(&[LAW, (requirements::PATH, &text), ("a.rs", "//! A.\npub fn pay() {}\n")]);
        check(&tree).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn a_place_must_exist() {
        assert!(faults("lives = [\"a.rs::Envelope::pay\", \"a.rs\"]\n").is_empty());
        assert_eq!(faults("lives = [\"b.rs::pay\"]\n"), ["D1: there is no file b.rs"]);
        assert_eq!(faults("lives = [\"a.rs::recover\"]\n"), ["D1: a.rs holds no recover"]);
    }

    #[test]
    fn what_lives_nowhere_needs_a_reason() {
        assert_eq!(faults(""), ["D1: lives nowhere, and no reason is given"]);
        assert!(faults("not_yet = \"nobody asked\"\n").is_empty());
    }

    #[test]
    fn a_list_with_a_hole_is_a_fault() {
        let tree = Tree::of(&[(requirements::PATH, "requirement = []\n")]);
        assert_eq!(check(&tree)[0].what, "lists D1 to D43, each once, in order");
        assert_eq!(check(&Tree::of(&[])).len(), 1);
    }
}
