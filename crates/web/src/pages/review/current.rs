//! What is looked at, in full, with everything that can be decided on it.

use std::collections::HashSet;

use agreement::draft::{Laid, Neighbour};
use agreement::{Node, NodeKind, NodeState, ProposalKey, Standing};
use terms::{Args, Finding, Place};

use super::answered::written_place;
use super::listed::cut;
use super::round::Round;
use crate::pages::act_form::Answers;
use crate::pages::agreement::{Said, reviewed_by, said, weightiest};

/// So many letters of what a proposal could hang under, or be merged with.
const LETTERS: usize = 90;

/// So many letters of the proposal itself, beside the field in which all of them can be corrected.
const LONGEST: usize = 2_000;

/// So many places to hang something are offered, those nearest to where it hangs now.
const PLACES: usize = 240;

/// One of several, by value and label.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A proposal in full.
pub(super) struct Current {
    pub(super) key: String,
    pub(super) path: Vec<String>,
    pub(super) text: String,
    pub(super) struck: bool,
    pub(super) findings: Vec<Said>,
    pub(super) read: Option<String>,
    pub(super) decided: Option<String>,
    pub(super) reason: Option<String>,
    pub(super) into: Option<String>,
    pub(super) line: u32,
    pub(super) stands: bool,
    pub(super) restorable: bool,
    pub(super) forms: Forms,
}

/// What can be decided, answered as far as somebody has answered it before.
pub(super) struct Forms {
    /// The form that was sent and does not fit.
    pub(super) open: String,
    pub(super) text: String,
    pub(super) number: String,
    pub(super) kinds: Vec<Choice>,
    pub(super) states: Vec<Choice>,
    pub(super) target: Option<String>,
    pub(super) parts: Option<String>,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) places: Vec<Choice>,
    pub(super) reason: String,
    /// Says what goes along when it is ignored.
    pub(super) below: Option<String>,
}

/// A finding about no proposal, with what can be decided on it.
pub(super) struct Loose {
    pub(super) said: Said,
    pub(super) code: String,
    pub(super) place: String,
    pub(super) open: String,
    pub(super) text: String,
    pub(super) kinds: Vec<Choice>,
    pub(super) places: Vec<Choice>,
    pub(super) reason: String,
}

/// Shows a proposal.
pub(super) fn of(round: &Round<'_>, laid: Laid<'_>, answers: &Answers) -> Current {
    let proposal = laid.proposal;
    let node = &proposal.node;
    let findings = round.about(&proposal.key);
    let findings: Vec<Finding> = findings.into_iter().cloned().collect();
    let ignored = if let Standing::Ignored { reason } = &proposal.standing { Some(reason.clone()) } else { None };
    let into = if let Standing::Merged { into } = &proposal.standing { Some(into.to_string()) } else { None };
    let reviewer = round.view.reviewers.get(&proposal.key);
    Current {
        key: proposal.key.to_string(),
        path: path(round, laid),
        text: cut(&node.text, LONGEST),
        struck: node.state == Some(NodeState::StruckOut),
        findings: weightiest(&findings).into_iter().map(|finding| said(round.visit, finding)).collect(),
        read: proposal.read.clone(),
        decided: reviewer.map(|by| reviewed_by(round.visit, by)),
        restorable: ignored.is_some() && above_stands(round, laid),
        reason: ignored,
        into,
        line: node.place.line,
        stands: laid.stands,
        forms: forms(round, laid, answers),
    }
}

fn titled(round: &Round<'_>, node: &Node) -> String {
    let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
    format!("{} {}", round.visit.voice().node_kind(node.kind), numbers.join(", ")).trim().to_owned()
}

/// Returns the ancestors, the root first.
fn above<'v>(round: &Round<'v>, laid: Laid<'v>) -> Vec<Laid<'v>> {
    let chain = std::iter::successors(Some(laid), |below| round.find(below.proposal.under.as_ref()?));
    let mut above: Vec<Laid<'v>> = chain.skip(1).collect();
    above.reverse();
    above
}

fn above_stands(round: &Round<'_>, laid: Laid<'_>) -> bool {
    laid.proposal.under.as_ref().and_then(|key| round.find(key)).is_none_or(|parent| parent.stands)
}

fn path(round: &Round<'_>, laid: Laid<'_>) -> Vec<String> {
    let named = |laid: &Laid<'_>| {
        let node = &laid.proposal.node;
        format!("{} {}", titled(round, node), cut(&node.text, LETTERS)).trim().to_owned()
    };
    above(round, laid).iter().map(named).collect()
}

