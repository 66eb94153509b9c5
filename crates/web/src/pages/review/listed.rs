//! The list of proposals: a part of it, in the order of the tree.

use std::collections::{HashMap, HashSet};

use agreement::draft::Laid;
use agreement::{NodeState, ProposalKey, Standing};
use terms::{Args, Severity};

use super::round::Round;
use super::{Asked, Pages, to_node};
use crate::pages::tags::Tag;

/// So many proposals are listed on one page.
const ON_ONE_PAGE: usize = 40;

/// So many letters of a proposal are listed.
const LETTERS: usize = 220;

/// A choice of what is listed.
pub(super) struct Filter {
    pub(super) label: String,
    pub(super) address: String,
    pub(super) current: bool,
}

/// A proposal in the list.
pub(super) struct Row {
    pub(super) key: String,
    pub(super) address: String,
    pub(super) depth: usize,
    pub(super) kind: String,
    pub(super) number: String,
    pub(super) text: String,
    pub(super) struck: bool,
    pub(super) target: Option<String>,
    pub(super) tags: Vec<Tag>,
    pub(super) current: bool,
}

pub(super) struct List {
    pub(super) filters: Vec<Filter>,
    pub(super) rows: Vec<Row>,
    pub(super) pages: Pages,
}

/// Which proposals are listed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    /// Those that ask for a look.
    Looks,
    /// All that stand.
    All,
    /// Those that stand no more.
    Left,
}

impl Show {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Looks => "looks",
            Self::All => "all",
            Self::Left => "left",
        }
    }

    fn asked(asked: &Asked, round: &Round<'_>) -> Self {
        match asked.show.as_deref() {
            Some("all") => Self::All,
            Some("left") => Self::Left,
            Some("looks") => Self::Looks,
            _ if round.points.looks().is_empty() => Self::All,
            _ => Self::Looks,
        }
    }
}

/// Lists the part that is asked for, or the one with the proposal that is looked at.
pub(super) fn list(round: &Round<'_>, asked: &Asked, at: Option<Laid<'_>>) -> List {
    let show = Show::asked(asked, round);
    let looks: HashSet<&ProposalKey> = round.points.looks().iter().collect();
    let here = at.map(|laid| &laid.proposal.key);
    let listed: Vec<&Laid<'_>> = round.laid.iter().filter(|laid| is_listed(laid, show, &looks, here)).collect();
    let position = listed.iter().position(|laid| Some(&laid.proposal.key) == here);
    let last = listed.len().saturating_sub(1) / ON_ONE_PAGE;
    let part = asked.part.unwrap_or_else(|| position.unwrap_or_default() / ON_ONE_PAGE).min(last);
    let weights = weights(round);
    let shown = listed.iter().skip(part * ON_ONE_PAGE).take(ON_ONE_PAGE);
    List {
        filters: filters(round, show),
        rows: shown.map(|laid| row(round, laid, asked, here, weights.get(&laid.proposal.key).copied())).collect(),
        pages: pages(round, show, part, last, listed.len()),
    }
}

fn is_listed(laid: &Laid<'_>, show: Show, looks: &HashSet<&ProposalKey>, here: Option<&ProposalKey>) -> bool {
    let key = &laid.proposal.key;
    match show {
        _ if Some(key) == here => true,
        Show::Looks => looks.contains(key),
        Show::All => laid.stands,
        Show::Left => !matches!(laid.proposal.standing, Standing::Open | Standing::Settled),
    }
}

fn filters(round: &Round<'_>, show: Show) -> Vec<Filter> {
    let left = |laid: &&Laid<'_>| !matches!(laid.proposal.standing, Standing::Open | Standing::Settled);
    let counted = [
        (Show::Looks, round.points.looks().len()),
        (Show::All, round.laid.iter().filter(|laid| laid.stands).count()),
        (Show::Left, round.laid.iter().filter(left).count()),
    ];
    let filter = |(choice, count): (Show, usize)| Filter {
        label: round
            .visit
            .voice()
            .tell(&format!("review-show-{}", choice.as_str()), &Args::from([("count".into(), count.into())])),
        address: format!("?show={}#review", choice.as_str()),
        current: choice == show,
    };
    counted.into_iter().filter(|(choice, count)| *choice != Show::Left || *count > 0).map(filter).collect()
}

