//! What a person decides on proposals, and what does not fit.
//!
//! Decisions are taken one after the other; those on proposals that have nothing to do with each
//! other may come in any order.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use terms::{Code, Place};

use super::{Change, Draft, Proposal, ProposalKey, Standing};
use crate::codes::*;
use crate::{Node, NodeKind, NodeState, Target};

/// The longest wording of a node, in characters.
const LONGEST: usize = 20_000;

/// A decision on one proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeDecision {
    /// The proposal.
    pub on: ProposalKey,
    /// What is decided.
    pub choice: Choice,
}

/// What a person decides on a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Choice {
    /// It stands as it is proposed.
    Accept,
    /// It stands in these words, as this.
    Correct(Correction),
    /// It is two: the second begins after the space at this position, in characters from 0.
    Split {
        /// The position of the space.
        at: usize,
    },
    /// It and its neighbour of the same kind are one; the earlier of the two stays.
    Merge(Neighbour),
    /// It hangs elsewhere, with all below it.
    Move {
        /// What it hangs under.
        under: ProposalKey,
    },
    /// It is no part of the agreement, nor is anything below it.
    Ignore {
        /// Why.
        reason: String,
    },
    /// It was ignored and is a proposal again.
    Restore,
    /// The document says something more under it, that was not read as such.
    Add {
        /// What it says.
        correction: Correction,
        /// Where.
        place: Place,
    },
}

/// A node as a person words it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// What it is.
    pub kind: NodeKind,
    /// Its numbers.
    pub number: Vec<u16>,
    /// Its words.
    pub text: String,
    /// What is special about it.
    pub state: Option<NodeState>,
    /// Its target.
    pub target: Option<Target>,
}

/// Which neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Neighbour {
    /// The one before.
    Previous,
    /// The one after.
    Next,
}

/// A decision that does not fit the draft; nothing of it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The proposal it was about.
    pub on: ProposalKey,
    /// Why not.
    pub why: Why,
}

/// Why a decision does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such proposal.
    Unknown,
    /// It stands in the tree no more.
    Gone,
    /// No reason is given.
    NoReason,
    /// There is no neighbour of the same kind.
    NoNeighbour,
    /// The two stand differently, or have different targets.
    Unlike,
    /// There are no words on both sides of the position.
    NoWords,
    /// A node of this kind cannot hang there.
    Misplaced,
    /// The words are missing, too long, or hold characters that nobody sees.
    Unwritable,
    /// It is not ignored.
    NotIgnored,
}

impl Why {
    /// Returns the code of its text.
    pub const fn code(self) -> Code {
        match self {
            Self::Unknown => A_030,
            Self::Gone => A_031,
            Self::NoReason => A_032,
            Self::NoNeighbour => A_033,
            Self::Unlike => A_034,
            Self::NoWords => A_035,
            Self::Misplaced => A_036,
            Self::Unwritable => A_037,
            Self::NotIgnored => A_038,
        }
    }
}

/// What decisions came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The draft afterwards.
    pub draft: Draft,
    /// What they left of each proposal that they touched, in their order.
    pub changes: Vec<Change>,
    /// Those that did not fit.
    pub misfits: Vec<Misfit>,
}

impl Draft {
    /// Takes `decisions` one after the other; one that does not fit is left out and told.
    ///
    /// Law: ar-2019-07-03 art. 5 § 2
    /// Choice: 0041
    #[must_use]
    pub fn decide(&self, decisions: &[NodeDecision]) -> Decided {
        let mut desk = Desk::of(self.clone());
        let (mut all, mut misfits) = (Vec::new(), Vec::new());
        for decision in decisions {
            match desk.taken(decision) {
                Ok(changes) => all.extend(changes.into_iter().filter(|change| desk.put(change))),
                Err(why) => misfits.push(Misfit { on: decision.on.clone(), why }),
            }
        }
        Decided { draft: desk.draft, changes: all, misfits }
    }

    /// Returns the neighbour that a proposal can be merged with.
    pub fn neighbour(&self, key: &ProposalKey, which: Neighbour) -> Option<&Proposal> {
        let own = self.get(key)?;
        let alike = |other: &&Proposal| other.under == own.under && other.node.kind == own.node.kind && other.stands();
        let mut row = self.proposals.iter().filter(|other| other.key == *key || alike(other));
        match which {
            Neighbour::Next => row.skip_while(|other| other.key != *key).nth(1),
            Neighbour::Previous => row.by_ref().take_while(|other| other.key != *key).last(),
        }
    }
}

impl Proposal {
    /// Tells whether it stands, as far as it goes itself.
    pub(super) const fn stands(&self) -> bool {
        matches!(self.standing, Standing::Open | Standing::Settled)
    }

