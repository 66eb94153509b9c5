//! The tree of an agreement: its nodes and what they add up to.

use std::fmt;

use serde::{Deserialize, Serialize};
use terms::Place;

use crate::Target;

/// What a node of the tree is. Under a strategic objective, results and indicators stand beside the
/// operational objectives where the document lists them so, and under one where it has a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// A block with its own sectors and its own money.
    Allocation,
    /// An activity sector of the decree.
    Sector,
    /// A general objective. Law: ar-2019-07-03 art. 1, 5°
    GeneralObjective,
    /// A strategic objective. Law: ar-2019-07-03 art. 1, 6°
    StrategicObjective,
    /// The team responsible for a block of objectives; not an objective.
    Unit,
    /// An operational objective. Law: ar-2019-07-03 art. 1, 7°
    OperationalObjective,
    /// A point nested under an operational objective.
    SubItem,
    /// An expected result.
    Result,
    /// An indicator, with or without a target.
    Indicator,
}

impl NodeKind {
    /// All kinds, from the outside in.
    pub const ALL: [Self; 9] = [
        Self::Allocation,
        Self::Sector,
        Self::GeneralObjective,
        Self::StrategicObjective,
        Self::Unit,
        Self::OperationalObjective,
        Self::SubItem,
        Self::Result,
        Self::Indicator,
    ];

    /// Tells whether a node of `kind` may hang right under one of this kind.
    ///
    /// Law: ar-2019-07-03 art. 1, 5°; ar-2019-07-03 art. 1, 6°; ar-2019-07-03 art. 1, 7°
    pub const fn may_hold(self, kind: Self) -> bool {
        match self {
            Self::Allocation => matches!(kind, Self::Sector),
            Self::Sector => matches!(kind, Self::GeneralObjective),
            Self::GeneralObjective => matches!(kind, Self::StrategicObjective),
            Self::StrategicObjective => {
                matches!(kind, Self::Unit | Self::OperationalObjective | Self::Result | Self::Indicator)
            }
            Self::Unit => matches!(kind, Self::OperationalObjective | Self::Result | Self::Indicator),
            Self::OperationalObjective => matches!(kind, Self::SubItem | Self::Result | Self::Indicator),
            Self::SubItem | Self::Result | Self::Indicator => false,
        }
    }
}

/// What is special about a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeState {
    /// It has content of its own.
    Filled,
    /// An option that was not chosen, kept with its text.
    StruckOut,
    /// A row or objective of the model that nobody filled in.
    Template,
    /// Handed over to the police zone: no content is due here.
    Delegated,
    /// Stands for a heading that the document lacks.
    Placeholder,
}

/// One node of the tree, with its place in the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The numbers it carries in the document; several when one heading covers several objectives
    /// of the model, none when it carries none.
    pub number: Vec<u16>,
    /// Its words, as they stand, without markup.
    pub text: String,
    /// What is special about it, where anything is.
    pub state: Option<NodeState>,
    /// The target of an indicator, or one proposed from the figures of a result.
    pub target: Option<Target>,
    /// How sure the reader is, in per mille (1000 = certain).
    pub confidence: u16,
    /// Where it stands in the source.
    pub place: Place,
    /// What hangs under it.
    pub children: Vec<Node>,
}

/// The address of a node within its agreement: the position of each ancestor and its own, from 1,
/// `1.2.1.3.2`. Positions count siblings as they stand, whatever their printed numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ObjectiveId(String);

impl ObjectiveId {
    /// Makes the address of these positions.
    pub fn of(positions: &[usize]) -> Self {
        Self(positions.iter().map(usize::to_string).collect::<Vec<_>>().join("."))
    }

    /// Makes an address of what somebody typed; it may point nowhere.
    pub fn typed(text: &str) -> Self {
        Self(text.trim().trim_end_matches('.').to_owned())
    }

