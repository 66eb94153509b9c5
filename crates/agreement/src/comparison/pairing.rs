//! Which node of one tree is which node of the other.
//!
//! First the headings whose wording stands once in each. Then from the top, level by level, among
//! the children of two nodes that belong together: by wording, then by likeness, where the number
//! decides between equals; a heading alone on its level belongs to the one alone on the other side.
//! Then whatever is left, anywhere: it has moved.

use std::collections::{HashMap, VecDeque};

use super::Found;
use super::wording::key_of;
use crate::{Node, NodeKind, TextKey};

/// A tree laid out in a row, parents first.
pub(super) struct Forest<'a> {
    pub(super) nodes: Vec<Found<'a>>,
    pub(super) parents: Vec<Option<usize>>,
    children: Vec<Vec<usize>>,
    roots: Vec<usize>,
    keys: Vec<String>,
}

impl<'a> Forest<'a> {
    pub(super) fn of(tree: &'a [Node]) -> Self {
        let mut forest =
            Self { nodes: Vec::new(), parents: Vec::new(), children: Vec::new(), roots: Vec::new(), keys: Vec::new() };
        for (position, root) in tree.iter().enumerate() {
            let at = forest.lay(root, None, &mut vec![position + 1]);
            forest.roots.push(at);
        }
        forest
    }

    fn lay(&mut self, node: &'a Node, parent: Option<usize>, path: &mut Vec<usize>) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Found { at: crate::ObjectiveId::of(path), node });
        self.parents.push(parent);
        self.children.push(Vec::new());
        self.keys.push(key_of(&node.text));
        for (position, child) in node.children.iter().enumerate() {
            path.push(position + 1);
            let child = self.lay(child, Some(at), path);
            path.pop();
            self.children[at].push(child);
        }
        at
    }

    /// Returns where the wording of each heading stands.
    fn landmarks(&self) -> HashMap<(NodeKind, &str), Vec<usize>> {
        let mut found: HashMap<(NodeKind, &str), Vec<usize>> = HashMap::new();
        for at in (0..self.nodes.len()).filter(|&at| self.kind(at) < NodeKind::Unit && !self.keys[at].is_empty()) {
            found.entry((self.kind(at), &self.keys[at])).or_default().push(at);
        }
        found
    }

    fn kind(&self, at: usize) -> NodeKind {
        self.nodes[at].node.kind
    }

    fn below(&self, at: Option<usize>) -> &[usize] {
        at.map_or(&self.roots, |at| &self.children[at])
    }
}

/// The counterpart of each node, and which of the second tree have moved.
pub(super) struct Pairs {
    /// For each node of the second tree, the one of the first.
    pub(super) before: Vec<Option<usize>>,
    /// For each node of the first tree, the one of the second.
    pub(super) after: Vec<Option<usize>>,
    /// For each node of the second tree, whether it hangs elsewhere or in another order.
    pub(super) moved: Vec<bool>,
}

/// Pairs the nodes of `old` and `new`.
pub(super) fn pair(old: &Forest<'_>, new: &Forest<'_>) -> Pairs {
    let pairs = Pairs {
        before: vec![None; new.nodes.len()],
        after: vec![None; old.nodes.len()],
        moved: vec![false; new.nodes.len()],
    };
    let mut pairing = Pairing { old, new, pairs };
    pairing.landmarks();
    pairing.downwards();
    pairing.anywhere();
    pairing.order();
    pairing.pairs
}

struct Pairing<'a> {
    old: &'a Forest<'a>,
    new: &'a Forest<'a>,
    pairs: Pairs,
}

