//! An agreement as it was read, while a person goes through it: every node is a proposal with a
//! key that it keeps, whatever becomes of its neighbours.
//!
//! Holds the proposals and the tree they add up to; what a person may decide on one stands in
//! [`decide`], which of them a finding is about in [`points`]. Nothing is ever taken out: what is
//! ignored keeps its reason, what was merged keeps its words. Who decided, and when, is `office`'s
//! matter.
//!
//! Law: ar-2019-07-03 art. 5 § 2
//! Choice: 0041

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Node;

mod decide;
mod points;

pub use decide::{Choice, Correction, Decided, Misfit, Neighbour, NodeDecision, Why};
pub use points::{Points, concerns_the_tree, is_said_of_every_tree};

/// The key of a proposal: its position in the document as it was read, from 1; what was made out of
/// one carries a number of its own behind it, `7.1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProposalKey(Vec<u32>);

/// A text that is no key of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseKeyError;

impl fmt::Display for ParseKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected the number of a proposal such as '7' or '7.1'")
    }
}

impl std::error::Error for ParseKeyError {}

impl fmt::Display for ProposalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

impl FromStr for ProposalKey {
    type Err = ParseKeyError;
    fn from_str(text: &str) -> Result<Self, ParseKeyError> {
        const LONGEST: usize = 64;
        let parts: Result<Vec<u32>, _> = text.trim().split('.').map(str::parse).collect();
        parts.ok().filter(|parts| parts.len() <= LONGEST).map(Self).ok_or(ParseKeyError)
    }
}

impl TryFrom<String> for ProposalKey {
    type Error = ParseKeyError;
    fn try_from(text: String) -> Result<Self, ParseKeyError> {
        text.parse()
    }
}

impl From<ProposalKey> for String {
    fn from(key: ProposalKey) -> Self {
        key.to_string()
    }
}

/// How a proposal stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has decided on it.
    Open,
    /// A person has decided that it stands as it is.
    Settled,
    /// A person has left it out of the agreement, with all below it.
    Ignored {
        /// Why.
        reason: String,
    },
    /// Its words went into another proposal; it is kept as it was.
    Merged {
        /// The other one.
        into: ProposalKey,
    },
}

/// A node as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The key it keeps.
    pub key: ProposalKey,
    /// What it hangs under; a root hangs under nothing.
    pub under: Option<ProposalKey>,
    /// The node; what hangs under it are proposals of their own.
    pub node: Node,
    /// How it stands.
    pub standing: Standing,
    /// The words as they were read, where a person has changed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
}

/// What a decision left of one proposal; what is absent is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The proposal, known or new.
    pub key: ProposalKey,
    /// How it stands.
    pub standing: Standing,
    /// Its node; always there for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<Box<Node>>,
    /// What it hangs under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<ProposalKey>,
    /// Which proposal a new one follows in the order of the document; absent when it is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<ProposalKey>,
    /// The words as they were read, where they were changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
}

/// The proposals of one agreement, in the order of the document.
///
/// Siblings stand in that order wherever they hang.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Draft {
    proposals: Vec<Proposal>,
}

/// A node in the order of the tree, and how deep it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Laid<'a> {
    /// The proposal.
    pub proposal: &'a Proposal,
    /// How many ancestors it has.
    pub depth: usize,
    /// Whether it stands in the tree: neither it nor an ancestor is ignored or merged away.
    pub stands: bool,
}

impl Draft {
    /// Makes a proposal of every node of `tree`; nobody has decided on any.
    pub fn of(tree: &[Node]) -> Self {
        let mut draft = Self::default();
        tree.iter().for_each(|root| draft.lay(root, None));
        draft
    }

    fn lay(&mut self, node: &Node, under: Option<&ProposalKey>) {
        let number = u32::try_from(self.proposals.len()).unwrap_or(u32::MAX).saturating_add(1);
        let key = ProposalKey(vec![number]);
        let (under, bare) = (under.cloned(), without_children(node));
        self.proposals.push(Proposal { key: key.clone(), under, node: bare, standing: Standing::Open, read: None });
        node.children.iter().for_each(|child| self.lay(child, Some(&key)));
    }

