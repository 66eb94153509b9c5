//! Which proposals a finding is about, and which of them a person should look at.

use std::collections::{HashMap, HashSet};

use terms::{Code, Finding, Place, Severity};

use super::{Draft, Laid, Proposal, ProposalKey, Standing};
use crate::{Node, NodeState, review_tree};

/// Findings beside the proposals they are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    about: Vec<Vec<ProposalKey>>,
    looks: Vec<ProposalKey>,
    clear: Vec<ProposalKey>,
}

/// Below this the reader is not sure, in per mille.
const SURE: u16 = 1000;

impl Points {
    /// Returns for each finding, in their order, the proposals that it is about.
    pub fn about(&self) -> &[Vec<ProposalKey>] {
        &self.about
    }

    /// Returns the proposals that a person should look at, in the order of the tree.
    pub fn looks(&self) -> &[ProposalKey] {
        &self.looks
    }

    /// Returns the proposals that nobody has decided on and that ask for no look.
    pub fn clear(&self) -> &[ProposalKey] {
        &self.clear
    }

    /// Returns those of `findings` that a person should look at and that are about no proposal.
    pub fn apart<'f>(&self, findings: &'f [Finding]) -> Vec<&'f Finding> {
        let heavy = |finding: &Finding| finding.severity > Severity::Note && concerns_the_tree(finding.code);
        let about = findings.iter().zip(&self.about);
        about.filter(|(finding, keys)| keys.is_empty() && heavy(finding)).map(|(finding, _)| finding).collect()
    }
}

/// Tells whether decisions on proposals can settle findings of this code: those about headings,
/// lists, tables, targets, what one format alone has, and the tree; never those about the document
/// as a whole, the parties, the dates, the money or what the law forbids.
pub const fn concerns_the_tree(code: Code) -> bool {
    match code.room() {
        'A' => true,
        'I' => matches!(code.number(), 40..=99),
        _ => false,
    }
}

/// Tells whether findings of this code are said anew of every tree, so that one that is said no more
/// is mended: what a reviewer says, and how titles differ from the lists.
pub const fn is_said_of_every_tree(code: Code) -> bool {
    code.room() == 'A' && matches!(code.number(), 1..=16 | 19..=21)
}

impl Draft {
    /// Says what a reviewer would say of the tree as it stands, and of which proposal.
    pub fn review(&self) -> Vec<(ProposalKey, Finding)> {
        let standing: Vec<Laid<'_>> = self.laid_out().into_iter().filter(|laid| laid.stands).collect();
        let mut tree = self.tree();
        let mut places = Vec::with_capacity(standing.len());
        tree.iter_mut().for_each(|root| number_places(root, &mut places));
        let said = review_tree(&tree).into_iter().filter_map(|mut finding| {
            let at = usize::try_from(finding.place?.line).ok()?;
            finding.place = Some(*places.get(at)?);
            Some((standing.get(at)?.proposal.key.clone(), finding))
        });
        said.collect()
    }

    /// Says which proposals `findings` are about, and which a person should look at: those that
    /// nobody has decided on and that the reader is not sure of or that a warning is about, and
    /// those that the tree now lacks something at.
    pub fn points(&self, findings: &[Finding]) -> Points {
        let standing: Vec<Laid<'_>> = self.laid_out().into_iter().filter(|laid| laid.stands).collect();
        let about = self.attributed(findings, &standing);
        let mut heavy: HashMap<&ProposalKey, bool> = HashMap::new();
        for (finding, keys) in findings.iter().zip(&about).filter(|(finding, _)| finding.severity > Severity::Note) {
            for key in keys {
                *heavy.entry(key).or_default() |= finding.code.room() == 'A';
            }
        }
        let asks = |proposal: &Proposal| match proposal.standing {
            Standing::Open => proposal.node.confidence < SURE || heavy.contains_key(&proposal.key),
            _ => heavy.get(&proposal.key).copied().unwrap_or_default(),
        };
        let (looks, rest): (Vec<&Proposal>, Vec<&Proposal>) =
            standing.iter().map(|laid| laid.proposal).partition(|proposal| asks(proposal));
        let keys = |proposals: Vec<&Proposal>| proposals.into_iter().map(|proposal| proposal.key.clone()).collect();
        let open = rest.into_iter().filter(|proposal| proposal.standing == Standing::Open).collect();
        Points { looks: keys(looks), clear: keys(open), about }
    }

