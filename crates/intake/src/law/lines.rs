//! The lines of a text, each with its place.

use terms::Place;

/// A line that is not blank, or the part of one from a column on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// Its words, without spaces around them.
    pub(super) text: &'t str,
    pub(super) place: Place,
    /// Whether a blank line, or nothing, stands before it.
    pub(super) apart: bool,
}

impl<'t> Line<'t> {
    /// Returns the part of the line from a byte on.
    pub(super) fn from(self, start: usize) -> Self {
        let text = self.text[start..].trim_start();
        let skipped = count(&self.text[..self.text.len() - text.len()]);
        Self { text, place: Place { column: self.place.column + skipped, ..self.place }, apart: self.apart }
    }
}

/// Returns the lines that are not blank.
pub(super) fn of(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut apart = true;
    for (number, raw) in (1..).zip(text.lines()) {
        let line = raw.trim();
        if !line.is_empty() {
            let column = 1 + count(&raw[..raw.len() - raw.trim_start().len()]);
            let place = Place { line: number, column, end_line: number, end_column: column + count(line) };
            lines.push(Line { text: line, place, apart });
        }
        apart = line.is_empty();
    }
    lines
}

/// Returns the first words of a text, enough to know it again.
pub(super) fn excerpt(text: &str) -> String {
    const REACH: usize = 60;
    match text.char_indices().nth(REACH) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Returns the place from the start of one place to the end of another.
pub(super) fn span(first: Place, last: Place) -> Place {
    Place { end_line: last.end_line, end_column: last.end_column, ..first }
}

pub(super) fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}
