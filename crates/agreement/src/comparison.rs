//! Two agreements compared: nodes found again by kind, wording, number and likeness; what was
//! added, removed, changed or moved; which words; and what stands in two allocations.
//!
//! Wordings are the same whatever their accents, capitals, hyphens, spaces, quotes and plural
//! endings. The work grows with the number of nodes, not with its square.
//!
//! Choice: 0031

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::{Agreement, Node, NodeKind, NodeState, ObjectiveId, TextKey};

mod beside;
mod pairing;
pub(crate) mod wording;

pub use beside::{Proposal, proposals};
pub use wording::{Edit, edits};
use wording::{key_of, same_wording};

/// A node with its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Its address.
    pub at: ObjectiveId,
    /// The node.
    pub node: &'a Node,
}

/// One difference between two trees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// Stands in the second tree only, with so many new nodes below it.
    Added(Found<'a>, usize),
    /// Stands in the first tree only, with so many nodes below it that went too.
    Removed(Found<'a>, usize),
    /// Stands in both, here and there.
    Kept {
        /// As it stood.
        before: Found<'a>,
        /// As it stands.
        after: Found<'a>,
        /// What differs; never empty.
        differs: Vec<Aspect>,
    },
}

/// What differs between a node and its counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// It hangs elsewhere, or in another order.
    Place,
    /// Its number.
    Number,
    /// Its wording, beyond spelling.
    Text,
    /// Its state.
    State,
    /// Its target.
    Target,
}

/// What stands around the tree, and may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// Convention or project plan.
    Kind,
    /// The title.
    Title,
    /// The municipality.
    Municipality,
    /// The period.
    Period,
    /// The decision of the council.
    CouncilDecision,
    /// The signature.
    Signature,
    /// The amounts.
    Amounts,
}

/// The difference between two agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// The facts that differ.
    pub facts: Vec<Fact>,
    /// The changes of the tree: in the order of the second agreement, then what was removed.
    pub changes: Vec<Change<'a>>,
    /// How many nodes stand in both.
    pub kept: usize,
}

impl Difference<'_> {
    /// Tells whether nothing differs but spelling.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.changes.is_empty()
    }
}

/// Compares `before` with `after`.
///
/// Choice: 0031
pub fn compare<'a>(before: &'a Agreement, after: &'a Agreement) -> Difference<'a> {
    let (old, new) = (pairing::Forest::of(&before.tree), pairing::Forest::of(&after.tree));
    let pairs = pairing::pair(&old, &new);
    let (added, removed) = (alone(&pairs.before, &new), alone(&pairs.after, &old));
    let mut changes = Vec::new();
    for (at, node) in new.nodes.iter().enumerate() {
        if let Some(counterpart) = pairs.before[at] {
            let was = &old.nodes[counterpart];
            let differs = aspects(was.node, node.node, pairs.moved[at]);
            let change = || Change::Kept { before: was.clone(), after: node.clone(), differs: differs.clone() };
            changes.extend((!differs.is_empty()).then(change));
        } else {
            changes.extend(added.get(&at).map(|&below| Change::Added(node.clone(), below)));
        }
    }
    let gone = (0..old.nodes.len()).filter_map(|at| Some((at, *removed.get(&at)?)));
    changes.extend(gone.map(|(at, below)| Change::Removed(old.nodes[at].clone(), below)));
    let kept = pairs.before.iter().flatten().count();
    Difference { facts: facts(before, after), changes, kept }
}

/// Returns the nodes without counterpart whose parent has one, each with how many hang below it
/// that have none either; what came from elsewhere is told where it is.
fn alone(counterparts: &[Option<usize>], forest: &pairing::Forest<'_>) -> HashMap<usize, usize> {
    let mut tops: Vec<usize> = (0..forest.nodes.len()).collect();
    let mut below = HashMap::new();
    for at in (0..forest.nodes.len()).filter(|&at| counterparts[at].is_none()) {
        match forest.parents[at].filter(|&parent| counterparts[parent].is_none()) {
            Some(parent) => {
                tops[at] = tops[parent];
                *below.entry(tops[at]).or_insert(0) += 1;
            }
            None => drop(below.insert(at, 0)),
        }
    }
    below
}

fn aspects(before: &Node, after: &Node, moved: bool) -> Vec<Aspect> {
    let differs = [
        (Aspect::Place, moved),
        (Aspect::Number, before.number != after.number),
        (Aspect::Text, !same_wording(&before.text, &after.text)),
        (Aspect::State, before.state != after.state),
        (Aspect::Target, before.target != after.target),
    ];
    differs.into_iter().filter(|&(_, differs)| differs).map(|(aspect, _)| aspect).collect()
}

