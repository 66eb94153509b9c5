//! Every `Choice:` line names a decision in `docs/decisions`, and every number has one decision.

use std::collections::BTreeMap;

use crate::fault::Fault;
use crate::tree::{Text, Tree};

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let mut decisions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (number, path) in tree.files().iter().filter_map(|file| Some((number_of(&file.path)?, file.path.as_str()))) {
        decisions.entry(number).or_default().push(path);
    }
    let twice = decisions.values().filter(|paths| paths.len() > 1).flatten();
    let twice = twice.map(|path| Fault::in_file(path, "this number has another decision already"));
    let known = |number: &str| decisions.contains_key(number);
    twice.chain(tree.rust().flat_map(|file| unknown(file, &known))).collect()
}

fn number_of(path: &str) -> Option<&str> {
    path.strip_prefix("docs/decisions/")?.split('-').next()
}

fn unknown(file: &Text, known: &impl Fn(&str) -> bool) -> Vec<Fault> {
    let cited = file.lines().filter_map(|(at, line)| Some((at, choice(line)?)));
    let missing = cited.filter(|(_, number)| !known(number));
    missing.map(|(at, number)| Fault::at(&file.path, at, format!("there is no decision {number}"))).collect()
}

fn choice(line: &str) -> Option<&str> {
    let comment = line.trim_start().strip_prefix("//")?;
    let after = comment.split_once("Choice: ")?.1;
    let number = after.split(|c: char| !c.is_ascii_digit()).next()?;
    Some(if number.is_empty() { after } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_without_decision_is_a_fault() {
        let code = "//! A.\n/// Rounds down. Choice: 0003\n/// Choice: 0004\n/// Choice: soon\nfn a() {}\n";
        let tree = Tree::of(&[("a.rs", code), ("docs/decisions/0003-money.md", "")]);
        let found: Vec<_> = check(&tree).into_iter().map(|fault| fault.line).collect();
        assert_eq!(found, [3, 4]);
    }

    #[test]
    fn two_decisions_of_one_number_are_a_fault() {
        let tree = Tree::of(&[("docs/decisions/0003-money.md", ""), ("docs/decisions/0003-rooms.md", "")]);
        assert_eq!(check(&tree).len(), 2);
    }
}
