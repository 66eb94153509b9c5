//! Markers of amendments taken out of the words: `[1[2 de trois ans]2]1` becomes `de trois ans`,
//! and both markers know the passage.

use terms::{Finding, Place};

use super::codes::L_511;
use super::lines::{Line, count};

/// How deep markers are followed; deeper brackets stay text.
const DEPTH: usize = 16;

/// The words of an article without markers.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// The words, one line for each of the source.
    text: String,
    /// For each line its place, and whether it stands apart.
    origins: Vec<(Place, bool)>,
    pub(super) passages: Vec<Passage>,
}

/// A passage between two markers.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) marker: String,
    start: usize,
    end: usize,
    /// Where its opening marker stands.
    pub(super) place: Place,
}

impl Marked {
    /// Returns the lines that still have words.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let lines = self.text.split('\n').zip(&self.origins);
        let lines = lines.map(|(text, &(place, apart))| Line { text: text.trim(), place, apart });
        lines.filter(|line| !line.text.is_empty()).collect()
    }

    /// Returns the words of a passage.
    pub(super) fn words(&self, passage: &Passage) -> &str {
        self.text[passage.start..passage.end].trim()
    }
}

/// A bracket that is not closed yet; a plain one has no marker.
struct Open {
    marker: Option<String>,
    start: usize,
    place: Place,
}

struct Scanner<'a> {
    article: &'a str,
    marked: Marked,
    open: Vec<Open>,
    findings: &'a mut Vec<Finding>,
}

/// Takes the markers out of the lines of an article.
pub(super) fn read(lines: &[Line<'_>], article: &str, findings: &mut Vec<Finding>) -> Marked {
    let mut scanner = Scanner { article, marked: Marked::default(), open: Vec::new(), findings };
    for line in lines {
        scanner.line(line);
    }
    while let Some(open) = scanner.open.pop() {
        scanner.close(open, true);
    }
    let mut marked = scanner.marked;
    marked.passages.sort_by_key(|passage| passage.place);
    marked
}

impl Scanner<'_> {
    fn line(&mut self, line: &Line<'_>) {
        if !self.marked.origins.is_empty() {
            self.marked.text.push('\n');
        }
        let start = self.marked.text.len();
        let (mut rest, mut place, mut first) = (line.text, line.place, line.place);
        while let Some(at) = rest.find(['[', ']']) {
            self.marked.text.push_str(&rest[..at]);
            place.column += count(&rest[..at]);
            rest = &rest[at..];
            let used = if rest.starts_with('[') { self.opening(rest, place) } else { self.closing(rest, place) };
            place.column += count(&rest[..used]);
            rest = &rest[used..];
            if self.marked.text.len() == start {
                first = place;
            }
        }
        self.marked.origins.push((first, line.apart));
        self.marked.text.push_str(rest);
        while self.open.pop_if(|open| open.marker.is_none()).is_some() {}
    }

    /// Takes an opening bracket; returns how many bytes it and its marker are.
    fn opening(&mut self, rest: &str, place: Place) -> usize {
        let marker = if self.open.len() < DEPTH { marker(&rest[1..]) } else { None };
        let start = self.marked.text.len();
        let Some(marker) = marker else {
            self.marked.text.push('[');
            if self.open.len() < DEPTH {
                self.open.push(Open { marker: None, start, place });
            }
            return 1;
        };
        let end = 1 + marker.len();
        let place = Place { end_line: place.line, end_column: place.column + count(marker) + 1, ..place };
        self.open.push(Open { marker: Some(marker.to_owned()), start, place });
        rest.len() - rest[end..].trim_start().len()
    }

    /// Takes a closing bracket; returns how many bytes it and its marker are.
    fn closing(&mut self, rest: &str, place: Place) -> usize {
        let after = &rest[1..];
        let closes = |open: &Open| open.marker.as_ref().is_some_and(|marker| after.starts_with(marker.as_str()));
        if let Some(at) = self.open.iter().rposition(closes) {
            let inner = self.open.split_off(at + 1);
            for open in inner.into_iter().rev() {
                self.close(open, true);
            }
            let length = self.open.pop().map_or(0, |open| self.close(open, false));
            return 1 + length;
        }
        let stray = after.starts_with(|c: char| c.is_ascii_digit());
        if stray || self.open.is_empty() {
            self.marked.text.push(']');
            if stray {
                self.unpaired(Place { end_line: place.line, end_column: place.column + 2, ..place }, &after[..1]);
            }
            return 1;
        }
        match self.open.pop() {
            Some(open) if open.marker.is_some() => {
                self.close(open, true);
            }
            _ => self.marked.text.push(']'),
        }
        1
    }

    /// Keeps the passage of a marker; returns how long the marker is.
    fn close(&mut self, open: Open, unpaired: bool) -> usize {
        let Some(marker) = open.marker else { return 0 };
        if unpaired {
            self.unpaired(open.place, &marker);
        }
        let length = marker.len();
        let end = self.marked.text.len();
        self.marked.passages.push(Passage { marker, start: open.start, end, place: open.place });
        length
    }

    fn unpaired(&mut self, place: Place, marker: &str) {
        self.findings.push(Finding::warning(L_511).at(place).with("article", self.article).with("marker", marker));
    }
}

/// Returns the marker after an opening bracket: one to three digits before a space, a sign or a bracket.
fn marker(after: &str) -> Option<&str> {
    let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let fits = after[digits..].starts_with(|c: char| c.is_whitespace() || matches!(c, '[' | '.' | '§' | '"' | '('));
    ((1..=3).contains(&digits) && fits).then_some(&after[..digits])
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    /// Returns the words, the passages as `marker:words`, and the number of findings.
    fn marks(text: &str) -> (String, Vec<String>, usize) {
        let mut findings = Vec::new();
        let marked = read(&lines::of(text), "1", &mut findings);
        let passages = marked.passages.iter().map(|p| format!("{}:{}", p.marker, marked.words(p))).collect();
        (marked.text.clone(), passages, findings.len())
    }

    #[test]
    fn nested_markers_leave_the_words_in_force() {
        let (text, passages, findings) = marks("la période [1[2 de trois ans]2]1 que couvre l'[1 allocation]1");
        assert_eq!(text, "la période de trois ans que couvre l'allocation");
        assert_eq!(
            (passages, findings),
            (vec!["1:de trois ans".into(), "2:de trois ans".into(), "1:allocation".into()], 0)
        );
    }

    #[test]
    fn a_passage_may_go_over_lines() {
        let (text, passages, findings) = marks("[1 § 1er. Un\n\n§ 2. Deux.]1");
        assert_eq!((text.as_str(), findings), ("§ 1er. Un\n§ 2. Deux.", 0));
        assert_eq!(passages, ["1:§ 1er. Un\n§ 2. Deux."]);
    }

    #[test]
    fn brackets_that_do_not_pair_are_said_and_others_stay() {
        assert_eq!(marks("[1 tableau supprimé]"), ("tableau supprimé".into(), vec!["1:tableau supprimé".into()], 1));
        assert_eq!(marks("voir [note] et [12]"), ("voir [note] et [12]".into(), vec![], 0));
        assert_eq!(marks("[1 a [b] c]1"), ("a [b] c".into(), vec!["1:a [b] c".into()], 0));
        assert_eq!(marks("a]1"), ("a]1".into(), vec![], 1));
        assert_eq!(marks("[1 a [2 b]1 c"), ("a b c".into(), vec!["1:a b".into(), "2:b".into()], 1));
        assert_eq!(marks("[1 a"), ("a".into(), vec!["1:a".into()], 1));
    }
}
