//! The part of the document around what is looked at, its places marked and linked.

use std::ops::RangeInclusive;

use agreement::Standing;
use terms::{Args, Place, Severity};

use super::round::Round;
use super::{Asked, to_node};

/// So many lines are shown before what is looked at, and so many in all.
const BEFORE: u32 = 8;
const SHOWN: u32 = 72;

/// So many letters of one line are shown.
const LETTERS: usize = 1_600;

/// Lines of the document.
pub(super) struct Excerpt {
    pub(super) lines: Vec<Line>,
    pub(super) earlier: Option<String>,
    pub(super) later: Option<String>,
    pub(super) place: String,
}

/// One line.
pub(super) struct Line {
    pub(super) number: u32,
    pub(super) here: bool,
    pub(super) spans: Vec<Span>,
}

/// Letters that were read as the same proposal, or as none.
pub(super) struct Span {
    pub(super) address: Option<String>,
    pub(super) here: bool,
    pub(super) runs: Vec<(String, &'static str)>,
}

/// What is known of one letter.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Letter {
    letter: char,
    /// The proposal that was read here, by its position in the order of the tree.
    of: Option<usize>,
    here: bool,
    class: &'static str,
}

/// Shows the lines around `place`, or those asked for.
pub(super) fn around(round: &Round<'_>, text: &str, place: Option<Place>, asked: &Asked) -> Excerpt {
    let all = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    let wanted = asked.line.or_else(|| place.map(|place| place.line.saturating_sub(BEFORE))).unwrap_or(1);
    let first = wanted.clamp(1, all.max(1));
    let last = first.saturating_add(SHOWN - 1).min(all);
    let mut lines = cut_out(text, first..=last);
    paint(round, &mut lines, first, place);
    let lines = (first..).zip(&lines).map(|(number, letters)| line(round, asked, number, letters, place)).collect();
    let to = |line: u32| format!("?{}line={line}#source", here(asked));
    Excerpt {
        lines,
        earlier: (first > 1).then(|| to(first.saturating_sub(SHOWN).max(1))),
        later: (last < all).then(|| to(last + 1)),
        place: round.visit.voice().tell(
            "review-lines",
            &Args::from([
                ("from".into(), first.min(all).into()),
                ("to".into(), last.into()),
                ("count".into(), all.into()),
            ]),
        ),
    }
}

fn here(asked: &Asked) -> String {
    match (&asked.node, asked.apart) {
        (_, Some(apart)) => format!("apart={apart}&"),
        (Some(node), None) => {
            node.parse::<agreement::ProposalKey>().map_or_else(|_| String::new(), |key| format!("node={key}&"))
        }
        (None, None) => String::new(),
    }
}

fn cut_out(text: &str, lines: RangeInclusive<u32>) -> Vec<Vec<Letter>> {
    let skipped = usize::try_from(lines.start().saturating_sub(1)).unwrap_or(usize::MAX);
    let taken = lines.count();
    let bare = |letter| Letter { letter, of: None, here: false, class: "" };
    text.lines().skip(skipped).take(taken).map(|line| line.chars().map(bare).collect()).collect()
}

fn paint(round: &Round<'_>, lines: &mut [Vec<Letter>], first: u32, here: Option<Place>) {
    for (at, laid) in round.laid.iter().enumerate() {
        // What went into another proposal is found through that one.
        let merged = matches!(laid.proposal.standing, Standing::Merged { .. });
        if !merged {
            each(lines, first, laid.proposal.node.place, |letter| letter.of = Some(at));
        }
    }
    for (severity, class) in [(Severity::Warning, "warn"), (Severity::Error, "stop")] {
        for place in round.view.findings.iter().filter(|f| f.severity == severity).filter_map(|f| f.place) {
            each(lines, first, place, |letter| letter.class = class);
        }
    }
    if let Some(place) = here {
        each(lines, first, place, |letter| letter.here = true);
    }
}

/// Does something to every letter of `place` that is shown.
fn each(lines: &mut [Vec<Letter>], first: u32, place: Place, paint: impl Fn(&mut Letter)) {
    let last = first.saturating_add(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    for number in place.line.max(first)..place.end_line.saturating_add(1).min(last) {
        let Some(letters) = usize::try_from(number - first).ok().and_then(|at| lines.get_mut(at)) else { continue };
        let at = |column: u32| usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX).min(letters.len());
        let from = if number == place.line { at(place.column) } else { 0 };
        let to = if number == place.end_line { at(place.end_column) } else { letters.len() };
        letters.get_mut(from..to).unwrap_or_default().iter_mut().for_each(&paint);
    }
}

fn line(round: &Round<'_>, asked: &Asked, number: u32, letters: &[Letter], place: Option<Place>) -> Line {
    let here = place.is_some_and(|place| (place.line..=place.end_line).contains(&number));
    let (shown, before, after) = clipped(letters);
    let mut spans: Vec<Span> = Vec::new();
    spans.extend(before.then(ellipsis));
    for group in shown.chunk_by(|a, b| (a.of, a.here) == (b.of, b.here)) {
        let key = group[0].of.and_then(|at| round.laid.get(at)).map(|laid| &laid.proposal.key);
        let runs = group.chunk_by(|a, b| a.class == b.class);
        spans.push(Span {
            address: key.filter(|_| !blank(group)).map(|key| to_node(key, asked)),
            here: group[0].here,
            runs: runs.map(|run| (run.iter().map(|letter| letter.letter).collect(), run[0].class)).collect(),
        });
    }
    spans.extend(after.then(ellipsis));
    Line { number, here, spans }
}

fn blank(letters: &[Letter]) -> bool {
    letters.iter().all(|letter| letter.letter.is_whitespace())
}

fn ellipsis() -> Span {
    Span { address: None, here: false, runs: vec![("…".to_owned(), "")] }
}

/// Returns the letters that are shown of a line, and whether something is cut off at either end.
fn clipped(letters: &[Letter]) -> (&[Letter], bool, bool) {
    let wanted = letters.iter().position(|letter| letter.here).unwrap_or_default();
    let from = if letters.len() <= LETTERS { 0 } else { wanted.saturating_sub(LETTERS / 4) };
    let to = (from + LETTERS).min(letters.len());
    (&letters[from..to], from > 0, to < letters.len())
}
