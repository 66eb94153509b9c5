//! Texts that end in the middle: known by their last word, or by the whole text standing elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use agreement::{Node, NodeKind, TextKey, initial};
use terms::Finding;

use crate::codes::{I_048, I_057};
use crate::table::ends_open;

/// Flags the texts of `tree` that were cut, and lowers their confidence.
pub(crate) fn flag(tree: &mut [Node], findings: &mut Vec<Finding>) {
    let whole = alike(tree);
    for allocation in tree {
        let last = last_statement(allocation).map(|node| node.place);
        visit(allocation, &mut |node| {
            let whole = if last == Some(node.place) { longer(&whole, &node.text) } else { None };
            let finding = match whole {
                Some(whole) => Finding::warning(I_048).with("whole", whole),
                None if ends_open(&node.text) => Finding::warning(I_057),
                None => return,
            };
            node.confidence = node.confidence.min(500);
            findings.push(finding.at(node.place).with("text", node.text.as_str()));
        });
    }
}

/// Texts by their keys, each once.
type Texts = BTreeMap<TextKey, String>;

/// Returns the statements that begin like the last one of an allocation: only these may be what it was
/// cut from.
fn alike(tree: &[Node]) -> Texts {
    let last = || tree.iter().filter_map(last_statement).map(|node| node.text.as_str());
    let cut: BTreeSet<u64> = last().map(beginning).collect();
    let letters: BTreeSet<Option<u8>> = last().map(initial).collect();
    // Most texts begin with another letter.
    let may_be = |letter: Option<u8>| letter.is_none() || letters.contains(&letter) || letters.contains(&None);
    let mut whole = Texts::new();
    let mut gather = |node: &Node| {
        if may_be(initial(&node.text)) && cut.contains(&beginning(&node.text)) {
            whole.entry(TextKey::of(&node.text)).or_insert_with(|| node.text.clone());
        }
    };
    tree.iter().for_each(|allocation| each(allocation, &mut gather));
    whole
}

/// How many words a text has at least that is held against longer ones.
const FEWEST: usize = 3;

fn beginning(text: &str) -> u64 {
    TextKey::beginning(text, FEWEST)
}

fn is_statement(node: &Node) -> bool {
    matches!(node.kind, NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result | NodeKind::Indicator)
}

/// Shows each statement from `node` on.
fn each(node: &Node, show: &mut impl FnMut(&Node)) {
    if is_statement(node) {
        show(node);
    }
    for child in &node.children {
        each(child, show);
    }
}

/// Returns the text that begins with `cut` and goes on, when one stands in the document.
fn longer(whole: &Texts, cut: &str) -> Option<String> {
    let key = TextKey::of(cut);
    let words = key.as_str().split(' ').count();
    // What begins with it stands next to it.
    let mut behind = whole.range((Bound::Excluded(&key), Bound::Unbounded));
    let (_, text) = behind.next().filter(|(other, _)| words >= FEWEST && key.begins(other))?;
    Some(text.clone())
}

fn last_statement(node: &Node) -> Option<&Node> {
    node.children.iter().rev().find_map(last_statement).or(Some(node).filter(|n| is_statement(n)))
}

/// Visits the statements below `node`; one that introduces sub-items may well end open.
fn visit(node: &mut Node, check: &mut impl FnMut(&mut Node)) {
    let introduces = node.children.iter().any(|child| child.kind == NodeKind::SubItem);
    if is_statement(node) && !introduces {
        check(node);
    }
    for child in &mut node.children {
        visit(child, check);
    }
}
