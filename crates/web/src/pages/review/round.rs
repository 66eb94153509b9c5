//! One round over the proposals: what is looked at, what comes next, what is left.

use agreement::ProposalKey;
use agreement::draft::{Laid, Points, concerns_the_tree};
use office::port::AgreementView;
use terms::{Finding, Place, Severity};

use super::{Asked, to_node};
use crate::visit::Visit;

/// The proposals in the order of the tree, and what is to be looked at among them.
pub(super) struct Round<'v> {
    pub(super) visit: &'v Visit,
    pub(super) view: &'v AgreementView,
    pub(super) laid: Vec<Laid<'v>>,
    pub(super) points: Points,
}

/// What one visit looks at.
pub(super) enum LookedAt<'v> {
    Node(Laid<'v>),
    Apart(&'v Finding),
    Nothing,
}

impl<'v> LookedAt<'v> {
    pub(super) const fn node(&self) -> Option<Laid<'v>> {
        match self {
            Self::Node(laid) => Some(*laid),
            _ => None,
        }
    }

    pub(super) const fn apart(&self) -> Option<&'v Finding> {
        match self {
            Self::Apart(finding) => Some(finding),
            _ => None,
        }
    }

    /// Returns its place in the document.
    pub(super) fn place(&self) -> Option<Place> {
        match self {
            Self::Node(laid) => Some(laid.proposal.node.place),
            Self::Apart(finding) => finding.place,
            Self::Nothing => None,
        }
    }
}

impl<'v> Round<'v> {
    pub(super) fn of(visit: &'v Visit, view: &'v AgreementView) -> Self {
        Self { visit, view, laid: view.draft.laid_out(), points: view.draft.points(&view.findings) }
    }

    pub(super) fn find(&self, key: &ProposalKey) -> Option<Laid<'v>> {
        self.laid.iter().find(|laid| laid.proposal.key == *key).copied()
    }

    /// Returns what the address asks for; without a wish, the first point.
    pub(super) fn looked_at(&self, asked: &Asked) -> LookedAt<'v> {
        if let Some(finding) = asked.apart.and_then(|at| self.apart().get(at).copied()) {
            return LookedAt::Apart(finding);
        }
        let named = asked.node.as_deref().and_then(|node| node.parse().ok());
        let wanted = named.as_ref().or_else(|| self.points.looks().first());
        wanted.and_then(|key| self.find(key)).map_or(LookedAt::Nothing, LookedAt::Node)
    }

    /// Returns everything that hangs below a proposal, in the order of the tree.
    pub(super) fn below(&self, laid: Laid<'_>) -> &[Laid<'v>] {
        let from = self.position(&laid.proposal.key).map_or(self.laid.len(), |at| at + 1);
        let after = &self.laid[from..];
        let end = after.iter().position(|other| other.depth <= laid.depth).unwrap_or(after.len());
        &after[..end]
    }

    /// Returns the point after `here` in the order of the tree, or the first one.
    pub(super) fn next_look(&self, here: Option<&ProposalKey>) -> Option<&ProposalKey> {
        let from = here.and_then(|key| self.position(key)).unwrap_or_default();
        let after = self.looks_at().find(|(at, _)| *at > from);
        after.map(|(_, key)| key).or_else(|| self.points.looks().first())
    }

    fn position(&self, key: &ProposalKey) -> Option<usize> {
        self.laid.iter().position(|laid| laid.proposal.key == *key)
    }

    /// Returns the points with their positions in the order of the tree.
    fn looks_at(&self) -> impl Iterator<Item = (usize, &ProposalKey)> {
        let mut looks = self.points.looks().iter().peekable();
        let all = self.laid.iter().enumerate();
        all.filter_map(move |(at, laid)| looks.next_if(|key| **key == laid.proposal.key).map(|key| (at, key)))
    }

    /// Returns the addresses of the points before and after what is looked at.
    pub(super) fn around(&self, asked: &Asked, at: &LookedAt<'_>) -> (Option<String>, Option<String>) {
        let apart = self.apart().len();
        if let Some(position) = asked.apart.filter(|_| at.apart().is_some()) {
            let last = self.points.looks().last().map(|key| to_node(key, asked));
            let before = position.checked_sub(1).map(|before| format!("?apart={before}#review"));
            let after = (position + 1 < apart).then(|| format!("?apart={}#review", position + 1));
            return (before.or(last), after);
        }
        let here = at.node().and_then(|laid| self.position(&laid.proposal.key));
        let before = here.and_then(|here| self.looks_at().take_while(|(at, _)| *at < here).last());
        let after = self.looks_at().find(|(at, _)| here.is_none_or(|here| *at > here));
        let first_apart = (apart > 0).then(|| "?apart=0#review".to_owned());
        (before.map(|(_, key)| to_node(key, asked)), after.map(|(_, key)| to_node(key, asked)).or(first_apart))
    }

    /// Returns the open findings about the tree that are about no proposal.
    pub(super) fn apart(&self) -> Vec<&'v Finding> {
        self.points.apart(&self.view.findings)
    }

    /// Returns the open findings that no decision of a review can settle.
    pub(super) fn head(&self) -> Vec<&'v Finding> {
        let outside = |finding: &&Finding| !concerns_the_tree(finding.code) && finding.severity > Severity::Note;
        self.view.findings.iter().filter(outside).collect()
    }

    /// Returns the open findings about a proposal.
    pub(super) fn about(&self, key: &ProposalKey) -> Vec<&'v Finding> {
        let all = self.view.findings.iter().zip(self.points.about());
        all.filter(|(_, about)| about.contains(key)).map(|(finding, _)| finding).collect()
    }
}