fn facts(before: &Agreement, after: &Agreement) -> Vec<Fact> {
    let town = |agreement: &Agreement| {
        agreement.municipality.as_ref().map(|(name, nis)| nis.map_or_else(|| name.clone(), |nis| nis.to_string()))
    };
    let differs = [
        (Fact::Kind, before.kind != after.kind),
        (Fact::Title, !same_wording(&before.title, &after.title)),
        (Fact::Municipality, town(before) != town(after)),
        (Fact::Period, before.period != after.period),
        (Fact::CouncilDecision, before.council_decision != after.council_decision),
        (Fact::Signature, before.signed != after.signed),
        (Fact::Amounts, before.amounts != after.amounts),
    ];
    differs.into_iter().filter(|&(_, differs)| differs).map(|(fact, _)| fact).collect()
}

/// How alike two statements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alike {
    /// Letter by letter.
    Exactly,
    /// But for spelling.
    ButForSpelling,
    /// But for a word or two; figures and target are the same.
    Nearly,
}

/// A statement that stands under two allocations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repetition<'a> {
    /// Where it stands first.
    pub first: Found<'a>,
    /// Where it stands under another allocation, or in the other agreement.
    pub again: Found<'a>,
    /// How alike the two are.
    pub alike: Alike,
}

/// Finds the objectives, results and indicators of one agreement that stand under two of its
/// allocations, each wording once, in the order of the second place.
///
/// The same objective must not be paid for twice. Choice: 0031
pub fn repeated(agreement: &Agreement) -> Vec<Repetition<'_>> {
    let roots = (1..).zip(&agreement.tree);
    between(roots.map(|(position, root): (usize, _)| statements(root, &mut vec![position])).collect())
}

/// Finds the objectives, results and indicators of `first` that stand in `second` as well.
pub fn shared<'a>(first: &'a Agreement, second: &'a Agreement) -> Vec<Repetition<'a>> {
    let all = |agreement: &'a Agreement| {
        let roots = (1..).zip(&agreement.tree);
        roots.flat_map(|(position, root): (usize, _)| statements(root, &mut vec![position])).collect::<Vec<_>>()
    };
    between(vec![all(first), all(second)])
}

/// Finds what stands in a group and in one before it.
fn between(groups: Vec<Vec<Found<'_>>>) -> Vec<Repetition<'_>> {
    let mut before = Stock::default();
    let mut repetitions = Vec::new();
    for group in groups {
        let mut told = HashSet::new();
        for statement in &group {
            let fresh = told.insert(name_of(statement.node));
            repetitions.extend(before.find(statement).filter(|_| fresh));
        }
        group.into_iter().for_each(|statement| before.add(statement));
    }
    repetitions
}

/// The statements of the groups that came before.
#[derive(Default)]
struct Stock<'a> {
    found: Vec<Found<'a>>,
    names: HashMap<(NodeKind, String), usize>,
    index: pairing::Index<'a>,
}

impl<'a> Stock<'a> {
    fn add(&mut self, statement: Found<'a>) {
        let at = self.found.len();
        if let Entry::Vacant(vacant) = self.names.entry(name_of(statement.node)) {
            vacant.insert(at);
            self.index.add(at, statement.node);
        }
        self.found.push(statement);
    }

    fn find(&self, statement: &Found<'a>) -> Option<Repetition<'a>> {
        let node = statement.node;
        let same = self.names.get(&name_of(node)).copied();
        let near = || self.index.likest(node, 75, &|_, other| nearly(other, node));
        let first = self.found[same.or_else(near)?].clone();
        let alike = match same {
            Some(_) if first.node.text == node.text => Alike::Exactly,
            Some(_) => Alike::ButForSpelling,
            None => Alike::Nearly,
        };
        Some(Repetition { first, again: statement.clone(), alike })
    }
}

fn name_of(node: &Node) -> (NodeKind, String) {
    (node.kind, key_of(&node.text))
}

/// Tells whether two wordings that share most words may be one: long enough, with the same figures.
fn nearly(a: &Node, b: &Node) -> bool {
    const WORDS: usize = 5;
    let (one, other) = (pairing::words_of(a), pairing::words_of(b));
    let figures =
        |words: &[String]| words.iter().filter(|w| w.chars().any(|c| c.is_ascii_digit())).cloned().collect::<Vec<_>>();
    one.len().min(other.len()) >= WORDS && figures(&one) == figures(&other) && a.target == b.target
}

/// Returns the statements below `node` that were chosen and have words.
fn statements<'a>(node: &'a Node, at: &mut Vec<usize>) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    node.walk(at, &mut |id, node| {
        let stated = matches!(
            node.kind,
            NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result | NodeKind::Indicator
        );
        if stated && node.state != Some(NodeState::StruckOut) && !TextKey::of(&node.text).is_empty() {
            found.push(Found { at: id.clone(), node });
        }
    });
    found
}
