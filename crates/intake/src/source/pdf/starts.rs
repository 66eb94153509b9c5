//! Where statements begin in the lines of a cell, when no mark tells it.
//!
//! A line begins one with a capital where the line above had room for its first word. Where it had
//! not, the document itself tells: by the words that its statements begin with elsewhere, and those
//! that have their capital within sentences too.

use std::collections::BTreeSet;

use super::lines::{Line, has_lost_bullet, is_mark};
use super::page::Length;
use crate::table::leads_further;
use crate::targets::{self, Found};
use crate::words::{is_bullet, tokens};

/// Whether a statement begins with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Start {
    No,
    /// It begins with a capital, as nouns do here; it does not, unless all beside it begins.
    Hardly,
    /// It begins with a capital, but the line above had no room for its first word.
    Perhaps,
    Yes,
}

/// How a document uses capitals.
#[derive(Debug, Default)]
pub(super) struct Capitals {
    /// Words that statements begin with.
    begin: BTreeSet<String>,
    /// Words with a capital within sentences.
    within: BTreeSet<String>,
    /// Many words within sentences have a capital, as nouns do in German.
    nouns: bool,
}

impl Capitals {
    /// Looks at all lines of a document; the first of each cell come with `true`.
    pub(super) fn of<'l>(lines: impl Iterator<Item = (&'l Line, bool)>) -> Self {
        let mut capitals = Self::default();
        let (mut upper, mut all) = (0_usize, 0_usize);
        for (line, first) in lines {
            let marked = is_marked(line);
            let mut before = "";
            for (at, word) in line.words.iter().skip(usize::from(marked)).enumerate() {
                let bare = bare(&word.text);
                let capital = bare.starts_with(char::is_uppercase) && bare.chars().any(char::is_lowercase);
                if at == 0 && (marked || first) && capital {
                    capitals.begin.insert(bare.to_owned());
                }
                if at > 0 && bare.starts_with(char::is_alphabetic) {
                    all += 1;
                    upper += usize::from(capital);
                    if capital && !before.ends_with(['.', ':', '-', '–', '«']) {
                        capitals.within.insert(bare.to_owned());
                    }
                }
                before = &word.text;
            }
        }
        capitals.nouns = upper * 8 > all;
        capitals
    }

    /// Tells whether `line` begins a statement below `above`, in a column that ends at `right`;
    /// `figures` stand in columns whose words need no capital, `marked` where others have marks.
    pub(super) fn start(&self, above: &Line, line: &Line, right: Length, figures: bool, marked: bool) -> Start {
        let Some(first) = line.words.first() else { return Start::No };
        let room = above.area.right + above.height / 5 + first.area.width() <= right;
        let word = bare(&first.text);
        let begins = self.begin.contains(word) && !self.within.contains(word);
        let within = self.within.contains(word) && !self.begin.contains(word);
        match first.text.starts_with(char::is_uppercase) {
            _ if within || leads_on(above) => Start::No,
            _ if figures => {
                if room || (is_target(above) && is_target(line)) {
                    Start::Yes
                } else {
                    Start::No
                }
            }
            false => Start::No,
            _ if marked => {
                if room && begins {
                    Start::Yes
                } else {
                    Start::No
                }
            }
            _ if room => Start::Yes,
            _ if begins || !self.nouns || ends_with_noun(above) => Start::Perhaps,
            _ => Start::Hardly,
        }
    }
}

/// Tells whether a line begins with a bullet or the number of an item.
pub(super) fn is_marked(line: &Line) -> bool {
    let Some(first) = line.words.first().map(|word| word.text.as_str()) else { return false };
    let glued = first.chars().count() > 1 && first.starts_with(|c| is_bullet(c) && !matches!(c, '-' | '–' | '—' | '·'));
    is_mark(first) || glued || has_lost_bullet(line)
}

/// Tells whether a line is a target from its first word on.
fn is_target(line: &Line) -> bool {
    let text = line.text();
    targets::find(&tokens(&text)).first().is_some_and(|found| found.start == 0)
}

/// Tells whether a line begins with a mark that is no figure of a target which the line above began.
pub(super) fn is_marked_below(line: &Line, above: Option<&Line>) -> bool {
    is_marked(line) && !above.is_some_and(|above| is_aimed_over(above, line))
}

/// Tells whether a target that begins on one line ends on the next.
pub(super) fn is_aimed_over(above: &Line, line: &Line) -> bool {
    let figure = |c: char| c.is_ascii_digit() || "<>=≥≤⩾⩽±~≈".contains(c);
    if !line.words.first().is_some_and(|word| word.text.starts_with(figure)) {
        return false;
    }
    let above = above.text();
    let (seam, text) = (above.len(), format!("{above} {}", line.text()));
    let (colon, marked) = (usize::from(above.ends_with(':')) * 2, is_marked(line));
    let over = |found: &Found| found.start < seam + colon && found.end > seam + 1 && !(marked && found.doubts.bare);
    targets::find_in(&text).iter().any(over)
}

/// Tells whether the last word has a capital that it does not owe to its place: no noun follows it.
fn ends_with_noun(line: &Line) -> bool {
    let last = line.words.last().filter(|_| line.words.len() > 1 + usize::from(is_marked(line)));
    last.is_some_and(|word| word.text.starts_with(char::is_uppercase))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Tells whether the last word or sign of a line leads on to the next.
pub(super) fn leads_on(line: &Line) -> bool {
    const SIGNS: [&str; 6] = [":", "«", "≥", "≤", "=", "/"];
    let Some(last) = line.words.last() else { return false };
    SIGNS.contains(&last.text.as_str()) || leads_further(&last.text)
}
