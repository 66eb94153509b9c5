//! The tree while it grows: headings open a level, what stands twice is opened again, what is
//! missing gets a placeholder.

use std::collections::HashMap;

use agreement::{Node, NodeKind, NodeState, TextKey};

use crate::blocks::join;

/// A node that is not finished, and how many hang below it.
struct Draft {
    node: Node,
    parent: Option<Handle>,
    children: usize,
}

/// What tells that a heading stands twice: its parent, its kind, its numbers and its title.
type Same = (Option<usize>, NodeKind, Vec<u16>, TextKey);

/// The index of a node while the tree grows.
pub(crate) type Handle = usize;

#[derive(Default)]
pub(crate) struct Tree {
    /// Each stands behind its parent.
    drafts: Vec<Draft>,
    roots: usize,
    open: [Option<usize>; 6],
    known: HashMap<Same, usize>,
    /// What stands in for a missing heading, by what it hangs under: one for each.
    stand_ins: HashMap<(Option<Handle>, usize), Handle>,
}

/// The levels that headings open, from the outside in.
const LEVELS: [NodeKind; 6] = [
    NodeKind::Allocation,
    NodeKind::Sector,
    NodeKind::GeneralObjective,
    NodeKind::StrategicObjective,
    NodeKind::Unit,
    NodeKind::OperationalObjective,
];

fn level(kind: NodeKind) -> usize {
    LEVELS.iter().position(|&l| l == kind).unwrap_or(LEVELS.len())
}

impl Tree {
    /// Opens a level with `node`, or again with the same heading; tells whether it stood before.
    pub(crate) fn open(&mut self, node: Node) -> (Handle, bool) {
        let at = level(node.kind);
        let parent = self.parent(at, &node);
        self.open[at..].fill(None);
        let same = same(parent, &node);
        let known = same.as_ref().and_then(|same| self.known.get(same)).copied();
        if let Some(handle) = known.filter(|&handle| !numbered_apart(self.node(handle), &node)) {
            self.open[at] = Some(handle);
            return (handle, true);
        }
        let handle = self.hang(parent, node);
        self.known.extend(same.map(|same| (same, handle)));
        self.open[at] = Some(handle);
        (handle, false)
    }

    /// Hangs `node` under `parent` without opening a level.
    pub(crate) fn hang(&mut self, parent: Option<Handle>, node: Node) -> Handle {
        let handle = self.drafts.len();
        self.drafts.push(Draft { node, parent, children: 0 });
        match parent {
            Some(parent) => self.drafts[parent].children += 1,
            None => self.roots += 1,
        }
        handle
    }

    /// Returns the open node of `kind`.
    pub(crate) fn current(&self, kind: NodeKind) -> Option<Handle> {
        self.open.get(level(kind)).copied().flatten()
    }

    /// Returns the position of the latest root.
    pub(crate) fn last_root(&self) -> Option<usize> {
        self.roots.checked_sub(1)
    }

    pub(crate) fn node(&self, handle: Handle) -> &Node {
        &self.drafts[handle].node
    }

    pub(crate) fn node_mut(&mut self, handle: Handle) -> &mut Node {
        &mut self.drafts[handle].node
    }

    /// Closes `kind` and everything inside it.
    pub(crate) fn close(&mut self, kind: NodeKind) {
        self.open[level(kind)..].fill(None);
    }

    /// Returns what results and indicators of a list hang under: the unit or the strategic objective.
    pub(crate) fn holder(&mut self, node: &Node) -> Option<Handle> {
        self.parent(level(NodeKind::OperationalObjective), node)
    }

    /// Returns the open node above level `at`, making placeholders for the levels that are missing.
    fn parent(&mut self, at: usize, node: &Node) -> Option<Handle> {
        let unit = level(NodeKind::Unit);
        let above = match at {
            0 => return None,
            at if at > unit && self.open[unit].is_some() => unit,
            at => at.min(unit) - 1,
        };
        if self.open[above].is_none() {
            let parent = self.parent(above, node);
            let known = self.stand_ins.get(&(parent, above)).copied();
            self.open[above] = Some(known.unwrap_or_else(|| self.stand_in(parent, above, node)));
        }
        self.open[above]
    }

    /// Makes a placeholder of level `above` under `parent`.
    fn stand_in(&mut self, parent: Option<Handle>, above: usize, node: &Node) -> Handle {
        let mut stand_in = Node::new(LEVELS[above], "", node.place);
        (stand_in.state, stand_in.confidence) = (Some(NodeState::Placeholder), 500);
        let handle = self.hang(parent, stand_in);
        if parent.is_some() {
            self.stand_ins.insert((parent, above), handle);
        }
        handle
    }

    /// Finishes the tree: objectives without content become templates, delegation goes up.
    pub(crate) fn finish(mut self) -> Vec<Node> {
        let mut roots = Vec::with_capacity(self.roots);
        // The last first: what hangs below a node is whole before it is.
        while let Some(Draft { mut node, parent, .. }) = self.drafts.pop() {
            node.children.reverse();
            // Where a heading stood twice, words without one of their own may come behind those that
            // have one; no document says that, and what has no heading comes first.
            node.children.sort_by_key(|child| child.state != Some(NodeState::Placeholder));
            settle(&mut node);
            let Some(parent) = parent else {
                roots.push(node);
                continue;
            };
            let Draft { node: above, children, .. } = &mut self.drafts[parent];
            if above.children.is_empty() {
                above.children.reserve_exact(*children);
            }
            above.children.push(node);
        }
        roots.reverse();
        roots
    }
}

fn settle(node: &mut Node) {
    let all_delegated =
        !node.children.is_empty() && node.children.iter().all(|c| c.state == Some(NodeState::Delegated));
    match (node.kind, node.state) {
        (NodeKind::StrategicObjective, None) => {
            let content = [NodeKind::OperationalObjective, NodeKind::Result, NodeKind::Indicator];
            let filled = content.iter().any(|&kind| node.has_below(kind));
            node.state = Some(if filled { NodeState::Filled } else { NodeState::Template });
        }
        (NodeKind::Sector, None) if all_delegated => node.state = Some(NodeState::Delegated),
        _ => {}
    }
}

/// Returns what would tell the same heading, or `None` for what may stand several times.
fn same(parent: Option<usize>, node: &Node) -> Option<Same> {
    let titled = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective, NodeKind::Unit];
    if !titled.contains(&node.kind) || node.state == Some(NodeState::StruckOut) {
        return None;
    }
    let title = TextKey::of(node.text.split(" (").next().unwrap_or_default());
    match node.kind {
        NodeKind::Sector if !node.number.is_empty() => Some((parent, node.kind, node.number.clone(), title)),
        NodeKind::Sector | NodeKind::GeneralObjective | NodeKind::Unit if !title.is_empty() => {
            Some((parent, node.kind, Vec::new(), title))
        }
        NodeKind::StrategicObjective if !title.is_empty() => Some((parent, node.kind, node.number.clone(), title)),
        _ => None,
    }
}

/// Tells whether two headings with the same title carry different numbers.
fn numbered_apart(one: &Node, other: &Node) -> bool {
    !one.number.is_empty() && !other.number.is_empty() && one.number != other.number
}

/// Adds words to a node that was cut, with their place.
pub(crate) fn append(node: &mut Node, text: &str, place: terms::Place) {
    if !node.text.is_empty() {
        node.text.push(' ');
    }
    node.text.push_str(text);
    node.place = join(node.place, place);
}