    /// Returns the address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ObjectiveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Node {
    /// Makes a node with nothing under it, certain and not special.
    pub fn new(kind: NodeKind, text: impl Into<String>, place: Place) -> Self {
        Self {
            kind,
            number: Vec::new(),
            text: text.into(),
            state: None,
            target: None,
            confidence: 1000,
            place,
            children: Vec::new(),
        }
    }

    /// Visits this node and all below it, parents first, each with its address under `at`.
    pub fn walk<'a>(&'a self, at: &mut Vec<usize>, visit: &mut impl FnMut(&ObjectiveId, &'a Node)) {
        visit(&ObjectiveId::of(at), self);
        for (position, child) in self.children.iter().enumerate() {
            at.push(position + 1);
            child.walk(at, visit);
            at.pop();
        }
    }

    /// Tells whether a node of `kind` stands anywhere below this one.
    pub fn has_below(&self, kind: NodeKind) -> bool {
        self.children.iter().any(|child| child.kind == kind || child.has_below(kind))
    }
}

/// How many of each kind a tree holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Blocks with their own money.
    pub allocations: u32,
    /// Sectors, repeated headings merged.
    pub sectors: u32,
    /// General objectives; placeholders for missing headings do not count.
    pub general_objectives: u32,
    /// Strategic objectives, struck-out and unfilled ones included.
    pub strategic_objectives: u32,
    /// Strategic objectives with content.
    pub strategic_objectives_filled: u32,
    /// Options not chosen.
    pub strategic_objectives_struck_out: u32,
    /// Strategic objectives of the model that nobody filled in.
    pub strategic_objectives_template_unfilled: u32,
    /// Operational objectives.
    pub operational_objectives: u32,
    /// Points nested under operational objectives.
    pub operational_sub_items: u32,
    /// Expected results.
    pub results: u32,
    /// Indicators.
    pub indicators: u32,
    /// Indicators whose target is a number.
    pub indicators_numeric_target: u32,
    /// Indicators answered by yes or no.
    pub indicators_yes_no: u32,
    /// Indicators without a target.
    pub indicators_without_target: u32,
    /// Filled strategic objectives without any indicator.
    pub strategic_objectives_without_indicator: u32,
}

impl Totals {
    /// Counts the nodes of `tree`. Placeholders do not count, except an allocation, which has its
    /// own money even where its heading is missing; below strategic objectives, neither does what
    /// is struck out.
    pub fn of(tree: &[Node]) -> Self {
        let mut totals = Self::default();
        for root in tree {
            root.walk(&mut vec![1], &mut |_, node| totals.count(node));
        }
        totals
    }

    fn count(&mut self, node: &Node) {
        match node.kind {
            NodeKind::Allocation => self.allocations += 1,
            _ if node.state == Some(NodeState::Placeholder) => {}
            NodeKind::Sector => self.sectors += 1,
            NodeKind::GeneralObjective => self.general_objectives += 1,
            NodeKind::StrategicObjective => self.count_strategic(node),
            _ if node.state == Some(NodeState::StruckOut) => {}
            NodeKind::OperationalObjective => self.operational_objectives += 1,
            NodeKind::SubItem => self.operational_sub_items += 1,
            NodeKind::Result => self.results += 1,
            NodeKind::Indicator => self.count_indicator(node),
            NodeKind::Unit => {}
        }
    }

    fn count_strategic(&mut self, node: &Node) {
        self.strategic_objectives += 1;
        match node.state {
            Some(NodeState::StruckOut) => self.strategic_objectives_struck_out += 1,
            Some(NodeState::Template | NodeState::Delegated) => {
                self.strategic_objectives_template_unfilled += 1;
            }
            _ => {
                self.strategic_objectives_filled += 1;
                self.strategic_objectives_without_indicator += u32::from(!node.has_below(NodeKind::Indicator));
            }
        }
    }

    fn count_indicator(&mut self, node: &Node) {
        self.indicators += 1;
        match &node.target {
            Some(target) if target.is_yes_no() => self.indicators_yes_no += 1,
            Some(_) => self.indicators_numeric_target += 1,
            None => self.indicators_without_target += 1,
        }
    }
}
