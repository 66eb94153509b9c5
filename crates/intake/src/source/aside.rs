//! What a document of a word processor holds beside the text that is read: hidden words, changes
//! that nobody accepted yet, remarks, heads and feet, pictures, what lies outside the file.
//!
//! Each is said once, with its first place, how often, and the words that are not read.
//!
//! Choice: 0033

use std::collections::BTreeSet;

use terms::{Code, Finding, Place, Severity};

use super::transcript::{Run, Transcript};
use crate::codes::*;

/// The most characters of a finding's words; `…` stands for the rest.
const MAX_WORDS: usize = 4_000;

/// Things of one kind.
#[derive(Debug, Default)]
struct Tally {
    count: usize,
    words: String,
    place: Option<Place>,
}

impl Tally {
    /// Adds words to the thing that is being told.
    fn push(&mut self, words: &str) {
        self.words.push_str(words);
    }

    /// Ends the thing that is being told.
    fn end(&mut self) {
        self.count += 1;
        if !self.words.is_empty() && !self.words.ends_with(SEPARATOR) {
            self.words.push_str(SEPARATOR);
        }
    }

    fn settle(&mut self, place: Place) {
        if self.count > 0 && self.place.is_none() {
            self.place = Some(place);
        }
    }

    fn finding(&self, code: Code, severity: Severity) -> Option<Finding> {
        let words = self.words.trim_end_matches(SEPARATOR);
        let mut finding = Finding::new(code, severity).with("count", self.count);
        finding.place = self.place;
        if !words.trim().is_empty() {
            finding = finding.with("text", shortened(words));
        }
        (self.count > 0).then_some(finding)
    }
}

const SEPARATOR: &str = " / ";

fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MAX_WORDS) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Puts a dash before a remark that begins with a figure, as a `>` before a figure is a comparison.
pub(super) fn as_remark(mut runs: Vec<Run>) -> Vec<Run> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    if text.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        runs.insert(0, Run { text: "– ".to_owned(), struck: false });
    }
    runs
}

/// What is told apart from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// Inserted by somebody, and read.
    Inserted,
    /// Deleted by somebody, and not read.
    Deleted,
    /// Moved by somebody, and read where it went.
    Moved,
    /// A comment, a note, a line of a table of contents: kept as a remark.
    Remark,
    /// A head or foot of pages.
    Edge,
    /// A reference to something outside of the file.
    Outside,
    /// A program.
    Macro,
    /// A picture or drawing without words.
    Picture,
    /// A document in the document.
    Embedded,
}

const KINDS: [(Apart, Code, Severity); 9] = [
    (Apart::Inserted, I_081, Severity::Warning),
    (Apart::Deleted, I_082, Severity::Warning),
    (Apart::Moved, I_083, Severity::Note),
    (Apart::Remark, I_084, Severity::Note),
    (Apart::Edge, I_085, Severity::Note),
    (Apart::Outside, I_086, Severity::Warning),
    (Apart::Macro, I_087, Severity::Warning),
    (Apart::Picture, I_088, Severity::Warning),
    (Apart::Embedded, I_089, Severity::Warning),
];

/// All that one document holds beside its text.
#[derive(Debug, Default)]
pub(super) struct Aside {
    tallies: [Tally; KINDS.len()],
    /// Hidden words whose line is not written yet.
    hidden: Vec<String>,
    edges: BTreeSet<String>,
}

impl Aside {
    /// Adds words to the thing of this kind that is being told.
    pub(super) fn push(&mut self, kind: Apart, words: &str) {
        self.tallies[kind as usize].push(words);
    }

    /// Counts one thing.
    pub(super) fn end(&mut self, kind: Apart) {
        self.tallies[kind as usize].end();
    }

    /// Returns how many things of this kind there are.
    pub(super) fn count(&self, kind: Apart) -> usize {
        self.tallies[kind as usize].count
    }

    /// Adds a thing with its words.
    pub(super) fn add(&mut self, kind: Apart, words: &str) {
        self.push(kind, words);
        self.end(kind);
    }

    /// Adds a head or foot, the first time its words stand there.
    pub(super) fn edge(&mut self, words: &str) {
        if !words.trim().is_empty() && self.edges.insert(words.to_owned()) {
            self.add(Apart::Edge, words);
        }
    }

    /// Adds hidden words.
    pub(super) fn hide(&mut self, words: &str) {
        if !words.trim().is_empty() {
            self.hidden.push(shortened(words));
        }
    }

    /// Tells that the line was written where everything since the last time stands.
    pub(super) fn settle(&mut self, out: &mut Transcript) {
        let place = out.last();
        self.tallies.iter_mut().for_each(|tally| tally.settle(place));
        for words in self.hidden.drain(..) {
            out.flag(Finding::warning(I_080).at(place).with("text", words));
        }
    }

    /// Writes all of it down.
    pub(super) fn tell(mut self, out: &mut Transcript) {
        self.settle(out);
        for (kind, code, severity) in KINDS {
            let mut tally = std::mem::take(&mut self.tallies[kind as usize]);
            if matches!(kind, Apart::Edge | Apart::Outside | Apart::Macro) {
                tally.place = None;
            }
            tally.finding(code, severity).into_iter().for_each(|finding| out.flag(finding));
        }
    }
}
