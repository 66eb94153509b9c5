//! Rows and cells of a CSV table, as ranges of its bytes.
//!
//! Eight bytes are looked at together; only a row that holds a quotation mark is read letter by
//! letter. Nothing is guessed: a row of another width, a quotation mark in the middle of a cell or
//! one that is never closed is an error with its row.
//!
//! Choice: 0030

use terms::Finding;

use super::cells::Cell;
use crate::codes::{C_401, C_402, C_403, C_404};

/// The most cells a row may have.
const WIDEST: usize = 32;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The rows that are whole in a stretch of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    /// Where the last whole row ends, its line feed included.
    pub end: usize,
    /// How many rows end before.
    pub rows: usize,
}

/// Finds the rows that are whole in `bytes`, which begin at the start of a row.
///
/// A line feed between quotation marks ends no row. Rows are counted here apart from their reading,
/// so that a run can be reconciled.
pub fn whole_rows(bytes: &[u8]) -> Whole {
    if count(bytes, b'"') > 0 {
        return whole_quoted_rows(bytes);
    }
    let end = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |place| place + 1);
    Whole { end, rows: count(&bytes[..end], b'\n') }
}

fn whole_quoted_rows(bytes: &[u8]) -> Whole {
    let mut whole = Whole::default();
    let mut quoted = false;
    for (place, &byte) in bytes.iter().enumerate() {
        quoted ^= byte == b'"';
        if byte == b'\n' && !quoted {
            whole = Whole { end: place + 1, rows: whole.rows + 1 };
        }
    }
    whole
}

/// Counts a byte.
pub fn count(bytes: &[u8], wanted: u8) -> usize {
    let in_block = |block: &[u8]| block.iter().fold(0_u8, |sum, &byte| sum.wrapping_add(u8::from(byte == wanted)));
    bytes.chunks(255).map(|block| usize::from(in_block(block))).sum()
}

/// Where the columns that are wanted stand in the rows of a table.
#[derive(Clone, Debug)]
pub struct Columns<const N: usize> {
    table: &'static str,
    names: [&'static str; N],
    at: [usize; N],
    width: usize,
}

impl<const N: usize> Columns<N> {
    /// Reads the header of `bytes` and finds `names` in it, in whatever order; returns what follows.
    ///
    /// # Errors
    /// `C-401` when a column is missing, `C-404` when the header is no row.
    pub fn of<'a>(table: &'static str, names: [&'static str; N], bytes: &'a [u8]) -> Result<(Self, &'a [u8]), Finding> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut row = Row::default();
        let next = row.read(bytes, 0).ok_or_else(|| broken(table, 1))?;
        let mut at = [0; N];
        for (at, name) in at.iter_mut().zip(names) {
            let found = (0..row.width).find(|&cell| row.cell(bytes, cell).bytes() == name.as_bytes());
            *at = found.ok_or_else(|| Finding::error(C_401).with("table", table).with("column", name))?;
        }
        Ok((Self { table, names, at, width: row.width }, &bytes[next..]))
    }

    /// Returns the rows of `bytes`; the first has the number `first`, the header being row 1.
    pub(super) fn rows<'a>(&self, bytes: &'a [u8], first: usize) -> Rows<'a, '_, N> {
        Rows { columns: self, bytes, at: 0, number: first, row: Row::default() }
    }

    pub(super) fn name(&self, column: usize) -> &'static str {
        self.names[column]
    }
}

/// Says which cell cannot be read.
pub(super) fn unreadable(table: &'static str, row: usize, column: &'static str) -> Finding {
    Finding::error(C_403).with("table", table).with("row", row).with("column", column)
}

fn broken(table: &'static str, row: usize) -> Finding {
    Finding::error(C_404).with("table", table).with("row", row)
}

/// The rows of a stretch of a table.
pub(super) struct Rows<'a, 'c, const N: usize> {
    columns: &'c Columns<N>,
    bytes: &'a [u8],
    at: usize,
    number: usize,
    row: Row,
}

impl<const N: usize> Rows<'_, '_, N> {
    /// Reads the next row; its cells are those of the wanted columns, in their order.
    pub(super) fn next(&mut self) -> Result<Option<[Cell<'_>; N]>, Finding> {
        if self.at >= self.bytes.len() {
            return Ok(None);
        }
        self.at = self.row.read(self.bytes, self.at).ok_or_else(|| broken(self.columns.table, self.number))?;
        self.number += 1;
        if self.row.width != self.columns.width {
            return Err(self.wrong_width());
        }
        Ok(Some(self.columns.at.map(|cell| self.row.cell(self.bytes, cell))))
    }

    /// Returns the number of the row that was read last.
    pub(super) fn number(&self) -> usize {
        self.number - 1
    }