fn pages(round: &Round<'_>, show: Show, part: usize, last: usize, all: usize) -> Pages {
    let address = |part: usize| format!("?show={}&part={part}#review", show.as_str());
    let args = Args::from([
        ("from".into(), (part * ON_ONE_PAGE + 1).min(all).into()),
        ("to".into(), ((part + 1) * ON_ONE_PAGE).min(all).into()),
        ("count".into(), all.into()),
    ]);
    Pages {
        earlier: part.checked_sub(1).map(address),
        later: (part < last).then(|| address(part + 1)),
        place: round.visit.voice().tell("review-part", &args),
    }
}

/// Returns for each proposal the heaviest of the open findings about it.
fn weights<'r>(round: &'r Round<'_>) -> HashMap<&'r ProposalKey, Severity> {
    let mut weights = HashMap::new();
    for (finding, about) in round.view.findings.iter().zip(round.points.about()) {
        for key in about {
            let weight = weights.entry(key).or_insert(finding.severity);
            *weight = finding.severity.max(*weight);
        }
    }
    weights
}

fn row(round: &Round<'_>, laid: &Laid<'_>, asked: &Asked, here: Option<&ProposalKey>, weight: Option<Severity>) -> Row {
    let (proposal, voice) = (laid.proposal, round.visit.voice());
    let node = &proposal.node;
    let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
    Row {
        key: proposal.key.to_string(),
        address: to_node(&proposal.key, asked),
        depth: laid.depth.min(7),
        kind: voice.node_kind(node.kind),
        number: numbers.join(", "),
        text: cut(&node.text, LETTERS),
        struck: node.state == Some(NodeState::StruckOut),
        target: node.target.as_ref().map(|target| voice.target(target)),
        tags: tags(round, laid, weight),
        current: Some(&proposal.key) == here,
    }
}

/// Says what is special about a proposal, each in a word.
fn tags(round: &Round<'_>, laid: &Laid<'_>, weight: Option<Severity>) -> Vec<Tag> {
    let (proposal, voice) = (laid.proposal, round.visit.voice());
    let tag = |key: &str, class| Tag { label: voice.say(key), class };
    let mut tags = Vec::new();
    tags.extend(match proposal.standing {
        Standing::Settled => Some(tag("review-is-settled", "yes")),
        Standing::Ignored { .. } => Some(tag("review-is-ignored", "human")),
        Standing::Merged { .. } => Some(tag("review-is-merged", "human")),
        Standing::Open if !laid.stands => Some(tag("review-is-below", "")),
        Standing::Open => None,
    });
    let special = proposal.node.state.filter(|state| *state != NodeState::Filled);
    tags.extend(special.map(|state| Tag { label: voice.node_state(state), class: "" }));
    tags.extend(match weight.filter(|_| laid.stands) {
        Some(Severity::Error) => Some(tag("severity-error", "no")),
        Some(Severity::Warning) => Some(tag("severity-warning", "part")),
        _ => None,
    });
    if proposal.standing == Standing::Open && laid.stands && proposal.node.confidence < 1000 {
        let args = Args::from([("sure".into(), (u32::from(proposal.node.confidence) / 10).into())]);
        tags.push(Tag { label: voice.tell("review-sure", &args), class: "part" });
    }
    tags
}

/// Returns the beginning of `text`, cut between two words.
pub(super) fn cut(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        None => text.to_owned(),
        Some((end, _)) => {
            let head = &text[..end];
            format!("{} …", head.rsplit_once(' ').map_or(head, |(words, _)| words))
        }
    }
}