    fn settled(&self) -> Change {
        let (key, standing) = (self.key.clone(), Standing::Settled);
        Change { key, standing, node: None, under: None, after: None, read: None }
    }

    fn as_it_is(&self) -> Change {
        Change { standing: self.standing.clone(), ..self.settled() }
    }
}

/// A draft with the place of every proposal at hand.
struct Desk {
    draft: Draft,
    places: HashMap<ProposalKey, usize>,
}

type Changes = Result<Vec<Change>, Why>;

impl Desk {
    fn of(draft: Draft) -> Self {
        let places = draft.places();
        Self { draft, places }
    }

    /// Takes one change over; tells whether it could.
    fn put(&mut self, change: &Change) -> bool {
        self.draft.put_one(change, &mut self.places).is_ok()
    }

    fn get(&self, key: &ProposalKey) -> Result<&Proposal, Why> {
        self.places.get(key).and_then(|&at| self.draft.proposals.get(at)).ok_or(Why::Unknown)
    }

    /// Returns a proposal that stands, with all above it.
    fn standing(&self, key: &ProposalKey) -> Result<&Proposal, Why> {
        let proposal = self.get(key)?;
        let stands = self.upwards(proposal).all(Proposal::stands);
        if stands { Ok(proposal) } else { Err(Why::Gone) }
    }

    /// Walks from a proposal to its root.
    fn upwards<'d>(&'d self, from: &'d Proposal) -> impl Iterator<Item = &'d Proposal> {
        std::iter::successors(Some(from), |below| self.get(below.under.as_ref()?).ok())
    }

    fn children<'d>(&'d self, of: &'d ProposalKey) -> impl Iterator<Item = &'d Proposal> {
        self.draft.proposals.iter().filter(move |proposal| proposal.under.as_ref() == Some(of))
    }

    fn taken(&self, decision: &NodeDecision) -> Changes {
        let on = &decision.on;
        match &decision.choice {
            Choice::Accept => Ok(vec![self.standing(on)?.settled()]),
            Choice::Correct(correction) => self.corrected(self.standing(on)?, correction),
            Choice::Split { at } => self.split(self.standing(on)?, *at),
            Choice::Merge(which) => self.merged(self.standing(on)?, *which),
            Choice::Move { under } => self.moved(self.standing(on)?, self.standing(under)?),
            Choice::Ignore { reason } => ignored(self.standing(on)?, reason),
            Choice::Restore => self.restored(self.get(on)?),
            Choice::Add { correction, place } => self.added(self.standing(on)?, correction, *place),
        }
    }

    fn corrected(&self, proposal: &Proposal, correction: &Correction) -> Changes {
        let node = correction.node(&proposal.node)?;
        if node.kind != proposal.node.kind {
            let parent = proposal.under.as_ref().map(|key| self.get(key)).transpose()?;
            let held = parent.is_some_and(|parent| parent.node.kind.may_hold(node.kind));
            let holds = self.children(&proposal.key).all(|child| node.kind.may_hold(child.node.kind));
            if !held || !holds {
                return Err(Why::Misplaced);
            }
        }
        let reworded = proposal.read.is_none() && node.text != proposal.node.text;
        let read = reworded.then(|| proposal.node.text.clone());
        Ok(vec![Change { node: Some(Box::new(node)), read, ..proposal.settled() }])
    }

    fn split(&self, proposal: &Proposal, at: usize) -> Changes {
        let text = &proposal.node.text;
        let (start, space) = text.char_indices().nth(at).ok_or(Why::NoWords)?;
        let (first, second) = (&text[..start], &text[start + space.len_utf8()..]);
        let edges = first.chars().next_back().zip(second.chars().next());
        if space != ' ' || edges.is_none_or(|(before, after)| before.is_whitespace() || after.is_whitespace()) {
            return Err(Why::NoWords);
        }
        let shortened = Node { text: first.to_owned(), ..proposal.node.clone() };
        let rest = Node { number: Vec::new(), target: None, text: second.to_owned(), ..proposal.node.clone() };
        let fresh = Change {
            key: self.fresh(&proposal.key),
            standing: Standing::Settled,
            node: Some(Box::new(rest)),
            under: proposal.under.clone(),
            after: Some(proposal.key.clone()),
            read: None,
        };
        Ok(vec![Change { node: Some(Box::new(shortened)), ..proposal.settled() }, fresh])
    }

