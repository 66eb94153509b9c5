//! A paragraph of a page while it is put together: spaces run into one, runs by their typography.

use super::super::transcript::Run;

/// How words stand in their line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typography {
    pub(super) struck: bool,
    /// Above the line (`true`) or below it.
    pub(super) raised: Option<bool>,
    /// Spaces and line ends are kept.
    pub(super) kept: bool,
}

/// The words since the last paragraph ended.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    runs: Vec<Run>,
    space: bool,
    /// Nothing but what stands for pictures.
    pictures: bool,
}

impl Paragraph {
    /// Adds words.
    pub(super) fn push(&mut self, text: &str, typography: Typography) {
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' if !typography.kept => self.space = true,
                c => {
                    if std::mem::take(&mut self.space) && !self.at_line_start() {
                        self.add(' ', typography.struck);
                    }
                    self.pictures &= c.is_whitespace();
                    self.add(standing(c, typography.raised), typography.struck);
                }
            }
        }
    }

    /// Adds the words that stand for a picture.
    pub(super) fn picture(&mut self, text: &str) {
        let pictures = self.pictures || self.is_blank();
        self.push(text, Typography::default());
        self.pictures = pictures;
    }

    /// Ends the line.
    pub(super) fn break_line(&mut self) {
        self.space = false;
        self.add('\n', self.runs.last().is_some_and(|run| run.struck));
    }

    /// Adds the space of a tabulator.
    pub(super) fn tab(&mut self) {
        self.space = false;
        self.add('\t', self.runs.last().is_some_and(|run| run.struck));
    }

    /// Tells whether a new line has begun, or nothing stands here yet.
    pub(super) fn at_line_start(&self) -> bool {
        self.runs.last().is_none_or(|run| run.text.ends_with(['\n', '\t']))
    }

    pub(super) fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    /// Ends the paragraph; returns its runs, and whether they only stand for pictures.
    pub(super) fn take(&mut self) -> (Vec<Run>, bool) {
        self.space = false;
        let pictures = std::mem::take(&mut self.pictures);
        (std::mem::take(&mut self.runs), pictures)
    }

    fn add(&mut self, c: char, struck: bool) {
        match self.runs.last_mut() {
            Some(run) if run.struck == struck => run.text.push(c),
            _ => self.runs.push(Run { text: c.into(), struck }),
        }
    }
}

/// Keeps a digit that stands above or below the line apart from the number before it.
fn standing(c: char, raised: Option<bool>) -> char {
    const ABOVE: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    const BELOW: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];
    let digit = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
    match (raised, digit) {
        (Some(true), Some(digit)) => ABOVE[digit],
        (Some(false), Some(digit)) => BELOW[digit],
        _ => c,
    }
}

/// Takes the mark of an item from its first words: `Some(None)` for a bullet, the number as it is shown.
pub(super) fn take_mark(runs: &mut [Run]) -> Option<Option<String>> {
    let first = runs.iter_mut().find(|run| !run.text.trim().is_empty())?;
    let text = first.text.trim_start();
    let (mark, rest) = text.split_once(char::is_whitespace)?;
    let found = mark_of(mark)?;
    first.text = rest.trim_start().to_owned();
    Some(found)
}

/// Reads the mark before an item: `·`, `o`, `1.`, `a)`, `1.1`, `-`.
pub(super) fn mark_of(mark: &str) -> Option<Option<String>> {
    let mark = mark.trim();
    let mut chars = mark.chars();
    let (first, second) = (chars.next()?, chars.next());
    let number = mark.trim_matches(['.', ')', '(', '°', '-']);
    let counted = !number.is_empty()
        && mark.chars().count() <= 8
        && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
        && (mark.ends_with(['.', ')', '°']) || number.contains(|c: char| c.is_ascii_digit()));
    match second {
        None if matches!(first, 'o' | '§') || !first.is_alphanumeric() => Some(None),
        _ if counted => Some(Some(mark.to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(paragraph: &mut Paragraph) -> String {
        paragraph.take().0.into_iter().map(|run| run.text).collect()
    }

    #[test]
    fn spaces_run_into_one_unless_they_are_kept() {
        let (mut paragraph, plain) = (Paragraph::default(), Typography::default());
        paragraph.push("  Lutter \n contre", plain);
        paragraph.push(" les", Typography { struck: true, ..plain });
        paragraph.break_line();
        paragraph.push(" vols ", plain);
        assert_eq!(text(&mut paragraph), "Lutter contre les\nvols");
        paragraph.push("a  b", Typography { kept: true, ..plain });
        assert_eq!(text(&mut paragraph), "a  b");
    }

    #[test]
    fn a_note_after_a_number_does_not_change_it() {
        let (mut paragraph, plain) = (Paragraph::default(), Typography::default());
        paragraph.push("12", plain);
        paragraph.push("3er", Typography { raised: Some(true), ..plain });
        assert_eq!(text(&mut paragraph), "12³er");
    }

    #[test]
    fn marks_of_items_are_known() {
        let known = |mark: &str| mark_of(mark).map(Option::unwrap_or_default);
        for mark in ["·", "o", "-", "§", "\u{f0b7}"] {
            assert_eq!(known(mark).as_deref(), Some(""), "{mark}");
        }
        for mark in ["1.", "a)", "1.1", "(2)", "iv.", "3°"] {
            assert_eq!(known(mark).as_deref(), Some(mark));
        }
        for word in ["Lutter", "a", "", "objectifs."] {
            assert_eq!(known(word), None, "{word}");
        }
    }
}