    #[cold]
    fn wrong_width(&self) -> Finding {
        Finding::error(C_402)
            .with("table", self.columns.table)
            .with("row", self.number())
            .with("cells", self.row.width)
            .with("expected", self.columns.width)
    }
}

/// Where the cells of one row stand: in the table, or in `unquoted` when the row holds quotation marks.
#[derive(Default)]
struct Row {
    cells: [(usize, usize); WIDEST],
    width: usize,
    quoted: bool,
    unquoted: Vec<u8>,
}

impl Row {
    fn cell<'a>(&'a self, bytes: &'a [u8], cell: usize) -> Cell<'a> {
        let (from, to) = self.cells[cell];
        Cell::new(if self.quoted { &self.unquoted } else { bytes }, from, to)
    }

    /// Reads the row that begins at `start`; returns where the next one begins.
    fn read(&mut self, bytes: &[u8], start: usize) -> Option<usize> {
        (self.width, self.quoted) = (0, false);
        let (mut from, mut at) = (start, start);
        while at < bytes.len() {
            let mut marks = marks(word_at(bytes, at));
            while marks != 0 {
                let place = at + (marks.trailing_zeros() / 8) as usize;
                marks &= marks - 1;
                match bytes.get(place) {
                    Some(b',') => {
                        self.push(from, place)?;
                        from = place + 1;
                    }
                    Some(b'\n') => return self.end(bytes, from, place).map(|()| place + 1),
                    Some(b'"') => return self.read_quoted(bytes, start),
                    _ => {}
                }
            }
            at += 8;
        }
        self.end(bytes, from, bytes.len()).map(|()| bytes.len())
    }

    fn push(&mut self, from: usize, to: usize) -> Option<()> {
        *self.cells.get_mut(self.width)? = (from, to);
        self.width += 1;
        Some(())
    }

    /// Closes the last cell, without a carriage return before the line feed.
    fn end(&mut self, bytes: &[u8], from: usize, to: usize) -> Option<()> {
        let returned = to > from && bytes[to - 1] == b'\r';
        self.push(from, to - usize::from(returned))
    }

    #[cold]
    fn read_quoted(&mut self, bytes: &[u8], start: usize) -> Option<usize> {
        (self.width, self.quoted) = (0, true);
        self.unquoted.clear();
        let mut at = start;
        loop {
            let from = self.unquoted.len();
            at = if bytes.get(at) == Some(&b'"') {
                self.quoted_cell(bytes, at + 1)?
            } else {
                self.plain_cell(bytes, at)?
            };
            self.push(from, self.unquoted.len())?;
            let ended = bytes[at..].strip_prefix(b"\r").unwrap_or(&bytes[at..]);
            match ended {
                [b'\n', rest @ ..] => return Some(bytes.len() - rest.len()),
                [] => return Some(bytes.len()),
                _ if bytes[at] == b',' => at += 1,
                _ => return None,
            }
        }
    }

    /// Takes over a cell between quotation marks, whose doubles stand for one; returns what follows.
    fn quoted_cell(&mut self, bytes: &[u8], mut at: usize) -> Option<usize> {
        loop {
            let closed = at + bytes[at..].iter().position(|&byte| byte == b'"')?;
            self.unquoted.extend_from_slice(&bytes[at..closed]);
            if bytes.get(closed + 1) != Some(&b'"') {
                return Some(closed + 1);
            }
            self.unquoted.push(b'"');
            at = closed + 2;
        }
    }

    fn plain_cell(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        let end =
            bytes[at..].iter().position(|byte| matches!(byte, b',' | b'\n' | b'"')).map_or(bytes.len(), |n| at + n);
        let cell = &bytes[at..end];
        if bytes.get(end) == Some(&b'"') {
            return None;
        }
        let last = bytes.get(end) != Some(&b',');
        let cell = if last { cell.strip_suffix(b"\r").unwrap_or(cell) } else { cell };
        self.unquoted.extend_from_slice(cell);
        Some(end)
    }
}

/// Returns the eight bytes at `at`; beyond the end there are zeros.
fn word_at(bytes: &[u8], at: usize) -> u64 {
    match bytes[at..].first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => bytes[at..].iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// Marks the bytes that may be a comma, a line feed or a quotation mark; some others too, so that
/// each marked byte has to be looked at.
const fn marks(word: u64) -> u64 {
    (zeros(word ^ (ONES * b',' as u64)) | zeros(word ^ (ONES * b'\n' as u64)) | zeros(word ^ (ONES * b'"' as u64)))
        & HIGHS
}

/// Sets the high bit of every zero byte, and now and then that of a byte above one.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word
}