    /// Returns those of `findings` that decisions on the proposals `touched` have settled: they are
    /// about one of them, and every proposal they are about is decided on or out of the tree.
    pub fn settled<'f>(&self, findings: &'f [Finding], touched: &[ProposalKey]) -> Vec<&'f Finding> {
        let all = self.laid_out();
        let about = self.attributed(findings, &all);
        let laid: HashMap<&ProposalKey, &Laid<'_>> = all.iter().map(|laid| (&laid.proposal.key, laid)).collect();
        let touched: HashSet<&ProposalKey> = touched.iter().collect();
        let decided = |key: &ProposalKey| {
            laid.get(key).is_none_or(|laid| !laid.stands || laid.proposal.standing != Standing::Open)
        };
        let settled = |keys: &[ProposalKey]| keys.iter().any(|key| touched.contains(key)) && keys.iter().all(decided);
        findings.iter().zip(&about).filter(|(_, keys)| settled(keys)).map(|(finding, _)| finding).collect()
    }

    fn attributed(&self, findings: &[Finding], among: &[Laid<'_>]) -> Vec<Vec<ProposalKey>> {
        let mut said: HashMap<Option<Place>, Vec<(ProposalKey, Finding)>> = HashMap::new();
        for (key, finding) in self.review() {
            said.entry(finding.place).or_default().push((key, finding));
        }
        let spots = Spots::of(among);
        let about = |finding: &Finding| {
            let there = said.get(&finding.place).map_or(&[][..], Vec::as_slice);
            let own = there.iter().filter(|(_, other)| other == finding);
            let keys: Vec<ProposalKey> = own.map(|(key, _)| key.clone()).collect();
            match finding.place.filter(|_| keys.is_empty() && concerns_the_tree(finding.code)) {
                Some(place) => spots.at(place),
                None => keys,
            }
        };
        findings.iter().map(about).collect()
    }
}

/// Gives every node a place of its own, its position in the tree, and keeps the real ones.
fn number_places(node: &mut Node, places: &mut Vec<Place>) {
    let line = u32::try_from(places.len()).unwrap_or(u32::MAX);
    places.push(node.place);
    node.place = Place { line, column: 0, end_line: line, end_column: 0 };
    node.children.iter_mut().for_each(|child| number_places(child, places));
}

/// Proposals by the lines they stand on; what stands for a missing heading stands nowhere.
struct Spots<'a> {
    lines: HashMap<u32, Vec<(Place, &'a ProposalKey)>>,
}

/// Places are looked up by their first lines; none that is longer is gone through line by line.
const LONGEST_PLACE: u32 = 2_000;

impl<'a> Spots<'a> {
    fn of(among: &[Laid<'a>]) -> Self {
        let mut lines: HashMap<u32, Vec<(Place, &ProposalKey)>> = HashMap::new();
        let real = among.iter().filter(|laid| laid.proposal.node.state != Some(NodeState::Placeholder));
        for proposal in real.map(|laid| laid.proposal) {
            let place = proposal.node.place;
            for line in place.line..=place.end_line.min(place.line.saturating_add(LONGEST_PLACE)) {
                lines.entry(line).or_default().push((place, &proposal.key));
            }
        }
        Self { lines }
    }

    /// Returns what stands exactly at `place`, else what shares characters with it.
    fn at(&self, place: Place) -> Vec<ProposalKey> {
        let end = place.end_line.min(place.line.saturating_add(LONGEST_PLACE));
        let near = (place.line..=end).filter_map(|line| self.lines.get(&line)).flatten();
        let touching: Vec<_> = near.copied().filter(|(own, _)| overlap(*own, place)).collect();
        let exact = touching.iter().any(|(own, _)| *own == place);
        let mut seen: HashSet<&ProposalKey> = HashSet::new();
        let about = touching.into_iter().filter(|(own, _)| !exact || *own == place).map(|(_, key)| key);
        about.filter(|key| seen.insert(key)).cloned().collect()
    }
}

fn overlap(a: Place, b: Place) -> bool {
    let start = |place: Place| (place.line, place.column);
    let end = |place: Place| (place.end_line, place.end_column);
    start(a) < end(b) && start(b) < end(a)
}
