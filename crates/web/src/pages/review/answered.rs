//! The act made of what was sent with a form of the review.

use agreement::draft::{Choice, Correction, Neighbour, NodeDecision};
use agreement::{Node, NodeKind, NodeState, ProposalKey, Target};
use office::acts::{Dismissal, ReviewImport};
use office::codes::{O_007, O_061, O_070, O_071};
use terms::{Code, Place};

use super::current::{kind_name, state_name};
use super::round::Round;
use crate::pages::act_form::Answers;

/// What is wrong with what was sent.
pub(super) enum Problem {
    /// Something was typed that cannot be understood: the key of what to say.
    Words(&'static str),
    /// It was not sent by a form of ours.
    Unreadable,
}

/// Tells whether a refusal is about what was typed or chosen, so that the page can say it there.
pub(super) fn is_about_answers(code: Code) -> bool {
    code.room() == 'A' || [O_007, O_061, O_070, O_071].contains(&code)
}

/// Makes the act.
pub(super) fn act(round: &Round<'_>, answers: &Answers) -> Result<ReviewImport, Problem> {
    let decisions = match answers.get("do") {
        "accept-clear" => round.points.clear().iter().map(|key| one(key, Choice::Accept)).collect(),
        "dismiss" => return dismissal(answers),
        "add" => vec![addition(answers)?],
        what => on_proposal(round, answers, what)?,
    };
    Ok(ReviewImport { decisions, dismissals: Vec::new() })
}

fn one(on: &ProposalKey, choice: Choice) -> NodeDecision {
    NodeDecision { on: on.clone(), choice }
}

fn on_proposal(round: &Round<'_>, answers: &Answers, what: &str) -> Result<Vec<NodeDecision>, Problem> {
    let key: ProposalKey = answers.get("node").parse().map_err(|_| Problem::Unreadable)?;
    let proposal = round.view.draft.get(&key).ok_or(Problem::Unreadable)?;
    let choice = match what {
        "accept" => Choice::Accept,
        "correct" => Choice::Correct(correction(round, &proposal.node, answers)?),
        "split" => return splits(&key, &proposal.node.text, answers.get("parts")),
        "merge-previous" => Choice::Merge(Neighbour::Previous),
        "merge-next" => Choice::Merge(Neighbour::Next),
        "move" => Choice::Move { under: answers.get("under").parse().map_err(|_| Problem::Unreadable)? },
        "ignore" => Choice::Ignore { reason: answers.get("reason").to_owned() },
        "restore" => Choice::Restore,
        _ => return Err(Problem::Unreadable),
    };
    Ok(vec![one(&key, choice)])
}

fn dismissal(answers: &Answers) -> Result<ReviewImport, Problem> {
    let code = answers.get("code").parse().map_err(|_| Problem::Unreadable)?;
    let (place, reason) = (read_place(answers.get("place")), answers.get("reason").to_owned());
    Ok(ReviewImport { decisions: Vec::new(), dismissals: vec![Dismissal { code, place, reason }] })
}

fn addition(answers: &Answers) -> Result<NodeDecision, Problem> {
    let under: ProposalKey = answers.get("under").parse().map_err(|_| Problem::Unreadable)?;
    let place = read_place(answers.get("place")).ok_or(Problem::Unreadable)?;
    let correction = Correction {
        kind: kind(answers.get("kind"))?,
        number: numbers(answers.get("number"))?,
        text: answers.get("text").to_owned(),
        state: None,
        target: target(answers.get("target"), None)?,
    };
    Ok(one(&under, Choice::Add { correction, place }))
}

fn correction(round: &Round<'_>, node: &Node, answers: &Answers) -> Result<Correction, Problem> {
    let kind = kind(answers.get("kind"))?;
    let written = node.target.as_ref().map(|target| (round.visit.voice().target(target), target));
    let measured = matches!(node.kind, NodeKind::Result | NodeKind::Indicator);
    let target = if measured { target(answers.get("target"), written)? } else { node.target.clone() };
    Ok(Correction {
        kind,
        number: numbers(answers.get("number"))?,
        text: answers.get("text").to_owned(),
        state: state(answers.get("state"), kind, node)?,
        target,
    })
}

fn kind(name: &str) -> Result<NodeKind, Problem> {
    NodeKind::ALL.into_iter().find(|kind| kind_name(*kind) == name).ok_or(Problem::Unreadable)
}

fn state(name: &str, kind: NodeKind, node: &Node) -> Result<Option<NodeState>, Problem> {
    if name == state_name(node.state) && kind == node.kind {
        return Ok(node.state);
    }
    let filled = (kind == NodeKind::StrategicObjective).then_some(NodeState::Filled);
    Ok(match name {
        "plain" => filled,
        "struck-out" => Some(NodeState::StruckOut),
        "template" => Some(NodeState::Template),
        "delegated" => Some(NodeState::Delegated),
        "placeholder" => Some(NodeState::Placeholder),
        _ => return Err(Problem::Unreadable),
    })
}

fn numbers(typed: &str) -> Result<Vec<u16>, Problem> {
    let parts = typed.split(|c: char| matches!(c, ',' | ';' | '+') || c.is_whitespace());
    let numbers = parts.map(|part| part.trim_end_matches(['.', ')'])).filter(|part| !part.is_empty());
    numbers.map(|number| number.parse().map_err(|_| Problem::Words("review-not-numbers"))).collect()
}

/// Reads a target; one that is left as it was written out stays as it is.
fn target(typed: &str, written: Option<(String, &Target)>) -> Result<Option<Target>, Problem> {
    match written {
        _ if typed.is_empty() => Ok(None),
        Some((shown, target)) if same_words(&shown, typed) => Ok(Some(target.clone())),
        _ => intake::target(typed).map(Some).ok_or(Problem::Words("review-not-a-target")),
    }
}

fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// Reads where somebody began a new line: the words must be those of the proposal.
fn splits(key: &ProposalKey, text: &str, typed: &str) -> Result<Vec<NodeDecision>, Problem> {
    let parts: Vec<usize> = typed.lines().map(|line| line.split_whitespace().count()).filter(|n| *n > 0).collect();
    if !same_words(text, typed) {
        return Err(Problem::Words("review-other-words"));
    }
    if parts.len() < 2 {
        return Err(Problem::Words("review-one-part"));
    }
    let starts = word_starts(text);
    let mut words = 0;
    let mut spaces = Vec::new();
    for part in &parts[..parts.len() - 1] {
        words += part;
        spaces.extend(starts.get(words).and_then(|start| start.checked_sub(1)));
    }
    // The last one first: what stands before it keeps its positions.
    Ok(spaces.into_iter().rev().map(|at| one(key, Choice::Split { at })).collect())
}

/// Returns the positions at which words begin, in characters.
fn word_starts(text: &str) -> Vec<usize> {
    let mut before = ' ';
    let mut starts = Vec::new();
    for (at, letter) in text.chars().enumerate() {
        if before.is_whitespace() && !letter.is_whitespace() {
            starts.push(at);
        }
        before = letter;
    }
    starts
}

/// Writes a place for a hidden field: `12:3-12:40`.
pub(super) fn written_place(place: Place) -> String {
    format!("{}:{}-{}:{}", place.line, place.column, place.end_line, place.end_column)
}

fn read_place(text: &str) -> Option<Place> {
    let (start, end) = text.split_once('-')?;
    let spot = |text: &str| {
        let (line, column) = text.split_once(':')?;
        Some((line.parse().ok()?, column.parse().ok()?))
    };
    let ((line, column), (end_line, end_column)) = (spot(start)?, spot(end)?);
    Some(Place { line, column, end_line, end_column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_line_is_where_it_is_split() {
        let key: ProposalKey = "7".parse().unwrap();
        let at = |typed: &str| match splits(&key, "Des projets communs et une entente", typed) {
            Ok(decisions) => decisions.iter().map(|d| format!("{:?}", d.choice)).collect(),
            Err(Problem::Words(key)) => vec![key.to_owned()],
            Err(Problem::Unreadable) => vec![],
        };
        assert_eq!(at("Des projets communs\r\n et une entente"), ["Split { at: 19 }"]);
        assert_eq!(at("Des projets\n\ncommuns et\nune  entente"), ["Split { at: 22 }", "Split { at: 11 }"]);
        assert_eq!(at("Des projets communs"), ["review-other-words"]);
        assert_eq!(at("Des projets communs et une entente\n"), ["review-one-part"]);
    }

    #[test]
    fn places_read_back_as_they_are_written() {
        let place = Place { line: 12, column: 3, end_line: 13, end_column: 1 };
        assert_eq!(read_place(&written_place(place)), Some(place));
        assert_eq!(read_place("12:3"), None);
    }

    #[test]
    fn a_target_reads_back_as_every_voice_writes_it() {
        use agreement::{Comparison, Per};
        let texts = report::Texts::load();
        for language in terms::Language::ALL {
            for (op, value, per) in [
                (Comparison::AtLeast, "12", Some(Per::Year)),
                (Comparison::AtMost, "7.5", None),
                (Comparison::Exactly, "100", Some(Per::Month)),
            ] {
                let target = Target { op, value: Some(value.to_owned()), per, ..Target::YES_NO };
                let written = texts.voice(language).target(&target);
                assert_eq!(intake::target(&written), Some(target), "{written}");
            }
        }
    }
}