    /// Returns all proposals in the order of the document, those that stand no more included.
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    /// Returns the proposal with this key.
    pub fn get(&self, key: &ProposalKey) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.key == *key)
    }

    /// Returns the proposals in the order of the tree, parents first, those that stand no more
    /// included.
    pub fn laid_out(&self) -> Vec<Laid<'_>> {
        let families = self.families();
        let mut laid = Vec::with_capacity(self.proposals.len());
        let mut open: Vec<(usize, usize, bool)> = Vec::new();
        let push = |open: &mut Vec<_>, under: Option<&ProposalKey>, depth, stands| {
            let children = families.get(&under).map_or(&[][..], Vec::as_slice);
            open.extend(children.iter().rev().map(|&at| (at, depth, stands)));
        };
        push(&mut open, None, 0, true);
        while let Some((at, depth, above)) = open.pop() {
            let proposal = &self.proposals[at];
            let stands = above && matches!(proposal.standing, Standing::Open | Standing::Settled);
            laid.push(Laid { proposal, depth, stands });
            push(&mut open, Some(&proposal.key), depth + 1, stands);
        }
        laid
    }

    /// Returns the tree of what stands; a person vouches for what is settled.
    pub fn tree(&self) -> Vec<Node> {
        self.grown(&self.families(), None)
    }

    fn grown(&self, families: &HashMap<Option<&ProposalKey>, Vec<usize>>, under: Option<&ProposalKey>) -> Vec<Node> {
        let children = families.get(&under).map_or(&[][..], Vec::as_slice);
        let mut nodes = Vec::with_capacity(children.len());
        for proposal in children.iter().map(|&at| &self.proposals[at]) {
            let confidence = match proposal.standing {
                Standing::Open => proposal.node.confidence,
                Standing::Settled => 1000,
                Standing::Ignored { .. } | Standing::Merged { .. } => continue,
            };
            let children = self.grown(families, Some(&proposal.key));
            nodes.push(Node { confidence, children, ..without_children(&proposal.node) });
        }
        nodes
    }

    /// Returns for each proposal the positions of what hangs under it.
    fn families(&self) -> HashMap<Option<&ProposalKey>, Vec<usize>> {
        let mut families: HashMap<Option<&ProposalKey>, Vec<usize>> = HashMap::new();
        for (at, proposal) in self.proposals.iter().enumerate() {
            families.entry(proposal.under.as_ref()).or_default().push(at);
        }
        families
    }

    /// Takes over what was decided before; no rule is applied.
    ///
    /// # Errors
    /// The key of a proposal that is neither known nor described.
    pub fn put(&mut self, changes: &[Change]) -> Result<(), ProposalKey> {
        let mut places = self.places();
        changes.iter().try_for_each(|change| self.put_one(change, &mut places))
    }

    fn put_one(&mut self, change: &Change, places: &mut HashMap<ProposalKey, usize>) -> Result<(), ProposalKey> {
        if let Some(&at) = places.get(&change.key) {
            self.proposals[at].change(change);
            return Ok(());
        }
        self.insert(change, places)?;
        *places = self.places();
        Ok(())
    }

    fn insert(&mut self, change: &Change, places: &HashMap<ProposalKey, usize>) -> Result<(), ProposalKey> {
        let unknown = || change.key.clone();
        let node = change.node.as_deref().ok_or_else(unknown)?;
        let at = match &change.after {
            Some(after) => places.get(after).ok_or_else(unknown)? + 1,
            None => 0,
        };
        let proposal = Proposal {
            key: change.key.clone(),
            under: change.under.clone(),
            node: node.clone(),
            standing: change.standing.clone(),
            read: change.read.clone(),
        };
        self.proposals.insert(at, proposal);
        Ok(())
    }

    fn places(&self) -> HashMap<ProposalKey, usize> {
        (0..).zip(&self.proposals).map(|(at, proposal)| (proposal.key.clone(), at)).collect()
    }
}

impl Proposal {
    fn change(&mut self, change: &Change) {
        self.standing = change.standing.clone();
        if let Some(node) = &change.node {
            self.node = (**node).clone();
        }
        if change.under.is_some() {
            self.under.clone_from(&change.under);
        }
        if change.read.is_some() {
            self.read.clone_from(&change.read);
        }
    }
}

fn without_children(node: &Node) -> Node {
    Node {
        kind: node.kind,
        number: node.number.clone(),
        text: node.text.clone(),
        state: node.state,
        target: node.target.clone(),
        confidence: node.confidence,
        place: node.place,
        children: Vec::new(),
    }
}