fn forms(round: &Round<'_>, laid: Laid<'_>, answers: &Answers) -> Forms {
    let node = &laid.proposal.node;
    let open = answers.get("do").to_owned();
    let typed = |form: &str, name: &str, before: String| {
        if open == form { answers.get(name).to_owned() } else { before }
    };
    let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
    let voice = round.visit.voice();
    let measured = matches!(node.kind, NodeKind::Result | NodeKind::Indicator);
    let target = node.target.as_ref().map(|target| voice.target(target)).unwrap_or_default();
    let neighbour = |which| {
        let other = round.view.draft.neighbour(&laid.proposal.key, which)?;
        Some(cut(&other.node.text, LETTERS))
    };
    let (kind, state, under) = (answers.get("kind"), answers.get("state"), answers.get("under"));
    let kind = if open == "correct" { Some(kind) } else { None };
    let state = if open == "correct" { Some(state) } else { None };
    let under = if open == "move" { Some(under.to_owned()) } else { None };
    Forms {
        text: typed("correct", "text", node.text.clone()),
        number: typed("correct", "number", numbers.join(", ")),
        kinds: kinds(round, laid, kind),
        states: states(round, node, state),
        target: measured.then(|| typed("correct", "target", target)),
        parts: node.text.contains(' ').then(|| typed("split", "parts", node.text.clone())),
        previous: neighbour(Neighbour::Previous),
        next: neighbour(Neighbour::Next),
        places: places(round, |kind| kind.may_hold(node.kind), Some(laid), under.as_deref()),
        reason: typed("ignore", "reason", String::new()),
        below: goes_along(round, laid),
        open,
    }
}

/// Returns what a proposal could be, where it hangs and with what hangs under it.
fn kinds(round: &Round<'_>, laid: Laid<'_>, chosen: Option<&str>) -> Vec<Choice> {
    let own = laid.proposal.node.kind;
    let parent = laid.proposal.under.as_ref().and_then(|key| round.find(key)).map(|laid| laid.proposal.node.kind);
    let children = round.laid.iter().filter(|other| other.proposal.under.as_ref() == Some(&laid.proposal.key));
    let children: Vec<NodeKind> = children.map(|laid| laid.proposal.node.kind).collect();
    let fits = |kind: &NodeKind| {
        let held = parent.is_some_and(|parent| parent.may_hold(*kind));
        *kind == own || held && children.iter().all(|child| kind.may_hold(*child))
    };
    let fitting: Vec<NodeKind> = NodeKind::ALL.into_iter().filter(fits).collect();
    fitting.into_iter().map(|kind| kind_choice(round, kind, own, chosen)).collect()
}

fn kind_choice(round: &Round<'_>, kind: NodeKind, own: NodeKind, chosen: Option<&str>) -> Choice {
    let value = kind_name(kind).to_owned();
    let chosen = chosen.map_or(kind == own, |chosen| chosen == value);
    Choice { label: round.visit.voice().node_kind(kind), value, chosen }
}

/// Returns the name of a kind as it stands in forms.
pub(super) const fn kind_name(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Allocation => "allocation",
        NodeKind::Sector => "sector",
        NodeKind::GeneralObjective => "general-objective",
        NodeKind::StrategicObjective => "strategic-objective",
        NodeKind::Unit => "unit",
        NodeKind::OperationalObjective => "operational-objective",
        NodeKind::SubItem => "sub-item",
        NodeKind::Result => "result",
        NodeKind::Indicator => "indicator",
    }
}

/// Returns the name of a state as it stands in forms; `plain` is nothing special.
pub(super) const fn state_name(state: Option<NodeState>) -> &'static str {
    match state {
        None | Some(NodeState::Filled) => "plain",
        Some(NodeState::StruckOut) => "struck-out",
        Some(NodeState::Template) => "template",
        Some(NodeState::Delegated) => "delegated",
        Some(NodeState::Placeholder) => "placeholder",
    }
}

fn states(round: &Round<'_>, node: &Node, chosen: Option<&str>) -> Vec<Choice> {
    let heading = matches!(node.kind, NodeKind::Sector | NodeKind::GeneralObjective | NodeKind::StrategicObjective);
    let model = node.kind == NodeKind::StrategicObjective;
    let offered = [
        (None, true),
        (Some(NodeState::StruckOut), true),
        (Some(NodeState::Template), model),
        (Some(NodeState::Delegated), heading),
        (Some(NodeState::Placeholder), false),
    ];
    let own = state_name(node.state);
    let offered = offered.into_iter().filter(|(state, always)| *always || state_name(*state) == own);
    let choice = |(state, _): (Option<NodeState>, bool)| {
        let value = state_name(state);
        let voice = round.visit.voice();
        Choice {
            label: state.map_or_else(|| voice.say("review-state-plain"), |state| voice.node_state(state)),
            chosen: chosen.unwrap_or(own) == value,
            value: value.to_owned(),
        }
    };
    offered.map(choice).collect()
}

