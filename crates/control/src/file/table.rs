//! From text to rows of cells.
//!
//! A quoted cell may run over line ends. A quote that is not closed must not swallow the rows
//! after it: when a row that runs over several lines does not come out with the width of the
//! header, its first line alone is given up, and reading resumes on the next.

use super::columns::Columns;
use super::{Limits, Unreadable};

/// One row of the table, with the line of the file on which it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Its cells, trimmed, line ends within them turned into spaces.
    Cells {
        /// The line.
        line: u32,
        /// The cells.
        cells: Vec<String>,
    },
    /// A cell opens a quote and does not close it.
    Unclosed {
        /// The line.
        line: u32,
        /// What stands on it.
        text: String,
    },
}

/// The rows of a text, one after the other; empty ones are left out.
#[derive(Clone, Debug)]
pub(super) struct Rows<'a> {
    rest: &'a str,
    line: u32,
    separator: char,
    width: usize,
    longest: usize,
}

/// Reads the header and returns the columns and the rows below it.
pub(super) fn open(text: &str, limits: Limits) -> Result<(Columns, Rows<'_>), Unreadable> {
    let mut best: Option<(Columns, Rows<'_>)> = None;
    for separator in [';', ',', '\t'] {
        let mut rows = Rows { rest: text, line: 1, separator, width: 0, longest: limits.cell };
        rows.skip_excel_hint();
        if let Some(Row::Cells { line, cells }) = rows.next() {
            let columns = Columns::of(line, cells, limits);
            if best.as_ref().is_none_or(|(other, _)| columns.known() > other.known()) {
                rows.width = columns.width();
                best = Some((columns, rows));
            }
        }
    }
    let (columns, rows) = best.ok_or_else(|| Unreadable::new(crate::codes::C_107))?;
    columns.check(limits)?;
    Ok((columns, rows))
}

impl Rows<'_> {
    /// Leaves out the line `sep=;` that some programs write first.
    fn skip_excel_hint(&mut self) {
        if self.rest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep=")) {
            let end = line_end(self.rest);
            (self.rest, self.line) = (after_end(&self.rest[end..]), self.line + 1);
        }
    }

    fn give_up_line(&mut self) -> Row {
        let line = self.line;
        let end = line_end(self.rest);
        let text = self.rest[..end].to_owned();
        (self.rest, self.line) = (after_end(&self.rest[end..]), self.line + 1);
        Row::Unclosed { line, text }
    }

    fn advance(&mut self, row: Scanned) -> Row {
        let line = self.line;
        self.rest = &self.rest[row.bytes..];
        self.line += row.lines;
        Row::Cells { line, cells: row.cells }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while !self.rest.is_empty() {
            let scanned = scan(self.rest, self.separator, self.longest);
            let sound = |row: &Scanned| row.lines == 1 || self.width == 0 || row.cells.len() == self.width;
            let row = match scanned.filter(sound) {
                Some(scanned) => self.advance(scanned),
                None => self.give_up_line(),
            };
            if !matches!(&row, Row::Cells { cells, .. } if cells.iter().all(String::is_empty)) {
                return Some(row);
            }
        }
        None
    }
}

/// A row cut from the start of a text.
struct Scanned {
    cells: Vec<String>,
    bytes: usize,
    lines: u32,
}

/// Cuts one row from the start of `text`, or `None` when a quote goes wrong.
fn scan(text: &str, separator: char, longest: usize) -> Option<Scanned> {
    let mut row = Scanned { cells: Vec::new(), bytes: 0, lines: 1 };
    loop {
        let rest = &text[row.bytes..];
        let lead = rest.len() - rest.trim_start_matches(' ').len();
        let (cell, used) = match rest[lead..].strip_prefix('"') {
            Some(quoted) => quoted_cell(quoted, separator, longest, &mut row.lines).map(|(c, n)| (c, lead + 1 + n))?,
            None => plain_cell(rest, separator),
        };
        row.cells.push(unguarded(cell));
        row.bytes += used;
        match text[row.bytes..].chars().next() {
            Some(c) if c == separator => row.bytes += c.len_utf8(),
            _ => break,
        }
    }
    let rest = &text[row.bytes..];
    row.bytes += rest.len() - after_end(rest).len();
    Some(row)
}

fn plain_cell(rest: &str, separator: char) -> (String, usize) {
    let end = rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
    (rest[..end].trim().to_owned(), end)
}

/// Reads up to the closing quote; what follows it must be a separator or a line end.
fn quoted_cell(rest: &str, separator: char, longest: usize, lines: &mut u32) -> Option<(String, usize)> {
    let mut cell = String::new();
    let mut letters = rest.char_indices().peekable();
    let mut breaks = 0;
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' if letters.next_if(|&(_, next)| next == '"').is_some() => cell.push('"'),
            '"' => {
                let tail = &rest[at + 1..];
                let blank = tail.len() - tail.trim_start_matches(' ').len();
                let next = tail[blank..].chars().next();
                *lines += breaks;
                let ended = next.is_none_or(|c| c == separator || c == '\n' || c == '\r');
                return ended.then(|| (cell.trim().to_owned(), at + 1 + blank));
            }
            '\r' if letters.peek().is_some_and(|&(_, next)| next == '\n') => {}
            '\n' | '\r' => {
                breaks += 1;
                cell.push(' ');
            }
            other => cell.push(other),
        }
        if cell.len() > longest.saturating_mul(4) {
            return None;
        }
    }
    None
}

/// Takes away the apostrophe that keeps a spreadsheet from running a text as a formula.
///
/// Choice: 0053
fn unguarded(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(text) if is_run(text) => text.to_owned(),
        _ => cell,
    }
}

/// Tells whether a spreadsheet would run a text, once the apostrophes before it are gone.
pub(super) fn is_run(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@'])
}

fn line_end(text: &str) -> usize {
    text.find(['\n', '\r']).unwrap_or(text.len())
}

/// Takes one line end away.
fn after_end(text: &str) -> &str {
    text.strip_prefix("\r\n").or_else(|| text.strip_prefix(['\n', '\r'])).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        Rows { rest: text, line: 1, separator: ';', width: 2, longest: 100 }.collect()
    }

    fn cells(line: u32, cells: [&str; 2]) -> Row {
        Row::Cells { line, cells: cells.map(str::to_owned).to_vec() }
    }

    #[test]
    fn a_quoted_cell_may_run_over_line_ends() {
        assert_eq!(
            rows("\"La \"\"Maison\"\"\r\nSPRL\";b\r\nc;d"),
            [cells(1, ["La \"Maison\" SPRL", "b"]), cells(3, ["c", "d"])]
        );
    }

    #[test]
    fn an_open_quote_takes_its_own_line_and_no_other() {
        let unclosed = |text: &str| Row::Unclosed { line: 1, text: text.to_owned() };
        assert_eq!(rows("\"a;b\nc;d\n\"e\";f"), [unclosed("\"a;b"), cells(2, ["c", "d"]), cells(3, ["e", "f"])]);
        assert_eq!(rows("\"a;b\nc;d"), [unclosed("\"a;b"), cells(2, ["c", "d"])]);
        assert_eq!(rows("\"a\"x;b\nc;d"), [unclosed("\"a\"x;b"), cells(2, ["c", "d"])]);
    }

    #[test]
    fn every_kind_of_line_end_parts_rows_and_empty_rows_are_left_out() {
        assert_eq!(
            rows("a;b\rc;d\r\n\r\n;\n e ; f "),
            [cells(1, ["a", "b"]), cells(2, ["c", "d"]), cells(5, ["e", "f"])]
        );
    }
}