impl Pairing<'_> {
    fn join(&mut self, a: usize, b: usize) {
        self.pairs.after[a] = Some(b);
        self.pairs.before[b] = Some(a);
    }

    /// Pairs headings whose wording stands once in each tree, wherever they hang.
    fn landmarks(&mut self) {
        let (old, new) = (self.old.landmarks(), self.new.landmarks());
        for (name, places) in &new {
            if let ([b], Some([a])) = (places.as_slice(), old.get(name).map(Vec::as_slice)) {
                self.join(*a, *b);
            }
        }
    }

    fn downwards(&mut self) {
        let mut left = VecDeque::from([(None, None)]);
        while let Some((a, b)) = left.pop_front() {
            let (olds, news) = (self.old.below(a).to_vec(), self.new.below(b).to_vec());
            self.among(&olds, &news);
            let paired = olds.iter().filter_map(|&a| Some((Some(a), Some(self.pairs.after[a]?))));
            left.extend(paired.collect::<Vec<_>>());
        }
    }

    fn anywhere(&mut self) {
        let (olds, news): (Vec<usize>, Vec<usize>) =
            ((0..self.old.nodes.len()).collect(), (0..self.new.nodes.len()).collect());
        self.by(&olds, &news, |forest, at| Some(forest.keys[at].clone()).filter(|key| !key.is_empty()));
        self.by_likeness(&olds, &news);
    }

    /// Pairs what is left among two rows of siblings.
    fn among(&mut self, olds: &[usize], news: &[usize]) {
        self.by(olds, news, |forest, at| Some(forest.keys[at].clone()));
        self.by_likeness(olds, news);
        self.lone_headings(olds, news);
    }

    /// Pairs nodes of one kind with the same name, in their order.
    fn by(&mut self, olds: &[usize], news: &[usize], name: impl Fn(&Forest<'_>, usize) -> Option<String>) {
        let mut waiting: HashMap<(NodeKind, String), VecDeque<usize>> = HashMap::new();
        for &a in olds.iter().filter(|&&a| self.pairs.after[a].is_none()) {
            if let Some(name) = name(self.old, a) {
                waiting.entry((self.old.kind(a), name)).or_default().push_back(a);
            }
        }
        for &b in news {
            let free = self.pairs.before[b].is_none();
            let Some(name) = name(self.new, b).filter(|_| free) else { continue };
            if let Some(a) = waiting.get_mut(&(self.new.kind(b), name)).and_then(VecDeque::pop_front) {
                self.join(a, b);
            }
        }
    }

    /// Pairs the only heading of a level on one side with the only one on the other.
    fn lone_headings(&mut self, olds: &[usize], news: &[usize]) {
        let levels = [NodeKind::Allocation, NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
        for kind in levels {
            let mut a = olds.iter().filter(|&&a| self.old.kind(a) == kind && self.pairs.after[a].is_none());
            let mut b = news.iter().filter(|&&b| self.new.kind(b) == kind && self.pairs.before[b].is_none());
            if let (Some(&a), None, Some(&b), None) = (a.next(), a.next(), b.next(), b.next()) {
                self.join(a, b);
            }
        }
    }

    /// Pairs nodes of one kind that share more than half of their words.
    fn by_likeness(&mut self, olds: &[usize], news: &[usize]) {
        let free = olds.iter().copied().filter(|&a| self.pairs.after[a].is_none());
        let index = Index::of(free.map(|a| (a, self.old.nodes[a].node)));
        for &b in news.iter().filter(|&&b| self.pairs.before[b].is_none()).collect::<Vec<_>>() {
            let found = index.likest(self.new.nodes[b].node, 50, &|a, _| self.pairs.after[a].is_none());
            if let Some(a) = found {
                self.join(a, b);
            }
        }
    }

    /// Marks what hangs under another parent, and what left the order of its siblings.
    fn order(&mut self) {
        for b in 0..self.new.nodes.len() {
            let Some(a) = self.pairs.before[b] else { continue };
            let parents = (self.old.parents[a], self.new.parents[b]);
            self.pairs.moved[b] = match parents {
                (None, None) => false,
                (Some(a), Some(b)) => self.pairs.after[a] != Some(b),
                _ => true,
            };
        }
        let all = (0..self.new.nodes.len()).map(|b| self.new.children[b].clone());
        let rows: Vec<Vec<usize>> = std::iter::once(self.new.roots.clone()).chain(all).collect();
        for row in rows {
            let stayed: Vec<usize> =
                row.into_iter().filter(|&b| self.pairs.before[b].is_some() && !self.pairs.moved[b]).collect();
            let positions: Vec<usize> = stayed.iter().filter_map(|&b| self.pairs.before[b]).collect();
            let rising = longest_rising(&positions);
            for (at, &b) in stayed.iter().enumerate() {
                self.pairs.moved[b] = !rising[at];
            }
        }
    }
}

/// The nodes that a word stands in; words that stand everywhere tell nothing.
#[derive(Default)]
pub(super) struct Index<'a> {
    places: HashMap<(NodeKind, String), Vec<usize>>,
    nodes: HashMap<usize, (&'a Node, usize)>,
}

/// A word that stands in more nodes of one kind than this tells nothing about which one is meant.
const COMMON: usize = 64;

impl<'a> Index<'a> {
    pub(super) fn of(nodes: impl Iterator<Item = (usize, &'a Node)>) -> Self {
        let mut index = Self::default();
        for (at, node) in nodes {
            index.add(at, node);
        }
        index
    }

    /// Adds a node under a name of the caller's.
    pub(super) fn add(&mut self, at: usize, node: &'a Node) {
        let words = words_of(node);
        self.nodes.insert(at, (node, words.len()));
        for word in words {
            let places = self.places.entry((node.kind, word)).or_default();
            if places.len() <= COMMON {
                places.push(at);
            }
        }
    }

    /// Returns the accepted node that shares most words with `node`, if these are more than `percent`
    /// of the words of both.
    pub(super) fn likest(&self, node: &Node, percent: usize, accepts: &dyn Fn(usize, &Node) -> bool) -> Option<usize> {
        let words = words_of(node);
        let length = words.len();
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for word in words {
            let places = self.places.get(&(node.kind, word)).filter(|places| places.len() <= COMMON);
            for &place in places.into_iter().flatten() {
                *shared.entry(place).or_default() += 1;
            }
        }
        let candidates = shared.into_iter().filter_map(|(place, count)| {
            let (other, other_length) = self.nodes.get(&place)?;
            let alike = count * 200 > (other_length + length) * percent && accepts(place, other);
            alike.then_some((count, other.number == node.number, std::cmp::Reverse(place)))
        });
        candidates.max().map(|(_, _, std::cmp::Reverse(place))| place)
    }
}

/// Returns the distinct words of a node, each without its spelling.
pub(super) fn words_of(node: &Node) -> Vec<String> {
    let mut words: Vec<String> = TextKey::of(&node.text).as_str().split(' ').map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words.retain(|word| !word.is_empty());
    words
}

/// Marks the members of the longest row of positions that rises.
fn longest_rising(positions: &[usize]) -> Vec<bool> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; positions.len()];
    for at in 0..positions.len() {
        let length = ends.partition_point(|&end| positions[end] < positions[at]);
        before[at] = length.checked_sub(1).map(|last| ends[last]);
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut rising = vec![false; positions.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rising[at] = true;
        next = before[at];
    }
    rising
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rising_row_stays() {
        assert_eq!(longest_rising(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(longest_rising(&[0, 1, 2]), [true, true, true]);
        assert_eq!(longest_rising(&[]), [false; 0]);
    }
}
