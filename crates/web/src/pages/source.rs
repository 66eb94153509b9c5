//! A document line by line, with the places that nodes and findings point to marked in it.

use terms::{Finding, Place, Severity};

/// One line of a document.
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) runs: Vec<Run>,
}

/// Characters of a line that are marked alike.
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) mark: Mark,
}

/// Why characters are marked; the stronger reason shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Not at all.
    Bare,
    /// A node of the tree was read here.
    Node,
    /// A finding is about this.
    Warn,
    /// A finding that is an error is about this.
    Stop,
}

impl Mark {
    /// Returns the class of the mark, or nothing where nothing is marked.
    pub(crate) const fn class(&self) -> Option<&'static str> {
        match self {
            Self::Bare => None,
            Self::Node => Some("node"),
            Self::Warn => Some("warn"),
            Self::Stop => Some("stop"),
        }
    }
}

/// Marks `places` of nodes and the places of `findings` in `text`.
pub(crate) fn marked(text: &str, nodes: &[Place], findings: &[Finding]) -> Vec<Line> {
    let mut lines: Vec<Vec<(char, Mark)>> =
        text.lines().map(|line| line.chars().map(|letter| (letter, Mark::Bare)).collect()).collect();
    nodes.iter().for_each(|place| paint(&mut lines, *place, Mark::Node));
    for finding in findings {
        if let Some(place) = finding.place {
            paint(&mut lines, place, weight(finding.severity));
        }
    }
    lines.iter().enumerate().map(|(at, letters)| Line { number: at + 1, runs: runs(letters) }).collect()
}

const fn weight(severity: Severity) -> Mark {
    match severity {
        Severity::Note => Mark::Node,
        Severity::Warning => Mark::Warn,
        Severity::Error => Mark::Stop,
    }
}

fn paint(lines: &mut [Vec<(char, Mark)>], place: Place, mark: Mark) {
    for number in place.line..=place.end_line {
        let Some(letters) = (number as usize).checked_sub(1).and_then(|at| lines.get_mut(at)) else { continue };
        let from = if number == place.line { place.column.saturating_sub(1) as usize } else { 0 };
        let to = if number == place.end_line { place.end_column.saturating_sub(1) as usize } else { letters.len() };
        let to = to.min(letters.len());
        for (_, own) in letters.get_mut(from..to).unwrap_or_default() {
            *own = mark.max(*own);
        }
    }
}

fn runs(letters: &[(char, Mark)]) -> Vec<Run> {
    let alike = letters.chunk_by(|(_, a), (_, b)| a == b);
    alike.map(|run| Run { text: run.iter().map(|(letter, _)| letter).collect(), mark: run[0].1 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Code;

    const fn place(line: u32, column: u32, end_line: u32, end_column: u32) -> Place {
        Place { line, column, end_line, end_column }
    }

    fn drawn(lines: &[Line]) -> Vec<String> {
        let run = |run: &Run| run.mark.class().map_or(run.text.clone(), |class| format!("[{class} {}]", run.text));
        lines.iter().map(|line| line.runs.iter().map(run).collect()).collect()
    }

    #[test]
    fn the_stronger_reason_shows() {
        let finding = Finding::warning(Code::new('I', 1)).at(place(1, 3, 1, 5));
        let lines = marked("été chaud\nsuite", &[place(1, 1, 2, 3)], &[finding]);
        assert_eq!(drawn(&lines), ["[node ét][warn é ][node chaud]", "[node su]ite"]);
    }

    #[test]
    fn a_place_beyond_the_text_marks_nothing() {
        let lines = marked("a", &[place(3, 1, 4, 2), place(1, 9, 1, 12), place(0, 0, 0, 0)], &[]);
        assert_eq!(drawn(&lines), ["a"]);
    }
}