    fn merged(&self, proposal: &Proposal, which: Neighbour) -> Changes {
        let neighbour = self.draft.neighbour(&proposal.key, which).ok_or(Why::NoNeighbour)?;
        let (first, second) = match which {
            Neighbour::Next => (proposal, neighbour),
            Neighbour::Previous => (neighbour, proposal),
        };
        let node = joined(&first.node, &second.node)?;
        let gone = Change { standing: Standing::Merged { into: first.key.clone() }, ..second.settled() };
        let rehung =
            self.children(&second.key).map(|child| Change { under: Some(first.key.clone()), ..child.as_it_is() });
        let whole = Change { node: Some(Box::new(node)), ..first.settled() };
        Ok([whole, gone].into_iter().chain(rehung).collect())
    }

    fn moved(&self, proposal: &Proposal, under: &Proposal) -> Changes {
        let below_itself = self.upwards(under).any(|above| above.key == proposal.key);
        if below_itself || !under.node.kind.may_hold(proposal.node.kind) {
            return Err(Why::Misplaced);
        }
        Ok(vec![Change { under: Some(under.key.clone()), ..proposal.settled() }])
    }

    fn restored(&self, proposal: &Proposal) -> Changes {
        if !matches!(proposal.standing, Standing::Ignored { .. }) {
            return Err(Why::NotIgnored);
        }
        if let Some(under) = &proposal.under {
            self.standing(under)?;
        }
        Ok(vec![Change { standing: Standing::Open, ..proposal.settled() }])
    }

    fn added(&self, under: &Proposal, correction: &Correction, place: Place) -> Changes {
        if !under.node.kind.may_hold(correction.kind) {
            return Err(Why::Misplaced);
        }
        let node = correction.node(&Node::new(correction.kind, "", place))?;
        let before = self.draft.proposals.iter().rfind(|proposal| proposal.node.place <= place);
        Ok(vec![Change {
            key: self.fresh(&under.key),
            standing: Standing::Settled,
            node: Some(Box::new(node)),
            under: Some(under.key.clone()),
            after: Some(before.unwrap_or(under).key.clone()),
            read: None,
        }])
    }

    /// Returns the next key made out of `key`.
    fn fresh(&self, key: &ProposalKey) -> ProposalKey {
        let made = |number: &u32| {
            let mut made = key.clone();
            made.0.push(*number);
            made
        };
        let free = (1..).map(|number| made(&number)).find(|made| !self.places.contains_key(made));
        free.unwrap_or_else(|| made(&0))
    }
}

fn ignored(proposal: &Proposal, reason: &str) -> Changes {
    let reason = written(reason).map_err(|_| Why::Unwritable)?;
    if reason.is_empty() {
        return Err(Why::NoReason);
    }
    Ok(vec![Change { standing: Standing::Ignored { reason }, ..proposal.settled() }])
}

/// Puts two nodes of one kind together.
fn joined(first: &Node, second: &Node) -> Result<Node, Why> {
    let plain = |state: Option<NodeState>| state.filter(|state| *state != NodeState::Filled);
    let differ = |a: &Option<Target>, b: &Option<Target>| a.is_some() && b.is_some() && a != b;
    if plain(first.state) != plain(second.state) || differ(&first.target, &second.target) {
        return Err(Why::Unlike);
    }
    let mut node = first.clone();
    node.text = [first.text.as_str(), &second.text].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ");
    node.target = first.target.clone().or_else(|| second.target.clone());
    node.confidence = first.confidence.min(second.confidence);
    let more = second.number.iter().filter(|number| !first.number.contains(number));
    node.number.extend(more);
    let (a, b) = (first.place, second.place);
    let (start, end) =
        ((a.line, a.column).min((b.line, b.column)), (a.end_line, a.end_column).max((b.end_line, b.end_column)));
    node.place = Place { line: start.0, column: start.1, end_line: end.0, end_column: end.1 };
    Ok(node)
}

impl Correction {
    /// Returns a node as it stands, so that single things can be corrected.
    pub fn of(node: &Node) -> Self {
        Self {
            kind: node.kind,
            number: node.number.clone(),
            text: node.text.clone(),
            state: node.state,
            target: node.target.clone(),
        }
    }

    fn node(&self, before: &Node) -> Result<Node, Why> {
        let text = written(&self.text)?;
        let heading = !matches!(
            self.kind,
            NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result | NodeKind::Indicator
        );
        if text.is_empty() && !heading {
            return Err(Why::Unwritable);
        }
        let (kind, number, state, target) = (self.kind, self.number.clone(), self.state, self.target.clone());
        Ok(Node { kind, number, text, state, target, ..before.clone() })
    }
}

/// Returns what was typed as one line, without spaces around it or twice in it.
fn written(typed: &str) -> Result<String, Why> {
    let line: String = typed.trim().chars().map(|c| if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c }).collect();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if line.chars().any(hidden) || line.chars().count() > LONGEST {
        return Err(Why::Unwritable);
    }
    Ok(line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}