/// Returns what something can hang under, the nearest to where it is.
fn places(
    round: &Round<'_>,
    holds: impl Fn(NodeKind) -> bool,
    own: Option<Laid<'_>>,
    chosen: Option<&str>,
) -> Vec<Choice> {
    let own_below: HashSet<&ProposalKey> =
        own.iter().flat_map(|own| round.below(*own)).map(|laid| &laid.proposal.key).collect();
    let fits = |other: &&Laid<'_>| {
        let key = &other.proposal.key;
        let itself = own.is_some_and(|own| *key == own.proposal.key) || own_below.contains(key);
        other.stands && holds(other.proposal.node.kind) && !itself
    };
    let all: Vec<&Laid<'_>> = round.laid.iter().filter(fits).collect();
    let now = own.and_then(|own| own.proposal.under.as_ref().map(ToString::to_string));
    let chosen = chosen.map(str::to_owned).or(now);
    let at = all.iter().position(|laid| Some(laid.proposal.key.to_string()) == chosen).unwrap_or_default();
    let nearest = all.iter().skip(at.saturating_sub(PLACES / 2)).take(PLACES);
    let choice = |laid: &&Laid<'_>| {
        let node = &laid.proposal.node;
        let value = laid.proposal.key.to_string();
        let label = format!("{}: {}", titled(round, node), cut(&node.text, LETTERS));
        Choice { chosen: Some(&value) == chosen.as_ref(), value, label }
    };
    nearest.map(choice).collect()
}

/// Shows a finding about no proposal.
pub(super) fn loose(round: &Round<'_>, finding: &Finding, text: &str, answers: &Answers) -> Loose {
    let open = answers.get("do").to_owned();
    let typed = |form: &str, name: &str| (open == form).then(|| answers.get(name).to_owned());
    // Words without a place most likely say the same kind of thing as what stands before them.
    let before = finding.place.and_then(|place| statement_before(round, place));
    let kind = before.map_or(NodeKind::OperationalObjective, |laid| laid.proposal.node.kind);
    let under = before.and_then(|laid| laid.proposal.under.as_ref()).map(ToString::to_string);
    let (typed_kind, typed_under) = (typed("add", "kind"), typed("add", "under"));
    let kinds = NodeKind::ALL.into_iter().skip(1);
    Loose {
        said: said(round.visit, finding),
        code: finding.code.to_string(),
        place: finding.place.map(written_place).unwrap_or_default(),
        text: typed("add", "text")
            .unwrap_or_else(|| finding.place.map(|place| words_at(text, place)).unwrap_or_default()),
        kinds: kinds.map(|each| kind_choice(round, each, kind, typed_kind.as_deref())).collect(),
        places: places(
            round,
            |kind| NodeKind::ALL.iter().any(|each| kind.may_hold(*each)),
            None,
            typed_under.or(under).as_deref(),
        ),
        reason: typed("dismiss", "reason").unwrap_or_default(),
        open,
    }
}

fn statement_before<'v>(round: &Round<'v>, place: Place) -> Option<Laid<'v>> {
    let statement = |laid: &&Laid<'_>| {
        let kind = laid.proposal.node.kind;
        let said = matches!(kind, NodeKind::OperationalObjective | NodeKind::Result | NodeKind::Indicator);
        said && laid.stands && laid.proposal.node.place < place
    };
    round.laid.iter().filter(statement).max_by_key(|laid| laid.proposal.node.place).copied()
}

/// Returns the words that stand at `place`, without the marks of a list or a heading.
fn words_at(text: &str, place: Place) -> String {
    let at = |column: u32| usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
    let skipped = usize::try_from(place.line.saturating_sub(1)).unwrap_or(usize::MAX);
    let lines = text.lines().skip(skipped).zip(place.line..=place.end_line);
    let words = lines.map(|(line, number)| {
        let to = if number == place.end_line { at(place.end_column) } else { usize::MAX };
        let from = if number == place.line { at(place.column) } else { 0 };
        line.chars().take(to).skip(from).collect::<String>()
    });
    let marks = |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '#' | '>' | '•' | '|');
    words.map(|line| line.trim_matches(marks).to_owned()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Says how many proposals go along with one that is ignored.
fn goes_along(round: &Round<'_>, laid: Laid<'_>) -> Option<String> {
    let below = round.below(laid).iter().filter(|other| other.stands).count();
    (below > 0).then(|| round.visit.voice().tell("review-below", &Args::from([("count".into(), below.into())])))
}
